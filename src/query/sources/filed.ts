/** Under what a speaker is counted. */
import { isAnonymous, namesAnyone } from '../../text/names/person-names.js';
import { nameKey, withoutLead } from './name-key.js';
import type { NamedRow } from './source-rows.js';
import type { Filed } from './tallies.js';

/**
 * Says under what a quotation's speaker is counted; null for unidentified speakers.  @param persons maps each name of a
 * person to the canonical one @param outlets keys of the cited outlets
 */
export const speakersFiled =
  (persons: ReadonlyMap<string, string>, outlets: ReadonlySet<string>) =>
  ({ name, speakerKind, anonymous }: NamedRow): Filed | null => {
    if (!namesAnyone(name)) return null;
    const unnamed = isAnonymous({ name, kind: speakerKind, anonymous });
    const body =
      speakerKind === 'organisation'
        ? [name, withoutLead(name)].find((one) => outlets.has(nameKey(one)))
        : undefined;
    if (body !== undefined) return { name: body, kind: 'outlet', group: 'outlet', anonymous: unnamed };
    if (unnamed) return { name, kind: speakerKind, group: 'anonymous', anonymous: true };
    return { name: persons.get(name) ?? name, kind: speakerKind, group: 'speaker' };
  };
