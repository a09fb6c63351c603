/** Captions and credits of pictures and films. */
import { beginsWith, contains, type LeftoverRule } from './rule.js';
import { CAPTION_OPENINGS, CAPTION_SIGNS } from './vocabulary.js';

const START = beginsWith(CAPTION_OPENINGS);
const WITHIN = contains(CAPTION_SIGNS.filter((sign) => /^\p{L}.*\p{L}$/u.test(sign)));
const SIGNS = CAPTION_SIGNS.filter((sign) => !/^\p{L}.*\p{L}$/u.test(sign));
const COLON =
  /(?:photo|photos|image|images|picture|pictures|pic|photograph|credit|video|illustration|graphic)s?\s?(?::|\/|by\s\p{Lu})/iu;
/** A closing bracket that names a photographer and a house: "(Jo Doe/AP)", "(AP)". */
const BRACKET = /[([](?:[^()[\]]{2,60}\s?[/|]\s?[^()[\]]{2,60}|AP|AFP|Reuters|EPA|Getty|PA)[)\]]\.?$/u;
const COUNTER = /^(?:image|photo|slide)?\s?\d{1,3}\s?(?:of|\/)\s?(?:\/\s?)?\d{1,3}$/iu;
const TAIL = 120;

export const CAPTION: LeftoverRule = {
  id: 'caption',
  longest: 90,
  cost: 2,
  matches: ({ text, words }) => {
    const tail = text.length > TAIL ? text.slice(-TAIL) : text;
    if (BRACKET.test(tail) || COUNTER.test(text)) return true;
    if (words <= 60 && (START.test(text) || WITHIN.test(tail))) return true;
    const lower = tail.toLowerCase();
    return (words <= 60 && COLON.test(tail)) || SIGNS.some((sign) => lower.includes(sign));
  },
};
