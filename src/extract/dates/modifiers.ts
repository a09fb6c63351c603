/** What a word before a mention adds to its value: TimeML's `mod`. */
import type { DateModifier } from '../../model/date-mention.js';

/** Ordered so that "no more than" matches before "more than". */
const OF_LENGTH: readonly [RegExp, DateModifier][] = [
  [/no\smore|not\smore|up\sto|at\smost|maximum|as\slittle/i, 'EQUAL_OR_LESS'],
  [/no\sless|at\sleast|as\smany|as\slong|minimum/i, 'EQUAL_OR_MORE'],
  [/nearly|almost|just\sunder|^under|less|fewer/i, 'LESS_THAN'],
  [/over|more/i, 'MORE_THAN'],
  [/about|around|roughly|approx|some/i, 'APPROX'],
];
const OF_DATE: readonly [RegExp, DateModifier][] = [
  [/^(?:the\s{1,8})?(?:early|beginning|start)\b/i, 'START'],
  [/^(?:the\s{1,8})?(?:mid|middle)\b/i, 'MID'],
  [/^(?:the\s{1,8})?(?:late|end)\b/i, 'END'],
  [/^(?:about|around|some)\s/i, 'APPROX'],
];
const ABOUT_BEFORE = /(?<![\w-])(?:about|around|circa|roughly|approximately)\s{1,8}$/i;

const firstOf = (words: string, all: readonly [RegExp, DateModifier][]): DateModifier | undefined =>
  all.find(([pattern]) => pattern.test(words))?.[1];

export const modOfLength = (words: string | undefined): DateModifier | undefined =>
  words === undefined ? undefined : firstOf(words, OF_LENGTH);

/** The modifier of a date, by its beginning ("early 1991", "the end of May") or by the word before it ("about 1990"). */
export const modOfDate = (mention: string, before: string): DateModifier | undefined =>
  firstOf(mention, OF_DATE) ?? (ABOUT_BEFORE.test(before) ? 'APPROX' : undefined);
