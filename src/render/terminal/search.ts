/** Text output of search results: the article, and below it the passages with the matching words. */
import type { Passage, SearchResult, WordScore } from '../../model/search-result.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { articleDetails, marked, titleLine, type View } from './view.js';

/** Keeps "quotes" on one line with the first word of the name. */
const NO_BREAK = '\u00a0';

/** Everyone whom a passage quotes, with the speaker of the matching quotation first: a single name would seem to cover all of it. */
function quotedIn(speaker: string, speakers: readonly string[]): string {
  const [other, ...more] = speakers.filter((name) => name !== speaker);
  if (other === undefined) return speaker;
  return more.length === 0 ? `${speaker} and ${other}` : `${speaker} and ${more.length + 1} others`;
}

function passageLines(
  { text, start, matches, quotation, speakers }: Passage,
  { columns, palette }: View,
): string {
  const places = matches.map(([from, to]): [number, number] => [from - start, to - start]);
  const words = marked(text, places, palette.match);
  const quoted = quotation?.speaker ? quotedIn(quotation.speaker, speakers) : null;
  const by = quoted === null ? '' : ` ${palette.dim(`(quotes${NO_BREAK}${escapeLine(quoted)})`)}`;
  return wrap(words + by, columns, '  ').replaceAll(NO_BREAK, ' ');
}

/** `1`, `4.6`: a term frequency in which other forms of the word count for less. */
const times = (frequency: number): string => String(Math.round(frequency * 10) / 10);

/** The score, then one line for each of its parts: terms, closeness, title, date. */
function scoreLines({ score, explanation }: SearchResult, { columns, palette }: View): string {
  if (!explanation) return '';
  const { words, closeness, title, nearness } = explanation;
  const wordLine = ({ word, score: one, inTitle, inText }: WordScore): string => {
    if (inTitle + inText === 0) return `${word}: does not occur`;
    const inFront = inTitle > 0 ? [`title ${times(inTitle)}`] : [];
    const below = inText > 0 ? [`text ${times(inText)}`] : [];
    return `${word}: ${one.toFixed(3)}, ${[...inFront, ...below].join(', ')}`;
  };
  const lines = [
    ...words.map(wordLine),
    ...(closeness > 0 ? [`near each other: plus ${closeness.toFixed(3)}`] : []),
    ...(title > 1 ? [`in the title: times ${title.toFixed(3)}`] : []),
    ...(nearness < 1 ? [`near the date: times ${nearness.toFixed(3)}`] : []),
  ].map((line) => wrap(palette.dim(escapeLine(line)), columns, '      ', '    '));
  return wrap(palette.dim(`score ${score.toFixed(3)}`), columns, '  ') + lines.join('');
}

/** A query of a batch: its line, its text, and whether it has results. */
interface BatchQuery {
  line: number;
  text: string;
  found: boolean;
}

export interface SearchLook {
  /** The queries in order; empty for a single one. */
  batch: readonly BatchQuery[];
  /** Finds the words of the query in a title; `line`: the query's line in the batch. */
  inTitle: (title: string, line: number | null) => [number, number][];
}

export function* searchText(
  results: readonly SearchResult[],
  view: View,
  look: SearchLook,
): Generator<string> {
  const { batch } = look;
  if (batch.length > 0) {
    for (const [at, { line, text, found }] of batch.entries()) {
      const head = `${line}: ${escapeLine(text)}${found ? '' : ' \u2014 nothing found'}`;
      yield `${at === 0 ? '' : '\n'}${wrap(view.palette.title(head), view.columns)}${found ? '\n' : ''}`;
      yield* resultLines(
        results.filter(({ query }) => query === line),
        view,
        look,
      );
    }
  } else yield* resultLines(results, view, look);
}

function* resultLines(
  results: readonly SearchResult[],
  view: View,
  { inTitle }: SearchLook,
): Generator<string> {
  for (const [at, result] of results.entries()) {
    const { article, passages } = result;
    let out = at === 0 ? '' : '\n';
    out += titleLine(article, view, (title) => inTitle(title, result.query ?? null));
    out += wrap(articleDetails(article), view.columns);
    out += scoreLines(result, view);
    for (const [index, passage] of passages.entries()) {
      if (index > 0) out += view.palette.dim(view.ascii ? '  ...\n' : '  \u2026\n');
      out += passageLines(passage, view);
    }
    yield out;
  }
}
