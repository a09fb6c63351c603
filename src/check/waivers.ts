/** Findings that the configuration says are meant to be so, and what it says in vain. */
import type { Waiver } from '../model/configuration.js';
import type { Finding } from '../model/finding.js';
import { globMatcher } from '../text/glob.js';

export interface StaleWaiver {
  waiver: Waiver;
  /** `ended` where its last day is over, `unused` where nothing is found that it waives. */
  why: 'ended' | 'unused';
}

export interface WaiverOutcome {
  findings: Finding[];
  /** How many findings were waived. */
  waived: number;
  stale: StaleWaiver[];
}

/** `export.jsonl` of `export.jsonl#3`, so that a pattern may name the file or one record of it. */
const fileOf = (path: string): string => path.replace(/#\d{1,9}$/u, '');

/**
 * @param ran ids of the rules that were checked by; waivers of others are not judged
 * @param today `YYYY-MM-DD`
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  ran: ReadonlySet<string>,
  today: string,
): WaiverOutcome {
  const ended = (waiver: Waiver): boolean => waiver.until !== null && waiver.until < today;
  const holding = waivers
    .filter((waiver) => !ended(waiver))
    .map((waiver) => ({ waiver, fits: globMatcher([waiver.path]), used: false }));
  const kept = findings.filter(({ rule, path }) => {
    const found = holding.filter(
      ({ waiver, fits }) => waiver.rule === rule && (fits(path) || fits(fileOf(path))),
    );
    for (const one of found) one.used = true;
    return found.length === 0;
  });
  const unused = new Set(holding.filter(({ used }) => !used).map(({ waiver }) => waiver));
  return {
    findings: kept,
    waived: findings.length - kept.length,
    stale: waivers.flatMap((waiver): StaleWaiver[] => {
      if (!ran.has(waiver.rule)) return [];
      if (ended(waiver)) return [{ waiver, why: 'ended' }];
      return unused.has(waiver) ? [{ waiver, why: 'unused' }] : [];
    }),
  };
}
