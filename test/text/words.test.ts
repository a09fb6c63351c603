import { describe, expect, it } from 'vitest';
import { formsOf, sequence, words } from '../../src/text/words.js';
import { fc } from '../properties.js';

const exact = (text: string): string[] => sequence(words(text)).map((part) => part.exact);

describe('words', () => {
  it.each([
    ['Ördög élt', ['ordog', 'elt']],
    ['the minister’s plan', ['the', "minister's", 'plan']],
    ['the U.S. fleet', ['the', 'us', 'fleet']],
    ['1,000 at 3.5', ['1000', 'at', '3.5']],
    ['plan B. A new', ['plan', 'b', 'a', 'new']],
    ['co\u00ADoperate zero\u200Bwidth', ['cooperate', 'zerowidth']],
    ['long-term', ['long', 'term']],
    ['word--word', ['word', 'word']],
    ['… — !', []],
  ])('reads %j as %j', (text, expected) => {
    expect(exact(text)).toEqual(expected);
  });

  it.each([
    ['明天在海边开会', ['明天', '在', '海边', '开会']],
    ['港で会議。', ['港', 'で', '会議']],
    ['ท่าเรือปิดแล้ว', ['ท่าเรือ', 'ปิด', 'แล้ว']],
    ['B-19会议 now', ['b', '19', '会议', 'now']],
  ])('splits %j, which has no spaces, into words', (text, expected) => {
    expect(exact(text)).toEqual(expected);
  });

  it.each([
    ['항구는 닫혔다', ['항구는', '닫혔다']],
    ['бухта закрытый', ['бухта', 'закрытый']],
    ['बंदरगाह बंद', ['बंदरगाह', 'बंद']],
    ['𝐇arbour 🚢 x', ['harbour', 'x']],
  ])('keeps the words of %j whole', (text, expected) => {
    expect(exact(text)).toEqual(expected);
  });

  it('finds a hyphenated word whole and by its parts', () => {
    expect(words('Co-operation').flatMap(formsOf)).toEqual(['co', 'operation', 'cooperation']);
  });

  it('treats a curly apostrophe like a straight one', () => {
    expect(exact("pilot’s pilot's won’t")).toEqual(["pilot's", "pilot's", "won't"]);
  });

  it('finds every word of a long run without spaces', () => {
    const text = '明天'.repeat(2000);
    expect(
      words(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });

  it('gives offsets inside the text for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
