import { describe, expect, it } from 'vitest';
import { SharedWork, type Stretch } from '../../src/index/building/shared-work.js';
import { fc } from '../properties.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('work shared among threads', () => {
  it('is done once each, in stretches of neighbours, however fast each thread is', () => {
    const turns = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 60 });
    const shape = fc.record({
      count: fc.nat({ max: 6_000 }),
      threads: fc.integer({ min: 1, max: 4 }),
      turns,
    });
    fc.assert(
      fc.property(shape, ({ count, threads, turns }) => {
        const work = new SharedWork(numbers(count), threads, { each: 2, most: 2_000 });
        const open: (Stretch<number> | null)[] = Array.from({ length: threads }, () => work.stretch());
        const done = new Map<Stretch<number>, number[]>();
        for (let turn = 0; open.some((stretch) => stretch !== null); turn += 1) {
          const thread = (turns[turn % turns.length] ?? 0) % threads;
          // A thread without work is skipped, so that every order of turns ends.
          const at = open[thread] === null ? open.findIndex((stretch) => stretch !== null) : thread;
          const stretch = open[at];
          if (!stretch) break;
          const some = stretch.take();
          done.set(stretch, [...(done.get(stretch) ?? []), ...some]);
          if (some.length === 0) open[at] = work.stretch();
        }
        const all = [...done.values()].filter((list) => list.length > 0);
        for (const list of all) expect(list).toEqual(numbers(list.length).map((at) => at + (list[0] ?? 0)));
        expect(all.flat().toSorted((a, b) => a - b)).toEqual(numbers(count));
      }),
    );
  });

  it('bounds what one segment holds', () => {
    const stretch = new SharedWork(numbers(100_000), 2, { each: 1, most: 2_000 }).stretch();
    expect(stretch?.left).toBe(2_000);
  });

  it('gives an idle thread the rear half of what another has left, but not a handful', () => {
    const work = new SharedWork(numbers(200), 1, { each: 1, most: 2_000 });
    const first = work.stretch();
    expect([first?.take().length, first?.left]).toEqual([32, 168]);
    expect(work.stretch()?.take()[0]).toBe(116);
    expect(first?.left).toBe(84);
    first?.take();
    expect(first?.left).toBe(52);
    const few = new SharedWork(numbers(60), 1, { each: 1, most: 2_000 });
    few.stretch();
    expect(few.stretch()).toBeNull();
  });
});
