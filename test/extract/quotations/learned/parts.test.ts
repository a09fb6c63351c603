import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import {
  AroundCue,
  columnsOf,
  compiled,
  HashedFeatures,
} from '../../../../src/extract/quotations/learned/features/features.js';
import { LABELS, partsOf } from '../../../../src/extract/quotations/learned/parts.js';
import { Tagger } from '../../../../src/extract/quotations/learned/tagger.js';
import { articleOf } from '../article-of.js';

const BUCKETS = 1 << 16;
const TEMPLATES = ['word'];
const SCALE = 0.1;

interface Marked {
  text: string;
  /** The words of each label, and how far it is ahead for them, in tenths; 50 unless given. */
  source?: string;
  content?: string;
  ahead?: Readonly<Record<string, number>>;
  cue?: string;
  probability?: number;
}

const wordsOf = (list = ''): string[] => list.split(' ').filter((word) => word !== '');

/** What is made of a text for a cue by a tagger that knows the label of each word. */
function parts({ text, source, content, ahead = {}, cue = 'said', probability = 0.9 }: Marked) {
  const columns = columnsOf(readArticle(articleOf(text)), []);
  const features = new HashedFeatures(compiled(TEMPLATES));
  features.read(columns.of);
  features.reach({ from: 0, to: columns.size });
  const weights = new Int8Array(2 * BUCKETS);
  for (const [at, unit] of columns.units.entries()) {
    const hash = new Int32Array(1);
    features.hashes(at, null, hash);
    const bucket = ((hash[0] ?? 0) & (BUCKETS - 1)) * 2;
    const word = unit?.text ?? '_';
    if (wordsOf(source).includes(word)) weights[bucket] = ahead[word] ?? 50;
    if (wordsOf(content).includes(word)) weights[bucket + 1] = ahead[word] ?? 50;
  }
  const transitions = new Float32Array(9);
  const tagger = new Tagger(TEMPLATES, { labels: 3, buckets: BUCKETS, scale: SCALE, weights, transitions });
  tagger.read(columns);
  const around = new AroundCue(columns, new Float64Array(columns.size));
  const from = columns.units.findIndex((unit) => unit?.text === cue);
  const sentence = columns.sentenceOf[from] ?? 0;
  const made = partsOf({ columns, around, tagger }, { from, to: from + 1, sentence, probability });
  if (!made) return null;
  const words = (range: { start: number; end: number } | null | undefined): string =>
    range ? text.slice(range.start, range.end) : '-';
  const { found, belief } = made;
  const { core = null, apposition = null } = found.source ?? {};
  return {
    said: found.pieces.map(words).join(' | '),
    source: `${words(core)} / ${words(apposition)}`,
    kind: found.kind,
    cue: words(found.cue),
    block: found.block,
    belief: Object.values(belief).map((value) => Math.round(value * 100) / 100),
  };
}

