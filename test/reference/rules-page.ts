/** The page of the rules of `corpus check`. */
import { RULES } from '../../src/check/rules/rules.js';
import { code, heading, page, plain, table } from './markdown.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function rulesPage(): string {
  return page(
    heading(
      'Rules of corpus check',
      `${RULES.length} rules. [Checking a corpus](../check.md) says how to choose, waive and record findings.`,
    ),
    table(
      ['rule', 'severity', 'finds'],
      RULES.map(({ id, severity, summary }) => [`[${id}](#${id})`, severity, plain(summary)]),
    ),
    ...RULES.flatMap(({ id, severity, summary, explanation }) => [
      `## ${id}`,
      `${capital(plain(summary))} (${code(severity)}).`,
      plain(explanation),
    ]),
  );
}
