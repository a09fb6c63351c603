/** `corpus sources --like`: persons listed apart who may be one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

let dir = '';

const said = (name: string, day: number): string =>
  `---\ntitle: The ferry ${day}\ndate: 2021-03-0${day}\n---\nThe ferry was late again on the river.\n\n“It leaks,” said ${name} on the quay.\n`;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-like-'));
  const names = [
    'Minister Kerstin Hallgren',
    'minister Kertsin Hallgren',
    'K. Hallgren-Dahl',
    'Sergei Morov',
    'Sergey Morov',
    'Ida Holt',
  ];
  for (const [at, name] of names.entries()) writeFileSync(join(dir, `${at}.md`), said(name, at + 1));
});

afterAll(() => rmSync(dir, { recursive: true }));

const like = (name: string, ...more: string[]) =>
  corpus(['sources', '--like', name, '-C', dir, '--no-index', '--color', 'never', ...more]);

describe('sources --like', () => {
  it('prints the reason and the line for the configuration', async () => {
    const { code, out } = await like('Kerstin Hallgren');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Kerstin Hallgren (1 quotation in 1 article) may also be:',
        '  Kertsin Hallgren',
        '    one letter differs; both have the role minister · 1 quotation in 1 article',
        '',
        'In corpus.config.json, this makes them one (leave out whoever is another):',
        '  "speakers": {"Kerstin Hallgren":["Kertsin Hallgren"]}',
        '',
      ].join('\n'),
    );
  });

  it('matches its schema', async () => {
    const document: unknown = JSON.parse((await like('sergei morov', '--json')).out);
    const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'sources.like'])).out));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({
      name: 'Sergei Morov',
      total: 1,
      results: [{ name: 'Sergey Morov', likeness: 'spelled alike in another transliteration' }],
    });
  });

  it('prints CSV with the reason', async () => {
    const { out } = await like('Sergey Morov', '--format', 'csv');
    expect(out.split(/\r?\n/u)[1]).toMatch(/^Sergei Morov,spelled alike in another transliteration,person,/u);
  });

  it('finds nothing for a person unlike all others', async () => {
    expect(await like('Ida Holt')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('nobody else who may be Ida Holt is quoted in the 6 articles of '),
    });
  });

  it('suggests the nearest name for an unknown one', async () => {
    expect((await like('Ida Hold')).err).toMatch(
      /nothing found for --like 'Ida Hold' in the 6 articles of .*; did you mean --like 'Ida Holt'\?/u,
    );
  });
});
