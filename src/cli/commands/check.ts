/** `corpus check`: reports damage in the corpus, for people and for CI. */
import { relative, resolve, sep } from 'node:path';
import type { CorpusPlace } from '../../corpus.js';
import { BASELINE_FILE, MANIFEST_FILE, MANIFEST_MODES } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import { SEVERITIES } from '../../model/finding.js';
import type { Act } from '../act.js';
import {
  CHECK_FORMATS,
  type CheckCommandOptions,
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
import { choice, commonOptions, lookedUp, readingOptions } from '../shared-options.js';

const EXAMPLES = `
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not check everything.
The check reads the files, never the index. Severities, waivers and the values of --fail-on and --manifest can be set
in corpus.config.json in the corpus folder, the latter two also in $CORPUS_FAIL_ON and $CORPUS_MANIFEST. Nothing is
written without --write-manifest or --write-baseline.

Examples:
  corpus check
  corpus check articles --fail-on warning --manifest required
  corpus check --rule mojibake wrong-encoding
  corpus check --explain mojibake
  corpus check articles/2020-10-23-ferry.md articles/2020-10-24-tram.md
  corpus check --write-manifest
  corpus check --format sarif > corpus.sarif`;

const ruleIds = Object.assign((text: string, before: readonly string[] = []) => [...before, text], {
  lookUp: 'rule',
});

export function declareCheck(program: Command, act: Act): void {
  const command = program
    .command('check')
    .argument('[path...]', 'the folder of articles (same as --corpus), or files in it to check alone')
    .summary('find damage in the corpus, for CI')
    .description(
      'Finds unreadable files, damaged text, front matter with no known keys, articles without a date, duplicates, and file names that are invalid on other systems.',
    )
    .option(
      '--fail-on <severity>',
      'lowest severity that makes the exit code 1: error, warning or info (default: error)',
      choice('--fail-on', SEVERITIES),
    )
    .option('--rule <id...>', 'check only these rules', ruleIds)
    .option(
      '--manifest <when>',
      'compare with the manifest: auto (if there is one), required or off (default: auto)',
      choice('--manifest', MANIFEST_MODES),
    )
    .option('--write-manifest', `record the state of every file in ${MANIFEST_FILE} and exit`)
    .option(
      '--write-baseline',
      `record the findings in ${BASELINE_FILE}, so that only new ones count, and exit`,
    )
    .option('--list-rules', 'list the rules and exit')
    .option('--explain <rule>', 'explain a rule and how to fix its findings, and exit', lookedUp('rule'))
    .option(
      '--format <format>',
      'text, json, ndjson, csv, sarif, junit or github (default: text)',
      choice('--format', CHECK_FORMATS),
    )
    .option('--json', 'same as --format json')
    .option('--full', 'on a terminal, list every finding of a rule and not only examples')
    .option('--statistics', 'as text, print only the number of findings of each rule');
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((names: string[], options: CheckCommandOptions) =>
    act((io) => runCheck(names, options, io)),
  );
}

/** @throws CorpusError if two folders are named, or files from several. */
async function placeOf(names: readonly string[], options: CheckCommandOptions, io: Io): Promise<CorpusPlace> {
  const { checkedPlace } = await import('../../corpus.js');
  const named = options.corpus;
  if (names.length === 0) return checkedPlace([await corpusFolder(options, io)], io.cwd, null);
  const place = checkedPlace(names, io.cwd, named === undefined ? null : resolve(io.cwd, named));
  if (named === undefined || place.only !== null) return place;
  throw new CorpusError(`${names.join(' ')}: --corpus names a folder too`, 'omit one of them');
}

async function runCheck(names: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
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
    if (only)
      throw new CorpusError(
        `${names.join(' ')}: manifest and baseline cover a whole folder`,
        'name the folder',
      );
    return writeRecords(dir, reading, format, options, io);
  }
  const report = await checkCorpus(dir, { ...reading, rules: asked, manifest, only });
  const failOn = failOnAsked ?? report.configuration.failOn ?? 'error';
  await sayProblems(io, report.untold, options.quiet ?? false);
  await printReport(
    report,
    rules,
    { ...options, format, base: baseOf(io.cwd, dir), folder: dir, failOn },
    io,
  );
  if (report.untold.length > 0) return 2;
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.findings.some(({ severity }) => worst.includes(severity)) ? 1 : 0;
}

/** @throws CorpusError if the environment variable has a value that is not allowed. */
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
