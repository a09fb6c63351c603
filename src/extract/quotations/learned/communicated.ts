/**
 * Judges whether a cue reports communication. The texts that the model learns from are annotated for anything attributed to somebody,
 * including what is only thought, wanted or done; a quotation is what was said, written or shown.
 */
import { wordList } from '../../../text/word-list.js';
import { cueForm } from '../cue-forms.js';
import { SPEECH_NOUNS } from '../vocabulary.js';

/** Listed cue verbs that report what somebody thinks, feels or does. */
const ATTITUDES = wordList(
  'think believe hope fear worry guess wonder realize realise decide begin oppose muse marvel laugh cry',
);

/** Words of communication that are not cues of the rules; from reading English news. */
const COMMUNICATION = wordList(`
  according talk talks talked talking speak speaks spoke spoken speaking tout touts touted touting beg begs begged
  apologised apologized hinted quote quotes quoted quoting posted posts posting publish publishes published publishing
  emphasised outline outlines outlined outlining detail details detailed detailing list lists listed listing highlight
  highlights underscore underscores underscored lecture lectured preach preached testimony complains bragged brag brags
  bragging rant ranted ranting thanked thanking congratulate congratulated congratulating greet greeted implore implored
  plead pleaded pleads pleading demand demands demanded demanding request requests requested requesting rail railed
  railing clear estimate estimates estimated estimating project projects projected projecting document documents
  documented documenting sing sang chanted pronounce pronounced proclaim proclaims proclaimed proclaiming declare phrase
  phrased summarise summarised summarize summarized summarizing reply joked jokes berate berated berating dispute disputes
  disputed disputing rebut rebutted refute refuted slammed slams echoed instruct instructs instructed instructing order
  ordered orders ordering command commanded rule ruled rules predict forecast forecasts forecasting allude alluded alludes
  alluding brief briefed relay relayed relays lament lamented laments pen penned pens pointed invoke invoked invokes
  invoking lobby lobbied propose offered mouth signalled signaled signals introduce introduced introduces described`);

/** Nothing was said: "has not commented on", "would not say". */
const NEGATED = /\b(?:not|never)\b|n['\u2019]t\b/iu;

/** Shares of the confidence kept: for a mere attitude, and for a cue that is neither known to be one nor known as communication. */
const OF_ATTITUDE = 0.5;
const OF_UNKNOWN = 0.6;

/** The share of its confidence that a finding without quotation marks keeps. `cue`: its words; null without a cue. */
export function shareCommunicated(cue: string | null): number {
  if (cue === null) return OF_UNKNOWN;
  if (NEGATED.test(cue)) return OF_UNKNOWN;
  let share = OF_UNKNOWN;
  for (const word of cue.toLowerCase().split(/[\s,]+/u)) {
    if (COMMUNICATION.has(word) || SPEECH_NOUNS.has(word) || word.endsWith(':')) return 1;
    const form = cueForm(word);
    if (!form) continue;
    if (!ATTITUDES.has(form.lemma)) return 1;
    share = OF_ATTITUDE;
  }
  return share;
}
