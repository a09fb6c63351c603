/**
 * Generates reports of utterances, deterministic for a seed: copies, cut copies, changed words and indirect reports, and near
 * misses, in which the same speaker says half of it on another subject or the contrary.
 */
import { seeded, word } from '../bench/generate.js';

export interface Report {
  /** Reports of one utterance have the same number. */
  utterance: number;
  text: string;
  speaker: string;
  quoted: boolean;
  /** Days since 1970. */
  day: number;
  article: number;
}

/** Ranks of content words; more common words are stop words, which are two of five. */
const MOST_COMMON = 50;
const VOCABULARY = 60_000;
const STOP_WORDS = 'the of to in and that is was for with'.split(' ');
const OF_STOP_WORDS = 0.4;
/** More speakers than this share their names. */
const SPEAKERS = 50_000;
const FIRST_DAY = 16_000;
const DAYS = 3_000;
/** Quotations of an article. */
const IN_ARTICLE = 10;

class Reporter {
  #number = 0;

  constructor(
    private readonly random: () => number,
    private readonly articles: number,
  ) {}

  #below = (end: number): number => Math.floor(this.random() * end);

  words = (count: number): string[] => Array.from({ length: count }, this.#word);

  /** Zipf's law: the probability falls with the rank. */
  readonly #word = (): string =>
    this.random() < OF_STOP_WORDS
      ? (STOP_WORDS[this.#below(STOP_WORDS.length)] ?? 'the')
      : word(Math.floor(MOST_COMMON * (VOCABULARY / MOST_COMMON) ** this.random()));

  /** All reports of one utterance, and sometimes of a near miss. */
  *next(): Generator<Report> {
    const said = this.words(8 + this.#below(32));
    const speaker = `Ida ${word(1_000 + this.#below(SPEAKERS))}`;
    const day = FIRST_DAY + this.#below(DAYS);
    const reports = this.random() < 0.6 ? 1 : 2 + this.#below(4);
    yield* this.#reports(said, speaker, day, reports);
    if (this.random() < 0.1) {
      const half = said.slice(0, said.length / 2);
      yield* this.#reports([...half, ...this.words(half.length)], speaker, day + 200, 1);
    }
    if (this.random() < 0.05) yield* this.#reports(['never', ...said.slice(0, 8)], speaker, day, 1);
  }

  *#reports(said: readonly string[], speaker: string, day: number, count: number): Generator<Report> {
    this.#number += 1;
    for (let at = 0; at < count; at += 1) {
      const article = this.#below(this.articles);
      const quoted = at === 0 || this.random() < 0.8;
      const text = (at === 0 ? said : this.#changed(said)).join(' ');
      yield { utterance: this.#number, text, speaker, quoted, day: day + this.#below(4), article };
    }
  }

  /** As another article has it. */
  #changed(said: readonly string[]): string[] {
    const kind = this.random();
    if (kind < 0.4) return [...said];
    if (kind < 0.7) return said.slice(0, Math.max(8, Math.ceil(said.length * (0.4 + 0.5 * this.random()))));
    if (kind < 0.8) return said.slice(Math.min(said.length - 8, this.#below(said.length / 2)));
    return said.map((one) => (this.random() < 0.1 ? (this.words(1)[0] ?? one) : one));
  }
}

/** At least so many reports, those of one utterance together. */
export function* generateReports(count: number, seed = 1): Generator<Report> {
  const reporter = new Reporter(seeded(seed), Math.ceil(count / IN_ARTICLE));
  for (let made = 0; made < count; ) {
    for (const report of reporter.next()) {
      made += 1;
      yield report;
    }
  }
}
