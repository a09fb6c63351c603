/** Entry point of citations: the articles of an answer in the formats of reference managers, and as Markdown. */
import { escapeLines } from '../escape.js';
import { bibtex } from './bibtex.js';
import type { Cited } from './cited.js';
import { cslItems } from './csl-json.js';
import { markdown } from './markdown.js';
import { references } from './reference.js';
import { ris } from './ris.js';

export { type Cited, citedArticles, citedPassages, citedQuotations } from './cited.js';

export type CitationFormat = 'markdown' | 'bibtex' | 'ris' | 'csl-json';

/** @param terminal escapes characters that a terminal would interpret */
export function* citations(
  cited: readonly Cited[],
  format: CitationFormat,
  terminal: boolean,
): Generator<string> {
  const all = references(cited);
  const pieces = {
    markdown: () => markdown(cited, all),
    bibtex: () => bibtex(all),
    ris: () => ris(all),
    'csl-json': () => [`${JSON.stringify(cslItems(all), null, 2)}\n`],
  }[format]();
  for (const piece of pieces) yield terminal ? escapeLines(piece) : piece;
}
