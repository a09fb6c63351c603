/** Findings as SARIF 2.1.0 (OASIS), for code scanning. */
import type { CheckRule, Finding, Severity } from '../model/finding.js';
import { escapeJson } from './escape.js';
import { filePath } from './file-place.js';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** A relative URI; each path segment is escaped. */
const uriOf = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

/** Numbered if several findings share one, because fingerprints must be unique within a run. */
function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const number = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, number);
    return `${fingerprint}:${number}`;
  });
}

export interface SarifRun {
  rules: readonly CheckRule[];
  /** The corpus folder with a trailing slash, or empty. */
  base: string;
  version: string;
  complete: boolean;
}

export function* sarif(
  findings: readonly Finding[],
  { rules, base, version, complete }: SarifRun,
): Generator<string> {
  const places = new Map(rules.map(({ rule }, index) => [rule, index]));
  const prints = fingerprints(findings);
  const results = findings.map(({ rule, severity, path, line, column, message, hint }, index) => ({
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: `${message}. Hint: ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(filePath(path, base)), uriBaseId: '%SRCROOT%' },
          ...(line !== null && {
            region: { startLine: line, ...(column !== null && { startColumn: column }) },
          }),
        },
      },
    ],
    partialFingerprints: { 'corpusFinding/v1': prints[index] },
  }));
  const driver = {
    name: 'corpus',
    version,
    rules: rules.map(({ rule, severity, summary, explanation }) => ({
      id: rule,
      shortDescription: { text: summary },
      fullDescription: { text: explanation },
      help: { text: explanation },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: complete }],
        results,
      },
    ],
  };
  yield `${escapeJson(JSON.stringify(log, null, 2))}\n`;
}
