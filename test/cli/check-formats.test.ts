/**
 * `corpus check` formats for CI services: annotations, JUnit XML and SARIF, each verified against its consumer's
 * rules.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/corpus.js';
import { BAD, check, type Files, fromAbove, page, RULES, STORY } from './checks.js';
import { elementsOf, JUNIT } from './junit-xsd.js';

describe('check --format github', () => {
  it('annotates files relative to the working directory, escaped, beside the usual report', async () => {
    const files = Object.fromEntries(Object.entries(BAD).map(([name, text]) => [`press/${name}`, text]));
    const { out, code } = await fromAbove(files, ...RULES, '--format', 'github');
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      '::error file=press/a%2Cb%25/x\\u{202e}%3A "<1>&.md,line=7,col=267,title=corpus check%3A replacement-character::has U+FFFD in place of a lost character%0Asave it again from its source, or insert the character',
    );
    expect(lines[2]).toMatch(/^::notice file=press\/short\.md,title=corpus check%3A short-body::/u);
    expect(lines[3]).toMatch(/:7:267: error replacement-character/u);
    expect(out).toMatch(/3 findings in 2 files/u);
    expect(code).toBe(1);
  });

  it('round-trips through the rules of the runner', async () => {
    const { out } = await check(BAD, ...RULES, '--format', 'github');
    const { results } = JSON.parse((await check(BAD, ...RULES, '--json')).out) as { results: Finding[] };
    const unescaped = (text: string): string =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const read = out.split('\n').flatMap((line) => {
      // The properties end at the first :: after the command name (actions/runner, ActionCommand.cs).
      const [, command, properties = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/u.exec(line) ?? [];
      if (command === undefined) return [];
      const pairs = properties.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
      });
      return [{ command, ...Object.fromEntries(pairs), data: unescaped(data) }];
    });
    expect(read).toEqual(
      results.map(({ rule, severity, path, line, column, message, hint }) => ({
        command: severity === 'info' ? 'notice' : severity,
        file: path.replace('\u202e', '\\u{202e}'),
        ...(line !== null && { line: String(line) }),
        ...(column !== null && { col: String(column) }),
        title: `corpus check: ${rule}`,
        data: `${message}\n${hint}`,
      })),
    );
  });

  it('lets no file name inject a command for the runner', async () => {
    const name = '::stop-commands::x ##[add-mask]y.md';
    const { out } = await check({ [name]: page('The ferry is back.') }, '--format', 'github');
    const report = out
      .split('\n')
      .filter((line) => !line.startsWith('::notice file=%3A%3A') && !line.startsWith('::error file=%3A%3A'));
    expect(report.length).toBeGreaterThan(2);
    expect(report.filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
  });
});

describe('check --format junit', () => {
  it('fails the findings that fail the check, and escapes characters XML does not allow', async () => {
    const { out } = await check(BAD, ...RULES, '--format', 'junit');
    expect(out).toContain('<testsuites name="corpus check" tests="3" failures="1" errors="0">');
    expect(out).toContain(
      '<testcase classname="a,b%/x\\u{202e}: &quot;&lt;1&gt;&amp;.md" name="replacement-character (line 7, column 267)"',
    );
    expect(out.match(/<failure type="error"/gu)).toHaveLength(1);
    expect(out.match(/<system-out>/gu)).toHaveLength(2);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  });

  it.each([
    ['findings', BAD],
    ['none', { 'a.md': page(STORY) }],
    ['files that cannot be read', { 'a.md': page(STORY), 'b.md': Buffer.from([0, 1]), 'c.md': ' ' }],
  ])("matches Jenkins' schema with %s, with correct counts", async (_what, files) => {
    const { out } = await check(files, '--format', 'junit');
    const elements = elementsOf(out);
    for (const { name, attributes, parent, text } of elements) {
      const rule = JUNIT[name];
      expect(rule, name).toBeDefined();
      expect(JUNIT[parent]?.children, `${name} in ${parent}`).toContain(name);
      expect(Object.keys(attributes).filter((one) => !rule?.attributes.includes(one))).toEqual([]);
      expect(rule?.required.filter((one) => !(one in attributes))).toEqual([]);
      if (!rule?.text) expect(text.trim()).toBe('');
    }
    const counted = (name: string): string =>
      String(elements.filter((element) => element.name === name).length);
    expect(elements[0]?.attributes).toMatchObject({
      tests: counted('testcase'),
      failures: counted('failure'),
    });
  });

  it('has one passed case if nothing is found', async () => {
    const { out } = await check({ 'a.md': page(STORY) }, '--format', 'junit');
    expect(out).toContain('tests="1" failures="0"');
  });
});

/**
 * Converts the official draft 4 schema, whose only incompatible keyword is `id`. Of its formats only those for
 * addresses matter here.
 */
function sarifSchema() {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const address = /^(?:[A-Za-z0-9_.!~*'()/:?#[\]@$&+,;=-]|%[0-9A-Fa-f]{2})*$/u;
  const formats = {
    'uri-reference': address,
    uri: (text: string) => address.test(text) && URL.canParse(text),
    'date-time': true,
  } as const;
  return new Ajv({ formats, strict: false, unicodeRegExp: false }).compile(schema);
}

interface Log {
  runs: {
    results: { ruleId: string; ruleIndex: number; partialFingerprints: Record<string, string> }[];
    tool: { driver: { rules: { id: string }[] } };
  }[];
}

const sarif = async (files: Files): Promise<Log> => JSON.parse((await check(files, '--format', 'sarif')).out);
const printsOf = ({ runs }: Log): string[] =>
  runs.flatMap(({ results }) => results.flatMap((result) => Object.values(result.partialFingerprints)));

describe('check --format sarif', () => {
  it('matches SARIF 2.1.0, and each result names its rule', async () => {
    const log = await sarif(BAD);
    const validate = sarifSchema();
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(2);
    expect(validate({ ...log, runs: [{ ...run, results: [{ ruleId: 'x' }] }] })).toBe(false);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('has unique fingerprints that survive changes in lines above', async () => {
    const broken = 'A “quotation without an end.\n\nAnother “of the same kind.';
    const before = printsOf(await sarif({ 'a.md': page(`${STORY}\n\n${broken}`) }));
    const after = printsOf(
      await sarif({ 'a.md': page(`${STORY}\n\nA line more than before stands here.\n\n${broken}`) }),
    );
    expect(before).toHaveLength(2);
    expect(new Set(before).size).toBe(2);
    expect(after).toEqual(before);
  });

  it('numbers otherwise identical findings', async () => {
    const twice = 'A “quotation without an end here.';
    const prints = printsOf(await sarif({ 'a.md': page(`${STORY}\n\n${twice}\n\n${twice}`) }));
    expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2']);
    expect(new Set(prints.map((print) => print.split(':')[0])).size).toBe(1);
  });

  it('names the file of an export, not the record', async () => {
    const files = { 'press/e.jsonl': `${JSON.stringify({ title: 'x', text: `${STORY} \ufffd` })}\n` };
    const { out } = await fromAbove(files, '--format', 'sarif');
    expect(out).toContain('"uri": "press/e.jsonl"');
    expect(out).not.toContain('#1"');
  });
});
