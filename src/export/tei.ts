/** An export as one TEI P5 corpus: a `TEI` element per article, with quotations, speakers and dates marked in the text. */
import { appendFileSync, writeFileSync } from 'node:fs';
import type { Analysis } from '../model/analysis.js';
import type { Quotation } from '../model/quotation.js';
import type { Source } from '../model/source.js';
import type { Span } from '../model/span.js';
import { escapeMarkup } from '../text/markup.js';
import { type Block, type LaidOut, laidOut } from './laid-out.js';
import { type Counts, type Exported, numbered } from './rows.js';

/** Characters that XML 1.0 does not allow are removed. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const xml = (text: string): string => escapeMarkup(text.replaceAll(FORBIDDEN, ''));

/** Omits attributes without a value. */
const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xml(value)}"`))
    .join('');

const element = (
  name: string,
  text: string | null,
  values: Readonly<Record<string, string | null>> = {},
): string => (text === null ? '' : `<${name}${attributes(values)}>${xml(text)}</${name}>`);

/** A day, month or year in the format of TEI's `when`. */
const when = (value: string | null): string | null =>
  value !== null && /^-?\d{4}(?:-\d{2}){0,2}$/u.test(value) ? value : null;

/** The parts of an article that are written. */
type Marked = Pick<Analysis, 'article' | 'body' | 'quotations' | 'dates'>;

interface Mark extends Span {
  open: string;
  name: string;
}

const idOf = (number: number): string => `source.${number}`;

/** Marks of quotations, of their cues and speakers, and of dates; a mark that crosses an earlier one is left out. */
function marksOf(
  { quotations, dates }: Marked,
  placeOf: LaidOut['placeOf'],
  numberOf: (quotation: Quotation) => number | null,
): Mark[] {
  const marks: Mark[] = [];
  const add = (
    span: Span | null | undefined,
    name: string,
    values: Readonly<Record<string, string | null>>,
  ): void => {
    const place = span ? placeOf(span) : null;
    if (!place) return;
    const [start, end] = place;
    const crosses = marks.some(
      (mark) =>
        (mark.start < start && start < mark.end && mark.end < end) ||
        (start < mark.start && mark.start < end && end < mark.end),
    );
    const isKnown = marks.some((mark) => mark.name === name && mark.start === start && mark.end === end);
    if (!crosses && !isKnown && start < end)
      marks.push({ start, end, name, open: `<${name}${attributes(values)}>` });
  };
  for (const quotation of quotations) {
    const number = numberOf(quotation);
    const who = number === null ? null : `#${idOf(number)}`;
    const values = {
      who,
      direct: quotation.kind === 'indirect' ? 'false' : 'true',
      ana: `#${quotation.kind}`,
      cert: quotation.confidence >= 0.8 ? 'high' : quotation.confidence >= 0.5 ? 'medium' : 'low',
    };
    for (const [at, [start, end]] of quotation.spans.entries()) {
      const id = quotation.spans.length > 1 ? { n: `${quotation.id}.${at + 1}` } : { n: quotation.id };
      add({ start, end }, 'said', { ...id, ...values });
    }
    const mention = quotation.speaker?.resolution === 'carried-over' ? null : quotation.speaker?.mention;
    add(mention, 'rs', { type: 'source', ref: who });
    add(quotation.cue, 'seg', { type: 'cue' });
  }
  for (const date of dates)
    add(date, 'date', {
      when: when(date.value),
      notBefore: when(date.value) === null ? date.earliest : null,
      notAfter: when(date.value) === null ? date.latest : null,
    });
  return marks;
}

/** Nests elements: those that end first are closed first, those that end last are opened first. */
export function marked(block: Block, marks: readonly Mark[]): string {
  const characters = [...block.text];
  const within = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, block.start),
      end: Math.min(mark.end, block.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  let out = '';
  let at = block.start;
  const text = (to: number): void => {
    out += xml(characters.slice(at - block.start, to - block.start).join(''));
    at = to;
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      text(last.end);
      out += `</${last.name}>`;
      open.pop();
    }
  };
  for (const mark of within) {
    closeUntil(mark.start);
    text(mark.start);
    out += mark.open;
    open.push(mark);
  }
  closeUntil(block.end);
  text(block.end);
  return out;
}

const BLOCKS = {
  title: 'head',
  standfirst: 'p',
  heading: 'head',
  paragraph: 'p',
  list: 'p',
  caption: 'p',
} as const;

