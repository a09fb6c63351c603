/** Keys under which names and roles of sources are counted. */
import { foldSpaces } from '../../text/fold.js';

/** "The Harbour Post" and "Harbour Post" are the same outlet. */
export function nameKey(name: string): string {
  const folded = foldSpaces(name);
  return folded.startsWith('the ') ? folded.slice('the '.length) : folded;
}

export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** "The influential newspaper Harbour Post" is called "Harbour Post". */
export const withoutLead = (name: string): string => name.replace(/^(?:[Tt]he\s+)?(?:\p{Ll}\S*\s+)+/u, '');
