/** The line difference between the input and the file to be written. */
import type { DifferenceLine } from '../model/addition.js';
import type { ArticleDraft } from './draft.js';
import { plainLine } from './plain-text.js';

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');

/** The lines of the source that are not blank, in order, with the new front matter on top. */
export function difference({ text, source, lines }: ArticleDraft, clean: boolean): DifferenceLine[] {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 4 : 0;
  const head = linesOf(text.slice(0, end));
  const oldHead = new Set(linesOf(source.text.slice(0, source.bodyStart)));
  const kept = new Set(head);
  const result: DifferenceLine[] = [];
  for (const line of oldHead) if (!kept.has(line)) result.push({ mark: '-', text: line });
  for (const line of head) result.push({ mark: oldHead.has(line) ? ' ' : '+', text: line });
  const add = (mark: DifferenceLine['mark'], from: number, to: number): void => {
    for (const line of linesOf(source.text.slice(from, to))) result.push({ mark, text: line });
  };
  if (!clean) {
    add(' ', source.bodyStart, source.text.length);
    return result;
  }
  let at = source.bodyStart;
  for (const { line, start, end: stop } of lines) {
    const lineStart = Math.max(at, source.text.lastIndexOf('\n', start - 1) + 1);
    add('-', at, lineStart);
    const newline = source.text.indexOf('\n', stop);
    const lineEnd = newline < 0 ? source.text.length : newline;
    const old = source.text.slice(lineStart, lineEnd);
    if (plainLine(old) !== line) add('-', lineStart, lineEnd);
    result.push({ mark: plainLine(old) === line ? ' ' : '+', text: line });
    at = lineEnd;
  }
  add('-', at, source.text.length);
  return result;
}
