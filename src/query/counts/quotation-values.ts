/** The values that quotations are counted by, from the tables of the index. */
import type { Part } from '../../index/index.js';
import type { CountKey } from '../../model/count.js';
import { roleKey, usualSpelling } from '../../text/names/role-words.js';
import { remembered } from '../../text/remembered.js';
import { articleNumbers, type NumberOf, numbersOfTexts } from './article-values.js';
import type { Values } from './groups.js';

/** Counts spellings of roles while rows are read: "Sen." and "Senator" are the same role. */
export class RoleSpellings {
  readonly #keyOf = remembered(roleKey);
  readonly #byKey = new Map<string, Map<string, number>>();
  readonly #counting: (() => void)[] = [];

  /** Maps rows to value numbers; each row asked for also counts for the spelling it has. */
  numbersIn({ segment: { quotes, strings } }: Part, values: Values): NumberOf {
    const column = quotes.column('role');
    const times = new Uint32Array(strings.length + 1);
    const numberOf = numbersOfTexts(column, strings.length, values, (number) => {
      const role = strings.text(number);
      if (role === null) return null;
      const key = this.#keyOf(role);
      const written = this.#byKey.get(key) ?? new Map<string, number>();
      this.#byKey.set(key, written.set(role, written.get(role) ?? 0));
      this.#counting.push(() => written.set(role, (written.get(role) ?? 0) + (times[number] ?? 0)));
      return key;
    });
    return (row) => {
      const role = column[row] ?? 0;
      times[role] = (times[role] ?? 0) + 1;
      return numberOf(row);
    };
  }

  /** The most common spelling of each role, by key. */
  usual(): (key: string) => string {
    for (const count of this.#counting.splice(0)) count();
    return (key) => usualSpelling(this.#byKey.get(key) ?? new Map([[key, 1]]));
  }
}

/** The number of a quotation's value, given its article and its row in the part. */
export type QuotationNumberOf = (article: number, row: number) => number;

export function quotationNumbers(
  part: Part,
  key: CountKey,
  values: Values,
  { persons, roles }: { persons: ReadonlyMap<string, string>; roles: RoleSpellings },
): QuotationNumberOf {
  const { quotes, strings } = part.segment;
  if (key === 'kind') return (_, row) => values.number(quotes.kind(row));
  if (key === 'speaker') {
    const speaker = numbersOfTexts(quotes.column('name'), strings.length, values, (number) => {
      const name = strings.text(number);
      return name === null ? null : (persons.get(name) ?? name);
    });
    return (_, row) => speaker(row);
  }
  if (key === 'role') {
    const role = roles.numbersIn(part, values);
    return (_, row) => role(row);
  }
  const ofArticle = articleNumbers(part, key, values);
  let [last, found] = [-1, 0];
  return (article) => {
    if (article !== last) found = ofArticle(article);
    last = article;
    return found;
  };
}
