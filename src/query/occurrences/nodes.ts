/** Finds the occurrences of words and phrases in the texts of articles as word positions, from the index only. */
import {
  type Part,
  type PositionReader,
  readShared,
  type Segment,
  type SharedPosition,
} from '../../index/index.js';
import { inRoom } from '../../kernel/kernel.js';
import type { WordHits } from '../hits/hits.js';
import type { TextClause } from './sought.js';
import { WordRanges } from './word-ranges.js';

/** The positions of one segment that several forms share, by article. */
export type SharedOf = (article: number) => readonly SharedPosition[];

export function sharedIn({ places }: Segment): SharedOf {
  const known: (readonly SharedPosition[])[] = [];
  return (article) => {
    const shared = known[article] ?? readShared(places, article);
    known[article] = shared;
    return shared;
  };
}

/** The articles of a segment to search. */
interface Looking {
  segment: Segment;
  /** 1 for each article that may have an occurrence. */
  having: Uint8Array;
  sharedOf: SharedOf;
}

/**
 * Calls `take` once with each position of a form in the text of an article, and with what other forms share there. `reader` is
 * already at that article.
 */
function eachPosition(
  { segment, sharedOf }: Looking,
  reader: PositionReader,
  article: number,
  take: (position: number, shared: SharedPosition | null) => void,
): void {
  const { positions, start, end } = reader;
  const shared = sharedOf(article);
  let next = 0;
  let before = (segment.columns.get('textStart')[article] ?? 0) - 1;
  for (let at = start; at < end; at += 1) {
    const position = positions[at] ?? 0;
    if (position <= before) continue;
    before = position;
    while ((shared[next]?.position ?? position) < position) next += 1;
    const here = shared[next];
    take(position, here?.position === position ? here : null);
  }
}

/** A hyphenated word found by its joined form is one occurrence; otherwise each of its parts is one. */
function addWord(found: WordRanges, looking: Looking, forms: WordHits['forms']): void {
  const { segment, having } = looking;
  const languageOf = segment.columns.get('language');
  for (const [form, { languages }] of forms) {
    const entry = segment.find(form);
    if (!entry) continue;
    const answers = ['', ...segment.languages].map((code) => languages === null || languages.has(code));
    inRoom((room) => {
      const placed = segment.placePostings(room, entry);
      const reader = segment.positions(room, entry, placed);
      for (const [at, article] of room.numbers(placed.documents, placed.count).entries()) {
        if (having[article] !== 1 || !answers[languageOf[article] ?? 0]) continue;
        reader.read(at);
        eachPosition(looking, reader, article, (position, shared) => {
          const isJoined = shared !== null && form.length > shared.units;
          found.add(article, position, position + (isJoined ? shared.length : 1));
        });
      }
    });
  }
}

/** A phrase is matched by the words' own forms, not by joined forms or pieces. */
function addPhrase(found: WordRanges, looking: Looking, exact: readonly string[]): void {
  const { segment, having } = looking;
  inRoom((room) => {
    const readers = new Map<string, PositionReader>();
    let among: Uint32Array | null = null;
    for (const form of new Set(exact)) {
      const entry = segment.find(form);
      if (!entry) return;
      const placed = segment.placePostings(room, entry);
      readers.set(form, segment.positions(room, entry, placed));
      if (among === null || placed.count < among.length) among = room.numbers(placed.documents, placed.count);
    }
    for (const article of among ?? []) {
      if (having[article] !== 1) continue;
      const places = new Map<string, Set<number>>();
      for (const [form, reader] of readers) {
        const own = new Set<number>();
        places.set(form, own);
        if (!reader.seek(article)) continue;
        eachPosition(looking, reader, article, (position, shared) => {
          if (shared === null || form.length === shared.units) own.add(position);
        });
      }
      for (const first of places.get(exact[0] ?? '') ?? []) {
        if (exact.every((form, at) => places.get(form)?.has(first + at)))
          found.add(article, first, first + exact.length);
      }
    }
  });
}

/** Whether the index alone locates all occurrences; those of words near each other are located in the texts. */
export const areInIndex = (clauses: readonly TextClause[]): boolean =>
  clauses.every((clause) => clause.kind === 'word' || clause.within === null);

/**
 * The occurrences in the articles of a part, in order and without overlap.
 *
 * @param having indexed by article number in the snapshot
 * @param formsOf the forms that match a word
 */
export function nodesIn(
  { segment, base }: Part,
  having: Uint8Array,
  clauses: readonly TextClause[],
  formsOf: (clause: TextClause & { kind: 'word' }) => WordHits['forms'],
  sharedOf: SharedOf,
): WordRanges {
  const looking = { segment, having: having.subarray(base, base + segment.articles), sharedOf };
  const all = new WordRanges();
  for (const clause of clauses) {
    const found = new WordRanges();
    if (clause.kind === 'word') addWord(found, looking, formsOf(clause));
    const phrase = clause.kind === 'word' ? clause.compound : clause.exact;
    if (phrase) addPhrase(found, looking, phrase);
    all.addAll(found.apart(segment.articles));
  }
  return clauses.length === 1 ? all : all.apart(segment.articles);
}
