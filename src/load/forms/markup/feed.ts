/** News feeds: RSS 0.9 to 2.0, Atom, and WordPress exports, which are RSS. One article per item. */
import type { Problem } from '../../../model/problem.js';
import { bodyText } from '../../body-text.js';
import { type FieldEntry, plainField, readFields } from '../../fields/fields.js';
import type { SourceFile } from '../../source-file.js';
import { type FilesReading, lineCounter, type TextForm, type TextSource } from '../form.js';
import { attributeOf, childrenOf, contentOf, type Element, pieces } from './elements.js';

const FEED = /<(?:rss|feed|rdf:rdf)[\s>]/iu;
const END = /<\/(?:rss|feed|rdf:rdf|channel)\s{0,20}>/iu;
const HEAD = 4000;

/** In order of preference: full texts first, then elements that may contain one. */
const BODIES = ['content:encoded', 'content', 'xhtml:body', 'body', 'description', 'summary', 'atom:summary'];

/** Maps elements of an item to the key names of the fields they set. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  'dc:creator': 'authors',
  author: 'authors',
  'itunes:author': 'authors',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  issued: 'published',
  updated: 'updated',
  modified: 'updated',
  guid: 'guid',
  'dc:publisher': 'publisher',
  source: 'publisher',
  category: 'tags',
  'wp:post_date_gmt': 'dategmt',
};

export const FEED_FORM: TextForm = {
  name: 'feed',
  recognises: ({ head }) => head.startsWith('<') && FEED.test(head.slice(0, HEAD)),
  async read(source): Promise<FilesReading> {
    const { text, path } = source;
    const found = [...pieces(text, itemOf(source.first ?? text))];
    const channel = textIn(
      childrenOf(`<channel>${text.slice(channelStart(text), found[0]?.start)}</channel>`),
      'title',
    );
    const names = namesOfLogins(text.slice(0, found[0]?.start));
    const lineAt = lineCounter(text);
    const files: SourceFile[] = [];
    const problems: Problem[] = [];
    const cutOff: Problem[] = [];
    const empty: number[] = [];
    for (const [index, { start, end, closed }] of found.entries()) {
      const line = lineAt(start);
      if (!closed) cutOff.push(cut(path, line));
      const children = childrenOf(text.slice(start, end));
      if (isNoPost(children)) continue;
      const file = await articleOf(source, children, `${path}#${index + 1}`, { channel, names }, line);
      if (file.text.trim() !== '') files.push(file);
      else if (closed) empty.push(line);
    }
    const [line] = empty;
    if (line !== undefined) {
      const message = 'has no article text and is left out';
      const hint = 'save the pages that the feed links to';
      problems.push({ rule: 'broken-record', path, line, message, hint, fatal: false, places: empty.length });
    }
    if (cutOff.length === 0 && !source.goesOn && !END.test(text)) {
      cutOff.push(cut(path, lineAt(text.length), 'ends before its feed does'));
    }
    return { files, problems: [...problems, ...cutOff], numbered: found.length };
  },
  /** The channel, which names the publisher, is prepended to each piece. */
  cut({ text }) {
    const item = itemOf(text);
    const first = startOfItem(text, item, 'first');
    if (first === 0) return null;
    return {
      lastStart: (piece) => startOfItem(piece.toString('latin1'), item, 'last'),
      header: text.slice(0, first),
    };
  },
};

const itemOf = (text: string): 'entry' | 'item' =>
  /<entry[\s>]/iu.test(text) && !/<item[\s>]/iu.test(text) ? 'entry' : 'item';

/** 0 if there is none. */
function startOfItem(text: string, item: string, which: 'first' | 'last'): number {
  let last = 0;
  for (const { start } of pieces(text, item)) {
    if (which === 'first') return start;
    last = start;
  }
  return last;
}

