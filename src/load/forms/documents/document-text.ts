/** The text and properties of a document, and the reasons why one cannot be read. */
import type { LoadingRule } from '../../../model/problem.js';

export interface DocumentText {
  /** One line per paragraph, separated by empty lines. */
  text: string;
  /** From the document's properties, which may come from programs or earlier documents. */
  title: string | null;
  authors: string | null;
  /** What is missing, worded as a predicate of the file: "is cut off …"; null if nothing is. */
  damage: string | null;
}

/** A document that cannot be read. The message is worded as a predicate of the file: "is encrypted". */
export class DocumentFault extends Error {
  constructor(
    readonly rule: LoadingRule,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

export const AGAIN = 'download it again, or save it again from the program that made it';

/** Control characters and lone surrogates. */
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu;

/** Joins non-empty paragraphs into a text. */
export const joinParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph) => paragraph.replace(NO_TEXT, '').trimEnd())
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
