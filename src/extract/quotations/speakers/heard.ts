/** The turns heard so far in an article, which pronouns, offices and quotations without a cue refer back to. */
import type { SpeakerKind } from '../../../model/quotation.js';
import { knownOutlet } from '../../../parse/parse.js';
import { OUTLET_WORDS } from '../../sources/sources.js';
import { bareWord } from '../bare-word.js';
import type { NamedSpeaker } from '../found.js';
import type { Gender } from './cast.js';
import { roleNouns } from './roles.js';

const OUTLET_NOUNS = new Set(['newspaper', 'paper', 'daily', 'magazine', 'outlet', 'broadcaster']);

function isCalled(name: string, noun: string): boolean {
  const last = bareWord(name.split(/\s+/u).at(-1) ?? '');
  return last === noun || (OUTLET_NOUNS.has(noun) && (OUTLET_WORDS.has(last) || knownOutlet(name) !== null));
}

interface Turn {
  speaker: NamedSpeaker;
  gender: Gender;
  at: number;
  /** False if the words are only a judgement ("praised the plan"): the next quotation does not continue them. */
  speaking: boolean;
}

export class Heard {
  readonly #turns: Turn[] = [];

  remember(turn: Turn): void {
    this.#turns.push(turn);
  }

  /** The last speaker before an offset, at most `reach` characters back, with their last mention. */
  speakingBefore(at: number, reach: number): NamedSpeaker | null {
    const turn = this.#turns.findLast((one) => one.speaking);
    return turn && at - turn.at <= reach
      ? { ...turn.speaker, resolution: 'carried-over', candidates: [] }
      : null;
  }

  lastPerson(agrees: (gender: Gender) => boolean): { speaker: NamedSpeaker; at: number } | undefined {
    return this.#turns.findLast((turn) => turn.speaker.kind === 'person' && agrees(turn.gender));
  }

  /** The last speaker of a kind heard at or after an offset. */
  lastOfKind(kind: SpeakerKind, since: number): NamedSpeaker | undefined {
    return this.#turns.findLast(({ speaker, at }) => speaker.kind === kind && at >= since)?.speaker;
  }

  /** The last person heard who holds an office, or is known only by the noun: "the expert". */
  lastHolding(noun: string): NamedSpeaker | undefined {
    return this.#turns.findLast(
      ({ speaker }) =>
        speaker.kind === 'person' &&
        roleNouns(speaker.role ?? (speaker.anonymous ? speaker.name : '')).includes(noun),
    )?.speaker;
  }

  /**
   * The last organisation heard that a noun can mean: "the ministry" after "the defence ministry", "the
   * newspaper" after "the Harbour Post".
   */
  lastBody(noun: string): NamedSpeaker | undefined {
    return this.#turns.findLast(
      ({ speaker }) => speaker.kind === 'organisation' && isCalled(speaker.name, noun),
    )?.speaker;
  }
}
