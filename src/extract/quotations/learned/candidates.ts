/** Pairs the findings of the rules with those of the model, and computes the features of each for the re-scorer. */
import { overlaps, type Range } from '../../../text/range.js';
import { cueForm } from '../cue-forms.js';
import type { FoundQuotation } from '../found.js';
import { PRONOUNS } from '../vocabulary.js';
import { type Columns, type Places, placesOf, wordsAt } from './features/features.js';
import type { FullBelief, Modelled } from './parts.js';

export interface Candidate {
  found: FoundQuotation;
  /** The model's probabilities; null for a finding of the rules that the model does not share. */
  belief: FullBelief | null;
  /** Null for a finding of the model only. */
  rule: string | null;
  places: Places[];
  words: number;
}

export const FEATURES = [
  'origin',
  'cue',
  'content',
  'source',
  'nobody',
  'rule',
  'kind',
  'words',
  'overlap',
  'sameSource',
  'sourceless',
  'conflict',
  'ruleConflict',
  'ruleConfidence',
  'hasCue',
  'pieces',
  'block',
  'carried',
  'quotes',
  'quotedShare',
  'sourceForm',
  'cueForm',
  'opens',
] as const;

type Feature = (typeof FEATURES)[number];

/** The value of an unknown probability. */
const UNKNOWN = -8;

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;

const BLOCKS = { title: 0, standfirst: 1, heading: 2, caption: 3, list: 4, paragraph: 5 } as const;

const MOST_WORDS = 60;

function logit(probability: number): number {
  const inside = Math.min(Math.max(probability, 1e-3), 1 - 1e-3);
  return Math.log(inside / (1 - inside));
}

function candidateOf(columns: Columns, found: FoundQuotation, belief: FullBelief | null): Candidate {
  const places = found.pieces.flatMap((piece) => placesOf(columns, piece));
  const words = places.reduce((sum, one) => sum + wordsAt(columns, one), 0);
  return { found, belief, rule: belief ? null : found.rule, places, words };
}

const beginOf = ({ places }: Candidate): number => places[0]?.from ?? 0;
const endOf = ({ places }: Candidate): number => places.at(-1)?.to ?? 0;

/** Number of words that two findings share. */
function sharedWords(columns: Columns, one: Candidate, other: Candidate): number {
  let shared = 0;
  for (const a of one.places) {
    for (const b of other.places) {
      const from = Math.max(a.from, b.from);
      const to = Math.min(a.to, b.to);
      if (from < to) shared += wordsAt(columns, { from, to });
    }
  }
  return shared;
}

const sameCore = (a: FoundQuotation, b: FoundQuotation): boolean =>
  a.source === null || b.source === null ? a.source === b.source : overlaps(a.source.core, b.source.core);

/** The findings that share words with a finding. */
interface Neighbourhood {
  /** The finding of the other origin with the most words in common. */
  best: Candidate | null;
  overlap: number;
  conflict: number;
  ruled: boolean;
}

/** Calls back with each pair that shares words. `ordered` is sorted by start. */
function eachPair(
  columns: Columns,
  ordered: readonly Candidate[],
  pair: (one: Candidate, other: Candidate, shared: number) => void,
): void {
  for (const [index, one] of ordered.entries()) {
    const end = endOf(one);
    for (let next = index + 1; next < ordered.length; next += 1) {
      const other = ordered[next];
      if (!other || beginOf(other) >= end) break;
      const shared = sharedWords(columns, one, other);
      if (shared > 0) pair(one, other, shared);
    }
  }
}

const byPlace = (a: Candidate, b: Candidate): number => beginOf(a) - beginOf(b) || endOf(a) - endOf(b);

/** Whether the content of one includes the name that the other reads as its source: "the mayor of Delta, Ada Brook, …". */
const takesInName = ({ found }: Candidate, { found: { source } }: Candidate): boolean => {
  const name = source?.apposition;
  return name ? found.pieces.some((piece) => overlaps(piece, name)) : false;
};

/**
 * The findings of both, in text order. If they agree on words and source, only that of the rules is kept, with the model's
 * probabilities.
 */
export function candidatesOf(
  columns: Columns,
  ruled: readonly FoundQuotation[],
  modelled: readonly Modelled[],
): Candidate[] {
  const all = [
    ...ruled.map((found) => candidateOf(columns, found, null)),
    ...modelled.map(({ found, belief }) => candidateOf(columns, found, belief)),
  ].sort(byPlace);
  const agreed = new Set<Candidate>();
  eachPair(columns, all, (one, other, shared) => {
    const [rule, model] = one.rule === null ? [other, one] : [one, other];
    if (rule.rule === null || model.rule !== null || !model.belief) return;
    if (!sameCore(rule.found, model.found)) return;
    if ((shared < rule.words || shared < model.words) && !takesInName(model, rule)) return;
    if (rule.belief && rule.belief.cue >= model.belief.cue) return void agreed.add(model);
    rule.belief = model.belief;
    agreed.add(model);
  });
  return all.filter((one) => !agreed.has(one));
}

