/** Text output of persons who may be the same, with the line for the configuration that unites them. */
import type { AlikeSource, Source } from '../../model/source.js';
import { counted } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { details, type View } from './view.js';

const figures = ({ quotations, articles }: Source): string =>
  `${counted(quotations, 'quotation')} in ${counted(articles, 'article')}`;

export function* alikeText(
  person: Source | null,
  candidates: readonly AlikeSource[],
  { columns, palette }: View,
): Generator<string> {
  if (person === null || candidates.length === 0) return;
  yield wrap(`${escapeLine(person.name)} (${figures(person)}) may also be:`, columns);
  for (const source of candidates) {
    yield wrap(palette.title(escapeLine(source.name)), columns, '  ');
    yield wrap(details([escapeLine(source.likeness), figures(source)]), columns, '    ');
  }
  const line = JSON.stringify({ [person.name]: candidates.map(({ name }) => name) });
  yield '\n';
  yield wrap(
    palette.dim('In corpus.config.json, this makes them one (leave out whoever is another):'),
    columns,
  );
  yield `  "speakers": ${escapeLine(line)}\n`;
}
