/** Converts remarks of rules and problems of the loader into findings. */
import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { ChosenRule } from './chosen-rules.js';
import type { Place } from './places.js';
import type { Remark } from './rule.js';

/** Does not change when the surrounding lines move or other places of the kind are fixed. */
const fingerprintOf = (rule: string, path: string, about: string): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, path, about]))
    .digest('hex')
    .slice(0, 32);

export function findingOf(
  { id, severity }: ChosenRule,
  path: string,
  { message, hint, about = '', places = 1 }: Remark,
  { line, column }: { [Key in keyof Place]: number | null },
): Finding {
  return {
    rule: id,
    severity,
    path,
    line,
    column,
    message,
    hint,
    places,
    fingerprint: fingerprintOf(id, path, about),
  };
}

/**
 * A problem that excludes a file from all answers is an error whatever the rule, unless the configuration sets
 * the severity.
 */
export function findingOfProblem(
  rule: ChosenRule,
  { path, line, message, hint, fatal, places = 1 }: Problem,
): Finding {
  const severity = fatal && !rule.configured ? 'error' : rule.severity;
  const remark = {
    message,
    hint: hint ?? 'fix the file, or remove it from the folder',
    about: message,
    places,
  };
  return findingOf({ ...rule, severity }, path, remark, { line, column: null });
}
