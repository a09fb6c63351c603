/** Options that affect how files are read. */
import type { Configuration, PathFields } from '../../model/configuration.js';
import type { DateReading } from '../../model/date-reading.js';
import type { FieldMap } from '../../model/field-map.js';

/** Options of the caller: `today` is `YYYY-MM-DD`, the reference day for dates; `map` is for exports. */
export interface AskedReading {
  today: string;
  map: FieldMap;
}

/** How files are read: the options of the configuration and of the command line. */
export interface ReadingOptions extends AskedReading, DateReading {
  /** The path patterns of the configuration. */
  paths: readonly PathFields[];
}

/** Merges the options of the caller and the configuration; the caller's mapping takes precedence. */
export const readingOf = (
  { map, paths, dates, narratives }: Pick<Configuration, 'map' | 'paths' | 'dates' | 'narratives'>,
  asked: AskedReading,
): ReadingOptions => ({ today: asked.today, map: { ...map, ...asked.map }, paths, dates, narratives });
