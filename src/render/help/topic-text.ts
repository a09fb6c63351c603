/** Help pages as text: headings, paragraphs, and two columns of terms and explanations. */
import type { HelpPart, HelpTopic } from '../../model/help-topic.js';
import { padEnd, width, wrap } from '../terminal/layout.js';

const INDENT = '  ';

/** Maximum width of the left column; a longer term has a line of its own. */
const WIDEST_TERM = 26;

function rowText(term: string, meaning: string, left: number, columns: number): string {
  const hanging = ' '.repeat(INDENT.length + left);
  if (width(term) + INDENT.length <= left)
    return wrap(meaning, columns, hanging, INDENT + padEnd(term, left));
  return `${INDENT}${term}\n${wrap(meaning, columns, hanging)}`;
}

function* partText({ title, text = [], rows = [], examples = [] }: HelpPart, columns: number) {
  if (title !== null) yield wrap(`${title}:`, columns);
  for (const paragraph of text) yield wrap(paragraph, columns);
  const terms = rows.map(([term]) => width(term)).filter((wide) => wide <= WIDEST_TERM);
  const left = Math.max(0, ...terms) + INDENT.length;
  for (const [term, meaning] of rows) yield rowText(term, meaning, left, columns);
  for (const example of examples) yield `${INDENT}${example}\n`;
}

export function topicText({ title, parts }: HelpTopic, columns: number): string {
  return [wrap(title, columns), ...parts.map((part) => [...partText(part, columns)].join(''))].join('\n');
}
