/** Words that the corpus declares to mean a date: "the handover", "election day". */
import type { NamedDate } from '../../../model/date-reading.js';
import { patternOfWords, withYear, yearlyOf } from '../../../text/named-dates.js';
import { chooseDay, chooseMonth, dayValue, monthValue } from '../choose.js';
import { type DateKind, type Draft, NAMED_DATE, type Resolve } from '../draft.js';
import type { DateParser } from '../pattern-parser.js';

interface Rule {
  pattern: RegExp;
  value: string;
}

const compiled = new WeakMap<readonly NamedDate[], readonly Rule[]>();

function rulesOf(dates: readonly NamedDate[]): readonly Rule[] {
  const known = compiled.get(dates);
  if (known) return known;
  const rules = dates.flatMap(({ words, value }) => {
    const source = patternOfWords(words);
    return source === null ? [] : [{ pattern: new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'gi'), value }];
  });
  compiled.set(dates, rules);
  return rules;
}

const kindOf = (value: string): DateKind =>
  value.endsWith('_REF')
    ? 'vague'
    : value.includes('/')
      ? 'period'
      : ((['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'period');

function resolveOf(value: string): Resolve {
  const yearly = yearlyOf(value);
  if (!yearly) return () => value;
  const { month, day } = yearly;
  return (scene) =>
    day === null ? monthValue(chooseMonth(scene, month)) : dayValue(chooseDay(scene, month, day));
}

export const namedDate: DateParser = {
  id: NAMED_DATE,
  parse({ text, zones, named }) {
    if (named.length === 0) return [];
    const drafts: Draft[] = [];
    for (const { pattern, value } of rulesOf(named)) {
      for (const zone of zones) {
        for (const match of text.slice(zone.start, zone.end).matchAll(pattern)) {
          const own = withYear(value, match.groups?.year);
          drafts.push({
            start: zone.start + match.index,
            end: zone.start + match.index + match[0].length,
            rule: NAMED_DATE,
            kind: kindOf(own),
            year: null,
            resolve: resolveOf(own),
            value: null,
          });
        }
      }
    }
    return drafts;
  },
};
