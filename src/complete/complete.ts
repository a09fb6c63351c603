/**
 * Answers the completion scripts: `corpus __complete KIND TYPED WORDS…` prints the possible values, one per line, each with a tab and
 * a short description. WORDS are the command line without the program name. Prints nothing rather than an error.
 */
import { resolve } from 'node:path';
import { checkRules, findCorpusFolder, indexPlace, suggestNames } from '../corpus.js';
import { isLookedUp, type LookedUp } from '../model/command-line.js';
import type { NameKind, Suggestion } from '../model/suggestion.js';
import { escapeLine } from '../render/escape.js';
import { schemaAsked } from './schema-asked.js';

/** The environment of the completion. */
export interface Asked {
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  cwd: string;
}

/** Expands `~/articles`, as the shell may pass it unexpanded. */
const atHome = (path: string, home = '~'): string => path.replace(/^~(?=\/|$)/u, () => home);

/** The corpus folder, chosen from the words as by `corpusFolder`; null if no folder is found. */
function folderIn(words: readonly string[], { cwd, env }: Asked): string | null {
  const at = words.findLastIndex((word) => word === '-C' || word === '--corpus');
  const joined = words.find((word) => word.startsWith('--corpus='))?.slice('--corpus='.length);
  const named = (at === -1 ? joined : words[at + 1]) || env.CORPUS_DIR;
  return named ? resolve(cwd, atHome(named, env.HOME)) : findCorpusFolder(cwd);
}

async function namesIn(words: readonly string[], kind: NameKind, typed: string, asked: Asked) {
  const folder = folderIn(words, asked);
  const index = folder === null ? null : indexPlace(folder, asked.env, asked.cwd);
  return folder === null || index === null ? [] : suggestNames(folder, { index, kind, typed });
}

/** `corpus show` also accepts a speaker instead of an article. */
const SPEAKER = 'speaker:';

const speakersFor = async (words: readonly string[], typed: string, asked: Asked): Promise<Suggestion[]> =>
  (await namesIn(words, 'speaker', typed, asked)).map((name) => ({ ...name, value: SPEAKER + name.value }));

const begunWith = (values: readonly string[], typed: string): Suggestion[] =>
  values.filter((value) => value.startsWith(typed)).map((value) => ({ value, about: '' }));

/** Completes the last of several field names separated by commas. */
async function fieldsFor(words: readonly string[], typed: string): Promise<Suggestion[]> {
  const schema = schemaAsked(words);
  if (schema === null) return [];
  const { fieldsOf } = await import('../render/fields.js');
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const taken = new Set(before.split(','));
  const left = fieldsOf(schema).filter((name) => !taken.has(name));
  return begunWith(
    left.map((name) => before + name),
    typed,
  );
}

async function suggestions(
  kind: LookedUp,
  typed: string,
  words: readonly string[],
  asked: Asked,
): Promise<Suggestion[]> {
  switch (kind) {
    case 'field':
      return fieldsFor(words, typed);
    case 'rule':
      return (await checkRules())
        .map(({ rule, summary }) => ({ value: rule, about: summary }))
        .filter(({ value }) => value.startsWith(typed));
    case 'schema': {
      const { SCHEMAS } = await import('../render/schema/index.js');
      return begunWith([...SCHEMAS.keys(), 'config'], typed);
    }
    case 'article':
      if (typed.startsWith(SPEAKER)) return speakersFor(words, typed.slice(SPEAKER.length), asked);
      return namesIn(words, kind, typed, asked);
    default:
      return namesIn(words, kind, typed, asked);
  }
}

/** A name with characters that cannot be typed is not offered. */
const isTypeable = ({ value }: Suggestion): boolean => escapeLine(value) === value;

/** The lines that the script reads; null if nothing is offered. */
export async function completions(
  [kind, typed = '', ...words]: readonly string[],
  asked: Asked,
): Promise<string | null> {
  if (!isLookedUp(kind)) return null;
  let found: Suggestion[] = [];
  try {
    found = await suggestions(kind, typed, words, asked);
  } catch {
    // An unreadable corpus offers nothing; the command itself will say why.
  }
  const lines = found
    .filter(isTypeable)
    .map(({ value, about }) => `${about === '' ? value : `${value}\t${escapeLine(about)}`}\n`);
  return lines.length > 0 ? lines.join('') : null;
}
