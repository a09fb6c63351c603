import { describe, expect, it } from 'vitest';
import { mutated, randomFrom } from './mutate.js';
import { faultOf, placeFault, schemaFault } from './oracle.js';
import { found, seeds } from './seeds.js';
import { folderFault } from './whole-way.js';

describe('files that once caused a failure', () => {
  it.each([...seeds(), ...found()].map((file) => [file.name, file] as const))(
    '%s causes none',
    async (_name, { name, bytes }) => {
      expect(await faultOf(name, bytes)).toBeNull();
    },
  );

  it('cause none together', async () => {
    expect(await folderFault([...seeds(), ...found()])).toBeNull();
  }, 120_000);
});

describe('damaged files', () => {
  it('cause no failure', async () => {
    const random = randomFrom(20_260_131);
    const files = Array.from({ length: 300 }, (_, number) => mutated(seeds(), random, number));
    for (const { name, bytes } of files) expect(await faultOf(name, bytes), name).toBeNull();
    expect(await folderFault(files.slice(0, 12))).toBeNull();
  }, 120_000);

  it('are the same for the same seed', () => {
    const three = (seed: number) => {
      const random = randomFrom(seed);
      return [0, 1, 2].map((number) => mutated(seeds(), random, number));
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });
});

describe('the fuzzing oracle', () => {
  it('detects a range outside the text, or with other text in it', () => {
    expect(placeFault({ a: [{ start: 0, end: 1, text: '😀' }] }, '😀b')).toBeNull();
    expect(placeFault({ a: [{ start: 0, end: 2, text: '😀' }] }, '😀b')).toContain('does not stand');
    expect(placeFault({ start: 1, end: 3 }, '😀b')).toContain('not in the text');
  });

  it('detects a document that violates its schema', () => {
    const empty = { schema: 'corpus.show', version: 1, complete: true, total: 0, results: [] };
    expect(schemaFault('show', empty)).toBeNull();
    expect(schemaFault('show', { ...empty, total: -1 })).toContain('show');
  });
});
