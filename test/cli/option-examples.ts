/** A command line for every option that is declared, so that no option goes untried. */
import { newProgram } from '../../src/cli/commander.js';
import { COMMANDS } from '../../src/cli/commands/commands.js';

/** What a command needs besides the option. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  search: ['pipeline'],
  concordance: ['pipeline'],
  collocations: ['pipeline', '--min-count', '1'],
  frequency: ['pipeline', 'strike'],
  compare: ['pipeline', 'strike'],
  show: ['2020/pipeline'],
  report: ['-o', 'report.html'],
  export: ['-o', 'articles.sqlite'],
  serve: [],
  add: ['--dry-run', 'story.txt'],
  push: ['--url', 'https://localhost:1'],
  schema: ['quotes'],
  completion: ['bash'],
};

/** The value of an option, and what it needs beside it; a flag that is not listed needs neither. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--alias': ['--alias', 'news', '--engine', 'local'],
  '--as': ['--as', 'sqlite'],
  '--author': ['--author', 'quill'],
  '--band': ['--band', 'mentions'],
  '--batch': ['--batch', 'queries.txt'],
  '--bom': ['--bom', '--format', 'csv'],
  '--by': ['--by', 'year'],
  '--color': ['--color', 'auto'],
  '--corpus': [],
  '--count-by': ['--count-by', 'year,publisher'],
  '--engine': ['--engine', 'local'],
  '--fail-on': ['--fail-on', 'info'],
  '--fields': ['--json', '--fields', 'id'],
  '--format': ['--format', 'csv'],
  '--from': ['--from', '2020-10'],
  '--group': ['--group', 'statement'],
  '--hyperlink': ['--hyperlink', 'never'],
  '--in': ['--in', 'quotes'],
  '--kind': ['--kind', 'direct'],
  '--lang': ['--lang', 'en'],
  '--like': ['--like', 'nobody asked us'],
  '--like-file': ['--like-file', 'draft.md'],
  '--limit': ['--limit', '2'],
  '--manifest': ['--manifest', 'off'],
  '--map': ['--map', 'body=story'],
  '--measure': ['--measure', 'g2'],
  '--mentions-from': ['--mentions-from', '2019'],
  '--mentions-to': ['--mentions-to', '2021'],
  '--min': ['--min', '1'],
  '--min-articles': ['--min-articles', '1', '--group', 'statement'],
  '--min-confidence': ['--min-confidence', '0.2'],
  '--min-count': ['--min-count', '2'],
  '--min-speaker-confidence': ['--min-speaker-confidence', '0.5'],
  '--near-date': ['--near-date', '2020-10'],
  '--of': ['--of', '2020/pipeline'],
  '--output': ['--output', 'answer.csv'],
  '--part': ['--part', 'north'],
  '--per-request': ['--per-request', '10'],
  '--port': ['--port', '0'],
  '--publisher': ['--publisher', 'gazette'],
  '--replicas': ['--replicas', '0'],
  '--role': ['--role', 'minister'],
  '--rule': ['--rule', 'mojibake'],
  '--section': ['--section', 'business'],
  '--set': ['--set', 'publisher=Harbour Post'],
  '--shards': ['--shards', '1'],
  '--sort': ['--sort', 'date'],
  '--speaker': ['--speaker', 'quill'],
  '--threads': ['--threads', '1'],
  '--title': ['--title', 'The pipeline'],
  '--to': ['--to', '2021'],
  '--url': ['--url', 'https://localhost:1'],
  '--version': ['--version'],
  '--width': ['--width', '20'],
  '--window': ['--window', '3'],
};

const fields = (name: string): readonly string[] => ['--json', '--fields', name];

/** Values that differ by command. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'add --fields': fields('path'),
  'collocations --fields': fields('word'),
  'compare --fields': fields('item'),
  'concordance --fields': fields('article.id'),
  'dates --fields': fields('period'),
  'frequency --fields': fields('word'),
  'index --fields': fields('path'),
  'push --fields': fields('path'),
  'search --fields': fields('score'),
  'show --fields': fields('article.id'),
  'sources --fields': fields('name'),
  'check --explain': ['--explain', 'mojibake'],
  'check --format': ['--format', 'github'],
  'collocations --min-count': ['--min-count', '2'],
  'compare --of': ['--of', 'speakers'],
  'completion --debug': ['--debug'],
  'concordance --sort': ['--sort', 'left'],
  'export --output': [],
  'frequency --by': ['--by', 'year,publisher'],
  'report --output': [],
  'search --batch': ['--batch', 'queries.txt'],
  'sources --by': ['--by', 'publisher'],
  'sources --kind': ['--kind', 'person'],
  'sources --like': ['--like', 'Quill'],
  'sources --sort': ['--sort', 'articles'],
};

export interface OptionExample {
  command: string;
  option: string;
  /** Without `--corpus`. */
  argv: readonly string[];
}

/** One for every option of every command. @throws Error for an option with a value that has no example. */
export async function optionExamples(): Promise<OptionExample[]> {
  const program = newProgram(80, () => {});
  for (const declare of Object.values(COMMANDS)) (await declare())(program, async () => {});
  return program.commands.flatMap((command) =>
    command.options.map((option): OptionExample => {
      const [name, long = ''] = [command.name(), option.long];
      const value = OWN[`${name} ${long}`] ?? VALUES[long];
      if (value === undefined && (option.required || option.optional))
        throw new Error(`${name} ${long}: has no example in option-examples.ts`);
      const own = name === 'search' && long === '--batch' ? [] : (ARGUMENTS[name] ?? []);
      return { command: name, option: long, argv: [name, ...own, ...(value ?? [long])] };
    }),
  );
}

/** Files that the examples name. */
export const EXAMPLE_FILES = {
  'queries.txt': 'pipeline\nzebra\n',
  'draft.md': '“Nobody asked us about it, and nobody ever does,” Amberly said.\n',
  'story.txt': `The ferry runs again\n\n${'The ferry left the harbour of Lindmoor on Monday. '.repeat(30)}\n`,
} as const;

/** What is written for programs, and help, is as wide as it is; so are findings, for editors, and the lines of a dry run. */
export const isUnwrapped = ({ command, option, argv }: OptionExample): boolean =>
  /^--(?:json|format|fields|output|bom)$/u.test(option) ||
  argv.some((word) => ['--json', '--format', '--output'].includes(word)) ||
  ['schema', 'completion', 'add'].includes(command) ||
  (command === 'check' && option === '--full');
