/** Spelling suggestions: replaces query words that no article contains. */
import type { Snapshot } from '../../index/index.js';
import { editDistance } from '../../text/edit-distance.js';
import { words } from '../../text/words.js';
import { ClauseHits, type Widening } from '../hits/hits.js';
import { lookedFor, parseQuery } from '../language/language.js';

/** Words this short are too ambiguous to correct. */
const SHORT = 3;

/** Words up to this length may differ in one letter, longer ones in two. */
const ONE_EDIT = 5;

/** Maximum unknown words corrected per query; a query with more is not a misspelling. */
const MOST_MISSING = 8;

/** Document frequency of the exact form. */
function articlesWith(snapshot: Snapshot, form: string): number {
  let count = 0;
  for (const { segment, live } of snapshot.parts) {
    const entry = segment.find(form);
    if (!entry) continue;
    const { documents } = segment.postings(entry);
    count += live === null ? documents.length : documents.filter((document) => live[document] === 1).length;
  }
  return count;
}

/** The closest form in the corpus; among equally close ones the most frequent. */
function nearestForm(snapshot: Snapshot, form: string): string | null {
  if (form.length < SHORT) return null;
  const edits = form.length <= ONE_EDIT ? 1 : 2;
  const near = snapshot.formsNear(form, edits).map((other) => ({ other, away: editDistance(form, other) }));
  for (let away = 1; away <= edits; away += 1) {
    const found = near
      .filter((one) => one.away === away)
      .map(({ other }) => ({ other, articles: articlesWith(snapshot, other) }))
      .filter(({ articles }) => articles > 0)
      .sort((one, two) => two.articles - one.articles);
    if (found[0]) return found[0].other;
  }
  return null;
}

/** The query with unknown words replaced; null if there is nothing similar. */
export function suggestion(snapshot: Snapshot, query: string, widening: Widening): string | null {
  const { clause } = parseQuery(query);
  if (!clause) return null;
  const hits = new ClauseHits(snapshot, new Uint8Array(snapshot.size).fill(1), widening);
  const missing = new Set<string>();
  for (const sought of lookedFor(clause)) {
    if (sought.kind === 'word' && sought.match === 'pattern') continue;
    const forms = sought.kind === 'phrase' ? sought.exact : (sought.compound ?? [sought.form]);
    const match = sought.kind === 'phrase' ? 'exact' : sought.match;
    for (const form of forms) if (hits.word(form, match).articles === 0) missing.add(form);
  }
  if (missing.size > MOST_MISSING) return null;
  const nearest = new Map([...missing].map((form) => [form, nearestForm(snapshot, form)]));
  let out = '';
  let end = 0;
  for (const word of words(query)) {
    for (const { start, end: partEnd, exact } of word.parts) {
      const close = nearest.get(exact) ?? null;
      if (close === null) continue;
      out += query.slice(end, start) + close;
      end = partEnd;
    }
  }
  return end === 0 ? null : out + query.slice(end);
}
