/** Selects the one to three short passages that best show why an article matches a query. */
import type { Analysis } from '../model/analysis.js';
import { fieldBlocks } from '../model/article.js';
import type { Quotation } from '../model/quotation.js';
import type { Passage } from '../model/search-result.js';
import type { TextSpan } from '../model/span.js';
import { codePointOffsets } from '../text/offsets.js';
import { type Range, trimRange } from '../text/range.js';
import { sentences } from '../text/sentences.js';
import { findMatches, type Match, type Sought } from './language/language.js';
import { contextOf } from './quotes/quotes.js';

const MOST = 3;
/** UTF-16 units; about three lines of a terminal. */
const LONGEST = 300;
/** Context before the first match when a single sentence is too long. */
const LEAD = 100;

interface Candidate {
  block: TextSpan;
  window: Range;
  matches: Match[];
  /** Number of distinct query words and phrases in it, a phrase counted for all its words. */
  worth: number;
  /** Whether it contains words of a preferred quotation. */
  spoken: boolean;
}

/** Whether any match of a block lies in one of the spans, which are in code points of the file. */
function standsIn(block: TextSpan, matches: readonly Match[], spans: readonly [number, number][]): boolean {
  const near = spans.filter(([start, end]) => start < block.end && end > block.start);
  if (near.length === 0) return false;
  const toCodePoint = codePointOffsets(block.text);
  return matches.some((match) => {
    const [from, to] = [block.start + toCodePoint(match.start), block.start + toCodePoint(match.end)];
    return near.some(([start, end]) => from >= start && to <= end);
  });
}

const worthOf = (matches: readonly Match[]): number => {
  const different = new Set(matches.map((match) => match.of));
  return [...different].reduce((sum, of) => sum + of.split(' ').length, 0);
};

/** Runs of whole sentences within the maximum length, each as long as possible from its first sentence. */
function windows(text: string): Range[] {
  const all = trimRange(text, { start: 0, end: text.length });
  if (all.end - all.start <= LONGEST) return [all];
  const found = sentences(text, all);
  return found.map((first, at) => {
    let end = first.end;
    for (const next of found.slice(at + 1, at + 8)) {
      if (next.end - first.start > LONGEST) break;
      end = next.end;
    }
    return { start: first.start, end };
  });
}

const SPACE = /\s/u;

/** Cuts an over-long sentence at white space around its matches. */
function cut(text: string, window: Range, matches: readonly Match[]): Range {
  if (window.end - window.start <= LONGEST) return window;
  const first = matches[0]?.start ?? window.start;
  let start = Math.max(window.start, first - LEAD);
  while (start > window.start && start < first && !SPACE.test(text.charAt(start - 1))) start += 1;
  let end = Math.min(window.end, start + LONGEST);
  const lastMatch = matches.findLast((match) => match.end <= end);
  while (end < window.end && end > (lastMatch?.end ?? start + 1) && !SPACE.test(text.charAt(end))) end -= 1;
  if (end < window.end && /[\uDC00-\uDFFF]/u.test(text.charAt(end))) end += 1;
  return trimRange(text, { start, end });
}

/** The matches in `window`, scanning from index `from`: one paragraph can have thousands of matches and windows. */
function matchesIn(all: readonly Match[], from: number, window: Range): Match[] {
  let to = from;
  while ((all[to]?.end ?? Number.POSITIVE_INFINITY) <= window.end) to += 1;
  return all.slice(from, to);
}

/** The best passage of one block; none without a match. */
function bestOf(block: TextSpan, sought: Sought, first: readonly [number, number][]): Candidate[] {
  const all = findMatches(block.text, sought);
  if (all.length === 0) return [];
  let best: Candidate | null = null;
  let from = 0;
  for (const whole of windows(block.text)) {
    while ((all[from]?.start ?? whole.start) < whole.start) from += 1;
    const inWhole = matchesIn(all, from, whole);
    if (inWhole.length === 0) continue;
    const window = cut(block.text, whole, inWhole);
    const matches = inWhole.filter((match) => match.start >= window.start && match.end <= window.end);
    const worth = worthOf(matches);
    const spoken = standsIn(block, matches, first);
    const better = !best || (spoken === best.spoken ? worth > best.worth : spoken);
    if (better) best = { block, window, matches, worth, spoken };
  }
  return best ? [best] : [];
}

function quotationAt(
  quotations: readonly Quotation[],
  places: readonly [number, number][],
): Passage['quotation'] {
  let most = 0;
  let found: Quotation | null = null;
  for (const quotation of quotations) {
    const inside = places.filter(([start, end]) =>
      quotation.spans.some(([from, to]) => start >= from && end <= to),
    ).length;
    if (inside > most) {
      most = inside;
      found = quotation;
    }
  }
  return found && { id: found.id, speaker: found.speaker?.name ?? null };
}

/** Distinct speakers quoted between two positions. */
function speakersIn(quotations: readonly Quotation[], start: number, end: number): string[] {
  const inside = quotations.filter(({ spans }) => spans.some(([from, to]) => from < end && start < to));
  return [...new Set(inside.flatMap(({ speaker }) => speaker?.name ?? []))];
}

