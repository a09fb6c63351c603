/** Writes the blocks of an article as Markdown that `parse/page/clean-page.ts` reads back as the same blocks. */
import type { BodyBlock, ParsedArticle } from '../parse/parse.js';
import { plainLine } from './plain-text.js';

/** A written block and its source. */
export interface WrittenBlock {
  line: string;
  block: BodyBlock;
}

/** Characters that would be read as a marker at the start of a line. */
const MARK = /^[\\#>*+•◦▪‣●○■–-]/u;
const NUMBER = /^\d{1,3}[.)]\s/u;
const BULLET = /^(?:[•◦▪‣●○■–*+-]|\\-)\s*$/u;

/** The marker before the block in the source, which parsing removed. */
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

/** In text order, without blocks that would be empty. */
export const writtenBlocks = (article: ParsedArticle): WrittenBlock[] =>
  article.body.flatMap((block) => {
    const line = writtenLine(article, block);
    return line === '' ? [] : [{ line, block }];
  });

/** Blocks are separated by empty lines, list items by a line feed only. Ends with a line feed. */
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
