/** Phrases that may occur anywhere in a line and indicate its kind, found in one pass for all rules. */
import { lazily } from '../../../text/lazily.js';
import { SignScanner } from '../../../text/sign-scanner.js';
import { AUTHOR_SIGNS, CAPTION_SIGNS, LEGAL_SIGNS, PICTURES, SUBSCRIBE_SIGNS } from './vocabulary.js';

const scanner = lazily(
  () => new SignScanner([CAPTION_SIGNS, PICTURES, AUTHOR_SIGNS, SUBSCRIBE_SIGNS, LEGAL_SIGNS]),
);

/** The bit of each list. */
export const CAPTION_SIGN = 1;
export const PICTURE = 2;
export const AUTHOR_SIGN = 4;
export const SUBSCRIBE_SIGN = 8;
export const LEGAL_SIGN = 16;

/** Bits of the lists that have a phrase in a plain line. */
export const signsIn = (plain: string): number => scanner().listsIn(plain);
