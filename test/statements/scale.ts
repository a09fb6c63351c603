/**
 * Measures how long quotations take to be grouped to statements, on generated ones, and the peak of memory:
 *
 *     npx tsx test/statements/scale.ts [COUNT]
 */

import { Texts } from '../../src/query/statements/content.js';
import { groupsOf } from '../../src/query/statements/groups.js';
import { type Reported, Said } from '../../src/query/statements/said.js';
import { type Speaking, speakingOf } from '../../src/query/statements/speaking.js';
import { tuneV8 } from '../../src/tune-v8.js';
import { generateReports } from './utterances.js';

const COUNT = Number(process.argv[2] ?? 100_000);

class SaidOf extends Said {
  constructor(
    texts: Texts,
    reported: Reported,
    readonly utterance: number,
  ) {
    super(texts, reported);
  }
}

const NOBODY = new Map<string, string>();

// As the program does.
tuneV8();

const start = performance.now();
const since = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const texts = new Texts();
const speakings = new Map<string, Speaking>();
const all: SaidOf[] = [];
for (const { text: written, speaker, quoted, day, article, utterance } of generateReports(COUNT)) {
  const text = texts.read(written, 'en');
  const by =
    speakings.get(speaker) ??
    speakingOf(
      {
        name: speaker,
        role: null,
        kind: 'person',
        anonymous: false,
        mention: null,
        resolution: 'full-name',
        candidates: [],
        confidence: 1,
      },
      NOBODY,
    );
  speakings.set(speaker, by);
  all.push(new SaidOf(texts, { text, by, quoted, day, number: article }, utterance));
}
texts.weigh();
for (const one of all) one.weigh();
console.log(`${all.length.toLocaleString('en')} quotations read in ${since(start)}`);

const grouping = performance.now();
const groups = groupsOf(all, () => true);
console.log(`${groups.length.toLocaleString('en')} statements in ${since(grouping)}`);
const { user, system } = process.cpuUsage();
console.log(`CPU time: ${((user + system) / 1e6).toFixed(1)} s`);
console.log(`peak of memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

const pairs = (count: number): number => (count * (count - 1)) / 2;
const countsOf = (numbers: readonly number[]): number[] => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts.values()];
};
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + pairs(count), 0);

const same = sum(countsOf(all.map(({ utterance }) => utterance)));
const joined = sum(groups.map(({ members }) => members.length));
const right = groups.reduce(
  (all, { members }) => all + sum(countsOf(members.map((one) => one.utterance))),
  0,
);
console.log(`precision ${(right / joined).toFixed(3)}, recall ${(right / same).toFixed(3)} of pairs`);
