/** The persons among the authors that a page's markup names, as opposed to its site, addresses, advertisers, agencies or degrees. */
import { fold } from '../../text/fold.js';

const AND = /\s(?:and|und|et|og|och|e|y|en|&)\s(?=\p{Lu}[\p{L}'’.-]{0,30}\s\p{Lu})/u;
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}-]{2,20}){1,3}$/u;
const NO_PERSON =
  /^(?:sponsored|advertisement|advertorial|partner content|cfp|cfa|cpa|md|phd|rd|dpa|admin|editor|editors|editorial|staff|redaktion|redazione|redacción|la rédaction|rédaction|redactie|news desk|newsroom|press release)$/u;
const OUTLET_ENDING =
  /\s(?:times|news|daily|herald|tribune|gazette|journal|magazine|nachrichten|zeitung|redaktion|redazione|staff|team|newsroom|desk|editors|reporter|online|media|network)$/u;
const WORDS_MOST = 6;

const key = (text: string): string => fold(text).replace(/^the\s|[^\p{L}\p{N}]+/gu, '');

/**
 * Removes the site's own names (`sites`), addresses and the like. A single word beside full names is the place or agency of a byline.
 * Empty if no remaining name may be a person's.
 */
export function personsAmong(names: readonly string[], sites: readonly string[]): string[] {
  const own = new Set(sites.map(key).filter((site) => site !== ''));
  const found = names
    .flatMap((name) => name.split(AND))
    .flatMap((name) => name.split(/\s[|•·]\s/u))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !DOMAIN.test(name) && !own.has(key(name)) && mayBePerson(name));
  const whole = found.filter((name) => name.includes(' '));
  return [...new Set(whole.length > 0 ? whole : found)];
}

function mayBePerson(name: string): boolean {
  const plain = fold(name);
  return !NO_PERSON.test(plain) && !OUTLET_ENDING.test(plain) && name.split(/\s+/u).length <= WORDS_MOST;
}
