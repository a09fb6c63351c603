import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/load/fields/entities.js';
import { readFields } from '../../../src/load/fields/fields.js';
import { plainField } from '../../../src/load/fields/plain-field.js';

const fieldsOf = (object: Readonly<Record<string, string | string[] | undefined>>) =>
  readFields(Object.entries(object).map(([key, value]) => ({ key, value, line: 1 }))).fields;

describe('key names', () => {
  it.each([
    ['published', { date_publish: '2019-03-11' }, '2019-03-11'],
    ['published', { publishing_date: '2019-03-11' }, '2019-03-11'],
    ['published', { 'Publication Date': '2019-03-11' }, '2019-03-11'],
    ['published', { webPublicationDate: '2019-03-11' }, '2019-03-11'],
    ['published', { published: 'yesterday', date: '2019-03-11' }, '2019-03-11'],
    ['publisher', { media_name: 'Lindmoor Gazette', domain: 'gazette.example' }, 'Lindmoor Gazette'],
    ['publisher', { source_domain: 'www.gazette.example' }, 'gazette.example'],
    ['publisher', { source: 'https://gazette.example/a/1', 'source-hostname': 'Gazette' }, 'Gazette'],
    ['publisher', { source: 'https://www.gazette.example/a/1' }, 'gazette.example'],
    ['publisher', { publisher: 'Gazette.Example' }, 'Gazette.Example'],
    ['url', { source: 'https://gazette.example/a/1' }, 'https://gazette.example/a/1'],
    [
      'url',
      { source: 'https://gazette.example/', link: 'https://gazette.example/b' },
      'https://gazette.example/b',
    ],
    ['authors', { author: '7', 'embedded.author': 'Rosa Trell' }, ['Rosa Trell']],
    ['authors', { BYLINE: 'By Rosa Trell' }, ['Rosa Trell']],
    ['title', { 'headline.main': 'Ferry back', slug: 'ferry' }, 'Ferry back'],
    ['tags', { keywords: 'ferry; harbour' }, ['ferry', 'harbour']],
  ] as const)('supply the %s of %j', (field, object, value) => {
    expect(fieldsOf(object)[field]).toEqual(value);
  });

  it('never make a publisher of a bare number or an address of a home page', () => {
    expect(fieldsOf({ source: '12' }).publisher).toBeNull();
    expect(fieldsOf({ source: 'https://gazette.example' }).url).toBeNull();
  });
});

describe('plainField', () => {
  it.each([
    ['Fish &amp; chips', 'Fish & chips'],
    ['It&#8217;s <em>back</em>', 'It’s back'],
    ['It&#146;s back', 'It’s back'],
    ['Caf&eacute; &amp;amp; bar', 'Café & bar'],
    ['<![CDATA[Ferry back]]>', 'Ferry back'],
    ['NaN', ''],
    ['2 < 3 and R&D', '2 < 3 and R&D'],
  ])('reads %j as %j', (written, plain) => {
    expect(plainField(written)).toBe(plain);
  });

  it('leaves text that is not an entity', () => {
    expect(decodeEntities('&foo; &#0; &#xd800; AT&T')).toBe('&foo; &#0; &#xd800; AT&T');
  });
});
