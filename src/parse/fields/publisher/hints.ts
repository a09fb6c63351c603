/**
 * Finds the publisher by rules. Pages rarely state it, but their notices, boxes and credits name it repeatedly; every such place is a
 * hint, and the name with the highest score wins.
 */
import { lettersIn } from '../../../text/letters-in.js';
import type { Range } from '../../../text/range.js';
import type { JudgedLine } from '../../page/page.js';
import type { Byline } from '../byline/byline.js';
import { isPersonName, withoutDate } from '../byline/byline.js';
import { isBroadcaster, isDistinctive, knownOutlet, outletKey, outletMentions } from '../outlets.js';
import { cleanedName, looksLikeOutlet } from './name.js';
import { ANY_HINT, PUBLISHER_PATTERNS } from './patterns.js';

export interface PublishedBy {
  name: string;
  rule: string;
  range: Range;
  confidence: number;
}

interface Candidate {
  name: string;
  score: number;
  rule: string;
  range: Range;
  /** Score of the strongest single hint. */
  best: number;
}

const ENOUGH = 1.5;
const LINE_WORDS = 60;
const FURTHER = 0.4;
const AGENCY_SHARE = 0.5;
const KNOWN_SHARE = 1.2;

/** Sums hints by name: the strongest counts fully, every further one partly. */
class Tally {
  readonly #candidates = new Map<string, Candidate>();

  add(written: string, score: number, rule: string, { start, end }: Range, sure = false): void {
    const name = cleanedName(written);
    if (name === null) return;
    const known = knownOutlet(name);
    if (!known && !sure && !looksLikeOutlet(name)) return;
    const worth = known ? score * (known.agency ? AGENCY_SHARE : KNOWN_SHARE) : score;
    const key = outletKey(known?.name ?? name.replace(/\.(?:com|org|net|co\.uk|eu|ca|in|au|ie)$/iu, ''));
    const candidate = this.#candidates.get(key);
    if (!candidate) {
      this.#candidates.set(key, {
        name: known?.name ?? name,
        score: worth,
        best: worth,
        rule,
        range: { start, end },
      });
      return;
    }
    candidate.score += worth > candidate.best ? worth - candidate.best * (1 - FURTHER) : worth * FURTHER;
    if (worth > candidate.best) Object.assign(candidate, { best: worth, rule, range: { start, end } });
  }

  /** The name with the highest score, if it is high enough. */
  winner(): Candidate | null {
    let winner: Candidate | null = null;
    for (const candidate of this.#candidates.values()) {
      if (!winner || candidate.score > winner.score) winner = candidate;
    }
    return winner && winner.score >= ENOUGH ? winner : null;
  }

  scores(): Map<string, number> {
    return new Map([...this.#candidates].map(([key, { score }]) => [key, score]));
  }
}

/** The rules' answer, null if no name has enough evidence; and the score of every name, by `outletKey`. */
export interface HintedPublisher {
  answer: PublishedBy | null;
  /** The phrases in lines outside the story. */
  phrases: readonly PhraseFound[];
  scores: ReadonlyMap<string, number>;
}

export function hintedPublisher(lines: readonly JudgedLine[], byline: Byline | null): HintedPublisher {
  const tally = new Tally();
  const phrases: PhraseFound[] = [];
  addOpening(lines, tally);
  for (const [index, line] of lines.entries()) {
    if (line.kept || line.words > LINE_WORDS || line.repeated) continue;
    addPhrases(line, index, tally, phrases);
    addMentions(line, tally);
  }
  if (byline && byline.rest !== '') tally.add(byline.rest, 2, 'byline', byline.range);
  addTold(lines, tally);
  if (!tally.winner()) addHead(lines, tally);
  const winner = tally.winner();
  const scores = tally.scores();
  if (!winner) return { answer: null, scores, phrases };
  const { name, rule, range, score } = winner;
  return { answer: { name, rule, range, confidence: Math.min(0.9, 0.25 + score / 8) }, scores, phrases };
}

/** A match of a phrase in `patterns.ts`, with the name in it. */
export interface PhraseFound {
  id: string;
  name: string;
  index: number;
}

function addPhrases(line: JudgedLine, index: number, tally: Tally, phrases: PhraseFound[]): void {
  if (line.words < 2 && !/[@©]/u.test(line.text)) return;
  if (!ANY_HINT.test(line.plain)) return;
  const letters = lettersIn(line.plain);
  for (const { id, hints, pattern, score, sure } of PUBLISHER_PATTERNS) {
    if (!hints.some((hint) => (hint.letters & ~letters) === 0 && line.plain.includes(hint.text))) continue;
    const match = pattern.exec(line.text);
    if (!match?.[1] || (id === 'copyright' && isOfBook(line.text, match[1]))) continue;
    tally.add(match[1], score, id, line, sure);
    phrases.push({ id, name: match[1], index });
  }
}

const REPRINTED = /\b(?:[Rr]eprinted|[Ee]xcerpted|[Ii]mprint of)\b/u;

/** Whether the owner is the author of a book that the article is an excerpt of: "Copyright 2015 by Ida Holt. Reprinted by permission". */
const isOfBook = (line: string, owner: string): boolean =>
  REPRINTED.test(line) || (line.includes(` by ${owner}`) && isPersonName(owner));

const ALONE = 1.6;
const MENTIONED = 0.6;
const CREDITED = 0.3;

/** Known names outside the story; a line that consists of a name counts more. */
function addMentions(line: JudgedLine, tally: Tally): void {
  for (const mention of outletMentions(line.text)) {
    const alone = mention.length === line.text.length;
    const score = alone ? ALONE : line.leftover === 'caption' ? CREDITED : MENTIONED;
    tally.add(mention, score, alone ? 'name-by-itself' : 'named-in-page', line);
  }
}

const OPENING_LINES = 2;
const OPENING_WORDS = 5;
const OPENING = 1.2;
const AGAIN = 2;
const TAIL = /\s[-–—|]\s([^-–—|]{3,30})$/u;

/**
 * The site's name at the top, with more weight if it occurs in later lines too, or after the headline in the
 * first line.
 */
function addOpening(lines: readonly JudgedLine[], tally: Tally): void {
  for (const line of lines.slice(0, OPENING_LINES)) {
    const tail = line.words > OPENING_WORDS ? TAIL.exec(line.text)?.[1] : undefined;
    if (tail !== undefined) tally.add(tail, 1.6, 'after-headline', line);
    if (line.kept || line.leftover !== null || line.reason === 'title') continue;
    if (line.words > OPENING_WORDS || line.ended || line.lower > 0 || isMenuWord(line)) continue;
    const others = lines.filter(
      (other) => other.start > line.end && !other.kept && other.text.includes(line.text),
    );
    const again = others.length >= AGAIN && !isPersonName(line.text);
    tally.add(line.text, again ? OPENING + 0.6 : OPENING, 'first-line', line, again);
  }
}

/** Maximum lines of a head; a page's menus are longer. */
const HEAD_LINES = 6;
const HEAD_WORDS = 9;
const OF_HEAD = 1.8;

/** Adds an outlet's name that is alone or with a date on a line above the story: "The Delta Courier, 4 March 2025". */
function addHead(lines: readonly JudgedLine[], tally: Tally): void {
  const head = lines.findIndex(({ kept }) => kept);
  for (const line of head > HEAD_LINES ? [] : lines.slice(0, head)) {
    if (line.words > HEAD_WORDS || line.ended || line.reason === 'title') continue;
    const name = withoutDate(line.text);
    if (/^[\p{Lu}\d]/u.test(name) && endsAsOutlet(name) && !isPersonName(name))
      tally.add(name, OF_HEAD, 'line-above-story', line, true);
  }
}

/** Whether a name is capitalised and ends in a word for an outlet: not "Weekly report on wages". */
const endsAsOutlet = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word)) &&
  looksLikeOutlet(name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1));

