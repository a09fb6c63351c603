/** Whether a prefix or a misspelling matches more forms in the whole collection than a search locates. */
import { type Snapshot, wordKey } from '../../index/index.js';
import { editsFor, formsLike, MOST_FORMS } from '../../query/query.js';
import { editDistance } from '../../text/edit-distance.js';
import { fold } from '../../text/fold.js';
import { wordQuery } from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { Candidates, ScoredWord } from './candidates.js';
import type { Engine } from './engine.js';
import { fetchBest, snapshotOf } from './gather.js';

/** Articles fetched at a time for forms not seen yet. Each has at least one. */
const LOOK = 40;

const escaped = (token: string): string => token.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

/** Articles with a matching word that is not yet known. `expression`: in the engine's notation. */
const otherwise = (expression: string, known: ReadonlySet<string>): Query => ({
  regexp: {
    words: {
      value: `${expression}&~(${[...known].map((one) => escaped(tokenOf(one))).join('|')})`,
      flags: 'ALL',
      max_determinized_states: 100_000,
      rewrite: 'constant_score',
    },
  },
});

/** A prefix or a pattern with `*` in the engine's notation. */
const expressionOf = ({ form, looseness }: ScoredWord): string =>
  looseness === 'prefix' ? `${escaped(tokenOf(form))}.*` : fold(form).split('*').map(escaped).join('.*');

/** The forms in the articles of a snapshot that match a word. */
const formsIn = (snapshot: Snapshot, { form, looseness }: ScoredWord): string[] =>
  looseness === 'fuzzy'
    ? snapshot.formsNear(form, editsFor(form))
    : looseness === 'prefix'
      ? snapshot.formsFrom(form)
      : formsLike(snapshot, form);

/** Looks for longer forms until all are known or they are too many. */
async function hasManyLonger(engine: Engine, word: ScoredWord, known: Set<string>): Promise<boolean> {
  while (known.size <= MOST_FORMS) {
    const query =
      known.size === 0 ? wordQuery(word.form, word.looseness) : otherwise(expressionOf(word), known);
    const { found } = await fetchBest(engine, query, LOOK);
    if (found.length === 0) return false;
    const before = known.size;
    const names = { speakers: new Map(), roles: new Map(), publishers: null };
    for (const one of formsIn(snapshotOf(found, names, { articles: found.length }), word)) known.add(one);
    if (known.size === before) return false;
  }
  return true;
}

/** Forms that the engine proposes for a misspelt one. */
async function hasManyNear(engine: Engine, { form }: ScoredWord, known: Set<string>): Promise<boolean> {
  const proposed = await engine.proposals(tokenOf(form), editsFor(form));
  for (const one of proposed) if (editDistance(form, one) <= editsFor(form)) known.add(one);
  return known.size > MOST_FORMS;
}

/** Marks the words with many forms. `snapshot`: of the candidates. */
export async function markManyForms(
  engine: Engine,
  { scored, words }: Candidates,
  snapshot: Snapshot,
): Promise<void> {
  for (const word of scored) {
    const { form, looseness } = word;
    if (looseness === 'exact' || looseness === 'stem') continue;
    const key = wordKey(form, looseness);
    const known = words.get(key);
    if (!known) continue;
    const forms = new Set(formsIn(snapshot, word));
    const look = looseness === 'fuzzy' ? hasManyNear : hasManyLonger;
    const manyForms = forms.size > MOST_FORMS || (await look(engine, word, forms));
    words.set(key, { ...known, manyForms });
  }
}
