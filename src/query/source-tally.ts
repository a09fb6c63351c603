/** One source while it is being counted. Values keep the order in which the articles bring them. */
import type { Article } from '../model/article.js';
import type { Quotation, Speaker } from '../model/quotation.js';
import type { Source, SourceKind } from '../model/source.js';
import { edtfBounds } from '../text/edtf.js';
import { foldSpaces } from '../text/fold.js';

const UNDATED: { published: string | null; earliest: string; latest: string } = {
  published: null,
  earliest: '',
  latest: '',
};

/** Every word begins with a capital, small words inside aside: `Mr Denisov`, `de Sousa`; not `the ambassador`, `he`. */
function isName(mention: string): boolean {
  const found = mention.match(/\p{L}[\p{L}\p{M}'\u2019.-]*/gu) ?? [];
  const capital = found.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length === 0 || PRONOUNS.has(foldSpaces(mention))) return false;
  return found.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word));
}

/** Small words inside names of people and bodies, in the languages English news most often takes names from. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter bin ibn al el y e of for and the'.split(' '),
);

/** Words that stand for someone and say nothing of who it is. A closed class of English. */
const PRONOUNS: ReadonlySet<string> = new Set(
  `i he she it they we you him her them us me this that these those who whom whoever which what one ones someone somebody
  anyone everyone nobody no-one some others another other many most several few both all each none either neither the a an
  his its their our your my who's here there two three four five`.split(/\s+/u),
);

/** Whether the words name or describe anyone: not where they are pronouns and articles alone. */
export const isSource = (name: string): boolean =>
  (foldSpaces(name.replaceAll('\u2019', "'")).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).some(
    (word) => !PRONOUNS.has(word),
  );

/** "The Harbour Post" and "Harbour Post" are one. */
export const nameKey = (name: string): string => foldSpaces(name).replace(/^the /u, '');

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export class Tally {
  readonly #roles = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  readonly #articles = new Map<string, Article>();
  readonly #publishers = new Map<string, number>();
  readonly #kinds = { direct: 0, mixed: 0, indirect: 0 };
  readonly #name: string;
  #citations = 0;

  constructor(
    name: string,
    private readonly kind: SourceKind,
    private readonly anonymous: boolean,
  ) {
    this.#name = spaced(name);
  }

  /** A publisher is seen in its own articles and counts the quotations in them. */
  published(article: Article, quotations: readonly Quotation[]): void {
    this.#articles.set(article.path, article);
    for (const { kind } of quotations) this.#kinds[kind] += 1;
  }

  quoted({ kind }: Quotation, { name, role, mention, anonymous }: Speaker, article: Article): void {
    this.#seenIn(article);
    this.#kinds[kind] += 1;
    if (role !== null && role !== '') this.#add(this.#roles, role);
    if (!this.anonymous) this.#add(this.#aliases, name);
    if (mention && !anonymous && isName(mention.text)) this.#add(this.#aliases, mention.text);
  }

  cited(article: Article): void {
    this.#seenIn(article);
    this.#citations += 1;
  }

  #seenIn(article: Article): void {
    this.#articles.set(article.path, article);
    if (article.publisher === null) return;
    this.#publishers.set(article.publisher, (this.#publishers.get(article.publisher) ?? 0) + 1);
  }

  #add(into: Map<string, string>, value: string): void {
    const text = spaced(value);
    const key = nameKey(text);
    if (key !== nameKey(this.#name) && !into.has(key)) into.set(key, text);
  }

  toSource(): Source {
    const dated = [...this.#articles.values()].flatMap(({ published }) => {
      const bounds = published === null ? null : edtfBounds(published);
      return published !== null && bounds ? [{ published, ...bounds }] : [];
    });
    const first = dated.reduce((a, b) => (b.earliest < a.earliest ? b : a), dated[0] ?? UNDATED);
    const last = dated.reduce((a, b) => (b.latest > a.latest ? b : a), dated[0] ?? UNDATED);
    const { direct, mixed, indirect } = this.#kinds;
    return {
      name: this.#name,
      kind: this.kind,
      anonymous: this.anonymous,
      roles: [...this.#roles.values()],
      aliases: [...this.#aliases.values()],
      quotations: direct + mixed + indirect,
      direct,
      mixed,
      indirect,
      citations: this.#citations,
      articles: this.#articles.size,
      publishers: Object.fromEntries([...this.#publishers].sort(([a], [b]) => (a < b ? -1 : 1))),
      first: first.published,
      last: last.published,
    };
  }
}
