/** Newswire collections in SGML, as TREC and the Linguistic Data Consortium distribute them: a sequence of `<DOC>` elements. */
import type { Problem } from '../../../model/problem.js';
import { decodeEntities, type FieldEntry, plainField, readFields } from '../../fields/fields.js';
import type { SourceFile } from '../../source-file.js';
import { type FilesReading, lineCounter, type TextForm, type TextSource } from '../form.js';
import { attributeOf, childrenOf, type Element, pieces } from './elements.js';

const DOC = /<doc(?:\s[^<>]{0,400})?>/iu;
const OPENING = /<doc(?=[\s>])/giu;

/** Maps elements to the key names of the fields they set. */
const FIELDS: Readonly<Record<string, string>> = {
  docno: 'id',
  docid: 'guid',
  headline: 'title',
  hl: 'title',
  head: 'title',
  title: 'title',
  byline: 'authors',
  author: 'authors',
  date: 'published',
  date_time: 'published',
  pubdate: 'published',
  so: 'publisher',
  source: 'publisher',
  pub: 'publisher',
  section: 'section',
  url: 'url',
};

/** Elements that contain text of the story, read in document order. */
const TEXTS: ReadonlySet<string> = new Set(['lp', 'leadpara', 'text', 'body', 'story', 'content']);

/** The agency or paper by the prefix of its document numbers. */
const AGENCIES: Readonly<Record<string, string>> = {
  AFP: 'Agence France-Presse',
  AP: 'Associated Press',
  APW: 'Associated Press',
  CNA: 'Central News Agency',
  FT: 'Financial Times',
  LA: 'Los Angeles Times',
  LTW: 'Los Angeles Times/Washington Post',
  NYT: 'The New York Times',
  SJMN: 'San Jose Mercury News',
  WPB: 'Washington Post/Bloomberg',
  WSJ: 'Wall Street Journal',
  XIE: 'Xinhua',
  XIN: 'Xinhua',
};

export const NEWSWIRE: TextForm = {
  name: 'newswire collection',
  recognises: ({ head }) =>
    head.startsWith('<') &&
    DOC.test(head.slice(0, 4000)) &&
    /<\/?(?:text|docno|headline|body)[\s>]/iu.test(head),
  read(source): FilesReading {
    const { text, path } = source;
    const lineAt = lineCounter(text);
    const files: SourceFile[] = [];
    const problems: Problem[] = [];
    let number = 0;
    for (const { start, end, closed } of pieces(text, 'doc')) {
      number += 1;
      const line = lineAt(start);
      const file = articleOf(source, text.slice(start, end), `${path}#${number}`, line);
      if (file.text !== '') files.push(file);
      else if (closed) problems.push(fault(path, line, 'has no article text and is left out'));
      if (!closed) problems.push(fault(path, line, 'ends before its document does'));
    }
    return { files, problems, numbered: number };
  },
  cut: () => ({
    lastStart: (piece) => [...piece.toString('latin1').matchAll(OPENING)].at(-1)?.index ?? 0,
    header: '',
  }),
};

const fault = (path: string, line: number, message: string): Problem => ({
  rule: 'broken-record',
  path,
  line,
  message,
  hint: 'download the file again; the rest of it is read',
  fatal: false,
});

/** The date in a document number: NYT_ENG_19940701.0001, AP880212-0001, LA010189-0001. */
function dayIn(id: string): string | null {
  const full = /[_-]((?:19|20)\d\d)(\d\d)(\d\d)[._]/u.exec(id);
  if (full) return `${full[1]}-${full[2]}-${full[3]}`;
  const american = /^LA(\d\d)(\d\d)(\d\d)-/u.exec(id);
  if (american) return `19${american[3]}-${american[1]}-${american[2]}`;
  const short = /^(?:AP|WSJ)(\d\d)(\d\d)(\d\d)-/u.exec(id);
  return short ? `19${short[1]}-${short[2]}-${short[3]}` : null;
}

const TAG = /<\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,400})?\/?>/giu;

/** Splits paragraphs at `<p>` and at blank or indented lines; hard-wrapped lines are joined. */
const storyOf = (inner: string): string =>
  decodeEntities(inner.replace(/<\/?p(?:\s[^<>]{0,200})?>/giu, '\n\n').replace(TAG, ' '))
    .split(/\n\s*\n|\n {2,}(?=\S)/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

function articleOf({ encoding }: TextSource, markup: string, path: string, line: number): SourceFile {
  const children = childrenOf(markup);
  const attributes = DOC.exec(markup)?.[0] ?? '';
  const entries = children.flatMap(({ name, inner }): FieldEntry[] => {
    const key = FIELDS[name];
    return key === undefined ? [] : [{ key, value: plainField(inner.replace(TAG, ' ')), line }];
  });
  const { fields } = readFields(entries);
  const id =
    fields.id ?? attributeOf(attributes.slice(0, -1), 'id') ?? attributeOf(attributes.slice(0, -1), 'docid');
  const prefix = /^[A-Z]{2,4}/u.exec(id ?? '')?.[0] ?? '';
  const origin = { rule: 'document-element', confidence: 0.95 };
  return {
    path,
    text: textsOf(children)
      .map(storyOf)
      .filter((story) => story !== '')
      .join('\n\n'),
    encoding,
    frontMatter: {
      ...fields,
      id: id ?? path,
      published: fields.published ?? dayIn(id ?? ''),
      publisher: fields.publisher ?? AGENCIES[prefix] ?? null,
    },
    bodyStart: 0,
    derived: Object.fromEntries(Object.keys(fields).map((field) => [field, origin])),
  };
}

const textsOf = (children: readonly Element[]): string[] =>
  children.filter(({ name }) => TEXTS.has(name)).map(({ inner }) => inner);
