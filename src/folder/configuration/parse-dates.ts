/** Parses the configuration of dates: words and the dates they mean. */
import type { NamedDate } from '../../model/date-reading.js';
import { isNamedValue, patternOfWords } from '../../text/named-dates.js';
import { ConfigurationFault, fieldsIn, type Placed, textIn } from './values.js';

const KEYS = ['words', 'value'] as const;
const FORM = 'write { "words": "the handover", "value": "1997-07-01" }';

/** @throws ConfigurationFault at the first entry without words, or with a value that is not a date. */
export function datesIn(placed: Placed | undefined): NamedDate[] {
  if (!placed) return [];
  const { value, at } = placed;
  if (!Array.isArray(value)) throw new ConfigurationFault(at, 'must be a list', `in it, ${FORM}`);
  return value.map((item: unknown, index) => dateIn({ value: item, at: `${at}[${index}]` }));
}

function dateIn(placed: Placed): NamedDate {
  const fields = fieldsIn(placed, KEYS);
  const needed = (key: (typeof KEYS)[number]): Placed => {
    const found = fields.get(key);
    if (found) return found;
    throw new ConfigurationFault(placed.at, `has no ${key}`, FORM);
  };
  const words = needed('words');
  const value = needed('value');
  const date = { words: textIn(words), value: textIn(value) };
  if (patternOfWords(date.words) === null) {
    throw new ConfigurationFault(
      words.at,
      `"${date.words}" is not a pattern of words`,
      'use words, {one,other} and {year}',
    );
  }
  if (date.value.includes('{year}') && !date.words.includes('{year}')) {
    throw new ConfigurationFault(
      value.at,
      'has a {year} that the words lack',
      'write {year} in the words too',
    );
  }
  if (!isNamedValue(date.value)) {
    throw new ConfigurationFault(
      value.at,
      `"${date.value}" is not a date`,
      'write 2016-11-08, 2016-11, 1914/1918, XXXX-11-08 for every year, or PAST_REF',
    );
  }
  return date;
}
