/**
 * The figures of a run: printed beside their limits, compared with those of the last run on such a machine, and kept with
 * `--keep` in `figures.ndjson`, one line a run, so that a reviewer sees what became slower.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './measured.js';

export interface Figure {
  name: string;
  value: number;
  floor: number;
  /** True if higher is better. */
  least?: boolean;
  /** The measurements behind the ratio. */
  from: string;
}

interface Run {
  commit: string;
  day: string;
  machine: string;
  node: string;
  /** Of the last minute before the run. */
  load: number;
  figures: Record<string, number>;
}

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'figures.ndjson');

/** A smaller change is noise. */
const WORTH_SAYING = 0.1;

const processors = cpus();
const MACHINE = `${processors.length} × ${processors[0]?.model ?? 'unknown'}`;
const LOAD = Number((loadavg()[0] ?? 0).toFixed(1));

const taken: Figure[] = [];

/** Prints a figure and holds it for the comparison at the end. */
export function print(figure: Figure): void {
  const { name, value, floor, least, from } = figure;
  taken.push(figure);
  const met = least ? value >= floor : value <= floor;
  const cells = [name.padEnd(58), value.toFixed(2).padStart(8), String(floor).padStart(6)];
  console.log(`${cells.join('')}  ${met ? '      ' : 'MISSED'}  ${from}`);
}

const git = (...argv: string[]): string =>
  spawnSync('git', argv, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();

/** With a plus if files differ from the commit. */
const commit = (): string =>
  `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;

const readRuns = (): Run[] =>
  existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line): Run => JSON.parse(line))
    : [];

/** The changes of a tenth or more since the last run on a machine like this one, the worst first. */
export function changesSince(last: Pick<Run, 'figures'>, now: readonly Figure[]): string[] {
  return now
    .flatMap(({ name, value, least }) => {
      const before = last.figures[name];
      if (before === undefined || before === 0 || !Number.isFinite(value)) return [];
      const worse = least ? before / value - 1 : value / before - 1;
      return Math.abs(worse) < WORTH_SAYING ? [] : [{ name, before, value, worse }];
    })
    .sort((a, b) => b.worse - a.worse)
    .map(
      ({ name, before, value, worse }) =>
        `${worse > 0 ? 'worse' : 'better'}: ${name} ${before.toFixed(2)} -> ${value.toFixed(2)}`,
    );
}

/** Compares the run with the one before and, if asked, keeps it. */
export function conclude(keep: boolean): void {
  const last = readRuns().findLast(({ machine }) => machine === MACHINE);
  if (!last) console.log(`\nno earlier run on ${MACHINE}`);
  else {
    const changes = changesSince(last, taken);
    console.log(`\nsince ${last.commit} of ${last.day} (load then ${last.load}, now ${LOAD}):`);
    console.log(changes.length === 0 ? 'no figure has changed by a tenth' : changes.join('\n'));
  }
  if (!keep) return;
  const run: Run = {
    commit: commit(),
    day: new Date().toISOString().slice(0, 10),
    machine: MACHINE,
    node: process.version,
    load: LOAD,
    figures: Object.fromEntries(taken.map(({ name, value }) => [name, Number(value.toFixed(3))])),
  };
  appendFileSync(FILE, `${JSON.stringify(run)}\n`);
}
