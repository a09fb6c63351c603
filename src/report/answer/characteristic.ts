/** A few quotations that characterise a selection: one from each of the most quoted speakers. */
import { NO_SPEAKER, type Row } from '../data/data.js';

/** Direct speech counts more than reported speech. */
const WEIGHT: Readonly<Record<string, number>> = { direct: 3, mixed: 2, indirect: 0 };

/** Length in characters of a sentence that is informative and can be read at a glance. */
const FEWEST = 50;
const MOST = 320;

const fitting = ({ quotation, said }: Row): number =>
  (WEIGHT[quotation.kind] ?? 0) +
  (said.length >= FEWEST && said.length <= MOST ? 4 : 0) +
  quotation.confidence;

/** In order of publication. */
export function characteristic(rows: readonly Row[], most: number): Row[] {
  const bySpeaker = new Map<string, { count: number; best: Row }>();
  for (const row of rows) {
    const known = bySpeaker.get(row.speaker);
    if (!known) bySpeaker.set(row.speaker, { count: 1, best: row });
    else {
      known.count += 1;
      if (fitting(row) > fitting(known.best)) known.best = row;
    }
  }
  return [...bySpeaker]
    .sort(
      ([a, one], [b, two]) =>
        Number(a === NO_SPEAKER) - Number(b === NO_SPEAKER) ||
        two.count - one.count ||
        one.best.index - two.best.index,
    )
    .slice(0, most)
    .map(([, { best }]) => best)
    .sort((a, b) => a.index - b.index);
}
