/**
 * Nexis texts: articles between "3 of 50 DOCUMENTS" and the next such line, or before "End of Document". The cover sheet and the
 * table of contents belong to none of them.
 */
import { lineCounter, type TextForm } from '../form.js';
import { readNexisDocument } from './nexis-document.js';
import { cutHead, type PressArticle, pressReading } from './press-article.js';

const NUMBER =
  /^[^\S\n]{0,100}(?:Document )?(\d{1,5}) (?:of|von|sur|de|di) (\d{1,5}) (?:DOCUMENTS?|DOKUMENTEN?)[^\S\n]{0,100}$/gmu;
const END = /^[^\S\n]{0,100}End of Document[^\S\n]{0,100}$/gmu;

/** Labels of a single article: its length, and its load date. */
const LENGTH =
  /^[^\S\n]{0,100}(?:length|länge|longueur|longitud|lunghezza|lengte):\s{1,8}[\d,.]{1,9} (?:words|mots|wörter|palabras|parole|woorden)/imu;
/** An article without its length has at least the label above its text. */
const BODY = /^[^\S\n]{0,100}Body[^\S\n]{0,100}$/mu;
const LOADED = /^[^\S\n]{0,100}(?:load-date|update|date-chargement|fecha-carga):\s/imu;

interface Piece {
  start: number;
  end: number;
}

interface Pieces {
  found: Piece[];
  stated: number | null;
  /** Offset of an article that has no end; -1 if there is none. */
  cutAt: number;
}

function pieces(text: string): Pieces {
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length > 0) {
    const found = numbers.map((match, index) => ({
      start: match.index + match[0].length,
      end: numbers[index + 1]?.index ?? text.length,
    }));
    return { found, stated: Number(numbers.at(-1)?.[2]), cutAt: -1 };
  }
  const found: Piece[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    found.push({ start, end: index });
    start = index + mark.length;
  }
  const cutAt = found.length > 0 ? cutHead(text, start) : -1;
  const hasText = cutAt >= 0 && LENGTH.test(text.slice(start));
  if (found.length === 0 || hasText) found.push({ start, end: text.length });
  return { found, stated: statedIn(text.slice(0, 4000)), cutAt };
}

/** The count in "Documents (50)" on the cover of newer exports. */
const statedIn = (cover: string): number | null => {
  const [, count] = /^\s{0,40}Documents? \((\d{1,5})\)\s{0,40}$/imu.exec(cover) ?? [];
  return count === undefined ? null : Number(count);
};

export const NEXIS: TextForm = {
  name: 'Nexis text',
  recognises({ head }) {
    if (/DO[CK]UMENT/.test(head) && head.matchAll(NUMBER).next().done === false) return true;
    if (head.includes('End of Document') && head.matchAll(END).next().done === false)
      return LENGTH.test(head) || BODY.test(head);
    return LENGTH.test(head) && LOADED.test(head);
  },
  read(source) {
    const { text } = source;
    const { found, stated, cutAt } = pieces(text);
    const lineAt = lineCounter(text);
    const articles: PressArticle[] = found.map(({ start, end }) => ({
      ...readNexisDocument(text.slice(start, end)),
      line: lineAt(start) + 1,
    }));
    return pressReading(source, articles, stated, cutAt < 0 ? null : lineCounter(text)(cutAt));
  },
  cut: () => ({ lastStart, header: '' }),
};

function lastStart(piece: Buffer): number {
  const text = piece.toString('latin1');
  const number = [...text.matchAll(NUMBER)].at(-1);
  if (number) return number.index;
  const end = [...text.matchAll(END)].at(-1);
  return end ? end.index + end[0].length : 0;
}
