/** The file name of an added article: `2020-10-23-harbour-post-ferry-returns.md`, valid on every system. */
import type { ParsedArticle } from '../parse/parse.js';
import { fold } from '../text/fold.js';

/** Bytes of UTF-8 for each part: in total less than the 255 that most file systems allow. */
const PUBLISHER_BYTES = 40;
const TITLE_BYTES = 90;
const WORDS_OF_BODY = 8;

/** Letters and digits of any script joined by dashes; cut between words if too long. */
function slug(text: string, most: number): string {
  const words = fold(text.slice(0, 1000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (Buffer.byteLength(longer) > most) return slug === '' ? cut(word, most) : slug;
    slug = longer;
  }
  return slug;
}

function cut(word: string, most: number): string {
  let kept = '';
  for (const character of word) {
    if (Buffer.byteLength(kept + character) > most) break;
    kept += character;
  }
  return kept;
}

const firstWords = ({ text, body: [first] }: ParsedArticle): string =>
  first
    ? text
        .slice(first.start, Math.min(first.end, first.start + 200))
        .split(/\s+/u, WORDS_OF_BODY)
        .join(' ')
    : '';

/** Without extension and number. Unknown parts are omitted; never empty, and never a Windows device name. */
export function fileStem(article: ParsedArticle): string {
  const day = /^\d{4}(?:-\d\d){0,2}/u.exec(article.published ?? '')?.[0] ?? '';
  const publisher = slug(article.publisher ?? '', PUBLISHER_BYTES);
  const title = slug(article.title ?? firstWords(article), TITLE_BYTES);
  const parts = [day, publisher, title].filter((part) => part !== '');
  // A single part might be `con` or `aux`, which are device names.
  return parts.length > 1 ? parts.join('-') : ['article', ...parts].join('-');
}

/** `stem`, `stem-2`, `stem-3`, to find a free name. */
export const numbered = (stem: string, number: number): string => (number === 1 ? stem : `${stem}-${number}`);
