/** Selects the rules for a corpus, with their severities. */
import { CONFIGURATION_FILE, type Configuration } from '../model/configuration.js';
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/rules.js';

export interface ChosenRule extends Rule {
  /** True if the configuration sets the severity. */
  configured: boolean;
}

/**
 * The rules with the given ids, even if the configuration turns them off; for null, all that it does not turn
 * off.
 * @throws CorpusError if the configuration names an unknown rule.
 */
export function chosenRules(
  ids: readonly string[] | null,
  { rules, waivers }: Pick<Configuration, 'rules' | 'waivers'>,
): ChosenRule[] {
  for (const [id, { line }] of rules) requireRule(id, line, 'rules');
  for (const { rule, line } of waivers) requireRule(rule, line, 'waivers');
  return RULES.flatMap((rule): ChosenRule[] => {
    const severity = rules.get(rule.id)?.severity;
    if (ids ? !ids.includes(rule.id) : severity === 'off') return [];
    if (severity === undefined || severity === 'off') return [{ ...rule, configured: false }];
    return [{ ...rule, severity, configured: true }];
  });
}

function requireRule(id: string, line: number, key: string): void {
  const known = RULES.map((rule) => rule.id);
  if (known.includes(id)) return;
  const close = nearest(id, known);
  throw new CorpusError(
    `${CONFIGURATION_FILE}:${line}: ${key}: there is no rule ${id}`,
    close === null ? 'corpus check --list-rules lists them' : `did you mean ${close}?`,
  );
}
