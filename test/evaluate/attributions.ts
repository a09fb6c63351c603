/**
 * Scores quotations against annotated attributions. Everything is counted in words, so marks never matter.
 *
 * - strict: units of the content equal in start and end.
 * - relaxed: word overlap, after Pareti's partial matching as QSample counts it (Scheible, Klinger, Padó 2016, F1.java);
 *   a word pays once.
 * - attributed: relaxed matches of half of either's words whose speaker is right too: the mention overlaps the source, or
 *   the heads of name and source agree, or the text gives none and neither does the prediction (nor another person).
 * - quoted recall: attributions with quotation marks, half of whose quoted words are found as direct or mixed.
 *
 * By kind, precision counts the predictions of that kind and recall the annotations of that kind; in the row "quoted"
 * (direct and mixed) recall counts direct and mixed predictions only. Predictions of doubtful attributions do not count.
 */
import type { Attribution } from '../annotated/compile.js';
import type { Span } from '../annotated/marks.js';
import { isPronoun, sameName } from './names.js';
import { add, type Scores, type Sums, scores, share } from './sums.js';
import type { MeasuredText } from './words.js';

export const ROWS = ['quoted', 'direct', 'mixed', 'indirect', 'all'] as const;
type Kind = Attribution['kind'];

export interface Predicted {
  kind: Kind;
  spans: Span[];
  cue: Span | null;
  speaker: {
    name: string;
    role: string | null;
    kind: string;
    anonymous: boolean;
    mention: Span | null;
  } | null;
}

/** Longer predictions are not mentions. */
const LONGEST_MENTION = 40;

export interface Gold extends Attribution {
  words: Set<number>;
  by: Guess[];
}

export interface Guess extends Predicted {
  words: Set<number>;
  shared: number;
}

const rowsOf = (kind: Kind): readonly string[] =>
  ROWS.filter((row) => row === 'all' || row === kind || (row === 'quoted' && kind !== 'indirect'));

const overlapping = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length;

const overlaps = (spans: readonly Span[], one: Span | null): boolean =>
  one !== null && spans.some(([start, end]) => one[0] < end && start < one[1]);

export function speakerIsRight(text: MeasuredText, gold: Attribution, { speaker }: Predicted): boolean {
  if (gold.source.length === 0)
    return speaker === null || (gold.speaker !== null && sameName(gold.speaker.name, speaker.name));
  if (!speaker) return false;
  const { mention, name } = speaker;
  const short = mention && text.wordsIn(mention).length <= LONGEST_MENTION ? mention : null;
  return overlaps(gold.source, short) || (!isPronoun(gold.sourceText) && sameName(gold.sourceText, name));
}

/** Gives each prediction to the attribution it shares most words with. */
export function aligned(
  text: MeasuredText,
  attributions: readonly Attribution[],
  predictions: readonly Predicted[],
) {
  const gold = attributions.map((one): Gold => ({ ...one, words: text.wordSet(one.content), by: [] }));
  const place = ({ spans }: Predicted): Span => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const guesses: Guess[] = [];
  const ordered = [...predictions].sort((a, b) => place(a)[0] - place(b)[0] || place(b)[1] - place(a)[1]);
  for (const predicted of ordered) {
    const words = text.wordSet(predicted.spans);
    const shares = gold.map((one) => overlapping(words, one.words));
    const shared = Math.max(0, ...shares);
    const guess = { ...predicted, words, shared };
    const owner = shared > 0 ? gold[shares.indexOf(shared)] : undefined;
    if (owner?.doubtful) continue;
    guesses.push(guess);
    owner?.by.push(guess);
  }
  return { gold: gold.filter(({ doubtful }) => !doubtful), guesses };
}

/** The predictions that match an attribution, and the one that shares most with it. */
export function matching({ by, words }: Gold): { all: Guess[]; best: Guess | null } {
  const all = by.filter(({ shared, words: own }) => shared * 2 >= own.size || shared * 2 >= words.size);
  const best = all.reduce<Guess | null>((top, one) => (top && top.shared >= one.shared ? top : one), null);
  return { all, best };
}

