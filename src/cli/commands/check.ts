/** `corpus check`: looks for damage in the corpus, for people and for CI. */
import { relative, sep } from 'node:path';
import type { CheckReading, CheckReport, CheckRule, ManifestMode, Severity } from '../../corpus.js';
import type { CheckAnswer } from '../../model/answer.js';
import { BASELINE_FILE, MANIFEST_FILE, MANIFEST_MODES } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import { SEVERITIES } from '../../model/finding.js';
import type { View } from '../../render/terminal/view.js';
import { nearest } from '../../text/nearest.js';
import { VERSION } from '../../version.js';
import type { Act } from '../act.js';
import type { ColourChoice } from '../colour.js';
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
  failOn?: Severity;
  rule?: string[];
  manifest?: ManifestMode;
  writeManifest?: true;
  writeBaseline?: true;
  listRules?: true;
  explain?: string;
  format?: CheckFormat;
  json?: true;
}

const EXAMPLES = `
Exit code: 0 clean, 1 findings at or above --fail-on, 2 could not check all of it.
The files themselves are checked, whatever the index holds. Severities, waivers and the values of --fail-on and
--manifest can stand in corpus.config.json in the corpus folder, the latter two also in $CORPUS_FAIL_ON and
$CORPUS_MANIFEST. Nothing is written but what --write-manifest and --write-baseline say.

Examples:
  corpus check
  corpus check articles --fail-on warning --manifest required
  corpus check --rule mojibake wrong-encoding
  corpus check --explain mojibake
  corpus check --write-manifest
  corpus check --format sarif > corpus.sarif`;

export function declareCheck(program: Command, act: Act): void {
  const command = program
    .command('check')
    .argument('[folder]', 'the folder of articles, as with --corpus')
    .summary('look for damage in the corpus, for CI')
    .description(
      'Finds files that cannot be read, text that was damaged, front matter that says nothing, articles without a date or twice in the corpus, and names that other systems cannot hold.',
    )
    .option(
      '--fail-on <severity>',
      'from which severity on findings make the exit code 1: error, warning or info (default: error)',
      choice('--fail-on', SEVERITIES),
    )
    .option('--rule <id...>', 'only these rules')
    .option(
      '--manifest <when>',
      'compare with the manifest: auto (where there is one), required or off (default: auto)',
      choice('--manifest', MANIFEST_MODES),
    )
    .option('--write-manifest', `instead: record what every file is now, in ${MANIFEST_FILE} in the folder`)
    .option(
      '--write-baseline',
      `instead: record what is found now, in ${BASELINE_FILE}, so that only new findings count`,
    )
    .option('--list-rules', 'instead: print the rules')
    .option('--explain <rule>', 'instead: print what a rule finds and how to mend it')
    .option(
      '--format <format>',
      'text, json, ndjson, csv, sarif, junit or github (default: text)',
      choice('--format', CHECK_FORMATS),
    )
    .option('--json', 'the same as --format json');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((folder: string | undefined, options: CheckOptions) =>
    act((io) => runCheck(withFolder(folder, options), io)),
  );
}

/** @throws CorpusError where --json and --format disagree. */
function formatOf({ format, json }: CheckOptions): CheckFormat {
  if (json && format !== undefined && format !== 'json') {
    throw new CorpusError(`--json and --format ${format} cannot go together`, 'leave one of them out');
  }
  return json ? 'json' : (format ?? 'text');
}

/** @throws CorpusError where two folders are named. */
function withFolder(folder: string | undefined, options: CheckOptions): CheckOptions {
  if (folder === undefined) return options;
  if (options.corpus === undefined) return { ...options, corpus: folder };
  throw new CorpusError(`${folder}: --corpus names a folder too`, 'leave one of them out');
}

/** @throws CorpusError where there is no rule with this id. */
function ruleNamed(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  const close = nearest(id, ids);
  throw new CorpusError(
    `${flag} ${id}: there is no such rule`,
    close === null
      ? `corpus check --list-rules has them all${id.includes('/') ? '; a folder stands before --rule' : ''}`
      : `did you mean ${close}?`,
  );
}

async function runCheck(options: CheckOptions, io: Io): Promise<number> {
  const format = formatOf(options);
  const { checkCorpus, checkRules } = await import('../../corpus.js');
  const rules = await checkRules();
  const ids = rules.map(({ rule }) => rule);
  const asked = options.rule?.map((id) => ruleNamed('--rule', id, ids)) ?? null;
  if (options.listRules || options.explain !== undefined) return printRules(rules, format, options, io);
  const failOnAsked = options.failOn ?? fromEnvironment('CORPUS_FAIL_ON', SEVERITIES, io);
  const manifest = options.manifest ?? fromEnvironment('CORPUS_MANIFEST', MANIFEST_MODES, io);
  const dir = await corpusFolder(options, io);
  const reading = { today: localDay(io.now), map: options.map ?? {} };
  if (options.writeManifest || options.writeBaseline) return writeRecords(dir, reading, format, options, io);
  const report = await checkCorpus(dir, { ...reading, rules: asked, manifest });
  const failOn = failOnAsked ?? report.configuration.failOn ?? 'error';
  await sayProblems(io, report.untold, options.quiet ?? false);
  await printReport(report, rules, { format, base: baseOf(io.cwd, dir), failOn }, options.color, io);
  if (report.untold.length > 0) return 2;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.findings.some(({ severity }) => worst.includes(severity)) ? 1 : 0;
}

/** @throws CorpusError where the variable has another value. */
function fromEnvironment<const Value extends string>(
  name: string,
  values: readonly Value[],
  { env }: Io,
): Value | null {
  const text = env[name];
  return text ? choice(name, values)(text) : null;
}

/** Manifest and baseline, each where it is asked for; says what was written. */
async function writeRecords(
  dir: string,
  reading: CheckReading,
  format: CheckFormat,
  { writeManifest: ofFiles, writeBaseline: ofFindings, rule, quiet }: CheckOptions,
  io: Io,
): Promise<number> {
  if (format !== 'text' || rule) {
    const other = rule ? '--rule' : `--format ${format}`;
    throw new CorpusError(
      `${ofFiles ? '--write-manifest' : '--write-baseline'} and ${other} cannot go together`,
      'leave one of them out',
    );
  }
  const { writeBaseline, writeManifest } = await import('../../corpus.js');
  const say = async (name: string, number: number, what: string): Promise<void> => {
    if (!quiet) await io.stdout.write(`${name}: ${number} ${what}${number === 1 ? '' : 's'}\n`);
  };
  if (ofFiles) await say(MANIFEST_FILE, await writeManifest(dir, reading), 'file');
  if (ofFindings) await say(BASELINE_FILE, await writeBaseline(dir, reading), 'finding');
  return 0;
}

/** The corpus folder as seen from the folder of the run, with a slash behind it; nothing where they are one. */
function baseOf(cwd: string, dir: string): string {
  const way = relative(cwd, dir).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

const isOrdinary = (format: CheckFormat): format is Format => FORMATS.some((known) => known === format);

async function printReport(
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
