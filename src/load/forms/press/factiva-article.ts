/**
 * Articles as Factiva shows them on pages and in RTF: headline, author, number of words, date, source, code, language and copyright
 * on separate lines, then the text, and below it the article's number.
 */

import { readWrittenDate } from '../../../text/written-date.js';
import { languageNamed } from '../../fields/fields.js';
import { lineCounter, type TextForm } from '../form.js';
import { cutHead, type PressArticle, pressReading } from './press-article.js';

const NUMBER = /^[^\S\n]{0,20}Do[ck]umento? ([A-Za-z]{2,10}\d{4}\d{6,8}[a-z0-9]{4,16})[^\S\n]{0,20}$/gmu;
/** "Words" in the interface languages of Factiva. */
const WORDS = 'words|mots|wörter|palabras|palavras|parole|woorden|слов[аo]?';
const LENGTH = new RegExp(`^[\\d,.]{1,9} (?:${WORDS})$`, 'iu');
const LENGTHS = new RegExp(`^[^\\S\\n]{0,20}[\\d,.]{1,9} (?:${WORDS})[^\\S\\n]{0,20}$`, 'imu');
const COPYRIGHT = /^(?:copyright\b|©|\(c\))/iu;
const isLanguage = (line: string): boolean =>
  /^\p{Lu}\p{L}{3,12}$/u.test(line) && languageNamed(line) !== null;
const CODE = /^[A-Z][A-Z0-9]{1,9}$/u;
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[AP]M)?(?:\s[A-Z]{2,4})?$/iu;
const BYLINE = /^(?:by|von|par|por)\s/iu;

/** Maximum lines between the date and the text: time, source, code, volume, page, edition, language, copyright. */
const MOST_HEAD = 14;

/** Whether a line is a name: two to four capitalised words, below a longer headline. */
const isName = (line: string): boolean =>
  line.length <= 60 &&
  /^\p{Lu}[\p{L}.'’-]{0,30}(?:[, ]{1,2}(?:and )?\p{Lu}[\p{L}.'’-]{0,30}){1,5}$/u.test(line);
const wordsIn = (line: string): number => line.split(' ').length;

interface Head {
  fields: PressArticle['fields'];
  /** Index of the first line of the text. */
  body: number;
}

function headOf(lines: readonly string[]): Head | null {
  const length = lines.findIndex((line) => LENGTH.test(line));
  if (length < 1) return null;
  const above = lines.slice(0, length);
  const last = above.at(-1) ?? '';
  const before = above.at(-2);
  const hasAuthor = before !== undefined && (BYLINE.test(last) || (isName(last) && wordsIn(before) > 3));
  const titles = hasAuthor ? above.slice(0, -1) : above;
  let body = length + 1;
  let published: string | null = null;
  let publisher: string | null = null;
  let language: string | null = null;
  for (let at = length + 1; at < lines.length && at <= length + MOST_HEAD; at += 1) {
    const line = lines[at] ?? '';
    const day: string | null = published === null ? readWrittenDate(line) : null;
    if (day !== null) published = day;
    else if (isLanguage(line)) {
      language = line;
      body = at + 1;
    } else if (COPYRIGHT.test(line)) {
      body = at + 1;
      break;
    } else if (language !== null) break;
    else if (published !== null && publisher === null && !TIME.test(line) && !CODE.test(line))
      publisher = line;
  }
  const fields = {
    title: titles.at(-1) ?? null,
    section: titles.length === 2 ? (titles[0] ?? null) : null,
    authors: hasAuthor ? last.replace(/^(?:Von|Par|Por)\s/u, '') : null,
    published,
    publisher,
    language,
  };
  return published === null || publisher === null ? null : { fields, body };
}

/** Whether a line is the publishing house, which Factiva puts between the text and the number. */
const isHouse = (line: string): boolean => wordsIn(line) <= 8 && !/[.!?…”"’')]$/u.test(line);

function articleOf(piece: string, id: string): Omit<PressArticle, 'line'> | null {
  const lines = piece
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const head = headOf(lines);
  if (head === null) return null;
  const body = lines.slice(head.body);
  if (body.length > 1 && isHouse(body.at(-1) ?? '')) body.pop();
  return { fields: { ...head.fields, id }, body: body.join('\n\n') };
}

export const FACTIVA_ARTICLES: TextForm = {
  name: 'Factiva articles',
  recognises({ head }) {
    if (!LENGTHS.test(head)) return false;
    const [first] = head.matchAll(NUMBER);
    return first !== undefined && articleOf(head.slice(0, first.index), '') !== null;
  },
  read(source) {
    const { text } = source;
    const lineAt = lineCounter(text);
    const articles: PressArticle[] = [];
    let start = 0;
    for (const { index, 0: mark, 1: id = '' } of text.matchAll(NUMBER)) {
      const line = lineAt(start + text.slice(start, index).search(/\S|$/u));
      const article = articleOf(text.slice(start, index), id) ?? {
        fields: { id },
        body: text.slice(start, index).trim(),
      };
      articles.push({ ...article, line });
      start = index + mark.length;
    }
    const cutAt = cutHead(text, start);
    const rest = cutAt < 0 ? null : articleOf(text.slice(start), '');
    if (rest) articles.push({ ...rest, fields: { ...rest.fields, id: null }, line: lineAt(start) });
    return pressReading(source, articles, null, cutAt < 0 ? null : lineAt(cutAt));
  },
  cut: () => ({
    lastStart: (piece) => {
      const last = [...piece.toString('latin1').matchAll(NUMBER)].at(-1);
      return last && last.index + last[0].length < piece.length ? last.index + last[0].length : 0;
    },
    header: '',
  }),
};
