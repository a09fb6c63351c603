/**
 * Text output of findings, for people and editors: `path:line:column: severity rule: message`, grouped by file,
 * never wrapped.
 */
import { type CheckRule, type Finding, SEVERITIES, type Severity } from '../../model/finding.js';
import { numbered } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { padEnd, wrap } from './layout.js';
import type { Style } from './palette.js';
import { linked, type View } from './view.js';

/** Counts of a check. */
export interface Checked {
  articles: number;
  /** Findings left out: waived by the configuration, or in the baseline. */
  waived: number;
  known: number;
}

const placeWords = ({ path, line, column }: Finding, view: View): string =>
  linked(
    escapeLine(path) + (line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`),
    { path, line },
    view,
  );

function* findingLines(findings: readonly Finding[], view: View): Generator<string> {
  const { palette } = view;
  const styles: Record<Severity, Style> = {
    error: palette.error,
    warning: palette.warning,
    info: palette.dim,
  };
  let path: string | null = null;
  for (const finding of findings) {
    const { severity, rule, message, hint } = finding;
    if (path !== null && path !== finding.path) yield '\n';
    path = finding.path;
    yield `${placeWords(finding, view)}: ${styles[severity](severity)} ${rule}: ${escapeLine(message)}\n`;
    yield palette.dim(`  hint: ${escapeLine(hint)}`).concat('\n');
  }
}

/** Maximum files named as examples of a rule's findings. */
const EXAMPLES = 3;

/** `missing-publisher  829 warnings in 829 files`, with a few locations and the first hint, most frequent rule first. */
function* ruleGroups(findings: readonly Finding[], view: View): Generator<string> {
  const { columns, palette, ascii } = view;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  const style = (severity: Severity): Style => (severity === 'error' ? palette.error : palette.warning);
  const order = [...groups].sort(
    ([a, x], [b, y]) =>
      SEVERITIES.indexOf(x[0]?.severity ?? 'info') - SEVERITIES.indexOf(y[0]?.severity ?? 'info') ||
      y.length - x.length ||
      (a < b ? -1 : 1),
  );
  for (const [at, [rule, found]] of order.entries()) {
    const [first] = found;
    if (!first) continue;
    const files = new Set(found.map(({ path }) => path)).size;
    if (at > 0) yield '\n';
    yield `${style(first.severity)(first.severity)} ${palette.title(rule)}: ${numbered(found.length, 'finding')} in ${numbered(files, 'file')}\n`;
    for (const finding of found.slice(0, EXAMPLES))
      yield wrap(`${placeWords(finding, view)}: ${escapeLine(finding.message)}`, columns, '    ', '  ');
    const left = found.length - EXAMPLES;
    if (left > 0) yield `  ${ascii ? '...' : '\u2026'} and ${left} more; --full lists all\n`;
    yield wrap(palette.dim(`hint: ${escapeLine(first.hint)}`), columns, '  ');
  }
}

/** `829 warning missing-publisher`, most frequent rule first. */
export function* statisticsText(findings: readonly Finding[], checked: Checked): Generator<string> {
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of findings) {
    const known = counts.get(rule) ?? { rule, severity, count: 0 };
    counts.set(rule, { ...known, count: known.count + 1 });
  }
  const rows = [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const digits = String(rows[0]?.count ?? 0).length;
  for (const { rule, severity, count } of rows)
    yield `${String(count).padStart(digits)}  ${severity.padEnd('warning'.length)}  ${rule}\n`;
  yield (rows.length === 0 ? '' : '\n') + summaryLine(findings, checked);
}

/** `3 findings in 2 files: 1 error, 2 warnings (14 articles checked; 2 waived)` */
function summaryLine(findings: readonly Finding[], { articles, waived, known }: Checked): string {
  const leftOut = [
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ].join(', ');
  const number = `${numbered(articles, 'article')} checked`;
  if (findings.length === 0) return `${number}, nothing found${leftOut && ` (${leftOut})`}\n`;
  const checked = leftOut === '' ? number : `${number}; ${leftOut}`;
  const files = new Set(findings.map(({ path }) => path)).size;
  const parts = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    if (found === 0) return [];
    return [severity === 'info' ? `${found} info` : numbered(found, severity)];
  });
  return `${numbered(findings.length, 'finding')} in ${numbered(files, 'file')}: ${parts.join(', ')} (${checked})\n`;
}

/** `grouped`: a few examples per rule, and its hint once. */
export function* checkText(
  findings: readonly Finding[],
  checked: Checked,
  view: View,
  grouped = false,
): Generator<string> {
  yield* (grouped ? ruleGroups : findingLines)(findings, view);
  yield (findings.length === 0 ? '' : '\n') + summaryLine(findings, checked);
}

export function* rulesText(rules: readonly CheckRule[], { columns, palette }: View): Generator<string> {
  const widest = rules.reduce((most, { rule }) => Math.max(most, rule.length), 0);
  for (const { rule, severity, summary } of rules) {
    const label = `${padEnd(rule, widest)}  ${severity.padEnd('warning'.length)}  `;
    yield wrap(
      summary,
      columns,
      ' '.repeat(label.length),
      palette.title(padEnd(rule, widest)) + label.slice(widest),
    );
  }
}

export function* ruleText(
  { rule, severity, summary, explanation }: CheckRule,
  { columns, palette }: View,
): Generator<string> {
  yield wrap(`${palette.title(rule)} (${severity}): ${summary}`, columns);
  yield `\n${wrap(explanation, columns)}`;
}
