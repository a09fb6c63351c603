/** Captions and credits of pictures and videos. */
import { beginsWith, contains, type LeftoverRule } from './rule.js';
import { CAPTION_SIGN, PICTURE } from './signs.js';
import { CAPTION_OPENINGS, CAPTION_SIGNS } from './vocabulary.js';

const START = beginsWith(CAPTION_OPENINGS);
const WITHIN = contains(CAPTION_SIGNS);
const COLON =
  /(?<![a-z])(?:photo|photos|image|images|picture|pictures|pic|photograph|credit|video|illustration|graphic)s?\s?(?::|\/)|(?<![a-z])(?:photo|picture|photograph|image|illustration)s? by\s/;
/** A final bracket with a photographer and an agency: "(Jo Doe/AP)", "(AP)". */
const BRACKET = /[([](?:[^()[\]]{2,60}\s?[/|]\s?[^()[\]]{2,60}|ap|afp|reuters|epa|getty|pa)[)\]]\.?$/;
const COUNTER = /^(?:image|photo|slide)?\s?\d{1,3}\s?(?:of|\/)\s?(?:\/\s?)?\d{1,3}$/;
/** Text of BBC pages, with the label glued to the caption: "Image captionThe pier". */
const GLUED = /^(?:image|media) (?:caption|copyright)/;
const TAIL = 120;

export const CAPTION: LeftoverRule = {
  id: 'caption',
  longest: 90,
  cost: 2,
  matches: ({ plain, words }, signs) => {
    const tail = plain.length > TAIL ? plain.slice(-TAIL) : plain;
    if (/[)\].]$/.test(tail) && BRACKET.test(tail)) return true;
    if (words > 60) return false;
    if (GLUED.test(plain)) return true;
    return (
      START.test(plain) ||
      ((signs & CAPTION_SIGN) !== 0 && WITHIN.test(tail)) ||
      ((signs & PICTURE) !== 0 && COLON.test(tail)) ||
      (words <= 5 && COUNTER.test(plain))
    );
  },
};
