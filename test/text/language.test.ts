import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The ferry came back to the harbour and the people of the island were glad that it was not late for once.',
    ],
    [
      'de',
      'Die Fähre ist nach drei Wochen in der Werft wieder da, und die Leute auf der Insel sind froh, dass sie nicht zu spät kam.',
    ],
    [
      'fr',
      'Le bateau est revenu dans le port et les gens de la petite île sont contents parce que la mer est calme pour une fois.',
    ],
    [
      'ru',
      'Паром вернулся в гавань во вторник, и жители острова были рады, что он не опоздал на этот раз, как обычно бывает.',
    ],
    [
      'uk',
      'Пором повернувся в гавань у вівторок, і жителі острова були раді, що він не спізнився цього разу, як це буває.',
    ],
    [
      'ja',
      'フェリーは火曜日に港へ戻り、島の人々はとても喜んだ。次の船は春に来る予定で、会社はそのための資金を探している。',
    ],
  ])('recognises %s', (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  it.each(['', 'Ferry back', 'xyz '.repeat(40), '12 34 56 78'])('returns null for "%.20s"', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
