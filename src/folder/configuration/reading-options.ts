/** Options that decide how files are read. */
import type { Configuration, PathFields } from '../../model/configuration.js';
import type { FieldMap } from '../../model/field-map.js';

/** What a caller decides: `today` is `YYYY-MM-DD`, the day the articles are read from; `map` is for exports. */
export interface AskedReading {
  today: string;
  map: FieldMap;
}

export interface ReadingOptions extends AskedReading {
  /** What the configuration reads out of paths. */
  paths: readonly PathFields[];
}

/** As the caller and the configuration have it; what the caller maps goes first. */
export const readingOf = (
  { map, paths }: Pick<Configuration, 'map' | 'paths'>,
  asked: AskedReading,
): ReadingOptions => ({ today: asked.today, map: { ...map, ...asked.map }, paths });
