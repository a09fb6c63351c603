/** Parses a pattern for words: a regular expression without look-around and back-references, or letters with `*`. */
import { fold } from '../../text/fold.js';

export type Test = (character: string) => boolean;

export type Node =
  | { kind: 'character'; test: Test; literal: string | null }
  | { kind: 'row' | 'either'; of: Node[] }
  /** `most`: null for no limit. */
  | { kind: 'repeat'; of: Node; least: number; most: number | null };

/** Why a text is not a valid pattern, as a short phrase. */
export class PatternFault extends Error {}

const MOST_TIMES = 100;
/** Brackets nested deeper are an error, so that no pattern can exhaust the stack. */
const DEEPEST = 50;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

const not =
  (test: Test): Test =>
  (character) =>
    !test(character);

const SETS: Readonly<Record<string, Test>> = {
  d: (character) => DIGIT.test(character),
  D: (character) => !DIGIT.test(character),
  w: (character) => LETTER_OR_DIGIT.test(character),
  W: (character) => !LETTER_OR_DIGIT.test(character),
};

const ANYTHING: Node = { kind: 'character', test: () => true, literal: null };

/** Words are folded in the index, so the letters of a pattern are too; `ß` becomes two letters. */
function literals(character: string): Node[] {
  return [...fold(character)].map((one) => ({
    kind: 'character',
    test: (other) => other === one,
    literal: one,
  }));
}

const asOne = (nodes: Node[]): Node => {
  const [only, second] = nodes;
  return only && !second ? only : { kind: 'row', of: nodes };
};

/** `f*rry`: each `*` matches any letters, or none. */
export const wildcards = (text: string): Node => ({
  kind: 'row',
  of: [...text].flatMap((character): Node[] =>
    character === '*' ? [{ kind: 'repeat', of: ANYTHING, least: 0, most: null }] : literals(character),
  ),
});

/** Recursive-descent parser of a regular expression. */
class Reader {
  #at = 0;
  #depth = 0;
  readonly #characters: readonly string[];

  constructor(source: string) {
    this.#characters = [...source];
  }

  whole(): Node {
    const found = this.#either();
    if (this.#peek() !== undefined) throw new PatternFault('a bracket is not opened');
    return found;
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #next(missing: string): string {
    const character = this.#peek();
    if (character === undefined) throw new PatternFault(missing);
    this.#at += 1;
    return character;
  }

  #either(): Node {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new PatternFault('brackets are nested too deep');
    const of = [this.#row()];
    while (this.#take('|')) of.push(this.#row());
    this.#depth -= 1;
    const [only, second] = of;
    return only && !second ? only : { kind: 'either', of };
  }

  #row(): Node {
    const of: Node[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      const atom = this.#atom();
      if (atom) of.push(this.#repeated(atom));
    }
    return asOne(of);
  }

  /** Null for `^` and `$`: every pattern matches whole words anyway. */
  #atom(): Node | null {
    const character = this.#next('');
    switch (character) {
      case '^':
      case '$':
        return null;
      case '.':
        return ANYTHING;
      case '(':
        return this.#group();
      case '[':
        return { kind: 'character', test: this.#set(), literal: null };
      case '\\': {
        const test = this.#escape();
        return typeof test === 'string' ? asOne(literals(test)) : { kind: 'character', test, literal: null };
      }
      case '*':
      case '+':
      case '?':
        throw new PatternFault(`${character} has nothing before it`);
      default:
        return asOne(literals(character));
    }
  }

  #group(): Node {
    if (this.#take('?') && !this.#take(':'))
      throw new PatternFault('look-around and names are not supported');
    const inner = this.#either();
    if (!this.#take(')')) throw new PatternFault('a bracket is not closed');
    return inner;
  }

  /** A character class, or the escaped character. */
  #escape(): Test | string {
    const character = this.#next('a backslash has nothing after it');
    const set = SETS[character];
    if (set) return set;
    if (LETTER_OR_DIGIT.test(character)) throw new PatternFault(`\\${character} is not supported`);
    return character;
  }

  /** `[a-z]`, `[^aeiou]` */
  #set(): Test {
    const missing = 'a square bracket is not closed';
    const negated = this.#take('^');
    const tests: Test[] = [];
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      const character = this.#next(missing);
      const from = character === '\\' ? this.#escape() : character;
      if (typeof from !== 'string') tests.push(from);
      else if (this.#peek() === '-' && this.#characters[this.#at + 1] !== ']') {
        this.#at += 1;
        tests.push(between(from, this.#next(missing)));
      } else {
        const folded = fold(from);
        tests.push((other) => other === folded);
      }
    }
    this.#at += 1;
    const any: Test = (other) => tests.some((test) => test(other));
    return negated ? not(any) : any;
  }

  #repeated(of: Node): Node {
    const times = this.#times();
    if (!times) return of;
    // A lazy repetition matches the same words, as the whole word must match.
    this.#take('?');
    return { kind: 'repeat', of, ...times };
  }

  #times(): { least: number; most: number | null } | null {
    if (this.#take('*')) return { least: 0, most: null };
    if (this.#take('+')) return { least: 1, most: null };
    if (this.#take('?')) return { least: 0, most: 1 };
    const rest = this.#characters.slice(this.#at, this.#at + 12).join('');
    const [whole, from = '', comma, to = ''] = /^\{(\d{1,3})(,(\d{0,3}))?\}/u.exec(rest) ?? [];
    if (whole === undefined) return null;
    this.#at += whole.length;
    const least = Number(from);
    const most = comma === undefined ? least : to === '' ? null : Number(to);
    if (least > MOST_TIMES || (most ?? 0) > MOST_TIMES || (most ?? least) < least) {
      throw new PatternFault(`${whole} is not a number of times up to ${MOST_TIMES}`);
    }
    return { least, most };
  }
}

function between(from: string, to: string): Test {
  const [first = '', last = ''] = [fold(from), fold(to)];
  if (first > last) throw new PatternFault(`${from}-${to} is not a range`);
  return (other) => other >= first && other <= last;
}

/** @throws PatternFault if the source is not such a regular expression. */
export const regularExpression = (source: string): Node => new Reader(source).whole();
