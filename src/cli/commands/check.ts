/** `corpus check`: reports damage in the corpus, for people and for CI. */
import { relative, resolve, sep } from 'node:path';
import type { CorpusPlace } from '../../corpus.js';
import { BASELINE_FILE, MANIFEST_FILE, MANIFEST_MODES } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import { SEVERITIES } from '../../model/finding.js';
import type { Act } from '../act.js';
import {
  CHECK_FORMATS,
  type CheckOptions,
  formatOf,
  printReport,
  printRules,
  ruleNamed,
  writeRecords,
} from '../check/check.js';
import type { Command } from '../commander.js';
import { type Io, localDay } from '../io.js';
import { sayProblems } from '../messages.js';
import { corpusFolder } from '../open.js';
import { choice, commonOptions, readingOptions } from '../shared-options.js';

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
  corpus check articles/2020-10-23-ferry.md articles/2020-10-24-tram.md
  corpus check --write-manifest
  corpus check --format sarif > corpus.sarif`;

export function declareCheck(program: Command, act: Act): void {
  const command = program
    .command('check')
    .argument('[path...]', 'the folder of articles, as with --corpus, or files of it that alone are checked')
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
  command.action((names: string[], options: CheckOptions) => act((io) => runCheck(names, options, io)));
}

/** @throws CorpusError if two folders are named, or files of several. */
async function placeOf(names: readonly string[], options: CheckOptions, io: Io): Promise<CorpusPlace> {
  const { checkedPlace } = await import('../../corpus.js');
  const named = options.corpus;
  if (names.length === 0) return checkedPlace([await corpusFolder(options, io)], io.cwd, null);
  const place = checkedPlace(names, io.cwd, named === undefined ? null : resolve(io.cwd, named));
  if (named === undefined || place.only !== null) return place;
  throw new CorpusError(`${names.join(' ')}: --corpus names a folder too`, 'leave one of them out');
}

async function runCheck(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const format = formatOf(options);
  const { checkCorpus, checkRules } = await import('../../corpus.js');
  const rules = await checkRules();
  const ids = rules.map(({ rule }) => rule);
  const asked = options.rule?.map((id) => ruleNamed('--rule', id, ids)) ?? null;
  if (options.listRules || options.explain !== undefined) return printRules(rules, format, options, io);
  const failOnAsked = options.failOn ?? fromEnvironment('CORPUS_FAIL_ON', SEVERITIES, io);
  const manifest = options.manifest ?? fromEnvironment('CORPUS_MANIFEST', MANIFEST_MODES, io);
  const { dir, only } = await placeOf(names, options, io);
  const reading = { today: localDay(io.now), map: options.map ?? {} };
  if (options.writeManifest || options.writeBaseline) {
    if (only) throw new CorpusError(`${names.join(' ')}: records are of a whole folder`, 'name the folder');
    return writeRecords(dir, reading, format, options, io);
  }
  const report = await checkCorpus(dir, { ...reading, rules: asked, manifest, only });
  const failOn = failOnAsked ?? report.configuration.failOn ?? 'error';
  await sayProblems(io, report.untold, options.quiet ?? false);
  await printReport(report, rules, { format, base: baseOf(io.cwd, dir), failOn }, options.color, io);
  if (report.untold.length > 0) return 2;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.findings.some(({ severity }) => worst.includes(severity)) ? 1 : 0;
}

/** @throws CorpusError if the variable has a value that is not allowed. */
function fromEnvironment<const Value extends string>(
  name: string,
  values: readonly Value[],
  { env }: Io,
): Value | null {
  const text = env[name];
  return text ? choice(name, values)(text) : null;
}

/** The corpus folder relative to the working directory, with a trailing slash; empty if they are the same. */
function baseOf(cwd: string, dir: string): string {
  const way = relative(cwd, dir).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
