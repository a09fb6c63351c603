/** A few quotations that show what a selection is about: one each of those who are quoted most. */
import { NO_SPEAKER, type Row } from '../data/data.js';

/** Own words before reported ones. */
const WEIGHT: Readonly<Record<string, number>> = { direct: 3, mixed: 2, indirect: 0 };

/** Characters of a sentence that says something, and is read at a glance. */
const FEWEST = 50;
const MOST = 320;

const fitting = ({ quotation, said }: Row): number =>
  (WEIGHT[quotation.kind] ?? 0) +
  (said.length >= FEWEST && said.length <= MOST ? 4 : 0) +
  quotation.confidence;

/** In the order of publication. */
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
