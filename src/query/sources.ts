/** Whom a set of articles relies on: who published them, whom they quote, which outlets they cite. */
import type { Analysis } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import type { Speaker } from '../model/quotation.js';
import type { Source, SourceKind } from '../model/source.js';
import { edtfBounds } from '../text/edtf.js';
import { foldSpaces } from '../text/fold.js';

/** One source while it is being counted. Values keep the order in which the articles bring them. */
class Tally {
  readonly #roles = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  readonly #articles = new Map<string, Article>();
  quotations = 0;

  constructor(
    readonly name: string,
    readonly kind: SourceKind,
  ) {}

  seenIn(article: Article): void {
    this.#articles.set(article.path, article);
  }

  spoke({ role, mention, anonymous }: Speaker): void {
    this.quotations += 1;
    if (role !== null && role !== '') this.#add(this.#roles, role);
    if (mention && !anonymous && isName(mention.text)) this.#add(this.#aliases, mention.text);
  }

  #add(into: Map<string, string>, value: string): void {
    const text = value.replace(/\s+/gu, ' ').trim();
    const key = foldSpaces(text);
    if (key !== foldSpaces(this.name) && !into.has(key)) into.set(key, text);
  }

  toSource(): Source {
    const dated = [...this.#articles.values()].flatMap(({ published }) => {
      const bounds = published === null ? null : edtfBounds(published);
      return published !== null && bounds ? [{ published, ...bounds }] : [];
    });
    const first = dated.reduce((a, b) => (b.earliest < a.earliest ? b : a), dated[0] ?? UNDATED);
    const last = dated.reduce((a, b) => (b.latest > a.latest ? b : a), dated[0] ?? UNDATED);
    return {
      name: this.name,
      kind: this.kind,
      roles: [...this.#roles.values()],
      aliases: [...this.#aliases.values()],
      quotations: this.quotations,
      articles: this.#articles.size,
      first: first.published,
      last: last.published,
    };
  }
}

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
const PRONOUNS: ReadonlySet<string> = new Set('i he she it they we you who'.split(' '));

class Tallies {
  readonly #byKey = new Map<string, Tally>();

  /** The tally of `name`, which the first kind seen decides. */
  of(name: string, kind: SourceKind, group: string): Tally {
    const key = `${group}\n${foldSpaces(name)}`;
    let tally = this.#byKey.get(key);
    if (!tally) {
      tally = new Tally(name.replace(/\s+/gu, ' ').trim(), kind);
      this.#byKey.set(key, tally);
    }
    return tally;
  }

  sources(): Source[] {
    return [...this.#byKey.values()].map((tally) => tally.toSource());
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Publishers, speakers and cited outlets, most quoted first, then by name. A publisher counts the quotations in
 * its articles. An outlet that is also quoted is one source, an outlet. Pictures' makers are left out.
 */
export function findSources(analyses: readonly Analysis[], kind: SourceKind | null): Source[] {
  const tallies = new Tallies();
  const cited = analyses
    .flatMap(({ citations }) => citations)
    .filter((citation) => citation.kind === 'outlet');
  const outlets = new Set(cited.map((citation) => foldSpaces(citation.name)));
  for (const { article, quotations, citations } of analyses) {
    if (article.publisher !== null) {
      const publisher = tallies.of(article.publisher, 'publisher', 'publisher');
      publisher.seenIn(article);
      publisher.quotations += quotations.length;
    }
    for (const { speaker } of quotations) {
      if (!speaker || speaker.name === '') continue;
      const isOutlet = speaker.kind === 'organisation' && outlets.has(foldSpaces(speaker.name));
      const tally = tallies.of(
        speaker.name,
        isOutlet ? 'outlet' : speaker.kind,
        isOutlet ? 'outlet' : 'speaker',
      );
      tally.seenIn(article);
      tally.spoke(speaker);
    }
    for (const citation of citations) {
      if (citation.kind === 'outlet') tallies.of(citation.name, 'outlet', 'outlet').seenIn(article);
    }
  }
  return tallies
    .sources()
    .filter((source) => kind === null || source.kind === kind)
    .sort((a, b) => b.quotations - a.quotations || compare(a.name, b.name) || compare(a.kind, b.kind));
}
