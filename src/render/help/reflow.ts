/**
 * Fits text written for a wide terminal to a narrow one: re-wraps paragraphs and the second column of two-column rows. Examples stay
 * on one line so that they can be copied.
 */
import { wrap } from '../terminal/layout.js';

const ROW = /^( {2}\S(?:[^ ]| (?! ))* {2,})(\S.*)$/u;

function rowOf(line: string, columns: number): string {
  const [, left = '', right = ''] = ROW.exec(line) ?? [];
  if (left === '' || left.length > columns / 2) return line;
  return wrap(right, columns, ' '.repeat(left.length), left).trimEnd();
}

/** Whether a line is an example command. */
const isCommand = (line: string): boolean => /^ {2}(?:corpus|curl|source) /u.test(line);

/** The text unchanged if it fits. */
export function reflow(text: string, columns: number): string {
  const lines = text.split('\n');
  if (lines.every((line) => line.length <= columns)) return text;
  const out: string[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) out.push(wrap(paragraph.join(' '), columns).trimEnd());
    paragraph = [];
  };
  for (const line of lines) {
    const isProse = /^\S/u.test(line) && !line.endsWith(':');
    if (isProse) paragraph.push(line);
    else {
      end();
      out.push(line.length > columns && !isCommand(line) ? rowOf(line, columns) : line);
    }
  }
  end();
  return out.join('\n');
}
