/**
 * Whether the words around a mention speak of what has happened or of what is to come. The nearest sign
 * before the mention in its sentence decides, else the nearest after it. Signs are forms of verbs and words of
 * plan and deadline; the irregular past forms are the common ones of news reports.
 */
import type { Range } from '../../text/range.js';
import type { Tense } from './draft.js';

const FUTURE =
  "(?:will|won't|would|wouldn't|shall|may|might|could|can|must|to)(?:\\s(?:not|also|only|then|never))?\\s(?:be|have|get)(?:\\s[a-z]{2,16}ed)?|will|won't|would|shall|may|might|could|must|\\S{1,12}'ll|(?:is|are|be|was|were)\\s(?:to|going|due|set|scheduled|expected|slated|planned)|(?:plan|plans|planning|planned|hope|hopes|hoping|expect|expects|expected|intend|intends|aim|aims|set|due|scheduled|slated|ready|likely|wants?|agreed|about|is|are|has|have|vowed|pledged|promised|called)\\sto|scheduled|due|expected|upcoming|coming|deadline|effective|payable|postponed|ahead\\sof|as\\s(?:early|soon)\\sas|extended\\sto|next|expires?|begins?|starts?|opens";
const PAST =
  'had\\sbeen\\s(?:due|scheduled|set|expected|slated|planned)(?:\\sto\\s[a-z]{2,16})?|[a-z]{2,16}ed|said|was|were|had|did|came|went|told|met|took|made|got|held|saw|left|began|rose|fell|won|lost|gave|found|sent|led|ran|became|wrote|spoke|brought|kept|felt|stood|struck|broke|flew|grew|shot|hit|quit|sold|bought|paid|built|fought|sought|caught|taught|thought|withdrew|drew|knew|threw|overthrew|swept|slid|sank|set|put|cut|since|earlier|ago|has|have';
const SIGN = new RegExp(`(?<![\\w-])(?:(?<past>${PAST})|(?<future>${FUTURE}))(?![\\w-])`, 'g');
/** Words that point ahead only from right before the date. */
const ADJACENT_FUTURE =
  /(?<![\w-])(?:until|till|by|through|starting|beginning|effective|due)\s{1,8}(?:at\s|on\s|in\s|the\s)?$/i;

const signTense = (groups: Record<string, string> | undefined): Tense =>
  groups?.future === undefined ? 'past' : 'future';

/** How far from the mention a sign may stand, in characters. */
const BEFORE = 120;
const AFTER = 80;

export function tenseAround(text: string, mention: Range, sentence: Range): Tense {
  const before = text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
  let last: Tense = null;
  for (const match of before.matchAll(SIGN)) last = signTense(match.groups);
  if (ADJACENT_FUTURE.test(before))
    return /(?<![\w-])(?:had|was|were|have|has)\s/.test(before) ? null : 'future';
  if (last) return last;
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + AFTER));
  for (const match of after.matchAll(SIGN)) return signTense(match.groups);
  return null;
}
