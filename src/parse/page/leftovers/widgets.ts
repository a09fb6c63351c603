/** Share buttons and newsletter sign-up boxes. */
import { withoutEnd } from '../../../text/trim.js';
import { beginsWith, type LeftoverRule } from './rule.js';
import { SUBSCRIBE_SIGN } from './signs.js';
import { SHARE_OPENINGS, SHARE_SIGNS, SHARE_WORDS, SUBSCRIBE_OPENINGS } from './vocabulary.js';

const SHARE_START = beginsWith(SHARE_OPENINGS);
const COUNT = /^[\d.,]{1,9}[km]?$/u;

/** Whether a text consists only of network names, share words and counts. */
function isShareBar(text: string): boolean {
  const [first = ''] = FIRST.exec(text) ?? [];
  if (!isShareWord(withoutEnd(first, ENDS))) return false;
  let sign = false;
  for (const word of text.split(/[\s,|/•·()]+/u)) {
    const bare = withoutEnd(word, ENDS);
    if (!isShareWord(bare)) return false;
    if (SHARE_SIGNS.has(bare) || (/^\d/u.test(bare) && !COUNT.test(bare))) sign = true;
  }
  return sign;
}

const FIRST = /[^\s,|/•·()]+/u;
const ENDS = '.:!…';

const isShareWord = (bare: string): boolean =>
  bare === '' ||
  SHARE_WORDS.has(bare) ||
  COUNT.test(bare) ||
  /^\d{1,6}(?:shares?|comments?|likes?)$/u.test(bare);

export const SHARE: LeftoverRule = {
  id: 'share',
  longest: 24,
  cost: 6,
  matches: ({ plain, words, stops }) =>
    (words <= 14 && isShareBar(plain)) ||
    (words <= 16 && stops === 0 && !plain.endsWith('.') && SHARE_START.test(plain)),
};

const SUBSCRIBE_START = beginsWith(SUBSCRIBE_OPENINGS);

export const SUBSCRIBE: LeftoverRule = {
  id: 'subscribe',
  longest: 45,
  cost: 6,
  matches: ({ plain, words }, signs) =>
    (signs & SUBSCRIBE_SIGN) !== 0 || (words <= 20 && SUBSCRIBE_START.test(plain)),
};