const isMenuWord = ({ text, words, copies }: JudgedLine): boolean =>
  (words === 1 && !isDistinctive(text) && !/\p{Ll}\p{Lu}|\d/u.test(text)) || copies > 4;

const TOLD = ' told ';
const TELLER = /([\p{L}.’'-]{1,40}),?$/u;
const OUTLET = /^(?:the\s)?((?:\p{Lu}[\p{L}.&'’-]{0,30}\s?){1,4})/u;
/** Maximum length of a match of `TELLER`, and of `OUTLET`. */
const TELLER_MOST = 41;
const OUTLET_MOST = 132;
const TOLD_LEAST = 2;
const BROADCAST_LEAST = 3;
/** Pronouns for someone named elsewhere. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who', 'it']);

/**
 * "told the Daily Doe": statements to reporters of other outlets are quoted too, so two are required, from two people: a person who
 * told an outlet two things gave it an interview, which others quote. Broadcasters' interviews are quoted so often that three are
 * required.
 */
function addTold(lines: readonly JudgedLine[], tally: Tally): void {
  const told = new Map<string, { count: number; tellers: Set<string>; line: Range }>();
  for (const line of lines) {
    if (!line.kept) continue;
    const { text } = line;
    for (let at = text.indexOf(TOLD); at >= 0; at = text.indexOf(TOLD, at + TOLD.length)) {
      const after = at + TOLD.length;
      const outletName = OUTLET.exec(text.slice(after, after + OUTLET_MOST))?.[1];
      const teller = TELLER.exec(text.slice(Math.max(0, at - TELLER_MOST), at))?.[1]?.toLowerCase();
      if (outletName === undefined || teller === undefined) continue;
      const words = outletName.trim().split(/\s+/u);
      while (words.length > 0 && !knownOutlet(words.join(' '))) words.pop();
      const outlet = knownOutlet(words.join(' '));
      if (!outlet || outlet.agency) continue;
      const seen = told.get(outlet.name) ?? { count: 0, tellers: new Set<string>(), line };
      seen.count += 1;
      if (!PRONOUNS.has(teller)) seen.tellers.add(teller);
      told.set(outlet.name, seen);
    }
  }
  for (const [name, { count, tellers, line }] of told) {
    if (tellers.size >= (isBroadcaster(name) ? BROADCAST_LEAST : TOLD_LEAST))
      tally.add(name, 1.3 + 0.1 * count, 'told-to', line);
  }
}
