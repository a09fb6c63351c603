/** The details of one source. Variants keep their order of appearance. */
import type { QuotationKind } from '../../model/quotation.js';
import type { Source, SourceKind } from '../../model/source.js';
import { aliasesOf, namesAnyone } from '../../text/names/person-names.js';
import { roleKey } from '../../text/names/role-words.js';
import { remembered } from '../../text/remembered.js';
import { type Dated, firstAndLast } from './dated.js';
import { nameKey, spaced } from './name-key.js';
import { Roles } from './role-tally.js';

/** A quotation with a known speaker. Missing texts are empty. */
export interface QuotedRow {
  kind: QuotationKind;
  name: string;
  role: string;
  mention: string;
}

/** Every word is capitalised except particles: `Mr Denisov`, `de Sousa`; not `the ambassador`, `he`. */
export function isName(mention: string): boolean {
  const found = mention.match(/\p{L}[\p{L}\p{M}'\u2019.-]*/gu) ?? [];
  const capital = found.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length === 0 || !namesAnyone(mention)) return false;
  return found.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word));
}

/** Lower-case particles in names, in the languages that names in English news most often come from. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter bin ibn al el y e of for and the'.split(' '),
);

/** Distinct names by key, each checked once. "Gov. Holt" and "Governor Holt" are the same name, shown with the full title. */
class Variants {
  readonly #seen = new Set<string>();
  readonly #byKey = new Map<string, string>();

  /** `but`: key of the canonical name, which is not a variant. */
  add(value: string, but: string): void {
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    const text = spaced(value);
    if (nameKey(text) === but) return;
    const inFull = roleKey(text);
    const known = this.#byKey.get(inFull);
    if (known === undefined || (text.length > known.length && nameKey(known) !== nameKey(text)))
      this.#byKey.set(inFull, text);
  }

  get all(): string[] {
    return [...this.#byKey.values()];
  }
}

/** An article that quotes or cites it. */
export interface Seen {
  /** Number in the snapshot. */
  article: number;
  publisher: string | null;
}

export class Tally {
  readonly #roles = new Roles();
  readonly #aliases = new Variants();
  readonly #aliasOf: (name: string) => string | null;
  readonly #articles = new Set<number>();
  readonly #publishers = new Map<string, number>();
  #seen: Seen | null = null;
  /** Number of occurrences in the article seen last. */
  #times = 0;
  readonly #kinds = { direct: 0, mixed: 0, indirect: 0 };
  readonly #name: string;
  readonly #key: string;
  #citations = 0;

  constructor(
    name: string,
    readonly kind: SourceKind,
    private readonly anonymous: boolean,
  ) {
    this.#name = spaced(name);
    this.#key = nameKey(this.#name);
    this.#aliasOf = remembered(kind === 'person' ? aliasesOf(this.#name) : (name) => name);
  }

  /** Counts an article by this publisher, with its quotations. */
  published(article: number, kinds: Iterable<QuotationKind>): void {
    this.#articles.add(article);
    for (const kind of kinds) this.#kinds[kind] += 1;
  }

  /** `isNamed`: whether the text names the speaker there. */
  quoted({ kind, name, role, mention }: QuotedRow, isNamed: boolean, seen: Seen): void {
    this.#seenIn(seen);
    this.#kinds[kind] += 1;
    if (role !== '') this.#roles.add(role, seen.article);
    if (!this.anonymous) this.#called(name);
    if (isNamed) this.#called(mention);
  }

  #called(name: string): void {
    const alias = this.#aliasOf(name);
    if (alias !== null && alias !== '') this.#aliases.add(alias, this.#key);
  }

  cited(seen: Seen): void {
    this.#seenIn(seen);
    this.#citations += 1;
  }

  /** Adds the article seen last to its publisher's count once the next article begins. */
  #seenIn(seen: Seen): void {
    if (seen !== this.#seen) {
      this.#countSeen();
      this.#articles.add(seen.article);
      this.#seen = seen;
    }
    this.#times += 1;
  }

  #countSeen(): void {
    const publisher = this.#seen?.publisher ?? null;
    if (publisher !== null)
      this.#publishers.set(publisher, (this.#publishers.get(publisher) ?? 0) + this.#times);
    this.#times = 0;
  }

  toSource(dated: Dated): Source {
    this.#countSeen();
    const roleCounts = this.#roles.of(this.#articles.size, dated);
    const { direct, mixed, indirect } = this.#kinds;
    return {
      name: this.#name,
      kind: this.kind,
      anonymous: this.anonymous,
      roles: roleCounts.map(({ text }) => text),
      roleCounts,
      aliases: this.#aliases.all,
      quotations: direct + mixed + indirect,
      direct,
      mixed,
      indirect,
      citations: this.#citations,
      articles: this.#articles.size,
      publishers: Object.fromEntries([...this.#publishers].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...firstAndLast(this.#articles, dated),
    };
  }
}
