/**
 * Matches whole words against a pattern in linear time, with Thompson's construction; sets of states are built on demand and cached
 * (Ken Thompson, "Regular Expression Search Algorithm", Communications of the ACM 11, 1968).
 */
import { type Node, PatternFault, type Test } from './parse.js';

/** A state consumes a character or leads to others without one; the final state does neither. */
interface State {
  test: Test | null;
  to: number[];
}

const MOST_STATES = 2_000;
const MOST_STEPS = 20_000;

/** Maximum number of cached sets; beyond it the cache is cleared. */
const MOST_SETS = 500;

/** All states a word may be in after some characters. */
interface StateSet {
  states: readonly number[];
  isEnd: boolean;
  next: Map<string, StateSet>;
}

export class Automaton {
  readonly #states: State[] = [{ test: null, to: [] }];
  readonly #sets = new Map<string, StateSet>();
  readonly #first: number;
  #steps = 0;

  /** @throws PatternFault if the pattern has too many repetitions. */
  constructor(pattern: Node) {
    this.#first = this.#build(pattern, 0);
  }

  #add(state: State): number {
    if (this.#states.length >= MOST_STATES) throw new PatternFault('is too long');
    return this.#states.push(state) - 1;
  }

  /** Builds the states that match the node and continue at `next`; returns the first. */
  #build(node: Node, next: number): number {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new PatternFault('is too long');
    switch (node.kind) {
      case 'character':
        return this.#add({ test: node.test, to: [next] });
      case 'row':
        return node.of.reduceRight((before, inner) => this.#build(inner, before), next);
      case 'either':
        return this.#add({ test: null, to: node.of.map((inner) => this.#build(inner, next)) });
      case 'repeat': {
        const { of, least, most } = node;
        let at = next;
        if (most === null) {
          at = this.#add({ test: null, to: [next] });
          this.#states[at]?.to.push(this.#build(of, at));
        } else {
          for (let times = least; times < most; times += 1) {
            at = this.#add({ test: null, to: [next, this.#build(of, at)] });
          }
        }
        for (let times = 0; times < least; times += 1) at = this.#build(of, at);
        return at;
      }
    }
  }

  /** The set of these states and all that are reachable from them without a character. */
  #setOf(from: readonly number[]): StateSet {
    const found = new Set<number>();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      const state = this.#states[at];
      if (state?.test === null) open.push(...state.to);
    }
    const states = [...found].sort((a, b) => a - b);
    const key = states.join();
    const known = this.#sets.get(key);
    if (known) return known;
    if (this.#sets.size >= MOST_SETS) this.#sets.clear();
    const set: StateSet = { states, isEnd: found.has(0), next: new Map() };
    this.#sets.set(key, set);
    return set;
  }

  #after({ states }: StateSet, character: string): StateSet {
    return this.#setOf(
      states.flatMap((at) => {
        const state = this.#states[at];
        return state?.test?.(character) ? state.to : [];
      }),
    );
  }

  /** Whether the pattern matches the whole word. */
  matches(word: string): boolean {
    let set = this.#setOf([this.#first]);
    for (const character of word) {
      const next = set.next.get(character) ?? this.#after(set, character);
      set.next.set(character, next);
      if (next.states.length === 0) return false;
      set = next;
    }
    return set.isEnd;
  }
}
