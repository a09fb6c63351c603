/** Looks names up among the known outlets, whole or in running text. */
import { OUTLETS, type Outlet } from './outlet-list.js';

/** A key under which the forms of one name meet: lower case, no article, no spaces or signs. */
export const outletKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const BY_KEY = new Map<string, Outlet>();
for (const outlet of OUTLETS) {
  for (const form of [outlet.name, ...outlet.aliases, ...outlet.domains]) {
    if (!BY_KEY.has(outletKey(form))) BY_KEY.set(outletKey(form), outlet);
  }
}

/** The outlet known under a name, an alias or a domain; null where it is none of the list. */
export const knownOutlet = (name: string): Outlet | null =>
  BY_KEY.get(outletKey(name.replace(/^www\./iu, ''))) ?? null;

/** More than one plain word: a name that menus and sentences do not hold by chance, as they do "People" or "The Hill". */
export const isDistinctive = (name: string): boolean => {
  const bare = name.replace(/^the\s+/iu, '');
  return bare.includes(' ') || /\p{Ll}\p{Lu}|\.|^\p{Lu}{3,}$|\d/u.test(bare);
};

/** Newsrooms' distinctive names by their first word, longest first. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const outlet of OUTLETS) {
  if (outlet.agency) continue;
  for (const name of [outlet.name, ...outlet.aliases]) {
    if (!isDistinctive(name) || name.length <= 3) continue;
    const [first = ''] = /^[\w.]+/u.exec(name) ?? [];
    BY_FIRST_WORD.set(
      first,
      [...(BY_FIRST_WORD.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
}

const WORD_START = /(?<![\w-])[A-Za-z0-9][\w.]*/g;

/** Known newsrooms' distinctive names in running text, agencies left out. */
export function outletMentions(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD_START)) {
    if (match.index < end) continue;
    const names = BY_FIRST_WORD.get(match[0]) ?? BY_FIRST_WORD.get(match[0].replace(/\.$/u, ''));
    const name = names?.find(
      (form) => text.startsWith(form, match.index) && !/[\w-]/u.test(text.charAt(match.index + form.length)),
    );
    if (name === undefined) continue;
    found.push(name);
    end = match.index + name.length;
  }
  return found;
}
