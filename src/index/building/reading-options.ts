/** Options that decide how files are read. */
import type { FieldMap } from '../../model/field-map.js';

/** How files are read: `today` is `YYYY-MM-DD`, the day the articles are read from; `map` is for exports. */
export interface ReadingOptions {
  today: string;
  map: FieldMap;
}
