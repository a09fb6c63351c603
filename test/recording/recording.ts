/** The recording at the head of the README: what the program prints on a terminal, as a picture. */
import { fileURLToPath } from 'node:url';
import { corpus } from '../cli/memory-io.js';
import { linesOf, type Stretch } from './ansi.js';
import { svgOf } from './svg.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const RECORDING = fileURLToPath(new URL('../../docs/recording.svg', import.meta.url));

const COLUMNS = 88;

/** After every article of the shipped corpus. */
const TODAY = new Date('2026-01-31T12:00:00');

/** Who said it, was it ever said, and when. */
const COMMANDS: readonly string[] = [
  'quotes alliance --speaker Denisov --limit 2',
  "quotes --like 'two countries see a need to sign a military alliance' --limit 1",
  'dates --mentions-from 1969 --mentions-to 1969 --limit 1',
];

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const PROMPT = { bold: false, dim: true, italic: false, underline: false, colour: null };
const TYPED = { ...PROMPT, bold: true, dim: false };

async function scene(command: string): Promise<Stretch[][]> {
  const { out } = await corpus([...wordsOf(command), '--no-index', '--color', 'always', '--no-pager'], {
    cwd: ROOT,
    now: TODAY,
    tty: true,
    columns: COLUMNS,
    rows: 60,
    env: { TERM: 'xterm' },
  });
  const typed = [
    { text: '$ ', look: PROMPT },
    { text: `corpus ${command}`, look: TYPED },
  ];
  return [typed, ...linesOf(out.trimEnd()), []];
}

export async function recording(): Promise<string> {
  const scenes: Stretch[][][] = [];
  for (const command of COMMANDS) scenes.push(await scene(command));
  return svgOf(scenes, COLUMNS, 'corpus finds who said what, whether a wording was ever said, and when');
}
