/** Shortcuts to apply the rules to one sentence, with results as words. */

import { apposedRole } from '../../../src/extract/quotations/speakers/apposed-role.js';
import { nameRuns } from '../../../src/extract/quotations/speakers/name-runs.js';
import { roleBefore } from '../../../src/extract/quotations/speakers/roles.js';
import { isPlural, readSource } from '../../../src/extract/quotations/speakers/source-head.js';
import { sentencesOf, type Unit, unitsOf } from '../../../src/extract/quotations/stream.js';
import { leadSubject } from '../../../src/extract/quotations/subjects/lead-subject.js';
import type { Subject } from '../../../src/extract/quotations/subjects/subject.js';
import { subjectAfter } from '../../../src/extract/quotations/subjects/subject-after.js';
import { subjectBefore, verbGroupStart } from '../../../src/extract/quotations/subjects/subject-before.js';

const units = (text: string): Unit[] => unitsOf(text, { start: 0, end: text.length });

const words = (all: readonly Unit[], range: { from: number; to: number } | null): string | null =>
  range &&
  all
    .slice(range.from, range.to)
    .map(({ text }) => text)
    .join(' ');

const asWords = (all: readonly Unit[], subject: Subject | null): (string | null)[] | null =>
  subject && [words(all, subject.core), words(all, subject.apposition), words(all, subject.whole)];

/** Core, apposition and full extent of the subject before the last "said". */
export function subjectInFront(text: string) {
  const all = units(text);
  const verb = all.findLastIndex(({ lower }) => lower === 'said');
  return asWords(all, subjectBefore(all, verbGroupStart(all, verb)));
}

/** The same for the subject after the first word. */
export function subjectBehind(text: string) {
  const all = units(text);
  return asWords(all, subjectAfter(all, 1));
}

/** The core of the subject of the main clause, before the bar if there is one. */
export function lead(text: string): string | null {
  const [front = '', more] = text.split('|');
  const all = units(text.replace('|', ''));
  const subject = leadSubject(all, more === undefined ? all.length : units(front).length);
  return subject && words(all, subject.core);
}

/** Each name with the titles before it. */
export const names = (text: string): string[] => {
  const all = units(text);
  return nameRuns(all, { from: 0, to: all.length }).map(({ tokens, titles, from, to }) =>
    [titles.join(' '), tokens.join(' '), words(all, { from, to })].join(' / '),
  );
};

/** The words beside a cue as a form with its name, noun or pronoun. */
export function source(text: string): string | null {
  const head = readSource(units(text));
  if (!head) return null;
  if (head.form === 'pronoun') return `pronoun ${head.word}`;
  const definite = head.definite ? 'the ' : '';
  if (head.form === 'name')
    return `name ${definite}${head.runs.map(({ tokens }) => tokens.join(' ')).join(' + ')}`;
  return `noun ${definite}${head.noun}${isPlural(head.noun) ? ' (plural)' : ''}: ${head.words}`;
}

/** The roles before the first name and after the comma that follows it. */
export function roles(text: string): (string | null)[] {
  const all = units(text);
  const [run] = nameRuns(all, { from: 0, to: all.length });
  return run ? [roleBefore(all, run), apposedRole(all, run.to + 1)] : [];
}

export const sentences = (text: string): string[] =>
  sentencesOf(units(text), 0, () => false).map((sentence) =>
    text.slice(sentence.units[0]?.start, sentence.units.at(-1)?.end),
  );
