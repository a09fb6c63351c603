import { describe, expect, it } from 'vitest';
import { articleOf, findByRules } from '../article-of.js';

/** What attribution lines give: content, mention, role, cue; each line a paragraph, or all one. */
function lines(text: string, whole = false): string[] {
  const article = articleOf(text);
  const body = whole ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : article.body;
  const words = (range: { start: number; end: number } | null | undefined): string =>
    range ? text.slice(range.start, range.end) : '-';
  return findByRules({ ...article, body }).flatMap(({ rule, pieces, source, cue }) =>
    rule === 'attribution-line'
      ? `${pieces.map(words).join(' | ')} <- ${words(source?.core)} (${words(source?.apposition)}) ${words(cue)}`
      : [],
  );
}

describe('the line below or behind a quotation', () => {
  it.each([
    ['“It leaks.” — Ada Brook', '“It leaks.” <- Ada Brook (-) —'],
    ['“It leaks.” — Ada Brook, mayor', '“It leaks.” <- Ada Brook (mayor) —'],
    ['“It leaks.” — Ada Brook, mayor.', '“It leaks.” <- Ada Brook (mayor) —'],
    ['“It leaks.” — Ada Brook,', '“It leaks.” <- Ada Brook (-) —'],
    ['“It leaks.” — Ada Brook (left)', '“It leaks.” <- Ada Brook (-) —'],
    ['“It leaks.” — Ada Brook [left]', '“It leaks.” <- Ada Brook (-) —'],
    ['“It leaks.” “It is old.” — Ada Brook', '“It leaks.” “It is old.” <- Ada Brook (-) —'],
    ['“It leaks.” — Ada Brook, mayor “Old”', '“It leaks.” <- Ada Brook (mayor) —'],
    [
      '“It leaks.” — Ada Brook, a b c d e f g h i j k l m',
      '“It leaks.” <- Ada Brook (a b c d e f g h i j k l m) —',
    ],
    ['“It leaks.” — Ada Brook, a b c d e f g h i j k l m n'],
    ['“It leaks.”\n— Ada Brook, mayor', '“It leaks.” <- Ada Brook (mayor) —'],
    ['“It leaks.” “It is old.”\n— Ada Brook', '“It leaks.” “It is old.” <- Ada Brook (-) —'],
    ['It rained. “It leaks.” — Ada Brook', '“It leaks.” <- Ada Brook (-) —'],
    ['• “It leaks.” — Ada Brook', '“It leaks.” <- Ada Brook (-) —'],
    ['So “it leaks a lot” — Ada Brook', '“it leaks a lot” <- Ada Brook (-) —'],
    ['So “it leaks now” — Ada Brook'],
    ['It leaks.\n— Ada Brook'],
    ['It leaks. “Yes.”\n— Ada Brook left'],
    ['“It leaks.”\n— Ada Brook left'],
    ["“It leaks.” — Ada Brook's"],
    ['“It leaks.” — Ada Brook left'],
    ['“It leaks.” Ada Brook'],
    ['“It leaks.” —'],
    ['“It leaks.”\n—'],
  ])('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['“It leaks.” — Ada Brook\nShe left.', '“It leaks.” <- Ada Brook (-) —'],
    ['“It leaks.” — Ada Brook, mayor\nof Delta she is not.', '“It leaks.” <- Ada Brook (mayor) —'],
    [
      'It rained\n“It leaks.” — Ada Brook\n“It holds.” — Tom Rask',
      '“It leaks.” <- Ada Brook (-) —',
      '“It holds.” <- Tom Rask (-) —',
    ],
    ['It rained\n“Leaks.” — Ada Brook', '“Leaks.” <- Ada Brook (-) —'],
  ])('in a paragraph of several lines: %s', (text, ...expected) => {
    expect(lines(text, true)).toEqual(expected);
  });
});
