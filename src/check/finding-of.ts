/** Makes findings of what rules and loading have to say. */
import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { ChosenRule } from './chosen-rules.js';
import type { Place } from './places.js';
import type { Remark } from './rule.js';

/** What stays the same while the lines round a finding come and go, and other places of its kind are mended. */
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

/** What keeps a file out of every answer is an error, whatever the rule, unless the configuration says otherwise. */
export function findingOfProblem(
  rule: ChosenRule,
  { path, line, message, hint, fatal, places = 1 }: Problem,
): Finding {
  const severity = fatal && !rule.configured ? 'error' : rule.severity;
  const remark = {
    message,
    hint: hint ?? 'mend the file, or take it out of the folder',
    about: message,
    places,
  };
  return findingOf({ ...rule, severity }, path, remark, { line, column: null });
}
