/** Days as press databases write them, in the languages in which they may be set, as EDTF. */
export { readWrittenDate as readDay, writtenDates as daysIn } from '../../../text/written-date.js';
