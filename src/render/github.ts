/**
 * Findings as GitHub Actions annotations: one workflow command per line, escaped as the runner expects
 * (actions/toolkit, packages/core/src/command.ts).
 */
import type { Finding, Severity } from '../model/finding.js';
import { escapeLine } from './escape.js';
import { filePath } from './file-place.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

const inData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function* github(findings: readonly Finding[], base: string): Generator<string> {
  for (const { rule, severity, path, line, column, message, hint } of findings) {
    const properties = [
      `file=${inProperty(escapeLine(filePath(path, base)))}`,
      ...(line === null ? [] : [`line=${line}`]),
      ...(column === null ? [] : [`col=${column}`]),
      `title=${inProperty(`corpus check: ${rule}`)}`,
    ].join(',');
    yield `::${COMMANDS[severity]} ${properties}::${inData(`${escapeLine(message)}\n${escapeLine(hint)}`)}\n`;
  }
}

/** A line of the report that the runner cannot mistake for a command, whatever the name of the file. */
export const notACommand = (text: string): string =>
  text.replace(/^(\s*)::/u, '$1./::').replaceAll('##[', '## [');
