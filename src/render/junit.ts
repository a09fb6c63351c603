/**
 * Findings as JUnit XML: one suite per file, and a failed case for each finding that fails the check. Follows the strictest schema in
 * use, Jenkins' junit-10.xsd (jenkinsci/xunit-plugin), which has no attribute for lines.
 */
import { type Finding, SEVERITIES, type Severity } from '../model/finding.js';
import { escapeMarkup } from '../text/markup.js';
import { escapeLine } from './escape.js';
import { filePath } from './file-place.js';

/** One line without characters that are invalid in XML 1.0. */
const xml = (text: string): string =>
  escapeMarkup(escapeLine(text).replace(/[\ufffe\uffff]/gu, '\ufffd')).replaceAll("'", '&apos;');

const fails = (severity: Severity, failOn: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);

function testCase(
  { rule, severity, path, line, column, message, hint }: Finding,
  base: string,
  failOn: Severity,
): string {
  const place = line === null ? '' : ` (line ${line}${column === null ? '' : `, column ${column}`})`;
  const head = `    <testcase classname="${xml(path)}" name="${xml(rule + place)}">\n`;
  const where = [filePath(path, base), line, column].filter((part) => part !== null).join(':');
  const inside = fails(severity, failOn)
    ? `      <failure type="${severity}" message="${xml(message)}">${xml(`${where}: ${hint}`)}</failure>\n`
    : `      <system-out>${xml(`${severity}: ${message}; ${hint}`)}</system-out>\n`;
  return `${head}${inside}    </testcase>\n`;
}

/** Without findings it contains one passed case, because services reject an empty report. */
export function* junit(findings: readonly Finding[], base: string, failOn: Severity): Generator<string> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byFile.get(finding.path);
    if (found) found.push(finding);
    else byFile.set(finding.path, [finding]);
  }
  const failures = (of: readonly Finding[]): number =>
    of.filter(({ severity }) => fails(severity, failOn)).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="corpus check" tests="${Math.max(1, findings.length)}" failures="${failures(findings)}" errors="0">\n`;
  for (const [path, found] of byFile) {
    yield `  <testsuite name="${xml(path)}" tests="${found.length}" failures="${failures(found)}" errors="0" file="${xml(filePath(path, base))}">\n`;
    for (const finding of found) yield testCase(finding, base, failOn);
    yield '  </testsuite>\n';
  }
  if (findings.length === 0) {
    yield '  <testsuite name="corpus check" tests="1" failures="0" errors="0">\n';
    yield '    <testcase classname="corpus" name="nothing found"/>\n  </testsuite>\n';
  }
  yield '</testsuites>\n';
}
