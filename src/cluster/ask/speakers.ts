/**
 * Finds the names that words for a speaker refer to: those that contain the words, and those of persons whose fuller name elsewhere
 * does. Finds the same as `query/quotes/speakers.ts` does in the tables of an index.
 */
import { CorpusError } from '../../model/corpus-error.js';
import { nameWords } from '../../text/name-words.js';
import { onePersonEach, surnameOf } from '../../text/names/person-names.js';
import { all, containing, inQuotation, row, terms } from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { Engine } from './engine.js';

/** Maximum articles whose persons one question may compare. */
const MOST_ARTICLES = 200_000;
const PAGE = 10_000;

const textsOf = (values: readonly unknown[] = []): string[] =>
  values.flatMap((value) => (typeof value === 'string' ? [value] : []));

/** The persons quoted in the articles of a query: each name with the articles that quote it. */
export async function personsIn(engine: Engine, query: Query): Promise<Map<string, Set<string>>> {
  const persons = new Map<string, Set<string>>();
  const search = {
    query,
    size: PAGE,
    sort: [{ file: 'asc' }, { at: 'asc' }, { part: 'asc' }],
    fields: ['persons'],
  };
  for await (const { total, hits } of engine.pages(search)) {
    if (total > MOST_ARTICLES) {
      throw new CorpusError(
        `${total} articles name persons who may be the same: too many to compare in one question`,
        'restrict it with --from, --to or --publisher, or write more of the name',
      );
    }
    for (const { id, fields } of hits) {
      for (const name of textsOf(fields.persons)) {
        const known = persons.get(name);
        if (known) known.add(id);
        else persons.set(name, new Set([id]));
      }
    }
  }
  return persons;
}

/** Names in the articles of `base` that contain the words consecutively. With `loose`, if no name does, names with the words inside longer ones. */
async function namesWith(
  engine: Engine,
  base: Query,
  words: readonly string[],
  loose: boolean,
): Promise<{ names: string[]; wanted: string }> {
  const tokens = words.map(tokenOf);
  const find = (filter: Query): Promise<string[]> =>
    engine.values('quotations.name', all([base, inQuotation(filter)]), { path: 'quotations', filter });
  const names = await find(row('quotations.nameWords', tokens));
  if (names.length > 0 || !loose) return { names, wanted: ` ${words.join(' ')} ` };
  return { names: await find(containing('quotations.nameKey', tokens.join(' '))), wanted: words.join(' ') };
}

/** The speaker names that the words refer to, in the articles of `base`. */
export async function speakerNames(
  engine: Engine,
  base: Query,
  words: readonly string[],
  loose: boolean,
): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const { names, wanted } = await namesWith(engine, base, words, loose);
  const found = new Set(names);
  const surnames = new Set(names.flatMap((name) => surnameOf(name) ?? []));
  if (surnames.size === 0) return found;
  const persons = await personsIn(engine, all([base, terms('surnames', [...surnames].map(tokenOf))]));
  const relatives = new Map([...persons].filter(([name]) => surnames.has(surnameOf(name) ?? '')));
  for (const [name, one] of onePersonEach(relatives)) {
    if (name !== one && ` ${nameWords(one).join(' ')} `.includes(wanted)) found.add(name);
  }
  return found;
}
