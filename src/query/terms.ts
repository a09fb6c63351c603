/** What a word is looked up by: the stems of its forms. */
import { stemmerFor } from '../text/stem.js';
import { formsOf, type Word } from '../text/words.js';

export const stem = stemmerFor('en');

export const indexTerms = (word: Word): string[] => formsOf(word).map(stem);