const cut = (path: string, line: number, message = 'ends before its item does'): Problem => ({
  rule: 'broken-record',
  path,
  line,
  message,
  hint: 'save the feed again',
  fatal: false,
});

/** The offset after the tag of the channel, or of the feed itself. */
function channelStart(text: string): number {
  const tag = /<(?:channel|feed)(?:\s[^<>]{0,2000})?>/iu.exec(text.slice(0, HEAD * 4));
  return tag ? tag.index + tag[0].length : 0;
}

const textIn = (children: readonly Element[], name: string): string | null => {
  const inner = children.find((child) => child.name === name)?.inner;
  return inner === undefined ? null : plainField(contentOf(inner)) || null;
};

/** Whether an item of a WordPress export is a page, a picture, a menu or a draft. */
function isNoPost(children: readonly Element[]): boolean {
  const type = textIn(children, 'wp:post_type');
  const status = textIn(children, 'wp:status');
  return (type !== null && type !== 'post') || (status !== null && status !== 'publish');
}

function linkOf(children: readonly Element[]): string | null {
  const links = children.filter(({ name }) => name === 'link' || name === 'feedburner:origlink');
  const chosen = links.find(
    ({ attributes }) => (attributeOf(attributes, 'rel') ?? 'alternate') === 'alternate',
  );
  if (!chosen) return null;
  return attributeOf(chosen.attributes, 'href') ?? (contentOf(chosen.inner).trim() || null);
}

/** The names in an Atom author element, without addresses. */
const namesIn = ({ inner }: Element): string => {
  const names = childrenOf(`<author>${inner}</author>`).filter(({ name }) => name === 'name');
  return names.length > 0
    ? names.map((name) => plainField(contentOf(name.inner))).join('; ')
    : plainField(contentOf(inner));
};

/** Maps logins to the names of authors in a WordPress export. */
const namesOfLogins = (head: string): Map<string, string> =>
  new Map(
    [...pieces(head, 'wp:author')].map(({ start, end }) => {
      const children = childrenOf(head.slice(start, end));
      return [textIn(children, 'wp:author_login') ?? '', textIn(children, 'wp:author_display_name') ?? ''];
    }),
  );

const nameOf = (written: string, names: ReadonlyMap<string, string>): string => names.get(written) || written;

async function articleOf(
  { encoding }: TextSource,
  children: readonly Element[],
  path: string,
  { channel, names }: { channel: string | null; names: ReadonlyMap<string, string> },
  line: number,
): Promise<SourceFile> {
  const entries = new Map<string, string[]>();
  for (const child of children) {
    const key = FIELDS[child.name];
    if (key === undefined) continue;
    const value =
      key === 'authors'
        ? nameOf(namesIn(child), names)
        : plainField(contentOf(child.inner) || (attributeOf(child.attributes, 'term') ?? ''));
    if (value !== '') entries.set(key, [...(entries.get(key) ?? []), value]);
  }
  const written = [...entries].map(([key, values]): FieldEntry => {
    const several = key === 'tags' || key === 'authors';
    return { key, value: several ? values : (values[0] ?? null), line };
  });
  written.push({ key: 'url', value: linkOf(children), line }, { key: 'sitename', value: channel, line });
  const name = BODIES.find(
    (candidate) => (children.find((child) => child.name === candidate)?.inner.trim() ?? '') !== '',
  );
  const inner = children.find((child) => child.name === name)?.inner ?? '';
  const summary = textIn(children, 'description') ?? textIn(children, 'summary');
  if (name !== 'description' && name !== 'summary') written.push({ key: 'standfirst', value: summary, line });
  const { fields } = readFields(written);
  const origin = { rule: 'feed-item', confidence: 0.9 };
  return {
    path,
    text: await bodyText(contentOf(inner)),
    encoding,
    frontMatter: { ...fields, id: path },
    bodyStart: 0,
    derived: Object.fromEntries(Object.keys(fields).map((field) => [field, origin])),
  };
}
