/** ProQuest texts: documents between separator lines, each with labels before and after its text ("Full text:"). */
import { readWrittenDate, writtenDates } from '../../../text/written-date.js';
import { lineCounter, type TextForm } from '../form.js';
import { labelled, PROQUEST } from './labels.js';
import { bodyOf, type PressParagraph, paragraphsOf } from './paragraphs.js';
import { cutHead, type PressArticle, pressReading } from './press-article.js';
import { inEnglish, labelsFor } from './proquest-labels.js';

const RULE = /^_{10,200}[^\S\n]*$/gmu;
const NUMBER =
  /^\s{0,40}(?:Document|Dokument|Documento) (\d{1,5}) (?:of|von|sur|de|di|van) (\d{1,5})\s{0,40}$/mu;
/** A pattern for these labels in all languages. */
const labels = (...english: string[]): string => `(?:${english.flatMap(labelsFor).join('|')})\\s?:`;
const LABELS = [
  new RegExp(`^\\s{0,20}${labels('full text')}`, 'imu'),
  new RegExp(`^\\s{0,20}${labels('publication title', 'publication info', 'proquest document id')}`, 'imu'),
];

/** Remainders of a document that are not about the article: links, page lists, terms of use. */
const FURNITURE =
  /^(?:ProQuest document link|https?:\/\/\S|Table of contents|Contact ProQuest|Report Information from ProQuest)/iu;

/** Lines below a text that are not part of it: a separator line, an address, a credit. */
const BELOW = /^(?:[-–—_*]{1,6}$|[^\s@]{1,64}@[^\s@]{1,200}$|credit:)/iu;

export const PROQUEST_TEXT: TextForm = {
  name: 'ProQuest text',
  recognises: ({ head }) => LABELS.every((label) => label.test(head)),
  read(source) {
    const { text } = source;
    const lineAt = lineCounter(text);
    const articles: PressArticle[] = [];
    let stated: number | null = null;
    /** Offset of an article whose text is missing. */
    let cutAt = -1;
    for (const { start, end } of documentsIn(text)) {
      const piece = text.slice(start, end);
      const [number, , all] = NUMBER.exec(piece.slice(0, 400)) ?? [];
      if (all !== undefined) stated = Number(all);
      const line = lineAt(start + piece.search(/\S|$/u));
      const article = readDocument(number === undefined ? piece : piece.replace(number, '\n'));
      if (!article && articles.length > 0 && end === text.length) cutAt = cutHead(text, start);
      if (article) articles.push({ ...article, line });
      else if (number !== undefined) articles.push({ fields: {}, body: '', line });
    }
    return pressReading(source, articles, stated, cutAt < 0 ? null : lineCounter(text)(cutAt));
  },
  cut: () => ({
    lastStart: (piece) => [...piece.toString('latin1').matchAll(RULE)].at(-1)?.index ?? 0,
    header: '',
  }),
};

function* betweenRules(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: rule } of text.matchAll(RULE)) {
    if (index > start) yield { start, end: index };
    start = index + rule.length;
  }
  yield { start, end: text.length };
}

const FULL_TEXT = new RegExp(`^[^\\S\\n]{0,20}${labels('full text')}`, 'gimu');
/** Labels that end a document. */
const LAST_LABEL = new RegExp(
  `^${labels(
    'copyright',
    'last updated',
    'database',
    'proquest document id',
    'document url',
    'source type',
    'language of publication',
    'publication date',
    'publication title',
  )}`,
  'gimu',
);
const NUMBERS = new RegExp(NUMBER, 'gmu');

