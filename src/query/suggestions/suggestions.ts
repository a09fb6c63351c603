/** Names of a corpus that begin with what was typed: the completions that shells offer for --speaker, --publisher and others. */
import type { Snapshot } from '../../index/index.js';
import type { NameKind, Suggestion } from '../../model/suggestion.js';
import { counted } from '../../text/counted.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { suggestArticles } from './article-ids.js';
import { COUNTED, tally } from './tally.js';

export { type FilterKind, nearestName } from './nearest-name.js';

/** More than anyone would read. */
const MOST = 1_000;

/** Kinds whose option accepts part of a name, so that "Put" may be completed to "Putin" of "Vladimir Putin". */
const BY_PART: ReadonlySet<NameKind> = new Set(['speaker', 'role', 'author']);

/** The name and, if part of it may be typed, its remainder from each later word on. */
function forms(name: string, byPart: boolean): string[] {
  if (!byPart) return [name];
  return [name, ...[...name.matchAll(/ (?=[^ ])/gu)].map(({ index }) => name.slice(index + 1))];
}

/** Values that begin with exactly the typed letters; failing that, those that do regardless of case and accents. */
function begunWith<Named extends { value: string }>(all: readonly Named[], typed: string): Named[] {
  const exact = all.filter(({ value }) => value.startsWith(typed));
  if (exact.length > 0) return exact;
  const wanted = foldSpaces(typed);
  return all.filter(({ value }) => foldSpaces(value).startsWith(wanted));
}

interface Named extends Suggestion {
  count: number;
}

function suggestNames(snapshot: Snapshot, kind: Exclude<NameKind, 'article'>, typed: string): Suggestion[] {
  const byPart = typed !== '' && BY_PART.has(kind);
  const found = new Map<string, Named>();
  const names = [...tally(snapshot, kind, nameWords(typed).join(' '))];
  names.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [name, count] of names) {
    const about = counted(count, COUNTED[kind]);
    for (const value of forms(name, byPart)) {
      const whole = value === name ? about : `${name}, ${about}`;
      if (!found.has(value)) found.set(value, { value, about: whole, count });
    }
  }
  const fit = begunWith([...found.values()], typed);
  fit.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return fit.slice(0, MOST).map(({ value, about }) => ({ value, about }));
}

/** The most frequent first; article ids in corpus order. */
export const suggest = (snapshot: Snapshot, kind: NameKind, typed: string): Suggestion[] =>
  kind === 'article'
    ? begunWith(suggestArticles(snapshot, typed), typed).slice(0, MOST)
    : suggestNames(snapshot, kind, typed);
