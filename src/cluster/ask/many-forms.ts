/** Decides whether a prefix or a misspelling matches more forms in the whole collection than a search looks up positions for. */
import { type WholeWord, wordKey } from '../../index/index.js';
import { editsFor, type GivenArticles, MOST_FORMS } from '../../query/query.js';
import { editDistance } from '../../text/edit-distance.js';
import { expression, expressionFor, wordQuery } from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { ScoredWord, Sought } from './candidates.js';
import type { Engine } from './engine.js';
import { matcherOf, wordFields, wordsOf } from './placed-articles.js';

/** Articles fetched at a time to find new forms. Each contains at least one. */
const LOOK = 40;

const escaped = (token: string): string => token.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

/** Articles with a matching word that is not yet known. `wanted`: in the engine's notation. */
const otherwise = (wanted: string, known: ReadonlySet<string>): Query =>
  expression('words', `(${wanted})&~(${[...known].map((one) => escaped(tokenOf(one))).join('|')})`, {
    flags: 'ALL',
  });

/** A prefix or a pattern in the engine's notation. */
const expressionOf = ({ form, looseness }: ScoredWord): string =>
  looseness === 'prefix' ? `${escaped(tokenOf(form))}.*` : expressionFor(form);

/** Fetches longer forms until all are known or there are too many. */
async function hasManyLonger(engine: Engine, word: ScoredWord): Promise<boolean> {
  const matches = matcherOf(word) ?? (() => false);
  const known = new Set<string>();
  const fields = wordFields([word], []);
  while (known.size <= MOST_FORMS) {
    const query =
      known.size === 0 ? wordQuery(word.form, word.looseness, []) : otherwise(expressionOf(word), known);
    const { hits } = await engine.search({ query, size: LOOK, fields });
    if (hits.length === 0) return false;
    const before = known.size;
    for (const hit of hits) {
      for (const { form } of wordsOf(hit).all()) if (matches(form)) known.add(form);
    }
    if (known.size === before) return false;
  }
  return true;
}

/** Counts the forms that the engine proposes for a misspelt one, and that form itself, which the engine omits. */
async function hasManyNear(engine: Engine, { form }: ScoredWord): Promise<boolean> {
  const edits = editsFor(form);
  const proposed = await engine.proposals(tokenOf(form), edits);
  const near = new Set(proposed.filter((one) => editDistance(form, one) <= edits)).add(form);
  if (near.size !== MOST_FORMS + 1) return near.size > MOST_FORMS;
  return proposed.includes(form) || (await engine.count(wordQuery(form, 'exact', []))) > 0;
}

/** The answer from the articles at hand; null if others may contain forms that these lack. */
function hasManyAmong(
  given: GivenArticles,
  { form, looseness }: ScoredWord,
  whole: WholeWord,
): boolean | null {
  const { articles, manyForms } = given.ownWord(form, looseness);
  return manyForms || articles === whole.articles ? manyForms : null;
}

/** Marks the words that have many forms. `given`: articles with these words; null if none are at hand. */
export async function markManyForms(
  engine: Engine,
  { scored }: Pick<Sought, 'scored'>,
  words: Map<string, WholeWord>,
  given: GivenArticles | null,
): Promise<void> {
  for (const word of scored) {
    const { form, looseness } = word;
    if (looseness === 'exact' || looseness === 'stem') continue;
    const key = wordKey(form, looseness);
    const known = words.get(key);
    if (!known) continue;
    const look = looseness === 'fuzzy' ? hasManyNear : hasManyLonger;
    const manyForms = (given && hasManyAmong(given, word, known)) ?? (await look(engine, word));
    words.set(key, { ...known, manyForms });
  }
}
