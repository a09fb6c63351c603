/**
 * The baseline: findings that existed when a corpus adopted the check, so that only new ones count. A text file with
 * one entry per line, sorted: the path as JSON, the rule, the finding's fingerprint, and the number of places.
 *
 *     "2020/strike.md" mojibake 2c26b46b68ffc68ff99b453c1d304134 3
 */
import { BASELINE_FILE } from '../model/configuration.js';
import { CorpusError } from '../model/corpus-error.js';
import type { Finding } from '../model/finding.js';
import { plainJson } from '../text/plain-json.js';

export interface BaselineEntry {
  path: string;
  rule: string;
  fingerprint: string;
  /** The number of places in all findings with this fingerprint. */
  count: number;
  /** Line of the file, counted from 1. */
  line: number;
}

/** An entry with more places than are found now. */
export interface StaleEntry {
  entry: BaselineEntry;
  /** The number of places no longer found. */
  gone: number;
}

export interface BaselineOutcome {
  findings: Finding[];
  /** The number of findings in the baseline. */
  known: number;
  stale: StaleEntry[];
}

const HEAD = 'corpus-baseline 1';

/** The findings must be sorted by path. */
export function baselineText(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { path, rule, fingerprint, places } of findings) {
    const key = `${plainJson(path)} ${rule} ${fingerprint}`;
    counts.set(key, (counts.get(key) ?? 0) + places);
  }
  const lines = [...counts].map(([key, count]) => `${key} ${count}`);
  return [HEAD, ...lines.sort(), ''].join('\n');
}

const ENTRY = /^(".*") ([a-z-]{1,60}) ([0-9a-f]{32}) (\d{1,9})$/u;

/** Accepts CR LF line ends, which git may write. @throws CorpusError with the line if the text is not a baseline. */
export function readBaseline(text: string): BaselineEntry[] {
  const fault = (line: number, message: string): CorpusError =>
    new CorpusError(`${BASELINE_FILE}:${line}: ${message}`, 'rewrite it: corpus check --write-baseline');
  const [head, ...lines] = text.split(/\r?\n/u);
  if (head !== HEAD) throw fault(1, `does not begin with "${HEAD}"`);
  return lines.flatMap((written, index): BaselineEntry[] => {
    if (written === '') return [];
    const line = index + 2;
    const [, path = '', rule = '', fingerprint = '', count = ''] = ENTRY.exec(written) ?? [];
    try {
      return [{ path: String(JSON.parse(path)), rule, fingerprint, count: Number(count), line }];
    } catch {
      throw fault(line, 'is not a baseline entry');
    }
  });
}

/** @param judged ids of the rules that ran, whose entries can be stale */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  judged: ReadonlySet<string>,
): BaselineOutcome {
  const left = new Map<string, number>();
  for (const { fingerprint, count } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
  const exceeded = new Set<string>();
  const fresh = findings.filter(({ fingerprint, places }) => {
    const room = left.get(fingerprint) ?? 0;
    if (places > room) {
      exceeded.add(fingerprint);
      return true;
    }
    left.set(fingerprint, room - places);
    return false;
  });
  const stale = entries.flatMap((entry): StaleEntry[] => {
    const gone = Math.min(entry.count, left.get(entry.fingerprint) ?? 0);
    left.delete(entry.fingerprint);
    return gone > 0 && judged.has(entry.rule) && !exceeded.has(entry.fingerprint) ? [{ entry, gone }] : [];
  });
  return { findings: fresh, known: findings.length - fresh.length, stale };
}
