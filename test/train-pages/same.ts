/** When an answer counts as right: case, accents, punctuation and what sites add to it make no difference. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`\u00b4]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const DOMAIN_END = /\.(?:com|org|net|info|news|gov|edu|co\.uk|co|uk|us|de|eu|in|ca|au|ie)(?:\.[a-z]{2})?$/u;

/** Without an article, scheme and domain ending. */
export const barePublisher = (name: string): string => {
  const domain = name
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/.*$/u, '')
    .replace(/^the\s+(?=\S)/u, '')
    .replace(DOMAIN_END, '');
  return bare(domain)
    .replaceAll(' ', '')
    .replace(/^the(?=.{4})/u, '');
};

/** Without "By" and what follows a comma. */
export const bareAuthor = (name: string): string =>
  bare(name.replace(/^\s*by\b:?\s*/iu, '').replace(/,.*$/su, ''));

/** The harmonic mean of the shares of each set that are in the other. */
export function setF1(wanted: ReadonlySet<string>, answer: ReadonlySet<string>): number {
  const shared = [...answer].filter((name) => wanted.has(name)).length;
  return (2 * shared) / Math.max(1, wanted.size + answer.size);
}

const SEPARATOR = /(\s+[-\u2013\u2014|\u00b7\u2022\u00bb\u203a:]+\s+|\s*[|\u00bb\u203a]\s*)/u;
const SITE_WORDS = 5;

/** Equal, or followed by a separator and the name of a site. */
export function isSameTitle(title: string, answer: string): boolean {
  const wanted = bare(title);
  if (wanted === bare(answer)) return true;
  const parts = answer.split(SEPARATOR);
  return parts.some((_, at) => {
    if (at < 2 || at % 2 === 1 || bare(parts.slice(0, at - 1).join('')) !== wanted) return false;
    return bare(parts.slice(at).join(' ')).split(' ').length <= SITE_WORDS;
  });
}
