/** What a document gives: its text, and what its properties say; and why one cannot be read. */
import type { LoadingRule } from '../../../model/problem.js';

export interface DocumentText {
  /** One line a paragraph, an empty line between. */
  text: string;
  /** From the document's properties, which programs and earlier documents fill in too. */
  title: string | null;
  authors: string | null;
  /** What is missing from the text, said of the file: "is cut off …"; null where nothing is. */
  damage: string | null;
}

/** A document that cannot be read. The message is said of the file: "is encrypted". */
export class DocumentFault extends Error {
  constructor(
    readonly rule: LoadingRule,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

export const AGAIN = 'get it once more, or save it again from the program that made it';

/** Controls, and halves of characters. */
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu;

/** Paragraphs as a text, without empty ones. */
export const joinParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph) => paragraph.replace(NO_TEXT, '').trimEnd())
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
