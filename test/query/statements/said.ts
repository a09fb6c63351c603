/** Statements of articles made of one quotation each. */
import type { Quotation, Speaker } from '../../../src/model/quotation.js';
import type { Statement } from '../../../src/model/statement.js';
import { findStatements } from '../../../src/query/statements/statements.js';
import { storedOriginals } from '../../../src/query/stored-duplicates.js';
import { made, NO_FILTER } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

export type Said = [
  text: string,
  speaker?: Partial<Speaker> | null,
  kind?: Quotation['kind'],
  published?: string,
];

export const HOLT = { name: 'Ida Holt', role: 'harbour minister' };
export const ABEL = { name: 'Jonas Abel', role: null };
/** One article for each quotation, on consecutive days unless a day is given. */
export function statements(said: readonly Said[], minArticles = 2): Statement[] {
  const snapshot = snapshotOf(
    said.map(([text, speaker = HOLT, kind = 'direct', published], at) =>
      made(`a${at}`, {
        paragraphs: [text],
        published: published ?? `2021-03-0${at + 1}`,
        publisher: `Paper ${at}`,
        quotes: [{ text, speaker, kind }],
      }),
    ),
  );
  const wanted = { filter: NO_FILTER, minArticles, limit: null };
  return findStatements(snapshot, everything(snapshot), () => storedOriginals(snapshot), wanted).results;
}

export const LOCK =
  '“The old lock on the northern canal will not open before the autumn floods have passed,”';
