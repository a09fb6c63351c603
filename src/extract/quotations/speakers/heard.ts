/** Who has spoken so far in an article: what pronouns, offices and quotations without a cue look back to. */
import type { SpeakerKind } from '../../../model/quotation.js';
import { knownOutlet } from '../../../parse/parse.js';
import { OUTLET_WORDS } from '../../sources/sources.js';
import { bareWord } from '../bare-word.js';
import type { FoundSpeaker } from '../found.js';
import { PRONOUNS } from '../vocabulary.js';
import type { Gender } from './cast.js';
import { roleNouns } from './roles.js';

const OUTLET_NOUNS = new Set(['newspaper', 'paper', 'daily', 'magazine', 'outlet', 'broadcaster']);

function isCalled(name: string, noun: string): boolean {
  const last = bareWord(name.split(/\s+/u).at(-1) ?? '');
  return last === noun || (OUTLET_NOUNS.has(noun) && (OUTLET_WORDS.has(last) || knownOutlet(name) !== null));
}

interface Turn {
  speaker: FoundSpeaker;
  gender: Gender;
  at: number;
  /** False where words are only said of something ("praised the plan"): no quotation carries these on. */
  speaking: boolean;
}

export class Heard {
  readonly #turns: Turn[] = [];

  /** Adds a turn; one whose pronoun could not be resolved is left out, as nobody can look back to it. */
  remember(turn: Turn): void {
    if (!PRONOUNS.has(turn.speaker.name.toLowerCase())) this.#turns.push(turn);
  }

  /** Whoever spoke last before a place, not further back than `reach` characters, with their last mention. */
  speakingBefore(at: number, reach: number): FoundSpeaker | null {
    const turn = this.#turns.findLast((one) => one.speaking);
    return turn && at - turn.at <= reach
      ? { ...turn.speaker, resolution: 'carried-over', candidates: [] }
      : null;
  }

  lastPerson(agrees: (gender: Gender) => boolean): { speaker: FoundSpeaker; at: number } | undefined {
    return this.#turns.findLast((turn) => turn.speaker.kind === 'person' && agrees(turn.gender));
  }

  lastOfKind(kind: SpeakerKind): FoundSpeaker | undefined {
    return this.#turns.findLast((turn) => turn.speaker.kind === kind)?.speaker;
  }

  /** The person last heard who holds an office, or is called by the noun and nothing else: "the expert". */
  lastHolding(noun: string): FoundSpeaker | undefined {
    return this.#turns.findLast(
      ({ speaker }) =>
        speaker.kind === 'person' &&
        roleNouns(speaker.role ?? (speaker.anonymous ? speaker.name : '')).includes(noun),
    )?.speaker;
  }

  /**
   * The body last heard that a noun can mean: "the ministry" after "the defence ministry", "the newspaper" after
   * "the Harbour Post".
   */
  lastBody(noun: string): FoundSpeaker | undefined {
    return this.#turns.findLast(
      ({ speaker }) => speaker.kind === 'organisation' && isCalled(speaker.name, noun),
    )?.speaker;
  }
}
