/** Prints the findings in the requested format. */
import type { CheckReport, CheckRule, Severity } from '../../corpus.js';
import type { CheckAnswer } from '../../model/answer.js';
import type { View } from '../../render/terminal/view.js';
import { VERSION } from '../../version.js';
import type { Io } from '../io.js';
import { answerOf, print, viewFor, write } from '../print.js';
import { type CheckCommandOptions, type CheckFormat, isOrdinary } from './options.js';

/** Maximum findings that a terminal shows one by one; more are grouped by rule. */
const FEW = 12;

interface ReportOptions
  extends Pick<CheckCommandOptions, 'color' | 'full' | 'hyperlink' | 'statistics' | 'pager'> {
  format: CheckFormat;
  base: string;
  /** The corpus folder, absolute. */
  folder: string;
  failOn: Severity;
}

export async function printReport(
  { findings, complete, files, articles, waived, known }: CheckReport,
  rules: readonly CheckRule[],
  options: ReportOptions,
  io: Io,
): Promise<void> {
  const { format, base, failOn, color } = options;
  if (format === 'sarif') {
    const { sarif } = await import('../../render/sarif.js');
    return write(sarif(findings, { rules, base, version: VERSION, complete }), io);
  }
  if (format === 'junit') {
    const { junit } = await import('../../render/junit.js');
    return write(junit(findings, base, failOn), io);
  }
  const { checkText, statisticsText } = await import('../../render/terminal/check.js');
  if (!isOrdinary(format)) {
    const { github, notACommand } = await import('../../render/github.js');
    await write(github(findings, base), io);
    const report = checkText(findings, { articles, waived, known }, await viewFor(color, io));
    return write([...report].map(notACommand), io);
  }
  const answer: CheckAnswer = {
    ...answerOf('corpus.check', complete, findings.length, findings),
    files,
    articles,
    waived,
    known,
  };
  const grouped = io.stdout.isTTY && !options.full && findings.length > FEW;
  const checked = { articles, waived, known };
  const text = async (view: View) =>
    options.statistics ? statisticsText(findings, checked) : checkText(findings, checked, view, grouped);
  const csv = async () => ({
    rows: findings,
    columns: (await import('../../render/csv-columns.js')).FINDING_COLUMNS,
  });
  const output = { format, color, hyperlink: options.hyperlink ?? 'auto', pager: options.pager ?? true };
  return print({ answer, text, csv, linked: { folder: options.folder } }, output, io);
}