function blockXml(block: Block, marks: readonly Mark[]): string {
  const name = BLOCKS[block.kind];
  const kind = {
    type: block.kind === 'title' ? 'main' : null,
    rend: name === 'p' && block.kind !== 'paragraph' ? block.kind : null,
  };
  return `        <${name}${attributes(kind)}>${marked(block, marks)}</${name}>\n`;
}

function articleXml(analysis: Marked, numberOf: (quotation: Quotation) => number | null): string {
  const { article } = analysis;
  const laid = laidOut(analysis);
  const marks = marksOf(analysis, laid.placeOf, numberOf);
  const authors = article.authors.map((name) => element('author', name)).join('');
  return [
    `  <TEI n="${xml(article.id)}"${attributes({ 'xml:lang': article.language })}>\n`,
    '    <teiHeader>\n      <fileDesc>\n',
    `        <titleStmt>${element('title', article.title ?? '')}${authors}</titleStmt>\n`,
    `        <publicationStmt>${element('publisher', article.publisher ?? 'unknown')}${element('date', article.published, { when: when(article.published?.slice(0, 10) ?? null) })}</publicationStmt>\n`,
    `        <sourceDesc><bibl>${element('title', article.title ?? '')}${element('ptr', article.url === null ? null : '', { target: article.url })}${element('idno', article.path, { type: 'path' })}</bibl></sourceDesc>\n`,
    '      </fileDesc>\n    </teiHeader>\n    <text>\n      <body>\n        <div type="article">\n',
    ...laid.blocks.map((block) => blockXml(block, marks)),
    '        </div>\n      </body>\n    </text>\n  </TEI>\n',
  ].join('');
}

const isPerson = ({ kind, anonymous }: Source): boolean => kind === 'person' && !anonymous;

function sourceXml([source, number]: readonly [Source, number]): string {
  const person = isPerson(source);
  const [name, called] = person ? ['person', 'persName'] : ['org', 'orgName'];
  const roles = source.roles.map((role) => element(person ? 'occupation' : 'desc', role)).join('');
  const aliases = source.aliases.map((alias) => element(called, alias, { type: 'alias' })).join('');
  return `          <${name} xml:id="${idOf(number)}">${element(called, source.name)}${aliases}${roles}</${name}>\n`;
}

function headXml(about: Exported['about'], sources: ReadonlyMap<Source, number>): string {
  const speakers = [...sources].filter(([{ kind }]) => kind !== 'publisher' && kind !== 'photo');
  const list = (name: string, of: typeof speakers): string =>
    of.length === 0 ? '' : `        <${name}>\n${of.map(sourceXml).join('')}        </${name}>\n`;
  const notes = Object.entries(about).map(([key, value]) => `${key}: ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n  <teiHeader>\n    <fileDesc>\n',
    `      <titleStmt>${element('title', 'News articles')}</titleStmt>\n`,
    `      <publicationStmt>${notes.map((note) => element('p', note)).join('')}</publicationStmt>\n`,
    `      <sourceDesc>${element('p', 'The articles of a corpus, with quotations, speakers and dates found by the program.')}</sourceDesc>\n`,
    '    </fileDesc>\n    <encodingDesc>\n      <classDecl><taxonomy>',
    ...['direct', 'mixed', 'indirect'].map(
      (kind) => `<category xml:id="${kind}">${element('catDesc', `${kind} speech`)}</category>`,
    ),
    '</taxonomy></classDecl>\n    </encodingDesc>\n',
    speakers.length === 0 ? '' : '    <profileDesc>\n      <particDesc>\n',
    list(
      'listPerson',
      speakers.filter(([source]) => isPerson(source)),
    ),
    list(
      'listOrg',
      speakers.filter(([source]) => !isPerson(source)),
    ),
    speakers.length === 0 ? '' : '      </particDesc>\n    </profileDesc>\n',
    '  </teiHeader>\n',
  ].join('');
}

/** @returns the numbers of articles and quotations */
export function writeTei(path: string, exported: Exported): Counts {
  const numbers = numbered(exported.sources);
  const numberOf = (source: Source | null): number | null => (source && numbers.get(source)) ?? null;
  const counts = { articles: 0, quotations: 0 };
  writeFileSync(path, headXml(exported.about, numbers));
  for (const analysis of exported.articles) {
    const quotations = analysis.quotations.filter(exported.wanted);
    const speakerOf = ({ speaker }: Quotation): number | null =>
      numberOf(speaker && exported.sources.ofSpeaker(speaker));
    const { article, body, dates } = analysis;
    appendFileSync(path, articleXml({ article, body, quotations, dates }, speakerOf));
    counts.articles += 1;
    counts.quotations += quotations.length;
  }
  appendFileSync(path, '</teiCorpus>\n');
  return counts;
}
