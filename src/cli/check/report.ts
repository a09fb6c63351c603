/** Prints the findings in the requested format. */
import type { CheckReport, CheckRule, Severity } from '../../corpus.js';
import type { CheckAnswer } from '../../model/answer.js';
import type { View } from '../../render/terminal/view.js';
import { VERSION } from '../../version.js';
import type { ColourChoice } from '../colour.js';
import type { Io } from '../io.js';
import { answerOf, print, viewFor, write } from '../print.js';
import { type CheckFormat, isOrdinary } from './options.js';

export async function printReport(
  { findings, complete, files, articles, waived, known }: CheckReport,
  rules: readonly CheckRule[],
  { format, base, failOn }: { format: CheckFormat; base: string; failOn: Severity },
  color: ColourChoice,
  io: Io,
): Promise<void> {
  if (format === 'sarif') {
    const { sarif } = await import('../../render/sarif.js');
    return write(sarif(findings, { rules, base, version: VERSION, complete }), io);
  }
  if (format === 'junit') {
    const { junit } = await import('../../render/junit.js');
    return write(junit(findings, base, failOn), io);
  }
  const { checkText } = await import('../../render/terminal/check.js');
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
  const text = async (view: View) => checkText(findings, { articles, waived, known }, view);
  const csv = async () => ({
    rows: findings,
    columns: (await import('../../render/csv-columns.js')).FINDING_COLUMNS,
  });
  return print({ answer, text, csv }, { format, color }, io);
}
