import { describe, expect, it } from 'vitest';
import { names } from '../units-of.js';

describe('names and their titles', () => {
  it.each([
    ['Ada de Cruz left', [' / Ada de Cruz / Ada de Cruz']],
    ['Ada de rain', [' / Ada / Ada']],
    ['South Ellery', [' / South Ellery / South Ellery']],
    ['South Korean Ada Brook', ['south korean / Ada Brook / Ada Brook']],
    ['Delta-born Ada Brook', ['delta-born / Ada Brook / Ada Brook']],
    ['Port Ellery-based Ada Brook', ['port ellery-based / Ada Brook / Ada Brook']],
    ['Telling Ada Brook', [' / Ada Brook / Ada Brook']],
    ['Given Brook’s record', [' / Brook / Brook’s']],
    ['Unlike Ada Brook', [' / Ada Brook / Ada Brook']],
    ['The goalkeeper Given Brook', [' / Given Brook / Given Brook']],
    ['Cmdr. Ada Brook', ['cmdr / Ada Brook / Ada Brook']],
    ['Pres. Ada Brook', ['pres / Ada Brook / Ada Brook']],
    ['Amb. Brook', ['amb / Brook / Brook']],
    ['Insp. Ada Brook', ['insp / Ada Brook / Ada Brook']],
    ['Presley Brook', [' / Presley Brook / Presley Brook']],
    ['Telling of Brook', [' / Telling / Telling', ' / Brook / Brook']],
    ['Cheering Peter Brook', [' / Peter Brook / Peter Brook']],
    ['Cheering Old Brook', [' / Cheering Old Brook / Cheering Old Brook']],
    ['Sterling Brook', [' / Sterling Brook / Sterling Brook']],
    ['Brook & rain', [' / Brook / Brook']],
    ['Tom Brook Sr', [' / Tom Brook / Tom Brook Sr']],
    ['U.S. Sen. Ada Brook', ['u.s sen / Ada Brook / Ada Brook']],
    ['Ada Brook left', [' / Ada Brook / Ada Brook']],
    ['Mr. Tom Brook Jr. left', ['mr / Tom Brook / Tom Brook Jr.']],
    ['Mayor Ada Brook', ['mayor / Ada Brook / Ada Brook']],
    ['the Mayor', [' / Mayor / Mayor']],
    ['French Minister Ada Brook', ['french minister / Ada Brook / Ada Brook']],
    ['Delta Attorney General Ada Brook', ['delta attorney general / Ada Brook / Ada Brook']],
    ['General Brook', ['general / Brook / Brook']],
    ['Delta General Brook', [' / Delta General Brook / Delta General Brook']],
    ['Ada de la', [' / Ada / Ada']],
    ['Brook & Lane', [' / Brook & Lane / Brook & Lane']],
    ['Brook &', [' / Brook / Brook']],
    ["Ada Brook's Lane", [" / Ada Brook / Ada Brook's", ' / Lane / Lane']],
    ['The Ada', [' / Ada / Ada']],
    ['On Monday Ada', [' / Ada / Ada']],
    ['Ministry of Rain', [' / Ministry / Ministry', ' / Rain / Rain']],
    ['French Ministry', [' / French Ministry / French Ministry']],
    ['Chief Justice Court', [' / Chief Justice Court / Chief Justice Court']],
    ['Ada Brook and Tom Lane', [' / Ada Brook / Ada Brook', ' / Tom Lane / Tom Lane']],
    ['Brook III', [' / Brook / Brook III']],
    ['Ada of Brook', [' / Ada / Ada', ' / Brook / Brook']],
    ['But Ada', [' / Ada / Ada']],
    ['Ada de la Cruz', [' / Ada de la Cruz / Ada de la Cruz']],
    ['Ada van der Berg', [' / Ada van der Berg / Ada van der Berg']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.fails.each([
    ['a name that is a month', 'Ada May Brook', [' / Ada May Brook / Ada May Brook']],
    ['a name that is a month', 'Ada June Brook', [' / Ada June Brook / Ada June Brook']],
  ])('known gap, %s: %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
