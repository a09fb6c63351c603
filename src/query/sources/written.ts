/** Counts sources as articles write them, in one group of articles after another, and unites their names within each group. */
import type { SourceKind } from '../../model/source.js';
import { NamedRow, speakersFiled } from './filed.js';
import { nameKey } from './name-key.js';
import { type Filed, SourceNumbers } from './source-numbers.js';
import type { Counting } from './tallies.js';

/** Marks a source that does not occur in the group. */
const NONE = -1;

/** The source under which a speaker is counted who has no other name and is not an outlet. */
export const filedAsWritten = speakersFiled(new Map(), new Set());

export class Written implements Counting {
  /** The sources as written, indexed by number, like the next two columns. */
  readonly #filed: Filed[] = [];
  readonly #times: number[] = [];
  /** The source of a name that has no other name; most names have none in any group. */
  readonly #alone: number[] = [];
  /** The numbers that occur in the group, in order of appearance. */
  #seen: number[] = [];
  /** The sources of all groups. */
  readonly #sources = new SourceNumbers();
  /** How often each source occurs in the group. */
  readonly #counts: number[] = [];

  /**
   * Called once for each string.
   *
   * @param filed the source as written
   */
  of(filed: Filed): number {
    this.#filed.push(filed);
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
    const seen = this.#seen.flatMap((number) => this.#filed[number] ?? []);
    return new Set(seen.filter(({ kind }) => kind === 'outlet').map(({ name }) => nameKey(name)));
  }

  /**
   * Number of sources in the group that pass; then starts the next group. The first kind seen of a source applies.
   *
   * @param persons maps each name of a person to the canonical one
   */
  count(persons: ReadonlyMap<string, string>, passes: (kind: SourceKind, times: number) => boolean): number {
    const counts = this.#counts;
    const file = speakersFiled(persons, this.#outlets());
    const kinds = new Map<number, SourceKind>();
    for (const number of this.#seen) {
      const written = this.#filed[number];
      if (!written) continue;
      const { name, anonymous = false } = written;
      let { kind } = written;
      let source = this.#alone[number] ?? NONE;
      if (kind === 'organisation' || ((kind === 'person' || kind === 'group') && persons.has(name))) {
        const filed = file(new NamedRow(name, kind, anonymous));
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
