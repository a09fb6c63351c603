/**
 * Numbers the forms of words by first appearance: a module of its own, with a memory for each table of terms. Texts and forms are
 * UTF-16 units. A form is looked up by its units among those of the text, so that nothing is made of it.
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

/** To be called once, first. */
export function start(): void {
  setClasses();
  startTable();
}
