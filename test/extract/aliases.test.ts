import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/extract.js';
import { aliasesOf, withAliases } from '../../src/folder/configuration/aliases.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import type { Analysis } from '../../src/model/analysis.js';

const ALIASES = aliasesOf({
  publishers: new Map([
    ['Harbour Post', { aliases: ['HP', 'The Harbour Post'], domains: ['harbour-post.example'] }],
    ['Coast Wire', { aliases: ['CW'], domains: [] }],
  ]),
  speakers: new Map([['Marta Quill', ['M. Quill', 'Martha Quill', 'the ferrywoman']]]),
});

const STORY = [
  'The old ferry line will come back before the summer, the harbour council said on 12 October 2020 in a statement.',
  '“We will sail again,” Martha Quill said. The fare will stay as it was before the storm.',
].join('\n\n');

function article(head: string): Analysis {
  const { file } = asSourceFile('a.md', { text: `---\n${head}\n---\n\n${STORY}\n`, encoding: 'utf-8' });
  if (!file) throw new Error('no file');
  return analyse(file, '2021-03-04');
}

const publisherOf = (head: string) => {
  const { publisher, evidence } = withAliases(article(head), ALIASES).article;
  return [publisher, evidence.publisher?.rule];
};

describe('aliases of publishers', () => {
  it.each([
    ['publisher: hp', 'Harbour Post'],
    ['publisher: THE HARBOUR  POST', 'Harbour Post'],
    ['publisher: www.harbour-post.example', 'Harbour Post'],
    ['publisher: HP Weekly', 'HP Weekly'],
    ['publisher: Bay Gazette\nurl: https://harbour-post.example/a', 'Bay Gazette'],
  ])('attribute %j to %s', (head, name) => {
    expect(publisherOf(`title: x\n${head}`)[0]).toBe(name);
  });

  it.each([
    ['https://news.harbour-post.example:443/2020/a.html', 'Harbour Post'],
    ['harbour-post.example/a', 'Harbour Post'],
    ['https://x@Harbour-Post.example?a', 'Harbour Post'],
    ['https://not-harbour-post.example/a', null],
    ['https://bay.example/?at=harbour-post.example', null],
  ])('attribute an article without a publisher at %s to %s', (url, name) => {
    expect(publisherOf(`title: x\nurl: ${url}`)).toEqual([
      name,
      name === null ? undefined : 'configured-domain',
    ]);
  });

  it('also apply to the article of quotations and dates, and to cited outlets', () => {
    const before = article('title: x\npublisher: HP');
    const after = withAliases(
      { ...before, citations: [{ name: 'CW', kind: 'outlet', rule: 'x', text: 'CW', start: 0, end: 2 }] },
      ALIASES,
    );
    expect(before.quotations.length).toBeGreaterThan(0);
    expect(before.dates.length).toBeGreaterThan(0);
    for (const one of [...after.quotations, ...after.dates])
      expect(one.article.publisher).toBe('Harbour Post');
    expect(after.citations[0]?.name).toBe('Coast Wire');
  });
});

describe('aliases of speakers', () => {
  it('unify the name and keep the other details from the text', () => {
    const { quotations } = withAliases(article('title: x'), ALIASES);
    const [quotation] = quotations.filter(({ kind }) => kind === 'direct');
    expect(quotation?.speaker).toMatchObject({ name: 'Marta Quill', mention: { text: 'Martha Quill' } });
  });

  it('count candidates that are one person once', () => {
    const before = article('title: x');
    const quotations = before.quotations.map((one) =>
      one.speaker
        ? { ...one, speaker: { ...one.speaker, candidates: ['M. Quill', 'Ole Brandt', 'The Ferrywoman'] } }
        : one,
    );
    const after = withAliases({ ...before, quotations }, ALIASES);
    const [speaker] = after.quotations.flatMap(({ speaker }) =>
      speaker?.name === 'Marta Quill' ? speaker : [],
    );
    expect(speaker?.candidates).toEqual(['Ole Brandt']);
  });
});

describe('applying aliases twice', () => {
  it.each(['publisher: hp', 'url: https://harbour-post.example/a', 'publisher: Bay Gazette', 'title: y'])(
    'changes nothing more, with %j',
    (head) => {
      const once = withAliases(article(head), ALIASES);
      expect(withAliases(once, ALIASES)).toEqual(once);
    },
  );
});

describe('a configuration without names', () => {
  it('changes nothing', () => {
    const before = article('title: x\npublisher: HP');
    expect(withAliases(before, aliasesOf({ publishers: new Map(), speakers: new Map() }))).toBe(before);
  });
});
