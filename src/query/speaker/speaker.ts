/** One speaker across the corpus: roles, outlets, years, subjects, statements, and first and last quotation. */
import type { Snapshot } from '../../index/index.js';
import type { Quotation } from '../../model/quotation.js';
import type { Source } from '../../model/source.js';
import type { SpeakerCount, SpeakerPage } from '../../model/speaker-page.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { countQuotations } from '../counts/counts.js';
import { certainQuotations, personNames, type QuotationPlace, type SpokenRows } from '../quotes/quotes.js';
import { findSources, nameKey } from '../sources/sources.js';
import { findStatements } from '../statements/statements.js';
import type { Originals } from '../stored-duplicates.js';
import { subjectsOf } from './subjects.js';

const MOST_OTHERS = 5;
const MOST_STATEMENTS = 5;
/** Maximum statements examined, as some may be those of another speaker whose name contains this one's. */
const SOME_STATEMENTS = 20;

const contains = (name: string, wanted: string): boolean =>
  ` ${nameWords(name).join(' ')} `.includes(` ${wanted} `);

/** Speakers with exactly this name, then those whose name contains it, then those with an alias that contains it. */
function speakersCalled(sources: readonly Source[], name: string): Source[] {
  const wanted = nameWords(name).join(' ');
  const speakers = sources.filter(
    ({ kind, anonymous, quotations }) => !anonymous && quotations > 0 && kind !== 'publisher',
  );
  const named = speakers.filter((source) => foldSpaces(source.name) === foldSpaces(name));
  const containing = speakers.filter((source) => contains(source.name, wanted));
  const aliased = speakers.filter(({ aliases }) => aliases.some((alias) => contains(alias, wanted)));
  return wanted === '' ? [] : [...new Set([...named, ...containing, ...aliased])];
}

const ALL = {
  query: null,
  role: null,
  kind: null,
  minConfidence: null,
  minSpeakerConfidence: null,
} as const;

/** Marks the rows of selected articles whose speaker is counted under the name. */
function rowsNamed(
  { parts }: Snapshot,
  selected: Uint8Array,
  persons: ReadonlyMap<string, string>,
  name: string,
): SpokenRows {
  const key = nameKey(name);
  const isOne = (written: string): boolean => nameKey(persons.get(written) ?? written) === key;
  return parts.map(({ segment: { quotes, strings }, base }) => {
    const [articles, names] = [quotes.column('article'), quotes.column('name')];
    const rows = new Uint8Array(quotes.length);
    /** By string: 0 if not yet decided, 1 if it is a name of the speaker, 2 if not. */
    const known = new Uint8Array(strings.texts.length + 1);
    for (let row = 0; row < rows.length; row += 1) {
      const string = names[row] ?? 0;
      if (string === 0 || selected[base + (articles[row] ?? 0)] !== 1) continue;
      if (known[string] === 0) known[string] = isOne(strings.text(string) ?? '') ? 1 : 2;
      if (known[string] === 1) rows[row] = 1;
    }
    return rows;
  });
}

function quotationsAt(snapshot: Snapshot, places: readonly QuotationPlace[]): Quotation[] {
  let article: ReturnType<Snapshot['article']> | null = null;
  return places.flatMap(({ number, index }) => {
    if (article?.number !== number) article = snapshot.article(number);
    return article.quotations[index] ?? [];
  });
}

/** The speaker that a name most probably means; null if nobody has that name. */
export function findSpeaker(
  snapshot: Snapshot,
  selected: Uint8Array,
  originals: () => Originals,
  asked: string,
): SpeakerPage | null {
  const numbers = snapshot.inOrder(selected);
  const { results: sources } = findSources(snapshot, numbers, { cited: true, called: asked });
  const [source, ...others] = speakersCalled(sources, asked);
  if (!source) return null;
  const { name, kind, aliases, roleCounts } = source;
  const rows = rowsNamed(snapshot, selected, personNames(snapshot, numbers), name);
  const places = [...certainQuotations(snapshot, rows, { sort: 'date', reverse: false })];
  const quotations = quotationsAt(snapshot, places);
  const counted = (key: 'publisher' | 'year'): SpeakerCount[] =>
    countQuotations(snapshot, selected, places, [key]).map(({ group, count, articles }) => ({
      value: group[key] ?? null,
      quotations: count,
      articles,
    }));
  const ofKind = (wanted: Quotation['kind']): number =>
    quotations.filter((one) => one.kind === wanted).length;
  const statements = findStatements(snapshot, selected, originals, {
    filter: { ...ALL, speaker: name },
    minArticles: 2,
    limit: SOME_STATEMENTS,
  }).results.filter(({ speaker }) => speaker?.name === name);
  const dated = quotations.filter(({ article }) => article.published !== null);
  return {
    name,
    kind,
    aliases,
    others: others
      .filter((other) => other.kind === kind)
      .slice(0, MOST_OTHERS)
      .map((other) => other.name),
    quotations: quotations.length,
    direct: ofKind('direct'),
    mixed: ofKind('mixed'),
    indirect: ofKind('indirect'),
    articles: new Set(places.map(({ number }) => number)).size,
    first: dated[0]?.article.published ?? null,
    last: dated.at(-1)?.article.published ?? null,
    roles: roleCounts,
    publishers: counted('publisher'),
    years: counted('year'),
    subjects: subjectsOf(snapshot, selected, quotations, [name, ...aliases]),
    statements: statements.slice(0, MOST_STATEMENTS),
    firstQuotation: dated[0] ?? null,
    lastQuotation: dated.at(-1) ?? null,
  };
}
