/** Looks up known outlets, by name or in running text. */
import { OUTLETS, type Outlet } from './outlet-list.js';

/** A normalised key for the forms of a name: lower case, no article, no spaces or punctuation. */
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

/** The outlet with this name, alias or domain; null if unknown. */
export const knownOutlet = (name: string): Outlet | null =>
  BY_KEY.get(outletKey(name.replace(/^www\./iu, ''))) ?? null;

/**
 * More than one plain word: a name unlikely to occur in menus and sentences by coincidence, unlike "People" or
 * "The Hill".
 */
export const isDistinctive = (name: string): boolean => {
  const bare = name.replace(/^the\s+/iu, '');
  return bare.includes(' ') || /\p{Ll}\p{Lu}|\.|^\p{Lu}{3,}$|\d/u.test(bare);
};

/** Distinctive newsroom names by their first word, longest first. */
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

/** Distinctive newsroom names in running text, without agencies. */
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
