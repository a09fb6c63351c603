/** `corpus` without a command: what the corpus in this folder holds, and what to ask it first. */
import type { Corpus } from '../../corpus.js';
import { findCorpusFolder } from '../../corpus.js';
import { escapeLine } from '../../render/escape.js';
import { counted } from '../../text/counted.js';
import type { Io } from '../io.js';
import { folderName, withCorpus } from '../open.js';

const HELP = 'corpus --help lists all commands, corpus help query the query language';

/** Quotes a name for the shell if necessary, with single quotes. */
const quoted = (name: string): string =>
  /^[\w.-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;

const day = (date: string | null): string => date?.slice(0, 10) ?? 'unknown';

function* linesFor(corpus: Corpus, io: Io): Generator<string> {
  const { first, last, publishers } = corpus.timeline();
  const outlets = publishers.length === 0 ? '' : ` by ${counted(publishers.length, 'publisher')}`;
  const days = first === null ? ', none of them dated' : `, ${day(first)} to ${day(last)}`;
  yield `${escapeLine(folderName(corpus.folder, io))}: ${counted(corpus.size, 'article')}${outlets}${days}`;
  const [speaker] = corpus
    .sources({ kind: 'person', sort: 'quotations' })
    .filter(({ anonymous }) => !anonymous);
  yield '';
  yield 'Try:';
  if (speaker) yield `  corpus quotes --speaker ${escapeLine(quoted(speaker.name))}`;
  yield '  corpus sources --kind person';
  yield '  corpus dates';
  yield '';
  yield HELP;
}

/** False if there is no corpus to speak of, so that help is better. */
export async function printOverview(io: Io): Promise<number | null> {
  if (!io.env.CORPUS_DIR && findCorpusFolder(io.cwd) === null) return null;
  return withCorpus({ color: 'auto', index: true, engine: 'local' }, io, async (corpus, io) => {
    await io.stdout.write(`${[...linesFor(corpus, io)].join('\n')}\n`);
    return 0;
  });
}

/** Printed before the help if there is no corpus. */
export const NO_CORPUS = `There is no corpus here. Put articles (texts, saved pages, exports, documents) into a folder, and name it:
  corpus list -C my-articles

`;
