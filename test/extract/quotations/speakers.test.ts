import { describe, expect, it } from 'vitest';
import { articleOf, findByRules, read } from './article-of.js';

const speakers = (text: string) => read(text).map(({ who }) => who);

describe('the speaker of a quotation', () => {
  it('gets the full name for a bare surname', () => {
    expect(speakers('Envoy Piotr Lanski arrived.\n“We agree,” Lanski said.')).toEqual(['Piotr Lanski']);
  });

  it('gets the full name for a bare first part, as some names are shortened', () => {
    expect(speakers('Analyst Wu Jianling spoke.\n“We agree,” Wu said.')).toEqual(['Wu Jianling']);
  });

  it('is found despite a misspelt second mention', () => {
    expect(
      speakers(
        '“We agree,” said envoy Piotr Lanskoy. Lanskoy smiled.\nLansokoy also said the talks went well.',
      ),
    ).toEqual(['Piotr Lanskoy', 'Piotr Lanskoy']);
  });

  it('is not another person with a similar short name', () => {
    expect(
      speakers('“We agree,” said envoy Piotr Lang. Lang smiled.\nLund also said the talks went well.'),
    ).toEqual(['Piotr Lang', 'Lund']);
  });

  it('is the holder of an office', () => {
    expect(
      speakers(
        '“We agree,” said the Utopian ambassador, Piotr Lanski.\nThe ambassador said the talks went well.',
      ),
    ).toEqual(['Piotr Lanski', 'Piotr Lanski']);
  });

  it('is the ministry named before', () => {
    expect(speakers('The defence ministry said it had no plans.\n“None at all,” the ministry said.')).toEqual(
      ['defence ministry', 'defence ministry'],
    );
  });

  it('resolves "he" to the last speaker, or to a person who became the subject since', () => {
    expect(speakers('Piotr Lanski said the talks went well.\n“We agree,” he said.')).toEqual([
      'Piotr Lanski',
      'Piotr Lanski',
    ]);
    expect(
      speakers(
        'Piotr Lanski said the talks went well.\nViktor Dahl welcomed the plan.\n“We agree,” he said.',
      ),
    ).toEqual(['Piotr Lanski', 'Viktor Dahl']);
  });

  it("is not a man if the words are a woman's", () => {
    expect(
      speakers(
        'Mrs. Ida Holt said the talks went well.\nMr. Viktor Dahl arrived late.\n“We agree,” she said.',
      ),
    ).toEqual(['Ida Holt', 'Ida Holt']);
  });

  it('carries over to a quotation without a cue', () => {
    expect(speakers('“We agree,” Piotr Lanski said.\n“It took us years to get here.”')).toEqual([
      'Piotr Lanski',
      'Piotr Lanski',
    ]);
  });

  it('distinguishes two people with one surname by their titles', () => {
    expect(
      speakers('Mr. Paul Holt and Mrs. Ida Holt came. “No,” Mrs. Holt said.\n“Yes,” Mr. Holt said.'),
    ).toEqual(['Ida Holt', 'Paul Holt']);
  });

  it('is anonymous if unnamed, and recognised later', () => {
    const found = findByRules(
      articleOf(
        'A Utopia-based weather expert, who asked not to be named, said the storm would pass.\n“It always does,” the expert said.',
      ),
    );
    expect(found.map(({ speaker }) => [speaker?.name, speaker?.kind, speaker?.anonymous])).toEqual([
      ['Utopia-based weather expert', 'person', true],
      ['Utopia-based weather expert', 'person', true],
    ]);
  });

  it('keeps the role beside the name', () => {
    const [found] = findByRules(
      articleOf('“We agree,” said Piotr Lanski, a senior fellow at the Delta Institute.'),
    );
    expect(found?.speaker?.role).toBe('senior fellow at the Delta Institute');
  });

  it.each([
    ['Analysts said the storm would pass.', 'Analysts', 'group'],
    ['The weather agency said the storm would pass.', 'weather agency', 'organisation'],
    ['Utopia Weather Service said the storm would pass.', 'Utopia Weather Service', 'organisation'],
    ['Piotr Lanski said the storm would pass.', 'Piotr Lanski', 'person'],
  ])('has a kind: %s', (text, name, kind) => {
    const [found] = findByRules(articleOf(text));
    expect([found?.speaker?.name, found?.speaker?.kind]).toEqual([name, kind]);
  });
});

describe('names with their offices', () => {
  it.each([
    ['“We agree,” said Northland Gov. Paul Vance.', 'Paul Vance', 'person'],
    ['“We agree,” said Solicitor General Ida Holt.', 'Ida Holt', 'person'],
    ['Delta Chief of Staff Mara Ellison said they agreed.', 'Mara Ellison', 'person'],
    ['“We agree,” said Bill Powers.', 'Bill Powers', 'person'],
    ['The Education Ministry said it agreed.', 'Education Ministry', 'organisation'],
    ['Marsh Paper said it agreed.', 'Marsh Paper', 'organisation'],
    ['The Northland Observatory said it agreed.', 'Northland Observatory', 'organisation'],
    ['Mr. Vance last week said they agreed.', 'Vance', 'person'],
    ['The inspector said the dam would hold.', 'inspector', 'person'],
    ['The research said the dam would hold.', 'research', 'organisation'],
  ])('%s', (text, name, kind) => {
    const [found] = findByRules(articleOf(text));
    expect([found?.speaker?.name, found?.speaker?.kind]).toEqual([name, kind]);
  });

  it('is null for words that head no noun phrase', () => {
    const [found] = findByRules(articleOf('And so there said, in a way, “the whole of it is gone.”'));
    expect(found?.speaker ?? null).toBeNull();
  });
});

describe('the confidence of a speaker', () => {
  const confidences = (text: string) =>
    findByRules(articleOf(text)).map(({ speaker }) => [speaker?.resolution, speaker?.confidence]);

  it('states how the name was resolved, and is lower for a pronoun than for a name', () => {
    const [named, pronoun] = confidences('“We agree,” Piotr Lanski said.\n“It took years,” he said.');
    expect(named).toEqual(['full-name', 0.99]);
    expect(pronoun?.[0]).toBe('pronoun');
    expect(Number(pronoun?.[1])).toBeLessThan(0.99);
  });

  it('comes with other candidates', () => {
    const text = 'Viktor Dahl and Piotr Dahl met on Monday. They agreed on little.\n“Enough,” Dahl said.';
    const found = findByRules(articleOf(text)).at(-1)?.speaker;
    expect([found?.name, ...(found?.candidates ?? [])].sort()).toEqual(['Piotr Dahl', 'Viktor Dahl']);
    expect(found?.confidence).toBeLessThan(0.9);
  });
});

describe('quotations across paragraphs', () => {
  it('are joined if the first paragraph is left open', () => {
    const [found, ...more] = read(
      'Piotr Lanski said: “We agree on the first point.\n“We agree on the second, too.”',
    );
    expect(more).toEqual([]);
    expect(found?.said).toBe('“We agree on the first point. | “We agree on the second, too.”');
  });

  it('take speaker and cue from the introducing sentence with a colon', () => {
    const readings = read('Piotr Lanski then continued:\n“We agree on every point.”');
    expect(readings).toMatchObject([
      { who: 'Piotr Lanski', rule: 'introduced-quotation', cue: 'then continued' },
    ]);
  });

  it('contain a missing mark within its paragraph', () => {
    const readings = read('Piotr Lanski said: “We agree.\nNothing more was heard.\n“Good,” Ida Holt said.');
    expect(readings.at(-1)).toMatchObject({ said: '“Good,”', who: 'Ida Holt' });
  });
});
