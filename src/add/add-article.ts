/** Adds one article to the corpus: drafts the file, looks for duplicates, chooses a name and writes it. */
import type { SourceFile } from '../load/load.js';
import type { Addition, DifferenceLine } from '../model/addition.js';
import { CorpusError } from '../model/corpus-error.js';
import type { ParsedArticle } from '../parse/parse.js';
import { difference } from './difference.js';
import { type ArticleDraft, type DraftOptions, draft } from './draft.js';
import { fileStem, numbered } from './file-name.js';
import type { KnownArticles } from './known-articles.js';
import { misread } from './read-back.js';
import { writeArticle } from './write-article.js';

export interface AddOptions extends DraftOptions {
  /** The corpus folder. */
  dir: string;
  allowDuplicate: boolean;
  dryRun: boolean;
  /** Whether the configuration includes a file of this name at the top of the folder. */
  belongs(name: string): boolean;
}

export interface Added {
  addition: Addition;
  /** With `dryRun`, the difference for an article that would be added. */
  difference: DifferenceLine[];
  /** How to fix a failure. */
  hint: string | null;
  /** Front matter keys left out for lack of room. */
  leftOut: string[];
}

/** More articles with the same name indicate a mistake. */
const MOST_NUMBERS = 10_000;

export const failure = (input: string, message: string, hint: string | null): Added => ({
  addition: {
    input,
    outcome: 'failed',
    path: null,
    duplicateOf: null,
    likeness: null,
    title: null,
    publisher: null,
    authors: [],
    published: null,
    doubts: [],
    message,
  },
  difference: [],
  hint,
  leftOut: [],
});

const textsOf = ({ text, body }: ParsedArticle): string[] =>
  body.filter(({ kind }) => kind !== 'caption').map(({ start, end }) => text.slice(start, end));

/** Takes the first free name, and writes the file unless it is a dry run. */
async function place(
  { text, article }: ArticleDraft,
  known: KnownArticles,
  { dir, dryRun, belongs }: AddOptions,
): Promise<string> {
  const stem = fileStem(article);
  for (let number = 1; number <= MOST_NUMBERS; number += 1) {
    const own = numbered(stem, number);
    if (known.isTaken(own)) continue;
    const name = `${own}.md`;
    if (!belongs(name)) {
      throw new CorpusError(
        `corpus.config.json excludes ${name} from the corpus`,
        'change include or exclude there',
      );
    }
    if (!dryRun && !(await writeArticle(dir, name, text))) continue;
    known.take(own);
    return name;
  }
  throw new CorpusError(`there are ${MOST_NUMBERS} articles called ${stem}`, 'give it a title with --set');
}

/** Never throws because of an article's contents; `input` is the user's name for it. */
export async function addArticle(
  input: string,
  file: SourceFile,
  known: KnownArticles,
  options: AddOptions,
): Promise<Added> {
  const id = options.given.id ?? '';
  if (typeof id === 'string' && id !== '' && known.isTaken(id)) {
    return failure(input, `the id ${id} is already taken by an article`, 'choose another id');
  }
  // An id that another article has is dropped in favour of the file name.
  const shared = options.given.id === undefined && known.isTaken(file.frontMatter?.id ?? '');
  const given = shared ? { ...options.given, id: '' } : options.given;
  const made = draft(file, { ...options, given });
  if ('hint' in made) return failure(input, made.message, made.hint);
  const { article, doubts, leftOut } = made;
  const wrong = misread(made, given, !options.keepRaw);
  if (wrong !== null) {
    return failure(input, `its ${wrong} would read back differently`, `set it with --set, or use --keep-raw`);
  }
  const texts = textsOf(article);
  const repeated = options.allowDuplicate ? null : known.find(texts);
  const { title, publisher, authors, published } = article;
  const addition: Addition = {
    input,
    outcome: repeated ? 'duplicate' : options.dryRun ? 'planned' : 'added',
    path: null,
    duplicateOf: repeated?.path ?? null,
    likeness: repeated && Math.round(repeated.likeness * 100) / 100,
    title,
    publisher,
    authors,
    published,
    doubts,
    message: null,
  };
  if (repeated) return { addition, difference: [], hint: null, leftOut: [] };
  try {
    const path = await place(made, known, options);
    known.add(path, texts);
    known.take(article.id);
    const planned = options.dryRun && { text: made.text };
    const changes = options.dryRun ? difference(made, !options.keepRaw) : [];
    return { addition: { ...addition, path, ...planned }, difference: changes, hint: null, leftOut };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return failure(input, error.message, error.hint);
  }
}
