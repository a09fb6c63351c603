/** Last year, this year and next year, counted from publication. */
import type { Scene } from '../draft.js';

const OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Null where the publication date is unknown. */
export function relativeYear(scene: Scene, word: string): number | null {
  const offset = OFFSET[word.toLowerCase()];
  return scene.reference && offset !== undefined ? scene.reference.year + offset : null;
}
