/** Dates as options give them. */
import { CorpusError } from '../model/corpus-error.js';
import { type DayBounds, edtfBounds } from './edtf.js';

/**
 * The first and last day of an option's date.
 *
 * @throws CorpusError if the value is not a date
 */
export function boundsOf(option: string, value: string): DayBounds {
  const found = edtfBounds(value);
  if (found) return found;
  throw new CorpusError(`${option} ${value}: is not a date`, 'write a date as 2020, 2020-10 or 2020-10-23');
}
