/** The names and texts of the articles in a corpus, so that none is added twice. */
import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.js';
import {
  BANDS,
  comparedTexts,
  ENOUGH,
  LEAST_RUNS,
  overlap,
  ROWS,
  shingles,
  sketchOf,
} from '../query/query.js';
import { foldSpaces } from '../text/fold.js';
import { lazily } from '../text/lazily.js';

interface Known {
  path: string;
  texts: readonly string[];
  /** Null for a text too short for near-duplicate detection. */
  sketch: Uint32Array | null;
}

export interface Repeated {
  path: string;
  /** 0 to 1 */
  likeness: number;
}

/** Equal for texts that differ only in case, accents, white space and punctuation shapes; empty for an empty text. */
function sameText(texts: readonly string[]): string {
  const text = foldSpaces(texts.join(' '));
  return text === '' ? '' : createHash('sha256').update(text).digest('hex');
}

/** Whether two texts are candidates for near-duplicates: their sketches agree in a band. */
function bandsAgree(a: Uint32Array, b: Uint32Array): boolean {
  for (let band = 0; band < BANDS; band += 1) {
    let same = 0;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1) if (a[row] === b[row]) same += 1;
    if (same === ROWS) return true;
  }
  return false;
}

export class KnownArticles {
  readonly #names = new Set<string>();
  readonly #whole = new Map<string, string>();
  readonly #known: Known[] = [];

  constructor(analyses: Iterable<Analysis>) {
    for (const analysis of analyses) {
      const { id, path } = analysis.article;
      this.take(id);
      this.take(path.replace(/\.[^./]+$/u, ''));
      this.add(path, comparedTexts(analysis));
    }
  }

  /** Whether a file or an article has this name, ignoring case. */
  isTaken(stem: string): boolean {
    return this.#names.has(stem.toLowerCase());
  }

  take(stem: string): void {
    this.#names.add(stem.toLowerCase());
  }

  /** Adds the text of an article. */
  add(path: string, texts: readonly string[]): void {
    const whole = sameText(texts);
    if (whole !== '' && !this.#whole.has(whole)) this.#whole.set(whole, path);
    const { runs, sketch } = sketchOf(texts);
    this.#known.push({ path, texts, sketch: runs < LEAST_RUNS ? null : sketch });
  }

  /** The article with the same text, otherwise the most similar near-duplicate; null if there is none. */
  find(texts: readonly string[]): Repeated | null {
    const same = this.#whole.get(sameText(texts));
    if (same !== undefined) return { path: same, likeness: 1 };
    const { runs, sketch } = sketchOf(texts);
    if (runs < LEAST_RUNS) return null;
    const set = lazily(() => new Set(shingles(texts)));
    let nearest: Repeated | null = null;
    for (const known of this.#known) {
      if (!known.sketch || !bandsAgree(sketch, known.sketch)) continue;
      const likeness = overlap(set(), new Set(shingles(known.texts)));
      if (likeness >= ENOUGH && likeness > (nearest?.likeness ?? 0)) nearest = { path: known.path, likeness };
    }
    return nearest;
  }
}
