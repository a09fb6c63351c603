/** Words that a speaker's name or noun phrase does not begin with, contain, or end with. */
import { MONTHS } from '../../../text/calendar-words.js';
import { wordList } from '../../../text/word-list.js';

/** No noun phrase begins with these. */
export const NEVER_FIRST = wordList(`
  according after among amid and as at because before between but by despite during especially except for from having him
  if in into let like listen me not of off on or out over per respectively see since so than that them then
  there though through throughout to under until up upon us wait was were what when whenever where whereas wherever whether
  which while who whom whose why with within without yes yet your is are be been being do does did has have had will would
  can could may might must shall should isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't`);

/** Adverbs that open a sentence before its subject, beyond those of the cues. */
export const OPENERS = wordList(
  'maybe perhaps besides whenever apparently following regarding concerning including unlike',
);

/** Adverbs and adjectives that may describe a noun, but name nobody on their own. */
export const NEVER_ALONE = wordList(`
  besides maybe perhaps
  again all almost alone anything back apparently available certainly clear clearly complete complex democratic early easier
  everything final finally first former good here just last late latest little long new next nothing old once only other
  presumptive outside inside previously same second several snarky something subsequent third thinking today tomorrow top tough yesterday`);

/** A name or a noun phrase ends before these. */
export const NEVER_INSIDE = wordList(`
  i he she they we who whom whose which that is are was were am be been being do does did has have had will would can could might
  must shall should isn't aren't wasn't weren't don't doesn't didn't won't can't there because if when while though just
  also still now then never ever already only even`);

/** No noun phrase ends with these. */
export const NEVER_LAST = wordList(`
  and or but of to in on at by for with from the a an as than that this these those his her its their our my through into
  about over between each alike ago respectively here up out together
  maybe most more very it known nobody anybody everybody somebody anyone everyone someone finally recently repeatedly personally again
  yesterday monday tuesday wednesday thursday friday saturday sunday`);

/** Adjectives before an office or an organisation that no name ends with: "Presumptive Democratic", "Port Ellery-based". */
export const NEVER_HEAD = wordList(`
  democratic presidential congressional senatorial gubernatorial presumptive bipartisan unofficial onetime so-called
  aforementioned then-incumbent`);

/** Verbs of headlines that are not cues. */
export const HEADLINE_VERBS = wordList(`
  fires hires insults insulted slaps hits wins won loses lost takes took gets got makes made gives gave goes went comes came
  turns turned sees saw thinks knows wants needs offers refuses stands drops leads quits joins meets backs vows shows says
  tells told reveals exposes destroys stuns shocks caught steps runs ran holds held keeps kept puts sends sent finds found
  calls elects spurns spurned slams rips blasts mocks dodges ducks picks`);

/** Forms that are never participles or nouns, and so never describe the noun before them. */
export const ALWAYS_FINITE = wordList(
  'took gave went came threw saw knew began wrote drew grew fell ate rose flew spoke broke chose drove rode swore wore sang rang sank swam drank got make makes give gives become becomes became seem seems want wants',
);

/** Words that follow a finite verb as object or particle, but seldom a participle. */
export const AFTER_FINITE = wordList(`
  the a an this that these those his her its their our my him them it us me most many several some no numerous two three four five six seven eight nine ten
  out off up down away back more`);

/** Past forms that are finite before an object: "Holt brought him back", not "a case brought by the board". */
export const FINITE_BEFORE_OBJECT = wordList('brought told met led left sought fought taught');

/** Words that pages set in capitals beside a text and that are not names. */
export const FURNITURE = wordList(`
  full text photo photos video watch read more breaking news related story stories graphic map chart source advertisement correction
  update via email image copyright transcript live listen subscribe by caption editorial opinion exclusive`);

/** Last words of time phrases. */
export const TIMES = wordList(
  'day days night nights week weeks month months year years hour hours minute minutes decade decades time times',
);

/** Nouns in -ed, and participles that name persons after "the": the injured. */
export const NOUNS_IN_ED = wordList(`
  accused unemployed wounded injured deceased retired educated displaced oppressed disabled feed breed seed creed speed deed
  need shed bloodshed bed biped moped united`);

/** Determiners of an object: the word before them is a verb, or a noun after which a comma is missing. */
export const BEFORE_OBJECTS = wordList('a an the his her their its our my your');

/** Words other than verbs that come before a determiner: "all the voters", "half a million", "officials of the port". */
export const BEFORE_DETERMINERS = wordList(`
  all both half just nearly almost roughly barely exactly least than such many not only even nor or and but quite rather what twice of in on at by for with to from about against over under
  behind near as between before after than into around inside outside across throughout within without like via per during toward
  towards among amid besides upon alongside versus plus minus times`);

export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat());

/** Adjectives that lack a noun: "the party's new", "people close". Not capitalised words: "Harbour First". */
export const LOOSE_ADJECTIVES = wordList(
  'new recent late long close tough false first own full entire latest',
);

/** Adjectives that follow "is" and name nobody: "resistant to change", "optimistic". */
export const PREDICATIVES = wordList(`
  able afraid ashamed aware capable certain confident eager eligible glad guilty happy keen likely optimistic pessimistic proud
  ready reluctant resistant responsible sceptical skeptical sure true unable unlikely unsure unwilling willing worried
  online main meaning`);