function countStrict(text: MeasuredText, gold: readonly Gold[], guesses: readonly Guess[], sums: Sums): void {
  const open = new Map<string, Kind[]>();
  for (const { kind, content } of gold) {
    const units = text.units(content);
    for (const unit of units) open.set(unit, [...(open.get(unit) ?? []), kind]);
    for (const row of rowsOf(kind)) add(sums, `${row}.strict.gold`, units.length);
  }
  for (const { kind, spans } of guesses) {
    const units = text.units(spans);
    for (const row of rowsOf(kind)) add(sums, `${row}.strict.predicted`, Math.max(1, units.length));
    for (const unit of units) {
      const found = open.get(unit)?.shift();
      if (!found) continue;
      for (const row of rowsOf(kind)) add(sums, `${row}.strict.right`);
      for (const row of rowsOf(found))
        if (row !== 'quoted' || kind !== 'indirect') add(sums, `${row}.strict.found`);
    }
  }
}

function countRelaxed(gold: readonly Gold[], guesses: readonly Guess[], sums: Sums): void {
  const annotated = new Set(gold.flatMap(({ words }) => [...words]));
  const taken = new Set<number>();
  for (const { kind, words } of guesses) {
    const paid = [...words].filter((word) => annotated.has(word) && !taken.has(word));
    for (const word of paid) taken.add(word);
    for (const row of rowsOf(kind)) {
      add(sums, `${row}.predicted`);
      add(sums, `${row}.relaxed.right`, words.size === 0 ? 0 : paid.length / words.size);
    }
  }
  const predicted = new Set(guesses.flatMap(({ words }) => [...words]));
  const quoted = new Set(guesses.flatMap(({ kind, words }) => (kind === 'indirect' ? [] : [...words])));
  for (const { kind, words } of gold) {
    for (const row of rowsOf(kind)) {
      add(sums, `${row}.gold`);
      const found = overlapping(words, row === 'quoted' ? quoted : predicted);
      if (words.size > 0) add(sums, `${row}.relaxed.found`, found / words.size);
    }
  }
}

function countQuoted(text: MeasuredText, gold: readonly Gold[], guesses: readonly Guess[], sums: Sums): void {
  const found = new Set(guesses.flatMap(({ kind, words }) => (kind === 'indirect' ? [] : [...words])));
  for (const { quoted } of gold) {
    const words = text.wordSet(quoted);
    if (words.size === 0) continue;
    add(sums, 'marks.gold');
    if (overlapping(words, found) * 2 >= words.size) add(sums, 'marks.found');
  }
}

function countSpeakers(text: MeasuredText, gold: readonly Gold[], sums: Sums): void {
  for (const one of gold) {
    const { all, best } = matching(one);
    if (!best) continue;
    const right = speakerIsRight(text, one, best);
    for (const row of rowsOf(one.kind)) {
      if (one.source.length > 0) add(sums, `${row}.speaker.gold`);
      if (one.source.length > 0 && right) add(sums, `${row}.speaker.right`);
      if (right && (row !== 'quoted' || best.kind !== 'indirect')) add(sums, `${row}.attributed.found`);
    }
    const used = new Set<number>();
    for (const guess of all) {
      const fresh = [...guess.words].filter((word) => one.words.has(word) && !used.has(word));
      for (const word of fresh) used.add(word);
      const counts = guess === best || fresh.length * 2 >= guess.words.size;
      if (!counts || !speakerIsRight(text, one, guess)) continue;
      for (const row of rowsOf(guess.kind)) add(sums, `${row}.attributed.right`);
    }
  }
}

export function countAttributions(
  text: MeasuredText,
  attributions: readonly Attribution[],
  predictions: readonly Predicted[],
  sums: Sums,
): void {
  const { gold, guesses } = aligned(text, attributions, predictions);
  countStrict(text, gold, guesses, sums);
  countRelaxed(gold, guesses, sums);
  countQuoted(text, gold, guesses, sums);
  countSpeakers(text, gold, sums);
}

export interface Row {
  gold: number;
  predicted: number;
  strict: Scores;
  relaxed: Scores;
  attributed: Scores;
  /** Share of the matched attributions with a source whose speaker is right. */
  speaker: number | null;
}

export function attributionRow(sums: Sums, row: string): Row {
  const of = (key: string): number => sums.get(`${row}.${key}`) ?? 0;
  const scored = (measure: string, prefix = ''): Scores =>
    scores(of(`${measure}.right`), of(`${prefix}predicted`), of(`${measure}.found`), of(`${prefix}gold`));
  return {
    gold: of('gold'),
    predicted: of('predicted'),
    strict: scored('strict', 'strict.'),
    relaxed: scored('relaxed'),
    attributed: scored('attributed'),
    speaker: share(of('speaker.right'), of('speaker.gold')),
  };
}
