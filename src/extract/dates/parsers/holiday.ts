/** Named days: Thanksgiving, Christmas Day 1914, last Easter; and 9/11. */

import { signs } from '../../../text/date-signs.js';
import { chooseYearly, dayValue } from '../choose.js';
import { HOLIDAYS } from '../holidays.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, YEAR } from '../words.js';

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['\u2019]").replaceAll('.', '\\.?').replaceAll(' ', GAP))
  .join('|');
const PATTERN = new RegExp(
  `(?<![\\w-])(?<name>${NAMES})(?:,?${GAP}(?<year>${YEAR})(?![\\d-]|,\\d|\\w))?(?![\\w-])`,
  'gi',
);
const HINT =
  /D(?:ay|AY)|E(?:ve|VE|aster|ASTER)|C(?:hrist|HRIST|yber|YBER)|Thanks|THANKS|H(?:allow|ALLOW)|G(?:ood|OOD)\s|B(?:lack|LACK)\s|A(?:sh|SH)\s|P(?:alm|ALM)\s|Fourth|FOURTH|J(?:uneteenth|UNETEENTH)/;
/** Rejects names that contain a holiday: the Easter Rising, Christmas Island. */
const NAME_AFTER = /^\s[A-Z]/;

export const holiday = patternParser('holiday', { hint: HINT, pattern: PATTERN }, ({ groups, after }) => {
  const name = groups.name ?? '';
  if (!/^(?:[A-Z]|9)/.test(name) || NAME_AFTER.test(after())) return null;
  const dayIn =
    HOLIDAYS[name.toLowerCase().replaceAll('\u2019', "'").replace(/\s+/g, ' ').replace(/^st /, 'st. ')];
  if (!dayIn) return null;
  if (groups.year !== undefined) {
    const year = Number(groups.year);
    return { kind: 'day', year, resolve: () => dayValue(dayIn(year)) };
  }
  return { kind: 'day', resolve: (scene) => dayValue(chooseYearly(scene, dayIn)) };
});

export const nineEleven = patternParser(
  'nine-eleven',
  { needs: [signs('digit')], pattern: /(?<![\w/])9\/11(?![\w/])/g },
  () => ({
    kind: 'day',
    year: 2001,
    resolve: () => '2001-09-11',
  }),
);
