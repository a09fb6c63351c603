/** Finds the site in a page's `<title>`: "Headline - Harbour Post", "Harbour Post | Headline". */
import { fold } from '../../text/fold.js';

export interface TitleParts {
  headline: string;
  site: string;
  /** True if the page's heading shows which of the two the headline is. */
  sure: boolean;
}

const SEPARATOR = /\s[|–—·:»-]{1,2}\s/u;
const MOST_WORDS = 5;
const MOST_PARTS = 4;
const LONGEST = 400;
const LEAST_HEADLINE = 8;

/** Nouns in the names of newspapers, stations and agencies. */
const OUTLET =
  /^(?:advertiser|advocate|agency|argus|banner|bee|broadcasting|bulletin|chronicle|citizen|courant|courier|daily|dispatch|echo|enquirer|examiner|express|gazette|globe|guardian|herald|independent|inquirer|intelligencer|journal|ledger|mail|mercury|messenger|mirror|monitor|news|newswire|observer|outlook|post|press|radio|record|register|reporter|review|sentinel|standard|star|statesman|sun|telegraph|times|today|tribune|tv|weekly|world)$/u;

/** Names of site sections, and words of teasers. */
const PARTS = new Set(
  'analysis blog business culture home health latest lifestyle live local national news opinion page politics science sport sports technology travel uk us video weather world'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const key = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim();

/** Whether a text is short, begins with a capital and is not a section of a site. */
function mayBeSite(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?,;:"“”]$/u.test(text) &&
    !words.every((word) => PARTS.has(word.toLowerCase()))
  );
}

/** Whether every longer word is capitalised and the last is such a noun, as in outlets' names. */
function looksLikeOutlet(text: string): boolean {
  const words = wordsOf(text);
  return (
    mayBeSite(text) &&
    words.length > 1 &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
    OUTLET.test(key(words.at(-1) ?? ''))
  );
}

/** Null unless the title clearly contains both. `heading`: the page's only first-level heading. */
export function siteInTitle(title: string | null, heading: string | null): TitleParts | null {
  const parts = (title ?? '').slice(0, LONGEST).split(SEPARATOR, MOST_PARTS + 1);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  if (heading !== null && heading.length >= LEAST_HEADLINE) {
    if (key(first) === key(heading))
      return mayBeSite(last) ? { headline: heading, site: last, sure: true } : null;
    if (key(last) === key(heading))
      return mayBeSite(first) ? { headline: heading, site: first, sure: true } : null;
  }
  if (parts.length > 2) return null;
  const [ofFirst, ofLast] = [looksLikeOutlet(first), looksLikeOutlet(last)];
  if (ofFirst === ofLast) return null;
  const [site, headline] = ofFirst ? [first, last] : [last, first];
  return headline.length >= LEAST_HEADLINE && wordsOf(headline).length > 2
    ? { headline, site, sure: false }
    : null;
}
