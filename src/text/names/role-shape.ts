/** Reduces a role to its noun phrase: without verbs before it, a clause after it, or a function word at its end. */
import { remembered } from '../remembered.js';
import { wordList } from '../word-list.js';
import { bareWord } from './name-shape.js';
import { isRoleNoun } from './role-nouns.js';
import { TITLES } from './vocabulary.js';

/** Verbs and pronouns that show where a clause begins. */
const CLAUSE = wordList(`
  is are was were be been am has have had will would could should might can did does do says said who whom who's whose which that he
  she they we it i since because although though while when after before during until if by but yet`);

/** Verbs and function words before a title in running text: "force Sen. Ellison". Lower case in the text or in headlines. */
const BEFORE = wordList(`
  defeat elect re-elect assail force left see show shows offend support beat beats endorse endorses denounce favor favour fend tack tell
  tells follow meet met join joins vote keep help helps let make makes take takes took give gives send sends put puts call calls ask asks
  urge urges push pushes blame blames mock mocks attack attacks criticize criticizes praise praises hit hits quote quotes want wants need
  needs believe believes think thinks know knows hear hears watch watches brought served seen mentioned chosen like unlike out behind
  back highlighting interview off toward towards against about between under over into onto upon than continue continues trust protest elevating
  monday tuesday wednesday thursday friday saturday sunday yesterday today`);

/** Words that no phrase ends with. */
const SMALL = wordList('of for to at in on with from and or the a an his her their its our as than then now');

/** Prepositions that no role begins with. */
const OPENS_PHRASE = wordList('of for to at in on with from as and or but not');

/** Adjectives and nouns in -ing that come before an office. */
const ING = wordList(`
  acting founding managing ruling leading visiting presiding ranking outgoing incoming rising retiring sitting marketing housing banking
  consulting polling gaming voting fundraising working surviving reigning teaching king standing running shipping mining engineering
  training nursing wedding fishing hiring building publishing advertising accounting planning sporting serving longest-serving`);

/** Titles that are only part of an office. */
const PARTS = wordList(`
  former ex then retired foreign defense defence interior finance economy health education trade justice state majority minority house
  senate party republican republicans democratic democrats gop libertarian presidential union national security district supreme court
  special top senior deputy assistant acting vice prime staff`);

/** Words that follow a participle but not an adjective. */
const VERB_COMPLEMENT = wordList('about as to for at in on with from against by of');

const isHead = (word: string): boolean => isRoleNoun(word) || (TITLES.has(word) && !PARTS.has(word));
const isParticiple = (word: string): boolean => /^\p{Ll}.*ing$/u.test(word) && !ING.has(word);

/** Whether another clause or phrase begins: "and one of the crew", "and runs the yard". */
const opensClause = ([first = '', second = '']: readonly string[]): boolean =>
  /^(?:one|now|then|also)$/u.test(first) ||
  (/^\p{Ll}+[^s\P{L}]s$/u.test(first) && /^(?:a|an|the|his|her|their|its)$/u.test(second));

/** Maximum number of memoised roles. */
const MOST_KEPT = 20_000;

/** The noun phrase of a role; null if it contains no noun for an office. */
export const tidyRole = remembered(tidied, MOST_KEPT);

function tidied(role: string): string | null {
  const words = role.split(/\s+/u);
  const clause = words.findIndex(
    (word, at) => CLAUSE.has(bareWord(word)) || (word === 'and' && opensClause(words.slice(at + 1))),
  );
  const kept = clause === -1 ? words : words.slice(0, clause);
  while (kept.length > 0 && SMALL.has(bareWord(kept.at(-1) ?? ''))) kept.pop();
  const ends = isHead(bareWord(kept.at(-1) ?? ''));
  const verb = kept.findLastIndex(
    (word, at) => BEFORE.has(bareWord(word)) || (at === 0 && isParticiple(word)),
  );
  // "asked about the vote", "listed as a lawyer": a participle that tells what happened to a person.
  const happened =
    /^(?:\p{Ll}+ed|seen|known|chosen|running)$/u.test(kept[0] ?? '') && VERB_COMPLEMENT.has(kept[1] ?? '');
  if (happened) return null;
  const opens = OPENS_PHRASE.has(bareWord(kept[0] ?? '')) || verb === 0;
  if (!ends && opens) return null;
  const phrase = ends ? kept.slice(verb + 1) : kept;
  while (phrase.length > 0 && OPENS_PHRASE.has(bareWord(phrase[0] ?? ''))) phrase.shift();
  return phrase.some((word) => isHead(bareWord(word.replace(/['\u2019]s$/u, '')))) ? phrase.join(' ') : null;
}
