/** Judges a quotation of a draft by the quotations most similar to it. */
import type { JudgedWording, LikeQuotation, Verdict } from '../../model/likeness.js';

/** Below this likeness, a quotation is a different statement. */
const SAME_STATEMENT = 0.6;

const verdictOn = ({ verbatim, changes }: LikeQuotation): Verdict =>
  changes.length > 0 ? 'sense-changed' : verbatim ? 'verbatim' : 'altered';

const articlesOf = (found: readonly LikeQuotation[]): number =>
  new Set(found.map(({ article }) => article.id)).size;

/** Verbatim ones whose meaning is unchanged come first, then the most similar. */
const best = (found: readonly LikeQuotation[]): LikeQuotation | null =>
  found.find(({ verbatim, changes }) => verbatim && changes.length === 0) ?? found[0] ?? null;

/**
 * Judges a wording.
 *
 * @param byAnyone quotations similar to the wording, most similar first
 * @param bySpeaker those of the draft's speaker; null if the draft names none
 */
export function judgeWording(
  byAnyone: readonly LikeQuotation[],
  bySpeaker: readonly LikeQuotation[] | null,
): JudgedWording {
  const own = best(bySpeaker ?? byAnyone);
  const isOwn = own !== null && own.likeness >= SAME_STATEMENT;
  const other = best(byAnyone);
  const isOthers = other !== null && other.likeness >= SAME_STATEMENT;
  // Somebody else's words, even if the speaker once said something similar.
  if (bySpeaker && isOthers && (!isOwn || (other.verbatim && !own.verbatim))) {
    return {
      verdict: 'other-speaker',
      nearest: other,
      articles: articlesOf(byAnyone.filter((one) => one.verbatim === other.verbatim)),
    };
  }
  if (!isOwn) return { verdict: 'not-found', nearest: own ?? other, articles: 0 };
  const same = (bySpeaker ?? byAnyone).filter(({ verbatim }) => verbatim === own.verbatim);
  return { verdict: verdictOn(own), nearest: own, articles: articlesOf(same) };
}
