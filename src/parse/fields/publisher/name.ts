/** Cleans up publisher names, and decides whether words look like the name of an outlet. */
import { before, withoutEndAndSpace } from '../../../text/trim.js';
import { COMPANY_ENDINGS, HOLDINGS, MASTHEAD_WORDS, NO_PUBLISHERS } from '../vocabulary.js';

const ENDING = new RegExp(`[\\s,]+(?:${COMPANY_ENDINGS.join('|')})\\.?$`, 'iu');
const NOTICE =
  /[.,]?\s(?:[Aa]ll\s?(?:[Rr]ights.*)?|ALL.*|and its .*|(?:19|20)\d\d.*|(?:Limited|Ltd|LTD)\b.*|[Nn]ewsletters?|[Aa]pp|Home)$/u;
const ADDRESS = /^.*@\S+\s?\|\s?/u;
const SENTENCE_END = /(?<=\p{L}{4})\.\s/u;
const EDGE = /^[\s“"'‘(:,–—|-]+/u;
const END_SIGNS = '”"\'’),;:|–—®™-';
/** Longest text examined, in characters: longer ones are not names, and the patterns take quadratic time. */
const MOST = 200;
const LONGEST = 50;
const WORDS_MOST = 6;

/** Null if no name is left. */
export function cleanedName(written: string): string | null {
  const behind = before(
    written
      .slice(0, MOST)
      .replace(ADDRESS, '')
      .replace(/^copyright\s/iu, '')
      .replace(/^(?:19|20)\d\d\s/u, ''),
    SENTENCE_END,
  );
  let name = withoutEndAndSpace(behind.replace(EDGE, ''), END_SIGNS).replace(/['’]s$/u, '');
  for (let pass = 0; pass < 3; pass += 1)
    name = withoutEndAndSpace(name.replace(NOTICE, '').replace(ENDING, ''), ',.;:');
  if (name.length < 2 || name.length > LONGEST || name.split(/\s+/u).length > WORDS_MOST) return null;
  const bare = name.toLowerCase().replace(/^the\s/u, '');
  if (NO_PUBLISHERS.has(bare) || HOLDINGS.has(bare)) return null;
  if (/^\d{4}|^all\srights/iu.test(name)) return null;
  return /\p{Lu}|\.\p{L}{2,}$/u.test(name) ? name : null;
}

/** Whether the name is a site address, or contains a word typical of outlets. */
export const looksLikeOutlet = (name: string): boolean =>
  /^[\p{L}\p{N}-]+\.(?:com|org|net|co\.uk|eu|in|ie|ca|online)$/iu.test(name) ||
  name.split(/\s+/u).some((word) => MASTHEAD_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
