/** Articles per second that each form of file is read at, without parsing: `npx tsx test/bench/forms.ts`, part of `npm run bench`. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourcesIn } from '../../src/load/read-sources.js';
import { FORMS, type MadeForm } from '../load/forms/every-form.js';

const COUNT = 500;
const ROUNDS = 3;

export interface FormSpeed {
  form: string;
  articlesPerSecond: number;
  megabytesPerSecond: number;
}

/** The fastest of some rounds, each reading 500 articles: in one file, or one file read 500 times. */
async function speedOf({ form, file, several, make }: MadeForm): Promise<FormSpeed> {
  const bytes = Buffer.from(make(several ? COUNT : 1));
  const times = several ? 1 : COUNT;
  let best = Number.POSITIVE_INFINITY;
  let articles = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    articles = 0;
    for (let time = 0; time < times; time += 1) articles += (await sourcesIn(file, bytes, {})).files.length;
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return {
    form,
    articlesPerSecond: articles / best,
    megabytesPerSecond: (bytes.length * times) / best / 1e6,
  };
}

export async function printFormSpeeds(): Promise<void> {
  console.log(`\n${'form'.padEnd(30)}${'articles/s'.padStart(14)}${'MB/s'.padStart(14)}`);
  for (const made of FORMS) {
    const { form, articlesPerSecond, megabytesPerSecond } = await speedOf(made);
    const speed = Math.round(articlesPerSecond).toLocaleString('en');
    console.log(form.padEnd(30) + speed.padStart(14) + megabytesPerSecond.toFixed(1).padStart(14));
  }
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await printFormSpeeds();
