/** Which columns the CSV of each command has: the first line of what it prints. */
import { fileURLToPath } from 'node:url';
import { corpus } from '../cli/memory-io.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** After every article of the shipped corpus. */
const TODAY = new Date('2026-01-31T12:00:00');

/** Commands in the order of the page, each with the schema that describes its fields; {words} are arguments that no title needs. */
const ASKED: readonly (readonly [schema: string, command: string])[] = [
  ['search', 'search {alliance}'],
  ['search', 'search {alliance} --explain'],
  ['concordance', 'concordance {alliance}'],
  ['collocations', 'collocations {alliance}'],
  ['frequency', 'frequency {alliance}'],
  ['frequency', 'frequency {alliance} --by publisher'],
  ['compare', 'compare {publisher:post publisher:times --min-count 1}'],
  ['quotes', 'quotes'],
  ['quotes', 'quotes --context'],
  ['quotes.like', 'quotes --like {alliance}'],
  ['statements', 'quotes --group statement --min-articles 1'],
  ['counts', 'quotes --count-by speaker,month'],
  ['sources', 'sources'],
  ['sources', 'sources --by publisher'],
  ['sources.like', 'sources --like {Tian}'],
  ['dates', 'dates'],
  ['dates.mentions', 'dates --mentions'],
  ['list', 'list'],
  ['list', 'list --body'],
  ['show.explain', 'show {2020-01-23-sputnik} --explain'],
  ['check', 'check'],
  ['check.rules', 'check --list-rules'],
];

export interface CsvTable {
  schema: string;
  /** Without `corpus`, its arguments and `--format csv`. */
  command: string;
  columns: string[];
}

export const csvTables = (): Promise<CsvTable[]> =>
  Promise.all(
    ASKED.map(async ([schema, command]) => {
      const index = command.startsWith('check') ? [] : ['--no-index'];
      const words = [...command.replace(/[{}]/gu, '').split(' '), '--format', 'csv', ...index];
      const { out, err } = await corpus(words, { cwd: ROOT, now: TODAY });
      const [first = ''] = out.split('\n');
      if (first === '') throw new Error(`corpus ${command} --format csv printed nothing: ${err}`);
      return { schema, command: command.replace(/ \{[^}]*\}/u, ''), columns: first.split(',') };
    }),
  );
