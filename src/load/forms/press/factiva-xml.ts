/** The XML of Factiva and of Dow Jones archives: one element per article, with fields and paragraphs in child elements. */
import type { Problem } from '../../../model/problem.js';
import { decodeEntities } from '../../fields/fields.js';
import type { FrontMatter } from '../../source-file.js';
import { lineCounter, type TextForm } from '../form.js';
import { childrenOf, type Element, pieces } from '../markup/markup.js';
import { type PressArticle, pressReading } from './press-article.js';

const ARTICLE = /<((?:[\w-]{1,40}:)?article)(?=[\s>])/iu;
const TEXT = /<(?:[\w-]{1,40}:)?(?:leadpara(?:graph)?|tailpara(?:graph)?s|lp|td)[\s>]/iu;
const HEADLINE = /<(?:[\w-]{1,40}:)?(?:headline|hd)[\s>]/iu;

/** Maps elements, without prefix and in lower case, to the fields they set. */
const FIELDS: Readonly<Record<string, keyof FrontMatter>> = {
  headline: 'title',
  hd: 'title',
  byline: 'authors',
  author: 'authors',
  by: 'authors',
  sourcename: 'publisher',
  srcname: 'publisher',
  sn: 'publisher',
  publicationdate: 'published',
  pubdate: 'published',
  pd: 'published',
  sectionname: 'section',
  se: 'section',
  baselang: 'language',
  baselanguage: 'language',
  la: 'language',
  accessionno: 'id',
  an: 'id',
};
const BODIES: ReadonlySet<string> = new Set([
  'leadparagraph',
  'leadpara',
  'lp',
  'tailparagraphs',
  'tailparas',
  'td',
]);

const TAG = /<\/?[a-z][\w:-]{0,60}(?:\s[^<>]{0,2000})?\/?>/giu;
const PARAGRAPH = /<\/?(?:[\w-]{1,40}:)?para(?:graph)?(?:\s[^<>]{0,2000})?>/giu;

/** The element with the time, which follows the date. */
const SECONDS = /<(?:[\w-]{1,40}:)?(?:time|pubtime)[\s>][\s\S]{0,400}/iu;
const DEEPEST = 4;

const textOf = (inner: string): string =>
  decodeEntities(inner.replace(TAG, ' ')).replace(/\s+/gu, ' ').trim();

const paragraphsOf = (inner: string): string[] =>
  inner
    .replace(PARAGRAPH, '\n\n')
    .split('\n\n')
    .map(textOf)
    .filter((paragraph) => paragraph !== '');

function articleOf(markup: string): Omit<PressArticle, 'line'> {
  const fields: PressArticle['fields'] = {};
  const body: string[] = [];
  const visit = (children: readonly Element[], depth: number): void => {
    for (const { name, inner } of children) {
      const local = name.slice(name.indexOf(':') + 1);
      const field = FIELDS[local];
      if (BODIES.has(local)) body.push(...paragraphsOf(inner));
      else if (field === undefined && depth < DEEPEST) visit(childrenOf(`<x>${inner}</x>`), depth + 1);
      else if (field !== undefined) {
        fields[field] ??= textOf(field === 'published' ? inner.replace(SECONDS, '') : inner) || null;
      }
    }
  };
  visit(childrenOf(markup), 0);
  fields.id = fields.id?.split('/').at(-1) ?? null;
  return { fields, body: body.join('\n\n') };
}

export const FACTIVA_XML: TextForm = {
  name: 'Factiva XML',
  recognises: ({ head }) =>
    head.startsWith('<') && ARTICLE.test(head) && HEADLINE.test(head) && TEXT.test(head),
  read(source) {
    const { text, path } = source;
    const name = ARTICLE.exec(text)?.[1] ?? 'article';
    const lineAt = lineCounter(text);
    const articles: PressArticle[] = [];
    const cut: Problem[] = [];
    for (const { start, end, closed } of pieces(text, name)) {
      const line = lineAt(start);
      const article = articleOf(text.slice(start, end));
      if (closed || article.body !== '') articles.push({ ...article, line });
      if (!closed) cut.push(cutOff(path, line));
    }
    const reading = pressReading(source, articles);
    return { ...reading, problems: [...cut, ...reading.problems] };
  },
};

const cutOff = (path: string, line: number): Problem => ({
  rule: 'broken-record',
  path,
  line,
  message: 'ends before its article does',
  hint: 'export it again; the rest of the file is read',
  fatal: false,
});
