/** Looks up known outlets, by name or in running text. */
import { BROADCASTERS, OUTLETS, type Outlet } from './outlet-list.js';

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

/** Takes the usual name of an outlet. */
export const isBroadcaster = (name: string): boolean => BROADCASTERS.has(name);

/**
 * Whether a name has more than one plain word, so that it hardly occurs in menus and sentences by coincidence, unlike "People" or
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

const INITIALS: ReadonlySet<number> = new Set([...BY_FIRST_WORD.keys()].map((word) => word.charCodeAt(0)));

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
const LOW_LINE = 0x5f;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const isOfWord = (code: number): boolean => isLetterOrDigit(code) || code === LOW_LINE || code === HYPHEN;

/** The end of the word that starts at `from`, which may contain full stops. */
function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isLetterOrDigit(code) && code !== LOW_LINE && code !== FULL_STOP) break;
    end += 1;
  }
  return end;
}

/** Distinctive newsroom names in running text, without agencies. */
export function outletMentions(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterOrDigit(text.charCodeAt(at)) || (at > 0 && isOfWord(text.charCodeAt(at - 1)))) continue;
    const next = wordEnd(text, at);
    const name = at >= end && INITIALS.has(text.charCodeAt(at)) ? nameAt(text, at, next) : undefined;
    if (name !== undefined) {
      found.push(name);
      end = at + name.length;
    }
    at = next - 1;
  }
  return found;
}

/** The name whose first word is at this range. */
function nameAt(text: string, start: number, end: number): string | undefined {
  const word = text.slice(start, end);
  const names =
    BY_FIRST_WORD.get(word) ?? (word.endsWith('.') ? BY_FIRST_WORD.get(word.slice(0, -1)) : undefined);
  return names?.find((name) => {
    if (!text.startsWith(name, start)) return false;
    const after = start + name.length;
    return after === text.length || !isOfWord(text.charCodeAt(after));
  });
}
