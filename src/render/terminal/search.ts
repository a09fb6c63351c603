/** Search results for people: the article, and under it the passages with the words that match. */
import type { Passage, SearchResult } from '../../model/search-result.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { articleDetails, marked, titleLine, type View } from './view.js';

/** Keeps the dash with the first word of the name while lines are made. */
const DASH = '\u2014\u00a0';

function passageLines(
  { text, start, matches, quotation, speakers }: Passage,
  { columns, palette }: View,
): string {
  const places = matches.map(([from, to]): [number, number] => [from - start, to - start]);
  const words = marked(text, places, palette.match);
  // One name under the words of two would be read as the speaker of both.
  const speaker = speakers.length === 1 ? (quotation?.speaker ?? null) : null;
  const by = speaker === null ? '' : ` ${palette.dim(`${DASH}${escapeLine(speaker)}`)}`;
  return wrap(words + by, columns, '  ').replaceAll(DASH, '\u2014 ');
}

export function* searchText(results: readonly SearchResult[], view: View): Generator<string> {
  let query: number | undefined;
  for (const [at, result] of results.entries()) {
    const { article, passages } = result;
    let out = at === 0 ? '' : '\n';
    if (result.query !== query) out += view.palette.dim(`query ${result.query}\n\n`);
    query = result.query;
    out += titleLine(article.title, view);
    out += wrap(view.palette.dim(articleDetails(article)), view.columns);
    for (const passage of passages) out += passageLines(passage, view);
    yield out;
  }
}
