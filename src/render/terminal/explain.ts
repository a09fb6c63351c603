/** Text output of --explain for an article: every line of the file, in order, with whether and why it was kept. */
import type { ExplainedLine, LineRank, Narrative } from '../../model/explanation.js';
import { escapeLine } from '../escape.js';
import { padEnd, wrap } from './layout.js';
import type { View } from './view.js';

const MARKS = { kept: '+', dropped: '-' };

const reasonOf = ({ reason, gives }: ExplainedLine): string => {
  const fields = gives.filter((field) => field !== reason);
  return fields.length === 0 ? reason : `${reason} (${fields.join(', ')})`;
};

/** `title 0.93: lines to the byline, copies`, `title 0.04, runner-up` */
const rankWords = ({ field, place, score, because }: LineRank): string => {
  const why = because.length > 0 ? `: ${because.join(', ')}` : '';
  return `${field} ${score.toFixed(2)}${place === 1 ? why : ', runner-up'}`;
};

const NARRATIVES: Readonly<Record<Narrative, string>> = {
  configuration: 'read as a narrative, as asked',
  dates: 'read as a narrative, since most of its dates are full and long past',
};

export function* explainText(lines: readonly ExplainedLine[], { columns, palette }: View): Generator<string> {
  const widest = lines.reduce((most, line) => Math.max(most, reasonOf(line).length), 0);
  const narrative = lines[0]?.narrative ?? null;
  if (narrative)
    yield wrap(`${NARRATIVES[narrative]}: short dates count from the last date told`, columns, '', '');
  const digits = String(lines.at(-1)?.line ?? 0).length;
  for (const line of lines) {
    const mark = line.kept ? MARKS.kept : MARKS.dropped;
    const label = `${String(line.line).padStart(digits)} ${mark} ${padEnd(reasonOf(line), widest)}  `;
    const text = escapeLine(line.text);
    const rest = ' '.repeat(label.length);
    yield wrap(line.kept ? text : palette.dim(text), columns, rest, label);
    for (const rank of line.ranked) yield wrap(palette.dim(rankWords(rank)), columns, rest, rest);
  }
}