function neighbourhoods(columns: Columns, candidates: readonly Candidate[]): Map<Candidate, Neighbourhood> {
  const found = new Map<Candidate, Neighbourhood>();
  const of = (one: Candidate): Neighbourhood => {
    const known = found.get(one) ?? { best: null, overlap: 0, conflict: 0, ruled: false };
    found.set(one, known);
    return known;
  };
  const meet = (one: Candidate, other: Candidate, shared: number): void => {
    const near = of(one);
    if (other.belief) near.conflict = Math.max(near.conflict, other.belief.cue);
    if (other.rule !== null) near.ruled = true;
    const overlap = shared / (one.words + other.words - shared);
    const different = one.rule === null ? other.rule !== null : other.rule === null;
    if (different && overlap > near.overlap) {
      near.best = other;
      near.overlap = overlap;
    }
  };
  eachPair(columns, candidates, (one, other, shared) => {
    meet(one, other, shared);
    meet(other, one, shared);
  });
  for (const one of candidates) of(one);
  return found;
}

function quotedIn({ units }: Columns, { places }: Candidate): { quotes: number; quotedWords: number } {
  let quotes = 0;
  let quotedWords = 0;
  for (const { from, to } of places) {
    for (let at = from; at < to; at += 1) {
      const unit = units[at];
      if (unit?.kind !== 'quote') continue;
      quotes += 1;
      quotedWords += unit.words;
    }
  }
  return { quotes, quotedWords };
}

/** Codes: no source, a pronoun, a name, a common noun. */
function sourceForm(columns: Columns, { found }: Candidate): number {
  if (!found.source) return 0;
  const words = placesOf(columns, found.source.core).flatMap(({ from, to }) =>
    columns.units.slice(from, to).filter((unit) => unit?.kind === 'word'),
  );
  const last = words.at(-1);
  if (!last || words.length === 0) return 1;
  if (words.length === 1 && PRONOUNS.has(last.lower)) return 2;
  return /^\p{Lu}/u.test(last.text) ? 3 : 4;
}

/** Codes: not a listed cue; can report a clause; can take an object as content; both. */
function formOf(columns: Columns, cue: Range | null): number {
  if (!cue) return -1;
  const [places] = placesOf(columns, cue);
  if (!places) return -1;
  for (let at = places.from; at < places.to; at += 1) {
    const form = cueForm(columns.units[at]?.lower ?? '');
    if (form) return (form.clause ? 1 : 0) + (form.object ? 2 : 0);
  }
  return 0;
}

/**
 * The features of each candidate, in order.
 *
 * @param rules the ids of rules, from least to most often right
 */
export function featuresOf(
  columns: Columns,
  candidates: readonly Candidate[],
  rules: readonly string[],
): Float64Array[] {
  const near = neighbourhoods(columns, candidates);
  return candidates.map((one) => {
    const { best, overlap, conflict, ruled } = near.get(one) ?? {
      best: null,
      overlap: 0,
      conflict: 0,
      ruled: false,
    };
    const { found } = one;
    const belief = one.belief ?? best?.belief ?? null;
    const rule = one.rule !== null ? one : best;
    const { quotes, quotedWords } = quotedIn(columns, one);
    const begin = beginOf(one);
    const sentence = columns.sentences[columns.sentenceOf[begin] ?? 0];
    const both = one.rule !== null && one.belief !== null;
    const values: Record<Feature, number> = {
      origin: one.rule === null ? 0 : both ? 2 : 1,
      cue: belief ? logit(belief.cue) : UNKNOWN,
      content: belief ? logit(belief.content) : UNKNOWN,
      source: belief ? logit(belief.source) : UNKNOWN,
      nobody: belief ? logit(belief.nobody) : UNKNOWN,
      rule: rule?.rule ? rules.indexOf(rule.rule) : -1,
      kind: KINDS[found.kind],
      words: Math.min(MOST_WORDS, one.words),
      overlap: both ? 1 : overlap,
      sameSource: both ? 1 : best ? Number(sameCore(found, best.found)) : -1,
      sourceless: Number(found.source === null),
      conflict: conflict > 0 ? logit(conflict) : UNKNOWN,
      ruleConflict: Number(ruled),
      ruleConfidence: rule ? (rule.found.speaker?.confidence ?? 0) : -1,
      hasCue: Number(found.cue !== null),
      pieces: found.pieces.length,
      block: BLOCKS[columns.context.blocks[found.block]?.kind ?? 'paragraph'],
      carried: Number(found.speaker?.resolution === 'carried-over'),
      quotes,
      quotedShare: one.words === 0 ? 0 : quotedWords / one.words,
      sourceForm: sourceForm(columns, one),
      cueForm: formOf(columns, found.cue),
      opens: begin - (sentence?.from ?? 0),
    };
    const row = new Float64Array(FEATURES.length);
    for (const [index, name] of FEATURES.entries()) row[index] = values[name];
    return row;
  });
}
