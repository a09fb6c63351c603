/**
 * Replaces the names of publishers and speakers by those the configuration chooses. Works on finished records, so
 * that cached analyses do not depend on the configuration.
 */
import type { Analysis } from '../../model/analysis.js';
import type { Article, ArticleRef } from '../../model/article.js';
import type { Configuration } from '../../model/configuration.js';
import type { Quotation } from '../../model/quotation.js';
import type { Citation } from '../../model/source.js';
import { foldSpaces } from '../../text/fold.js';

export interface Aliases {
  /** The chosen name of a publisher, or the name itself. */
  publisher(name: string): string;
  speaker(name: string): string;
  /** The publisher whose domain contains the host of a URL; null if there is none. */
  publisherAt(url: string): string | null;
  /** True if no name is ever replaced. */
  none: boolean;
}

function chosenNames(
  names: Iterable<[string, readonly string[]]>,
  keyOf: (name: string) => string = foldSpaces,
): (name: string) => string {
  const chosen = new Map<string, string>();
  for (const [name, aliases] of names) {
    for (const form of [name, ...aliases]) chosen.set(keyOf(form), name);
  }
  return (name) => chosen.get(keyOf(name)) ?? name;
}

/** "the mayor" is "mayor", as quotations call an unnamed speaker. */
const withoutArticle = (name: string): string => foldSpaces(name).replace(/^the (?=.)/u, '');

/** Built once for a corpus, for `withAliases`. */
export function aliasesOf({ publishers, speakers }: Pick<Configuration, 'publishers' | 'speakers'>): Aliases {
  const domains = new Map(
    [...publishers].flatMap(([name, own]) => own.domains.map((domain) => [domain, name])),
  );
  const ofHost = (host: string): string | null => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const name = domains.get(rest);
      if (name !== undefined) return name;
    }
    return null;
  };
  const byName = chosenNames([...publishers].map(([name, { aliases }]) => [name, aliases]));
  return {
    none: publishers.size === 0 && speakers.size === 0,
    // If a page gives its address as its publisher, the domain identifies the publisher.
    publisher: (name) => {
      const chosen = byName(name);
      return chosen === name ? (ofHost(name.toLowerCase()) ?? name) : chosen;
    },
    speaker: chosenNames(speakers, withoutArticle),
    publisherAt: (url) => ofHost(hostOf(url)),
  };
}

/** In lower case, for comparing domains; also for a URL without a scheme. */
const hostOf = (url: string): string =>
  /^(?:[a-z][a-z0-9+.-]{0,20}:)?(?:\/\/)?(?:[^/@?#]{0,200}@)?([^/:?#]{1,253})/iu
    .exec(url)?.[1]
    ?.toLowerCase() ?? '';

/**
 * The analysis with the chosen names for its publisher, its speakers and the outlets it cites. A URL in a
 * publisher's domain takes precedence over a publisher read from the text, but not over front matter.
 */
export function withAliases(analysis: Analysis, aliases: Aliases): Analysis {
  if (aliases.none) return analysis;
  const article = withPublisher(analysis.article, aliases);
  const { publisher } = article;
  const renamed = <Item extends { article: ArticleRef }>(item: Item): Item =>
    item.article.publisher === publisher ? item : { ...item, article: { ...item.article, publisher } };
  return {
    ...analysis,
    article,
    quotations: analysis.quotations.map((one) => withSpeaker(renamed(one), aliases)),
    citations: analysis.citations.map((one) => withOutlet(one, aliases)),
    dates: analysis.dates.map(renamed),
  };
}

function withPublisher(article: Article, aliases: Aliases): Article {
  const { publisher, url, evidence } = article;
  const byAddress = url === null ? null : aliases.publisherAt(url);
  const given = publisher !== null && evidence.publisher?.from === 'front-matter';
  if (byAddress !== null && !given && (publisher === null || aliases.publisher(publisher) !== byAddress)) {
    const { start = null, end = null } = evidence.url ?? {};
    const why = { from: 'inferred', rule: 'configured-domain', start, end, confidence: 1 } as const;
    return { ...article, publisher: byAddress, evidence: { ...evidence, publisher: why } };
  }
  if (publisher === null) return article;
  const chosen = aliases.publisher(publisher);
  return chosen === publisher ? article : { ...article, publisher: chosen };
}

function withSpeaker(quotation: Quotation, aliases: Aliases): Quotation {
  const { speaker } = quotation;
  if (!speaker) return quotation;
  const name = speaker.name === null ? null : aliases.speaker(speaker.name);
  const candidates = [...new Set(speaker.candidates.map(aliases.speaker))].filter((one) => one !== name);
  const isSame = name === speaker.name && candidates.length === speaker.candidates.length;
  return isSame && candidates.every((one, at) => one === speaker.candidates[at])
    ? quotation
    : {
        ...quotation,
        // An office that the configuration gives a name is that person: no longer an unnamed source.
        speaker: { ...speaker, name, anonymous: speaker.anonymous && name === speaker.name, candidates },
      };
}

function withOutlet(citation: Citation, aliases: Aliases): Citation {
  const name = citation.kind === 'outlet' ? aliases.publisher(citation.name) : citation.name;
  return name === citation.name ? citation : { ...citation, name };
}
