/** Decides under which source a speaker is counted. */
import type { Part } from '../../index/index.js';
import type { SpeakerKind } from '../../model/quotation.js';
import { isAnonymous, namesAnyone } from '../../text/names/person-names.js';
import { nameKey, withoutLead } from './name-key.js';
import type { Filed } from './source-numbers.js';

/** A speaker as quotations have one. */
export class NamedRow {
  constructor(
    readonly name: string,
    readonly speakerKind: SpeakerKind,
    readonly anonymous: boolean,
  ) {}
}

/**
 * The speakers of a part, indexed by `speakerCodes` times the name's string number, plus the speaker code of the row. Null for a code
 * without a kind.
 */
export function namedRows({ segment: { strings, quotes } }: Part): (at: number) => NamedRow | null {
  const { speakerCodes } = quotes;
  return (at) => {
    const speaker = quotes.speakerOf(at % speakerCodes);
    const name = strings.text(Math.floor(at / speakerCodes)) ?? '';
    return speaker && new NamedRow(name, speaker.kind, speaker.anonymous);
  };
}

/**
 * Returns the source under which a quotation's speaker is counted; null for unidentified speakers.
 *
 * @param persons maps each name of a person to the canonical one
 * @param outlets keys of the cited outlets
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
