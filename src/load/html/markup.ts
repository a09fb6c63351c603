/** Reads what a page declares in its markup: meta tags, JSON-LD, `<time>`, `<title>`, headings and links. */
import { type DomNode, descendants, ELEMENT } from './dom.js';

export interface Markup {
  /** Contents of meta tags by name, property or itemprop in lower case; the first of each name. */
  metas: ReadonlyMap<string, string>;
  /** The texts of the JSON-LD blocks. */
  jsonLd: readonly string[];
  /** Values of `datetime`, in page order. */
  times: readonly { value: string; published: boolean; updated: boolean }[];
  canonical: string | null;
  /** Language of the `html` element. */
  language: string | null;
  title: string | null;
  headings: readonly string[];
  /** Depth of the deepest node, and number of elements. */
  depth: number;
  elements: number;
}

const NOTHING: ReadonlySet<string> = new Set();
const MAX_VALUE = 2000;
const MAX_JSON_LD = 500_000;

const clean = (text: string | null | undefined): string =>
  (text ?? '').slice(0, MAX_VALUE).replace(/\s+/gu, ' ').trim();

/** Walks over the page once; takes linear time. */
export function readMarkup(document: DomNode): Markup {
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: Markup['times'][number][] = [];
  const headings: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  let title: string | null = null;
  let deepest = 0;
  let elements = 0;
  for (const { node, depth, leaving } of descendants(document, NOTHING)) {
    if (leaving || node.nodeType !== ELEMENT) continue;
    elements += 1;
    if (depth > deepest) deepest = depth;
    const attribute = (name: string): string => clean(node.getAttribute?.(name));
    switch (node.localName) {
      case 'html':
        language = attribute('lang') || null;
        break;
      case 'title':
        title ??= clean(node.textContent) || null;
        break;
      case 'h1':
        if (headings.length < 3) headings.push(clean(node.textContent));
        break;
      case 'link':
        if (attribute('rel').toLowerCase() === 'canonical') canonical ??= attribute('href') || null;
        break;
      case 'meta': {
        const name = (attribute('property') || attribute('name') || attribute('itemprop')).toLowerCase();
        const content = attribute('content');
        if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
        break;
      }
      case 'script':
        if (/^application\/ld\+json/iu.test(attribute('type'))) {
          jsonLd.push((node.textContent ?? '').slice(0, MAX_JSON_LD));
        }
        break;
      case 'time': {
        const value = attribute('datetime');
        const said = `${attribute('itemprop')} ${attribute('class')}`;
        if (value !== '') {
          times.push({
            value,
            published: /publi|pubdate|posted|created/iu.test(said) || node.getAttribute?.('pubdate') !== null,
            updated: /modif|updat/iu.test(said),
          });
        }
        break;
      }
    }
  }
  return { metas, jsonLd, times, canonical, language, title, headings, depth: deepest, elements };
}
