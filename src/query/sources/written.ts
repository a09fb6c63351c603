/** Counts sources as articles write them, among one group of articles after the other, and unites their names in each group. */
import type { SourceKind } from '../../model/source.js';
import { NamedRow, speakersFiled } from './filed.js';
import { nameKey } from './name-key.js';
import { type Filed, SourceNumbers } from './source-numbers.js';
import type { Counting } from './tallies.js';

/** How often what does not occur in the group does. */
const NONE = -1;

/** Says under what a speaker is counted who has no other name and is not an outlet. */
export const filedAsWritten = speakersFiled(new Map(), new Set());

export class Written implements Counting {
  /** By number, as the next columns are. */
  readonly #names: string[] = [];
  readonly #kinds: SourceKind[] = [];
  readonly #anonymous: boolean[] = [];
  readonly #times: number[] = [];
  /** The source of one that has no other name, which most have in no group. */
  readonly #alone: number[] = [];
  /** The numbers of those in the group, in the order in which they occur. */
  #seen: number[] = [];
  /** Of all groups. */
  readonly #sources = new SourceNumbers();
  /** How often each source occurs in the group. */
  readonly #counts: number[] = [];

  /** Asked once for each string.  @param filed as it is written */
  of(filed: Filed): number {
    this.#names.push(filed.name);
    this.#kinds.push(filed.kind);
    this.#anonymous.push(filed.anonymous === true);
    this.#times.push(NONE);
    return this.#alone.push(this.#source(filed)) - 1;
  }

  #source(filed: Filed): number {
    const source = this.#sources.of(filed);
    if (source === this.#counts.length) this.#counts.push(NONE);
    return source;
  }

  quoted(number: number, _article: number, times: number): void {
    const before = this.#times[number] ?? NONE;
    if (before === NONE) this.#seen.push(number);
    this.#times[number] = before === NONE ? times : before + times;
  }

  cited(number: number, article: number): void {
    this.quoted(number, article, 1);
  }

  /** Keys of the outlets in the group. */
  #outlets(): Set<string> {
    const outlets = this.#seen.filter((number) => this.#kinds[number] === 'outlet');
    return new Set(outlets.map((number) => nameKey(this.#names[number] ?? '')));
  }

  /**
   * How many sources of the group pass; the next group begins. The first kind seen of a source applies.  @param persons maps each name
   * of a person to the canonical one
   */
  count(persons: ReadonlyMap<string, string>, passes: (kind: SourceKind, times: number) => boolean): number {
    const counts = this.#counts;
    const file = speakersFiled(persons, this.#outlets());
    const kinds = new Map<number, SourceKind>();
    for (const number of this.#seen) {
      let source = this.#alone[number] ?? NONE;
      let kind = this.#kinds[number] ?? 'group';
      const name = this.#names[number] ?? '';
      if (kind === 'organisation' || ((kind === 'person' || kind === 'group') && persons.has(name))) {
        const filed = file(new NamedRow(name, kind, this.#anonymous[number] === true));
        if (filed) [source, kind] = [this.#source(filed), filed.kind];
      }
      const times = this.#times[number] ?? 0;
      this.#times[number] = NONE;
      if (counts[source] === NONE) {
        counts[source] = 0;
        kinds.set(source, kind);
      }
      counts[source] = (counts[source] ?? 0) + times;
    }
    this.#seen = [];
    let found = 0;
    for (const [source, kind] of kinds) {
      if (passes(kind, counts[source] ?? 0)) found += 1;
      counts[source] = NONE;
    }
    return found;
  }
}