/** The quotation of the passage is a preferred one if its matches are in one. */
function toPassage(
  { block, window, matches }: Candidate,
  quotations: readonly Quotation[],
  preferred: readonly Quotation[],
): Passage {
  const toCodePoint = codePointOffsets(block.text);
  const place = (range: Range): [number, number] => [
    block.start + toCodePoint(range.start),
    block.start + toCodePoint(range.end),
  ];
  const [start, end] = place(window);
  const places = matches.map(place);
  return {
    text: block.text.slice(window.start, window.end),
    start,
    end,
    matches: places,
    quotation: quotationAt(preferred, places) ?? quotationAt(quotations, places),
    speakers: speakersIn(quotations, start, end),
  };
}

/** The beginning of a long quotation, cut at a space so that it fits. */
function beginningOf(block: TextSpan, { start, end }: Quotation): TextSpan {
  const last = Math.min(end, block.end);
  const words = [...block.text].slice(start - block.start, last - block.start);
  const cutAt = words.length <= LONGEST ? words.length : words.lastIndexOf(' ', LONGEST);
  const shown = words.slice(0, cutAt > 0 ? cutAt : LONGEST);
  return { text: shown.join(''), start, end: start + shown.length };
}

/** The sentences of the first preferred quotation, for an article whose matches are all outside such quotations. */
function firstSpoken({ body, quotations }: Analysis, preferred: readonly Quotation[]): Passage | null {
  const [quotation] = preferred;
  const block = body.find(({ start, end }) => quotation && quotation.start >= start && quotation.start < end);
  if (!quotation || !block) return null;
  const [inSentences] = contextOf(quotation, [block]);
  const isShort = inSentences && inSentences.end - inSentences.start <= LONGEST;
  const { text, start, end } = isShort ? inSentences : beginningOf(block, quotation);
  return {
    text,
    start,
    end,
    matches: [],
    quotation: { id: quotation.id, speaker: quotation.speaker?.name ?? null },
    speakers: speakersIn(quotations, start, end),
  };
}

/** Puts `first` first. A passage that contains all of it replaces it. */
function withFirst(first: Passage | null, others: readonly Passage[]): Passage[] {
  if (!first) return [...others];
  const around = others.find(({ start, end }) => start <= first.start && end >= first.end);
  const rest = others.filter((passage) => passage !== around);
  return [around ? { ...around, quotation: first.quotation } : first, ...rest];
}

const spokenFirst = (a: Candidate, b: Candidate): number => Number(b.spoken) - Number(a.spoken);

/** A block with the upper bound of its passages' worth. */
interface Likely {
  block: TextSpan;
  most: number;
}

/** Whether a passage is final: no remaining block can be better. */
const isSettled = ({ worth, block }: Candidate, next: Likely): boolean =>
  worth > next.most || (worth === next.most && block.start < next.block.start);

/** The best passages. Blocks are visited by descending upper bound until no remaining one can be chosen. */
function bestOfAll(blocks: Likely[], sought: Sought, spans: readonly [number, number][]): Candidate[] {
  const candidates: Candidate[] = [];
  blocks.sort((a, b) => b.most - a.most || a.block.start - b.block.start);
  for (const likely of blocks) {
    const settled = spans.length === 0 && candidates.filter((one) => isSettled(one, likely)).length >= MOST;
    if (settled) break;
    candidates.push(...bestOf(likely.block, sought, spans));
  }
  return candidates;
}

/**
 * At most three passages in text order. Those with words of the `first` quotations are preferred; the title is used only if nothing
 * below it matches.
 *
 * @param mostIn upper bound of query words and phrases per paragraph, 0 if none
 */
export function findPassages(
  analysis: Analysis,
  sought: Sought,
  first: ReadonlySet<number> = new Set(),
  mostIn: (paragraph: number) => number = () => Number.POSITIVE_INFINITY,
): Passage[] {
  const preferred = analysis.quotations.filter((_, at) => first.has(at));
  const spans = preferred.flatMap(({ spans }) => spans);
  const likely = analysis.body.flatMap((block, at): Likely[] => {
    const most = mostIn(at);
    return most > 0 ? [{ block, most }] : [];
  });
  const fields = fieldBlocks(analysis.article).map((block) => ({ block, most: Number.POSITIVE_INFINITY }));
  const isTitle = ({ block }: { block: TextSpan }): boolean => block.text === analysis.article.title;
  const outsideTitle = bestOfAll([...fields.filter((one) => !isTitle(one)), ...likely], sought, spans);
  const candidates =
    outsideTitle.length > 0 ? outsideTitle : bestOfAll(fields.filter(isTitle), sought, spans);
  const best = candidates.reduce((most, { worth }) => Math.max(most, worth), 0);
  const chosen = candidates
    .filter(({ worth, spoken }) => spoken || worth * 2 >= best)
    .sort((a, b) => spokenFirst(a, b) || b.worth - a.worth || a.block.start - b.block.start)
    .slice(0, MOST)
    .sort((a, b) => spokenFirst(a, b) || a.block.start - b.block.start)
    .map((candidate) => toPassage(candidate, analysis.quotations, preferred));
  const spoken = candidates.some((candidate) => candidate.spoken);
  return spoken ? chosen : withFirst(firstSpoken(analysis, preferred), chosen).slice(0, MOST);
}
