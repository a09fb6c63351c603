/** The terms of an article with their positions: title first, then standfirst and paragraphs. */
import type { Analysis } from '../../model/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { Quotation } from '../../model/quotation.js';
import { codePointOffsets } from '../../text/offsets.js';
import { joined, type Word, type WordPart, words } from '../../text/words.js';
import type { TermNumbers } from './term-numbers.js';

/**
 * Position gap between paragraphs, so that phrases and proximity do not match across them. It bounds the largest
 * proximity; a larger gap makes positions longer to store.
 */
export const POSITION_GAP = 64;

export interface ArticleWords {
  /** Words in the title and in the rest. */
  titleLength: number;
  textLength: number;
  /** The first position after the title. */
  textStart: number;
  /** Positions of words inside quotations: start and end of each run, in order. */
  quoted: number[];
  /** First position of each paragraph. */
  paragraphs: number[];
  /** Positions after the title that several forms share, in order. */
  shared: SharedPosition[];
}

/** A hyphenated word, whose joined form is indexed at its first part, or a word split at a line end, whose pieces are indexed too. */
export interface SharedPosition {
  position: number;
  /** Number of positions from this one on that the whole word covers. */
  length: number;
  /** UTF-16 units of the part's own form: the joined form has more, a piece has fewer. */
  units: number;
}

/** Receives the number of every word form with its position, in position order. */
export interface WordSink {
  take(term: number, position: number): void;
  /** Words at consecutive positions from `position` on; valid during the call. */
  takeAll(terms: Uint32Array, position: number): void;
}

/** A sink that passes on the forms themselves. */
export const takingForms = (
  terms: TermNumbers,
  take: (form: string, position: number) => void,
): WordSink => ({
  take: (term, position) => take(terms.form(term), position),
  takeAll: (list, position) => {
    for (const [at, term] of [...list].entries()) take(terms.form(term), position + at);
  },
});

/** The spans of an article's quotations, in code points of the file, for words in text order: each span is visited once. */
class QuotedSpans {
  /** Sorted by start. */
  readonly #spans: readonly (readonly [start: number, end: number])[];
  #next = 0;
  /** The last end of those that start before the place reached. */
  #end = 0;

  constructor(quotations: readonly Quotation[]) {
    this.#spans = quotations.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0]);
  }

  /** Whether a word of this block may be inside one. */
  mayTouch({ start, end }: Paragraph): boolean {
    return this.#end > start || (this.#spans[this.#next]?.[0] ?? end) < end;
  }

  /** Whether a word is inside one. */
  hold(start: number, end: number): boolean {
    for (let span = this.#spans[this.#next]; span && span[0] <= start; span = this.#spans[this.#next]) {
      this.#end = Math.max(this.#end, span[1]);
      this.#next += 1;
    }
    return end <= this.#end;
  }
}

// Every word of a corpus passes through here. Reused for all articles, as V8 would recompile closures created per
// article.
class WordReader {
  position = 0;
  textLength = 0;
  readonly quoted: number[] = [];
  readonly shared: SharedPosition[] = [];

  constructor(
    private readonly terms: TermNumbers,
    private readonly sink: WordSink,
  ) {}

  #take(form: string): void {
    this.sink.take(this.terms.number(form), this.position);
  }

  /** The parts of a hyphenated word get a position each; the joined form shares the first. */
  read(word: Word): void {
    const [only, second] = word.parts;
    if (only && !second) {
      this.#take(only.exact);
      if (only.pieces) {
        this.shared.push({ position: this.position, length: 1, units: only.exact.length });
        this.#takePieces(only);
      }
      this.position += 1;
      return;
    }
    const whole = joined(word);
    if (whole !== '') this.#take(whole);
    const first = this.position;
    const parts = word.parts.filter(({ exact }) => exact !== '');
    for (const part of parts) {
      const length = this.position === first ? parts.length : 1;
      if (length > 1 || part.pieces)
        this.shared.push({ position: this.position, length, units: part.exact.length });
      this.#take(part.exact);
      if (part.pieces) this.#takePieces(part);
      this.position += 1;
    }
  }

  /** Indexes the pieces of a word split at a line end at the position of the word. */
  #takePieces({ exact, pieces = [] }: WordPart): void {
    for (const piece of new Set(pieces)) if (piece !== exact) this.#take(piece);
  }

  /** `quoted`: the quotations of the article if the text may be in one; `base`: where the text starts, in code points of the file. */
  readText(text: string, quoted: QuotedSpans | null = null, base = 0): void {
    const first = this.position;
    this.readWords(text, quoted, base);
    this.textLength += this.position - first;
    this.position += POSITION_GAP;
  }

  readWords(text: string, quoted: QuotedSpans | null = null, base = 0): void {
    const toCodePoint = quoted ? codePointOffsets(text) : null;
    /** Takes a word that covers the positions from `begun` to before `position`, and its UTF-16 offsets. */
    const addIfQuoted = (begun: number, position: number, start: number, end: number): void => {
      if (toCodePoint && quoted?.hold(base + toCodePoint(start), base + toCodePoint(end)))
        this.#addQuoted(begun, position);
    };
    const { terms } = this;
    terms.open(text);
    for (let at = 0; at < text.length; ) {
      at = terms.readPlain(at);
      const first = this.position;
      this.sink.takeAll(terms.numbersRead, first);
      this.position += terms.read;
      if (toCodePoint) {
        const [starts, ends] = [terms.startsRead, terms.endsRead];
        for (let word = 0; word < starts.length; word += 1)
          addIfQuoted(first + word, first + word + 1, starts[word] ?? 0, ends[word] ?? 0);
      }
      if (at === text.length) break;
      const from = at;
      at = terms.stretchEnd(from);
      for (const word of words(text.slice(from, at))) {
        const begun = this.position;
        this.read(word);
        addIfQuoted(begun, this.position, from + word.start, from + word.end);
      }
    }
  }

  /** Adds a quoted run of words, or extends the last one. */
  #addQuoted(begun: number, position: number): void {
    const { quoted } = this;
    if (quoted.at(-1) === begun) quoted[quoted.length - 1] = position;
    else quoted.push(begun, position);
  }
}

/** `terms` numbers the forms. */
export function readWords(
  { article, body, quotations }: Analysis,
  terms: TermNumbers,
  sink: WordSink,
): ArticleWords {
  const reader = new WordReader(terms, sink);
  reader.readWords(article.title ?? '');
  const titleLength = reader.position;
  reader.shared.length = 0;
  const textStart = titleLength + POSITION_GAP;
  reader.position = textStart;
  if (article.standfirst !== null) reader.readText(article.standfirst);
  const paragraphs: number[] = [];
  const spans = new QuotedSpans(quotations);
  for (const block of body) {
    paragraphs.push(reader.position);
    reader.readText(block.text, spans.mayTouch(block) ? spans : null, block.start);
  }
  const { textLength, quoted, shared } = reader;
  return { titleLength, textLength, textStart, quoted, paragraphs, shared };
}
