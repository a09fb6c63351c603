/** The name in the corpus that a misspelt one most probably means. */
import type { Snapshot } from '../../index/index.js';
import { foldSpaces } from '../../text/fold.js';
import { nearest } from '../../text/nearest.js';
import { tally } from './tally.js';

/** Filters whose values can be listed from a corpus. */
export type FilterKind = 'publisher' | 'speaker' | 'role' | 'author' | 'section' | 'lang';

/** Filters that match part of a name. */
const BY_PART: ReadonlySet<FilterKind> = new Set(['speaker', 'role', 'author', 'section']);

/** `German` for `de`; null for an unknown code. */
function languageName(code: string): string | null {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
    return name === undefined || name === code ? null : name;
  } catch {
    return null;
  }
}

/** Maps what users may type to each value: a name or a word of it; a language's code or name. */
function writtenForms(kind: FilterKind, names: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const name of names) {
    const others = kind === 'lang' ? [languageName(name) ?? name] : BY_PART.has(kind) ? name.split(' ') : [];
    for (const form of [name, ...others])
      if (!forms.has(form)) forms.set(form, kind === 'lang' ? name : form);
  }
  return forms;
}

/** Null if no name is close, or if the corpus contains the name. */
export function nearestName(snapshot: Snapshot, kind: FilterKind, wanted: string): string | null {
  const forms = writtenForms(kind, [...tally(snapshot, kind, '').keys()]);
  const close = nearest(wanted, [...forms.keys()]);
  const name = close === null ? null : (forms.get(close) ?? null);
  return name !== null && foldSpaces(name) !== foldSpaces(wanted) ? name : null;
}
