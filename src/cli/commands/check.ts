/** `corpus check`: looks for damage in the corpus, for people and for CI. */
import { relative, sep } from 'node:path';
import type { CheckReport, CheckRule, Severity } from '../../corpus.js';
import type { CheckAnswer } from '../../model/answer.js';
import { CorpusError } from '../../model/corpus-error.js';
import { SEVERITIES } from '../../model/finding.js';
import type { View } from '../../render/terminal/view.js';
import { nearest } from '../../text/nearest.js';
import { VERSION } from '../../version.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { type Io, localDay } from '../io.js';
import { sayProblems } from '../messages.js';
import { corpusFolder } from '../open.js';
import { answerOf, print, viewFor, write } from '../print.js';
import {
  type CorpusOptions,
  choice,
  commonOptions,
  FORMATS,
  type Format,
  readingOptions,
} from '../shared-options.js';

const CI_FORMATS = ['sarif', 'junit', 'github'] as const;
const CHECK_FORMATS = [...FORMATS, ...CI_FORMATS] as const;
type CheckFormat = (typeof CHECK_FORMATS)[number];

interface CheckOptions extends CorpusOptions {
  failOn: Severity;
  rule?: string[];
  listRules?: true;
  explain?: string;
  format?: CheckFormat;
  json?: true;
}

const EXAMPLES = `
Exit code: 0 clean, 1 findings at or above --fail-on, 2 could not check all of it.
The files themselves are checked, whatever the index holds.

Examples:
  corpus check
  corpus check --fail-on warning
  corpus check --rule mojibake wrong-encoding
  corpus check --explain mojibake
  corpus check --format sarif > corpus.sarif`;

export function declareCheck(program: Command, act: Act): void {
  const command = program
    .command('check')
    .summary('look for damage in the corpus, for CI')
    .description(
      'Finds files that cannot be read, text that was damaged, front matter that says nothing, articles without a date or twice in the corpus, and names that other systems cannot hold.',
    )
    .option(
      '--fail-on <severity>',
      'from which severity on findings make the exit code 1: error, warning or info',
      choice('--fail-on', SEVERITIES),
      'error',
    )
    .option('--rule <id...>', 'only these rules')
    .option('--list-rules', 'instead: print the rules')
    .option('--explain <rule>', 'instead: print what a rule finds and how to mend it')
    .option(
      '--format <format>',
      'text, json, ndjson, csv, sarif, junit or github (default: text)',
      choice('--format', CHECK_FORMATS),
    )
    .option('--json', 'the same as --format json');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((options: CheckOptions) => act((io) => runCheck(options, io)));
}

/** @throws CorpusError where --json and --format disagree. */
function formatOf({ format, json }: CheckOptions): CheckFormat {
  if (json && format !== undefined && format !== 'json') {
    throw new CorpusError(`--json and --format ${format} cannot go together`, 'leave one of them out');
  }
  return json ? 'json' : (format ?? 'text');
}

/** @throws CorpusError where there is no rule with this id. */
function ruleNamed(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  const close = nearest(id, ids);
  throw new CorpusError(
    `${flag} ${id}: there is no such rule`,
    close === null ? 'corpus check --list-rules has them all' : `did you mean ${close}?`,
  );
}

async function runCheck(options: CheckOptions, io: Io): Promise<number> {
  const format = formatOf(options);
  const { checkCorpus, checkRules } = await import('../../corpus.js');
  const rules = await checkRules();
  const ids = rules.map(({ rule }) => rule);
  const asked = options.rule?.map((id) => ruleNamed('--rule', id, ids)) ?? null;
  if (options.listRules || options.explain !== undefined) return printRules(rules, format, options, io);
  const dir = await corpusFolder(options, io);
  const report = await checkCorpus(dir, { today: localDay(io.now), map: options.map ?? {}, rules: asked });
  await sayProblems(io, report.untold, options.quiet ?? false);
  await printReport(report, rules, { format, base: baseOf(io.cwd, dir) }, options, io);
  if (report.untold.length > 0) return 2;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
  return report.findings.some(({ severity }) => worst.includes(severity)) ? 1 : 0;
}

/** The corpus folder as seen from the folder of the run, with a slash behind it; nothing where they are one. */
function baseOf(cwd: string, dir: string): string {
  const way = relative(cwd, dir).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

const isOrdinary = (format: CheckFormat): format is Format => FORMATS.some((known) => known === format);

async function printReport(
  { findings, complete, files, articles }: CheckReport,
  rules: readonly CheckRule[],
  { format, base }: { format: CheckFormat; base: string },
  { failOn, color }: CheckOptions,
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
    const report = checkText(findings, { articles }, await viewFor(color, io));
    return write([...report].map(notACommand), io);
  }
  const answer: CheckAnswer = {
    ...answerOf('corpus.check', complete, findings.length, findings),
    files,
    articles,
  };
  const text = async (view: View) => checkText(findings, { articles }, view);
  const csv = async () => ({
    rows: findings,
    columns: (await import('../../render/csv-columns.js')).FINDING_COLUMNS,
  });
  return print({ answer, text, csv }, { format, color }, io);
}

async function printRules(
  rules: readonly CheckRule[],
  format: CheckFormat,
  { explain, listRules, color }: CheckOptions,
  io: Io,
): Promise<number> {
  if (explain !== undefined && listRules) {
    throw new CorpusError('--list-rules and --explain cannot go together', 'leave one of them out');
  }
  if (!isOrdinary(format)) {
    throw new CorpusError(
      `--format ${format} is for findings, not for rules`,
      `choose one of ${FORMATS.join(', ')}`,
    );
  }
  const ids = rules.map(({ rule }) => rule);
  const wanted = explain === undefined ? undefined : ruleNamed('--explain', explain, ids);
  const shown = wanted === undefined ? rules : rules.filter(({ rule }) => rule === wanted);
  const text = async (view: View) => {
    const { rulesText, ruleText } = await import('../../render/terminal/check.js');
    return wanted === undefined ? rulesText(shown, view) : shown.flatMap((rule) => [...ruleText(rule, view)]);
  };
  const csv = async () => ({
    rows: shown,
    columns: (await import('../../render/csv-columns.js')).RULE_COLUMNS,
  });
  await print(
    { answer: answerOf('corpus.check.rules', true, shown.length, shown), text, csv },
    { format, color },
    io,
  );
  return 0;
}
