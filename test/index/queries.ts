/** Random queries of every kind in the query language; deterministic for a seed. */
import { seeded, word } from '../bench/generate.js';

const LANGUAGES = ['en', 'de', 'fr', 'xx'];
const PUBLISHERS = ['post', 'Delta Gazette', '"valley tribune"', 'nobody', 'küste'];
const SPEAKERS = ['mara', 'Ida', '"senior analyst"', 'minister', 'Anna Weiß', 'quill'];
const DATES = ['2020', '2021-03', '2019..2021', '..2020-06', '2022-05..', '2021-02-14', 'banana'];
/** Words from articles that are not generated. */
const OTHERS = [
  'Häfen',
  'Hafen',
  'ship',
  'ships',
  'shipping',
  'well-paid',
  'wellpaid',
  'l’île',
  'ile',
  'O’Brien',
  'the',
  'die',
  '1987',
  'U.S.',
  'strike',
  'striking',
  '東京',
];

export class Queries {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  pick<One>(list: readonly One[]): One {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  #word(): string {
    if (this.chance(0.15)) return this.pick(OTHERS);
    // Distributed as in the articles: common words are more frequent.
    return word(Math.floor(40_000 ** this.#random()) - 1);
  }

  #words(most: number): string {
    return Array.from({ length: 1 + this.below(most) }, () => this.#word()).join(' ');
  }

  #loose(): string {
    const whole = this.#word();
    const end = this.below(whole.length);
    if (this.chance(0.5)) return `${whole.slice(0, 2 + end)}*`;
    // Deletes, inserts or changes a letter.
    const letter = this.pick(['', 'x', `${whole[end]}a`]);
    return `${whole.slice(0, end)}${letter}${whole.slice(end + 1)}~`;
  }

  #phrase(): string {
    const near = this.chance(0.5) ? `~${1 + this.below(30)}` : '';
    return `"${this.#words(3)}"${near}`;
  }

  #field(depth: number): string {
    switch (this.below(8)) {
      case 0:
        return `title:${this.#value(depth)}`;
      case 1:
        return `quote:${this.#value(depth)}`;
      case 2:
        return `speaker:${this.pick(SPEAKERS)}`;
      case 3:
        return `publisher:${this.pick(PUBLISHERS)}`;
      case 4:
        return `author:${this.pick(['weiß', 'quill', '"Paul Marchand"'])}`;
      case 5:
        return `cited:${this.pick(['reuters', 'delta', '"Northern Herald"'])}`;
      case 6:
        return `lang:${this.pick(LANGUAGES)}`;
      default:
        return `date:${this.pick(DATES)}`;
    }
  }

  #value(depth: number): string {
    if (depth > 0 && this.chance(0.3)) return `(${this.#clauses(depth - 1)})`;
    return this.chance(0.4) ? this.#phrase() : this.#word();
  }

  #clause(depth: number): string {
    const kind = this.below(10);
    if (kind < 4) return this.#words(2);
    if (kind < 5) return this.#phrase();
    if (kind < 6) return this.#loose();
    if (kind < 7) return `${this.pick(['-', 'NOT '])}${this.#value(depth)}`;
    if (kind < 9) return this.#field(depth);
    return depth > 0 ? `(${this.#clauses(depth - 1)})` : this.#words(3);
  }

  #clauses(depth: number): string {
    let text = this.#clause(depth);
    for (let more = this.below(3); more > 0; more -= 1) {
      text += ` ${this.pick(['', '', 'AND ', 'OR '])}${this.#clause(depth)}`;
    }
    return text;
  }

  next(): string {
    return this.#clauses(2);
  }
}
