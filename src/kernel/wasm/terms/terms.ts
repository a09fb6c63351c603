/**
 * Numbers word forms by first appearance. This is a module of its own, with a separate memory for each table of terms. Texts and
 * forms are UTF-16 units. A form is looked up by its units within the text, so that no string is created.
 */
import { setClasses } from './plain-words';
import { startTable } from './table';

export {
  endsRead,
  numbersRead,
  readPlain,
  roomForText,
  startsRead,
  stretchEnd,
  wordsRead,
} from './plain-words';
export { sortedForms } from './sorting';
export { formsFound, number, placeOfForm, roomForForm, unitsOfForms } from './table';

/** Must be called once, before anything else. */
export function start(): void {
  setClasses();
  startTable();
}
