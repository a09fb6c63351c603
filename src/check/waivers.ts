/** Removes findings that the configuration waives, and reports stale waivers. */
import type { Waiver } from '../model/configuration.js';
import type { Finding } from '../model/finding.js';
import { globMatcher } from '../text/glob.js';

export interface StaleWaiver {
  waiver: Waiver;
  /** `ended` if its last day has passed, `unused` if it matches no finding. */
  why: 'ended' | 'unused';
}

export interface WaiverOutcome {
  findings: Finding[];
  /** The number of waived findings. */
  waived: number;
  stale: StaleWaiver[];
}

interface Holding {
  waiver: Waiver;
  fits: (path: string) => boolean;
}

/** `export.jsonl` for `export.jsonl#3`, so that a pattern may match the file or one of its records. */
const fileOf = (path: string): string => path.replace(/#\d{1,9}$/u, '');

/**
 * @param ran ids of the rules that ran; waivers of other rules are not judged
 * @param today `YYYY-MM-DD`
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  ran: ReadonlySet<string>,
  today: string,
): WaiverOutcome {
  const ended = (waiver: Waiver): boolean => waiver.until !== null && waiver.until < today;
  const holding = new Map<string, Holding[]>();
  for (const waiver of waivers) {
    if (ended(waiver)) continue;
    const ofRule = holding.get(waiver.rule) ?? [];
    holding.set(waiver.rule, ofRule);
    ofRule.push({ waiver, fits: globMatcher([waiver.path]) });
  }
  const used = new Set<Waiver>();
  const kept = findings.filter(({ rule, path }) => {
    const found = (holding.get(rule) ?? []).filter(({ fits }) => fits(path) || fits(fileOf(path)));
    for (const { waiver } of found) used.add(waiver);
    return found.length === 0;
  });
  return {
    findings: kept,
    waived: findings.length - kept.length,
    stale: waivers.flatMap((waiver): StaleWaiver[] => {
      if (!ran.has(waiver.rule)) return [];
      if (ended(waiver)) return [{ waiver, why: 'ended' }];
      return used.has(waiver) ? [] : [{ waiver, why: 'unused' }];
    }),
  };
}
