/** An article's blocks as Markdown that `parse/clean-page.ts` reads back as the same blocks. */
import type { BodyBlock, ParsedArticle } from '../parse/parse.js';
import { plainLine } from './plain-text.js';

/** A written block with the one it was made from. */
export interface WrittenBlock {
  line: string;
  block: BodyBlock;
}

/** Signs that would be taken for a mark at the head of a line. */
const MARK = /^[\\#>*+•◦▪‣●○■–-]/u;
const NUMBER = /^\d{1,3}[.)]\s/u;
const BULLET = /^(?:[•◦▪‣●○■–*+-]|\\-)\s*$/u;

/** What stands in the source's line before the block: the mark that parsing took off. */
function markBefore(text: string, start: number): string {
  const from = Math.max(0, start - 8);
  return text
    .slice(from, start)
    .replace(/^.*[\n\r]/su, '')
    .trimStart();
}

function writtenLine({ text }: ParsedArticle, { kind, start, end }: BodyBlock): string {
  const line = plainLine(text.slice(start, end));
  if (line === '') return '';
  if (kind === 'heading') return `## ${line}`;
  if (kind === 'caption') return `*${line}*`;
  const listed = kind === 'list' && !NUMBER.test(line);
  if (listed || BULLET.test(markBefore(text, start))) return `- ${line}`;
  return MARK.test(line) ? `\\${line}` : line;
}

/** In the order of the text; blocks of which nothing would be left are missing. */
export const writtenBlocks = (article: ParsedArticle): WrittenBlock[] =>
  article.body.flatMap((block) => {
    const line = writtenLine(article, block);
    return line === '' ? [] : [{ line, block }];
  });

/** An empty line between blocks, none between the items of a list. Ends with a line break. */
export function cleanBody(blocks: readonly WrittenBlock[]): string {
  let body = '';
  let before = '';
  for (const { line } of blocks) {
    const together = before.startsWith('- ') && line.startsWith('- ');
    body += `${before === '' ? '' : together ? '\n' : '\n\n'}${line}`;
    before = line;
  }
  return `${body}\n`;
}