/** The stretches between separator lines, split where a page has none between two documents. */
function* documentsIn(text: string): Generator<{ start: number; end: number }> {
  for (const { start, end } of betweenRules(text)) {
    const piece = text.slice(start, end);
    const texts = [...piece.matchAll(FULL_TEXT)].map(({ index }) => index);
    let from = 0;
    for (const [at, index] of texts.entries()) {
      const next = texts[at + 1];
      if (next === undefined) break;
      const between = piece.slice(index, next);
      const number = [...between.matchAll(NUMBERS)].at(-1);
      const last = [...between.matchAll(LAST_LABEL)].at(-1);
      const begin = number ? index + number.index : last ? lineEnd(piece, index + last.index) : null;
      if (begin === null) continue;
      yield { start: start + from, end: start + begin };
      from = begin;
    }
    yield { start: start + from, end };
  }
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** Null for parts that are not documents: the cover, a table of contents, the bibliography. */
function readDocument(piece: string): Omit<PressArticle, 'line'> | null {
  const said = new Map<string, string[]>();
  const above: string[] = [];
  const body: PressParagraph[] = [];
  let label: string | null = null;
  const paragraphs = paragraphsOf(piece);
  const tail = tailOf(paragraphs);
  let number = 0;
  for (const paragraph of paragraphs) {
    const rest: string[] = [];
    for (const line of paragraph.lines) {
      number += 1;
      const found = labelled(inEnglish(line), PROQUEST);
      // Within the text, only a label that belongs below all texts ends it.
      if (found && (label !== 'full text' || (number > tail && isBehind(found.label)))) {
        label = found.label;
        if (!said.has(label)) said.set(label, []);
        if (label === 'full text' && found.value !== '') rest.push(found.value);
        else if (found.value !== '') said.get(label)?.push(found.value);
      } else if (label === 'full text') rest.push(line);
      else if (label !== null && !FURNITURE.test(line)) said.get(label)?.push(line);
      else if (label === null && !FURNITURE.test(line)) above.push(line);
    }
    if (rest.length > 0) body.push({ lines: rest, indent: 0 });
  }
  if (!said.has('full text') && !said.has('publication title')) return null;
  while (BELOW.test(body.at(-1)?.lines.join(' ') ?? '')) body.pop();
  const fields: PressArticle['fields'] = {};
  for (const [name, values] of said) {
    const field = PROQUEST[name];
    if (field && fields[field] === undefined) fields[field] = values.join(' ');
  }
  const info = said.get('publication info')?.join(' ') ?? '';
  fields.title ??= above[0] ?? null;
  fields.publisher = before(fields.publisher ?? info, /\s?[;[]/u) || null;
  const written = fields.published;
  fields.published = written ? (readWrittenDate(written) ?? written) : (writtenDates(info)[0]?.value ?? null);
  fields.id = null;
  return { fields, body: bodyOf(body), isEnded: label !== 'full text' };
}

const BEHIND: ReadonlySet<string> = new Set(
  'subject,location,people,title,publication title,company / organization,company/organization,identifier / keyword,business indexing term,classification,publication year,publication date,publisher,first page,pages,source type,proquest document id,copyright,credit,last updated,database'.split(
    ',',
  ),
);

/** A paragraph with this many words and no label is prose. */
const PROSE_WORDS = 20;

/**
 * Index of the first line that can belong to the labels below the text. A box in a story ("Location: …") comes earlier: prose follows
 * the box, and further labels follow the prose.
 */
function tailOf(paragraphs: readonly PressParagraph[]): number {
  let tail = 0;
  let prose = 0;
  let number = 0;
  /** Whether a label in a paragraph of its own has its value in the next one. */
  let awaitsValue = false;
  for (const { lines } of paragraphs) {
    const isAwaited = awaitsValue;
    let isValue = false;
    let words = 0;
    for (const line of lines) {
      number += 1;
      const found = labelled(inEnglish(line), PROQUEST);
      if (found && isBehind(found.label)) tail = prose;
      const more = found ? 0 : line.split(/\s+/u).length;
      words = isValue || found ? 0 : words + more;
      if (!isAwaited && Math.max(words, more) >= PROSE_WORDS) prose = number;
      isValue = isValue || found !== null;
      awaitsValue = lines.length === 1 && found?.value === '';
    }
  }
  return tail;
}

const isBehind = (label: string): boolean => BEHIND.has(label);

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return (at < 0 ? text : text.slice(0, at)).trim();
}
