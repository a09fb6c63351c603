/** `corpus add`: adds articles to the corpus, cleaned and with front matter. */
import { relative, sep } from 'node:path';
import type { Added, GivenFields } from '../../add/add.js';
import type { Addition } from '../../model/addition.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { View } from '../../render/terminal/view.js';
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { type Io, localDay } from '../io.js';
import { sayError, sayNote, sayProblems } from '../messages.js';
import { corpusFolder, openFor } from '../open.js';
import { answerOf, print } from '../print.js';
import {
  type CorpusOptions,
  chosenFormat,
  commonOptions,
  formatOptions,
  type OutputOptions,
  readingOptions,
} from '../shared-options.js';

interface AddOptions extends CorpusOptions, OutputOptions {
  set?: [string, string][];
  keepRaw?: true;
  allowDuplicate?: true;
  dryRun?: true;
}

const EXAMPLES = `
Text, Markdown, web pages and JSON become Markdown files named <date>-<publisher>-<title>.md at the top of the
corpus folder. Uncertain values get a comment that says how they were found. Existing files are never changed or
replaced.

Exit codes: 0 added, 1 nothing added because everything is already there, 2 something could not be added.

Examples:
  corpus add page.html
  corpus add --dry-run scrape.txt
  corpus add --set publisher="Harbour Post" --set date=2020-10-23 scrape.txt
  curl -s https://example.org/story | corpus add -`;

function setting(text: string, before: [string, string][] = []): [string, string][] {
  const [, key = '', value = ''] = /^([^=]{1,100})=(.*)$/su.exec(text) ?? [];
  if (key === '') {
    throw new CorpusError(`--set ${text}: must be FIELD=VALUE`, 'for example --set publisher="Harbour Post"');
  }
  return [...before, [key.trim(), value]];
}

export function declareAdd(program: Command, act: Act): void {
  const command = program
    .command('add <file...>')
    .summary('add articles to the corpus, cleaned and with front matter')
    .description(
      'Adds the articles in files, or in standard input with -: the article is separated from the rest of the page, and its metadata becomes front matter.',
    )
    .option('--set <field=value>', 'set a field (title, publisher, date, …); repeatable', setting)
    .option('--keep-raw', 'keep the text as it is, including everything around the article')
    .option('--allow-duplicate', 'also add articles already in the corpus, and near-duplicates')
    .option('--dry-run', 'write nothing; show the lines that would be removed and added');
  formatOptions(command);
  readingOptions(commonOptions(command)).addHelpText('after', EXAMPLES);
  command.action((names: string[], options: AddOptions) => act((io) => runAdd(names, options, io)));
}

async function runAdd(names: readonly string[], options: AddOptions, io: Io): Promise<number> {
  chosenFormat(options);
  const { addFiles, givenField, hasManifest } = await import('../../add/add.js');
  const given: GivenFields = Object.assign(
    {},
    ...(options.set ?? []).map(([key, value]) => givenField(key, value)),
  );
  const dir = await corpusFolder(options, io);
  const steps = addFiles({
    dir,
    names,
    cwd: io.cwd,
    readInput: io.readInput,
    today: localDay(io.now),
    map: options.map ?? {},
    given,
    keepRaw: options.keepRaw ?? false,
    allowDuplicate: options.allowDuplicate ?? false,
    dryRun: options.dryRun ?? false,
    known: async () => (await openFor({ ...options, corpus: dir, quiet: true, map: {} }, io)).articles(),
  });
  const all: Added[] = [];
  for await (const { added, problems } of steps) {
    await sayProblems(io, problems, options.quiet ?? false);
    for (const one of added) await sayOutcome(one, options, io);
    all.push(...added);
  }
  const additions = all.map(({ addition }) => addition);
  const failed = additions.some(({ outcome }) => outcome === 'failed');
  const added = additions.some(({ outcome }) => outcome === 'added');
  if (added && !options.quiet && (await hasManifest(dir))) {
    await sayNote(io, 'corpus.manifest does not list it yet; corpus check --write-manifest adds it');
  }
  const base = relative(io.cwd, dir).split(sep).join('/');
  const text = async (view: View) =>
    (await import('../../render/terminal/add.js')).addText(all, base === '' ? '' : `${base}/`, view);
  const csv = async () => ({
    rows: additions,
    columns: (await import('../../render/csv-columns.js')).ADDITION_COLUMNS,
  });
  const answer = answerOf<Addition>('corpus.add', !failed, additions.length, additions);
  await print({ answer, text, csv }, options, io);
  if (failed) return 2;
  return additions.some(({ path }) => path !== null) ? 0 : 1;
}

/** Reports on stderr what the printed path does not show. */
async function sayOutcome({ addition, hint, leftOut }: Added, options: AddOptions, io: Io): Promise<void> {
  const { input, outcome, message, duplicateOf, likeness, path, doubts } = addition;
  if (outcome === 'failed') return sayError(io, options.color, `${input}: ${message ?? ''}`, hint);
  if (options.quiet) return;
  if (outcome === 'duplicate') {
    const alike = likeness === 1 ? 'has the same text' : `shares ${likeness ?? 0} of its text`;
    return sayError(
      io,
      options.color,
      `${input}: not added, because ${duplicateOf ?? ''} ${alike}`,
      '--allow-duplicate adds it anyway',
    );
  }
  if (doubts.length > 0) {
    const fields = doubts.map(({ field }) => field).join(', ');
    await sayNote(io, `${path ?? input}: uncertain, please check: ${fields}`);
  }
  if (leftOut.length > 0)
    await sayNote(io, `${path ?? input}: too long for front matter: ${leftOut.join(', ')}`);
}
