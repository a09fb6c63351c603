/** What of the words found in a publisher's place is its name, and whether words look like an outlet's name at all. */
import { before, withoutEndAndSpace } from '../../text/trim.js';
import { COMPANY_ENDINGS, HOLDINGS, NO_PUBLISHERS, OUTLET_WORDS } from './vocabulary.js';

const ENDING = new RegExp(`[\\s,]+(?:${COMPANY_ENDINGS.join('|')})\\.?$`, 'iu');
const NOTICE =
  /[.,]?\s(?:[Aa]ll\s?(?:[Rr]ights.*)?|ALL.*|and its .*|(?:19|20)\d\d.*|(?:Limited|Ltd|LTD)\b.*|[Nn]ewsletters?|[Aa]pp|Home)$/u;
const ADDRESS = /^.*@\S+\s?\|\s?/u;
const SENTENCE_END = /(?<=\p{L}{4})\.\s/u;
const EDGE = /^[\s“"'‘(:,–—|-]+/u;
const END_SIGNS = '”"\'’),;:|–—®™-';
/** Characters looked at: a longer line is no name, and the patterns' time grows with the square of it. */
const MOST = 200;
const LONGEST = 50;
const WORDS_MOST = 6;

/** Null where nothing of a name is left. */
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

/** One of its words is such as outlets call themselves by, or it is a site's address. */
export const looksLikeOutlet = (name: string): boolean =>
  /^[\p{L}\p{N}-]+\.(?:com|org|net|co\.uk|eu|in|ie|ca|online)$/iu.test(name) ||
  name.split(/\s+/u).some((word) => OUTLET_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
