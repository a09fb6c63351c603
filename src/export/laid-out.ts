/** An article's title, standfirst and paragraphs as one text, with a mapping from offsets of the article to that text. */
import type { Analysis } from '../model/analysis.js';
import { fieldBlock, type ParagraphKind } from '../model/article.js';
import type { Span } from '../model/span.js';

export interface Block extends Span {
  kind: ParagraphKind | 'title' | 'standfirst';
  text: string;
}

export interface LaidOut {
  text: string;
  blocks: readonly Block[];
  /** The range in the text, in code points; null for one outside the paragraphs. */
  placeOf(span: Span): [number, number] | null;
}

const lengthOf = (text: string): number => [...text].length;

const GAP = '\n\n';

export function laidOut({ article, body }: Pick<Analysis, 'article' | 'body'>): LaidOut {
  const blocks: Block[] = [];
  const moved: { from: Span; start: number }[] = [];
  let end = -GAP.length;
  const add = (kind: Block['kind'], text: string): number => {
    const start = end + GAP.length;
    end = start + lengthOf(text);
    blocks.push({ kind, text, start, end });
    return start;
  };
  for (const field of ['title', 'standfirst'] as const) {
    const text = article[field];
    if (text === null) continue;
    const start = add(field, text);
    const from = fieldBlock(article, field);
    if (from) moved.push({ from, start });
  }
  for (const paragraph of body) {
    moved.push({ from: paragraph, start: add(paragraph.kind, paragraph.text) });
  }
  const placeAt = (offset: number, isEnd: boolean): number | null => {
    const found = moved.find(({ from }) =>
      isEnd ? offset > from.start && offset <= from.end : offset >= from.start && offset < from.end,
    );
    return found ? found.start + offset - found.from.start : null;
  };
  return {
    text: blocks.map(({ text }) => text).join(GAP),
    blocks,
    placeOf: ({ start, end: to }) => {
      const [from, until] = [placeAt(start, false), placeAt(to, true)];
      return from === null || until === null ? null : [from, until];
    },
  };
}
