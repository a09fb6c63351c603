/**
 * Who published the article. Pages seldom say it in a line of its own, but their notices, boxes and credits name
 * the house again and again; every such place is a piece of evidence, and the name with the most wins.
 */
import type { Range } from '../text/range.js';
import type { Byline } from './byline.js';
import type { JudgedLine } from './judged-line.js';
import { knownOutlet, outletKey } from './outlets.js';
import { PUBLISHER_PATTERNS } from './publisher-patterns.js';
import { COMPANY_ENDINGS, OUTLET_WORDS } from './vocabulary.js';

export interface PublishedBy {
  name: string;
  rule: string;
  range: Range;
  confidence: number;
}

interface Candidate extends PublishedBy {
  score: number;
  best: number;
  forms: Map<string, number>;
}

const ENOUGH = 1.5;
const LINE_WORDS = 60;

/** Null where no name has evidence enough. */
export function findPublisher(lines: readonly JudgedLine[], byline: Byline | null): PublishedBy | null {
  const candidates = new Map<string, Candidate>();
  const add = (written: string, score: number, rule: string, line: Range, sure: boolean): void => {
    const name = cleaned(written);
    if (name === null) return;
    const known = knownOutlet(name);
    if (!known && !sure && !hasOutletWord(name)) return;
    const key = outletKey(known?.name ?? name.replace(/\.(?:com|org|net|co\.uk|eu|ca|in|au)$/iu, ''));
    const worth = known?.agency ? score * 0.5 : known ? score * 1.2 : score;
    const candidate = candidates.get(key) ?? {
      name,
      rule,
      range: line,
      confidence: 0,
      score: 0,
      best: 0,
      forms: new Map(),
    };
    candidate.score += candidate.best === 0 ? worth : worth * 0.4;
    candidate.forms.set(name, (candidate.forms.get(name) ?? 0) + 1);
    if (worth > candidate.best)
      Object.assign(candidate, { best: worth, rule, range: { start: line.start, end: line.end } });
    if (known) candidate.name = known.name;
    candidates.set(key, candidate);
  };
  for (const [index, line] of lines.entries()) {
    if (line.kept && line.leftover === null) continue;
    if (line.words <= 5 && line.lower === 0) {
      const bare = knownOutlet(line.text);
      if (bare && !bare.agency && bare.name.length > 4)
        add(line.text, 1.6 + (index < 3 ? 0.5 : 0), 'name-by-itself', line, false);
    }
    if (line.words > LINE_WORDS) continue;
    for (const { id, pattern, score, sure } of PUBLISHER_PATTERNS) {
      const match = pattern.exec(line.text);
      if (match?.[1]) add(match[1], score, id, line, sure);
    }
  }
  if (byline && byline.rest !== '') add(byline.rest, 2, 'byline', byline.range, false);
  addTold(lines, add);
  let winner: Candidate | null = null;
  for (const candidate of candidates.values())
    if (!winner || candidate.score > winner.score) winner = candidate;
  if (!winner || winner.score < ENOUGH) return null;
  const { rule, range, score } = winner;
  return { name: commonest(winner), rule, range, confidence: Math.min(0.9, 0.25 + score / 8) };
}

const TOLD = /\stold\s(?:the\s)?((?:\p{Lu}[\p{L}.&'’-]*\s?){1,4})/gu;

/** "told the Daily Doe": reporters of other houses are told things too, so it takes two. */
function addTold(
  lines: readonly JudgedLine[],
  add: (name: string, score: number, rule: string, line: Range, sure: boolean) => void,
): void {
  const told = new Map<string, { count: number; line: Range }>();
  for (const line of lines) {
    if (!line.kept || !line.text.includes(' told ')) continue;
    for (const match of line.text.matchAll(TOLD)) {
      const words = (match[1] ?? '').trim().split(/\s+/u);
      while (words.length > 0 && !knownOutlet(words.join(' '))) words.pop();
      const outlet = knownOutlet(words.join(' '));
      if (!outlet || outlet.agency) continue;
      const seen = told.get(outlet.name) ?? { count: 0, line };
      seen.count += 1;
      told.set(outlet.name, seen);
    }
  }
  for (const [name, { count, line }] of told)
    if (count >= 2) add(name, 1.3 + 0.1 * count, 'told-to', line, false);
}

const commonest = ({ name, forms }: Candidate): string => {
  if (knownOutlet(name)) return name;
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
};

const hasOutletWord = (name: string): boolean =>
  name.split(/\s+/u).some((word) => OUTLET_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));

const ENDING = new RegExp(`[\\s,]+(?:${COMPANY_ENDINGS.join('|')})\\.?$`, 'iu');
const NEVER =
  /^(?:us|our|my|your|the|this|an?|all|we|it|daily|news|newsletter|newsletters|email|e-mail|author|authors|facebook|twitter|instagram|youtube|linkedin|google|disqus|getty|getty images|shutterstock|wordpress|contact|copyright|reserved|rights|inc|here|now|today|free|apple|amazon|me|more|updates|home|story|article|page|site|website|team|staff)$/iu;

function cleaned(written: string): string | null {
  let name = written.replace(/^[\s“"'‘(:,–—|-]+|[\s”"'’).,;:|–—-]+$/gu, '').replace(/['’]s$/u, '');
  for (let pass = 0; pass < 3; pass += 1) name = name.replace(ENDING, '').replace(/[\s,.;:]+$/u, '');
  if (name.length < 2 || name.length > 50 || name.split(/\s+/u).length > 6 || NEVER.test(name)) return null;
  return /\p{Lu}|\.\p{L}{2,}$/u.test(name) ? name : null;
}
