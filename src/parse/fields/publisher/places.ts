/** Collects the names in a page's notices, phrases, menus, addresses and short lines. */
import { withoutEndAndSpace } from '../../../text/trim.js';
import type { JudgedLine } from '../../page/page.js';
import { Candidates } from './candidates.js';
import type { PhraseFound } from './hints.js';
import { COMPANY_ENDING, PHRASE_ENDINGS, PHRASE_PLACES, RIGHTS } from './words.js';

const SHORT_WORDS = 5;
const TOP_LINES = 6;
const FOOT_LINES = 12;
const CAPITALISED_WORDS = 16;
const PHRASE_WORDS = 60;
const NOTICE_CHARACTERS = 400;

export function gatherNames(lines: readonly JudgedLine[], phrases: readonly PhraseFound[]): Candidates {
  const names = new Candidates();
  for (const { id, name, index } of phrases) {
    const line = lines[index];
    if (line) names.add(name, id, index, line);
  }
  for (const [index, line] of lines.entries()) {
    if (line.words > PHRASE_WORDS || line.repeated || (line.kept && line.words > CAPITALISED_WORDS)) continue;
    addNotice(names, line, index);
    addShortLine(names, line, index, lines.length);
    addAddresses(names, line, index);
    addCapitalised(names, line, index);
  }
  return names;
}

const NOTICE = /©|\(c\) |®|copyright|rights|rechte|droits|derechos|diritti|direitos/u;
const CUT = new RegExp(
  `©|\\([Cc]\\)|[Cc]opyright:?|COPYRIGHT|[.|·•]\\s|\\s[-–—]\\s|(?:,\\s)?(?:${RIGHTS})`,
  'iu',
);
const YEARS = /^\W{0,4}(?:19|20)\d\d(?:\s?[-–—,]\s?(?:19|20)?\d\d)?\W{0,4}(?:by\s|von\s|par\s|por\s)?/iu;
const LAST_YEAR = /\W{0,3}(?:19|20)\d\d$/u;

/** Adds the parts of a copyright notice, both as they are and without company suffixes. */
function addNotice(names: Candidates, line: JudgedLine, index: number): void {
  if (!NOTICE.test(line.plain)) return;
  for (const part of line.text.slice(0, NOTICE_CHARACTERS).split(CUT)) {
    const name = part.replace(YEARS, '').replace(LAST_YEAR, '').trim();
    names.add(name, 'notice', index, line);
    let bare = withoutEndAndSpace(name, ' ,.');
    for (let pass = 0; pass < 3; pass += 1) {
      const shorter = withoutEndAndSpace(bare.replace(COMPANY_ENDING, ''), ' ,.');
      if (shorter === bare) break;
      bare = shorter;
      names.add(bare, 'notice-cut', index, line);
    }
  }
}

const TAIL = /\s[-–—|·•]\s([^-–—|·•]{2,40})$/u;

function addShortLine(names: Candidates, line: JudgedLine, index: number, count: number): void {
  const tail = line.words > SHORT_WORDS ? TAIL.exec(line.text)?.[1] : undefined;
  if (tail !== undefined && line.words <= 30) names.add(tail, 'title-tail', index, line);
  if (line.words > SHORT_WORDS) return;
  names.add(line.text, 'short-line', index, line);
  if (index < TOP_LINES) names.add(line.text, 'top', index, line);
  if (index >= count - FOOT_LINES) names.add(line.text, 'foot', index, line);
}

const DOMAIN_SIGN = /[a-z0-9]\.[a-z]{2}/iu;
const DOMAIN =
  /(?<![\p{L}\p{N}.-])(?:www\.)?([a-z0-9-]{3,40}\.(?:com|org|net|co\.uk|news|info|de|at|ch|fr|es|it|nl|be|pt|eu|in|ca|com\.br|com\.au|ie|tv))(?![\p{L}\p{N}-])/giu;
const HANDLE = /(?<![\p{L}\p{N}])@(\w{3,30})/gu;

function addAddresses(names: Candidates, line: JudgedLine, index: number): void {
  if (line.text.includes('.') && DOMAIN_SIGN.test(line.text))
    for (const [, domain = ''] of line.text.matchAll(DOMAIN)) names.add(domain, 'domain', index, line);
  if (!line.text.includes('@')) return;
  for (const [, handle = ''] of line.text.matchAll(HANDLE)) names.add(handle, 'handle', index, line);
}

const ENDS_NAME = /[,;:|.!?]$/u;
const JOINING: ReadonlySet<string> = new Set('of and the & for de la du del'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(
  'the der die das den dem le la les el il lo o a de het'.split(' '),
);
const NAME_WORDS = 4;
const PHRASE_LONGEST = 4;

/** Adds every run of up to four capitalised words, with the place that the words before it indicate. */
function addCapitalised(names: Candidates, line: JudgedLine, index: number): void {
  const { text } = line;
  const words = text.split(' ');
  const passing =
    line.leftover === 'caption' ? 'credit' : line.words <= SHORT_WORDS ? 'alone' : 'capitalised';
  const every = line.words <= CAPITALISED_WORDS;
  const lower = line.plain.split(' ');
  for (let from = 0, start = 0; from < words.length; start += (words[from] ?? '').length + 1, from += 1) {
    if (!isCapital(words[from] ?? '')) continue;
    const said = phraseBefore(lower, from);
    if (!every && said === null) continue;
    let end = start - 1;
    for (let to = from; to < Math.min(words.length, from + NAME_WORDS); to += 1) {
      const word = words[to] ?? '';
      end += 1 + word.length;
      if (!isCapital(word)) {
        if (JOINING.has(word)) continue;
        break;
      }
      const name = text.slice(start, end);
      if (said !== null) names.add(name.replace(/['’]s$/u, ''), said, index, line);
      if (every && to - from + 1 < words.length) names.add(name, passing, index, line);
      if (ENDS_NAME.test(word)) break;
    }
  }
}

const A = 65;
const Z = 90;
const LAST_ASCII = 127;

/** Whether a word begins with a capital letter or a digit, possibly after a mark. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code <= LAST_ASCII && code !== 34 && code !== 39 && code !== 40)
    return (code >= A && code <= Z) || (code >= 48 && code <= 57);
  return /^["“‘'(]?[\p{Lu}\d]/u.test(word);
}

/** The kind of phrase that ends before a word, in lower case and ignoring an article: "Subscribe to the". */
function phraseBefore(lower: readonly string[], at: number): string | null {
  let end = at;
  if (end > 0 && ARTICLES.has(lower[end - 1] ?? '')) end -= 1;
  let phrase = '';
  for (let from = end - 1; from >= Math.max(0, end - PHRASE_LONGEST); from -= 1) {
    const word = lower[from] ?? '';
    if (phrase === '' && !PHRASE_ENDINGS.has(word)) return null;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const place = PHRASE_PLACES.get(phrase);
    if (place !== undefined) return place;
  }
  return null;
}
