/** Factiva texts: fields under two-letter codes (HD, BY, PD, SN, LP, TD); each article ends with its number (AN). */
import type { FrontMatter } from '../../source-file.js';
import { lineCounter, type TextForm } from '../form.js';
import { FACTIVA } from './labels.js';
import { bodyOf, paragraphsOf } from './paragraphs.js';
import { type PressArticle, pressReading } from './press-article.js';

/** A code at the start of a line, alone on it or followed by its value. */
const CODE =
  /^[^\S\n]{0,20}(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|ART|CO|IN|NS|RE|PUB|AN|CLM|CT|RF|IPC|IPD|DE)(?:[^\S\n]{1,20}|[^\S\n]{0,20}$)/gmu;
const NUMBER = /\bDocument [A-Za-z]{2,10}\d{4}\d{6,8}[a-z0-9]{4,16}\b/u;
/** Numbers followed by more text: the end of a piece may cut a number off. */
const NUMBERS = new RegExp(`${NUMBER.source}(?=\\s)`, 'gu');
const NEEDED = ['HD', 'PD', 'SN'];

interface Field {
  code: string;
  start: number;
  from: number;
  end: number;
}

function fieldsIn(text: string): Field[] {
  const matches = [...text.matchAll(CODE)];
  return matches.map((match, index) => ({
    code: match[1] ?? '',
    start: match.index,
    from: match.index + match[0].length,
    end: matches[index + 1]?.index ?? text.length,
  }));
}

export const FACTIVA_TEXT: TextForm = {
  name: 'Factiva text',
  recognises({ head }) {
    if (!NEEDED.every((code) => head.includes(code))) return false;
    const codes = new Set([...head.matchAll(CODE)].map(([, code]) => code));
    return NEEDED.every((code) => codes.has(code)) && (codes.has('LP') || codes.has('TD') || codes.has('AN'));
  },
  read(source) {
    const { text } = source;
    const lineAt = lineCounter(text);
    const articles: PressArticle[] = [];
    let open: Field[] = [];
    let numbered = 0;
    const close = (): void => {
      const [first] = open;
      if (first && open.some(({ code }) => code === 'HD')) {
        articles.push({ ...articleOf(text, open), line: lineAt(first.start) });
      }
      open = [];
    };
    for (const field of fieldsIn(text)) {
      const begun = open.some(({ code }) => code === 'HD');
      // If an article has no number, the headline of the next one ends it.
      if (begun && (field.code === 'HD' || field.code === 'SE')) close();
      open.push(field);
      if (field.code === 'AN') {
        numbered += 1;
        close();
      }
    }
    const isCut = numbered > 0 && open.some(({ code }) => code === 'HD');
    close();
    return pressReading(source, articles, null, isCut ? (articles.at(-1)?.line ?? null) : null);
  },
  cut: () => ({ lastStart: behindLastNumber, header: '' }),
};

function behindLastNumber(piece: Buffer): number {
  const last = [...piece.toString('latin1').matchAll(NUMBERS)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function articleOf(text: string, found: readonly Field[]): Omit<PressArticle, 'line'> {
  const fields: PressArticle['fields'] = {};
  const body: string[] = [];
  for (const { code, from, end } of found) {
    const value = text.slice(from, end);
    const field: keyof FrontMatter | null = FACTIVA[code] ?? null;
    if (code === 'LP' || code === 'TD') body.push(value);
    else if (field !== null) fields[field] ??= value.replace(/\s+/gu, ' ').trim();
  }
  fields.id = NUMBER.exec(fields.id ?? '')?.[0].slice('Document '.length) ?? null;
  return { fields, body: bodyOf(body.flatMap(paragraphsOf)) };
}
