/** Explains the parse: every line of a file, with the rule that kept or dropped it. */
import type { SourceFile } from '../load/load.js';
import type { LineRank } from '../model/explanation.js';
import type { Range } from '../text/range.js';
import { explainRanking } from './explain-ranking.js';
import { readPage } from './page/page.js';
import { parseArticle } from './parse-article.js';
import { PAGE_MODELS } from './rankings.js';

export interface LineReason extends Range {
  kept: boolean;
  reason: string;
  /** The fields of the record that were read from it. */
  gives: string[];
  /** The ranked fields for which it is the best or second candidate. */
  ranked: LineRank[];
}

/** Every line below the front matter that is not blank, in order. Ranges are UTF-16. */
export function explainLines(file: SourceFile, today: string, repeated?: ReadonlySet<number>): LineReason[] {
  const { body, evidence } = parseArticle(file, today, repeated);
  const ranks = explainRanking(file, repeated);
  const inBody = new Set(body.map(({ start }) => start));
  const fields = Object.entries(evidence).flatMap(([name, { range }]) => (range ? [{ name, range }] : []));
  return readPage(file, repeated, PAGE_MODELS).lines.map(({ start, end, kept, reason, leftover }) => {
    const gives = fields
      .filter(({ range }) => range.start < end && start < range.end)
      .map(({ name }) => name);
    const ranked = ranks
      .filter((rank) => rank.start >= start && rank.start < end)
      .map(({ field, place, score, because }) => ({ field, place, score, because }));
    const stays = inBody.has(start);
    // A bare name above the story is recognised as a byline only after the body lines are chosen.
    const late = kept && !stays ? 'byline' : reason;
    return {
      start,
      end,
      kept: stays,
      reason: late === 'outside' ? (leftover ?? late) : late,
      gives,
      ranked,
    };
  });
}