describe('the parts of an attribution', () => {
  it.each<[string, Marked, object]>([
    [
      'source and content',
      { text: 'Ida Holt said it leaks.', source: 'Ida Holt', content: 'it leaks' },
      { said: 'it leaks', source: 'Ida Holt / -', kind: 'indirect', cue: 'said', block: 0 },
    ],
    [
      'a quotation in two pieces',
      { text: '“No,” Ida Holt said, “never.”', source: 'Ida Holt', content: '“No,” “never.”' },
      { said: '“No,” | “never.”', kind: 'direct' },
    ],
    [
      'marks at either end of a piece are left out',
      { text: 'So, it leaks, Holt said.', source: 'Holt', content: ', it leaks' },
      { said: 'it leaks', kind: 'indirect' },
    ],
    [
      'the apposition behind the first comma of a source',
      { text: 'Ida Holt, the mayor, said it leaks.', source: 'Ida Holt , the mayor', content: 'it leaks' },
      { source: 'Ida Holt / the mayor' },
    ],
    [
      'or behind a bracket',
      { text: 'Ida Holt (mayor) said it leaks.', source: 'Ida Holt ( mayor )', content: 'it leaks' },
      { source: 'Ida Holt / mayor' },
    ],
    [
      'a source that begins with a mark',
      { text: 'So - Holt - said it leaks.', source: '- Holt', content: 'it leaks' },
      { source: 'Holt / -' },
    ],
    [
      'the likelier of two sources',
      {
        text: 'Ida Holt said Rask it leaks.',
        source: 'Ida Holt Rask',
        content: 'it leaks',
        ahead: { Rask: 60 },
      },
      { source: 'Rask / -' },
    ],
    [
      'the first of two that are equally likely',
      { text: 'Ida Holt said Rask it leaks.', source: 'Ida Holt Rask', content: 'it leaks' },
      { source: 'Ida Holt / -' },
    ],
    [
      'nobody',
      { text: 'There was said it leaks.', content: 'it leaks' },
      { said: 'it leaks', source: '- / -' },
    ],
    [
      'two unquoted words are enough',
      { text: 'Holt said dam leaks.', source: 'Holt', content: 'dam leaks' },
      { said: 'dam leaks' },
    ],
    [
      'one quoted word is enough',
      { text: 'Holt said “No.”', source: 'Holt', content: '“No.”' },
      { said: '“No.”', kind: 'direct' },
    ],
    [
      'a quotation in the next sentence goes on with a quotation',
      { text: '“No,” Holt said. “Never.”', source: 'Holt', content: '“No,” “Never.”' },
      { said: '“No,” | “Never.”' },
    ],
    [
      'but not with words without marks',
      { text: 'It leaks, Holt said. “Never.”', source: 'Holt', content: 'It leaks “Never.”' },
      { said: 'It leaks' },
    ],
    [
      'a run over two sentences is cut between them',
      { text: 'Holt said: “No.” “Never.”', source: 'Holt', content: '“No.” “Never.” _' },
      { said: '“No.” | “Never.”', kind: 'direct' },
    ],
    [
      'a place line is not said',
      { text: 'DELTA — It leaks a lot, Holt said.', source: 'Holt', content: 'DELTA — It leaks a lot' },
      { said: 'It leaks a lot' },
    ],
    [
      'in the second paragraph',
      { text: 'It rained.\nHolt said it leaks.', source: 'Holt', content: 'it leaks' },
      { block: 1, said: 'it leaks' },
    ],
  ])('%s', (_, marked, expected) => {
    expect(parts(marked)).toMatchObject(expected);
  });

  it.each<[string, Marked]>([
    ['without content', { text: 'Ida Holt said it leaks.', source: 'Ida Holt' }],
    ['of one unquoted word', { text: 'Holt said nothing.', source: 'Holt', content: 'nothing' }],
    ['of an occasion', { text: 'Asked about it, Holt said.', source: 'Holt', content: 'Asked about it' }],
    ['of marks', { text: 'Holt said - so.', source: 'Holt', content: '-' }],
    [
      'asked by nobody',
      { text: 'Asked whether it leaks, Holt left.', content: 'whether it leaks', cue: 'Asked' },
    ],
  ])('none %s', (_, marked) => {
    expect(parts(marked)).toBeNull();
  });
});

describe('what the tagger believes', () => {
  it('is the mean over the words of a part, and of nobody what the likeliest source leaves', () => {
    const sure = { text: 'Holt said it leaks.', source: 'Holt', content: 'it leaks' };
    expect(parts(sure)?.belief).toEqual([0.9, 0.99, 0.99, 0.01]);
    expect(parts({ ...sure, ahead: { leaks: 10 } })?.belief).toEqual([0.9, 0.78, 0.99, 0.01]);
    expect(parts({ ...sure, ahead: { Holt: 10 } })?.belief).toEqual([0.9, 0.99, 0.58, 0.42]);
    expect(parts({ ...sure, source: '' })?.belief).toEqual([0.9, 0.99, 0, 0.67]);
    expect(
      parts({ ...sure, text: 'Ida Holt said it leaks.', source: 'Ida Holt', ahead: { Ida: 10 } })?.belief,
    ).toEqual([0.9, 0.99, 0.78, 0.01]);
  });

  it('weighs the pieces of content by their length', () => {
    const two = { text: 'It leaks, Holt said, a bit.', source: 'Holt', content: 'It leaks a bit .' };
    expect(parts({ ...two, ahead: { It: 10, leaks: 10 } })?.belief[1]).toBeCloseTo(
      (2 * 0.58 + 3 * 0.99) / 5,
      1,
    );
    expect(parts({ ...two, ahead: { It: 10, leaks: 10 } })?.said).toBe('It leaks | a bit');
  });

  it('has labels in the order of the weights', () => {
    expect(LABELS).toEqual({ other: 0, source: 1, content: 2 });
  });
});
