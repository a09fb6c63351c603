/** Resolves the speaker of each quotation, in text order; runs last. */
import { namesAnyone } from '../../../text/names/person-names.js';
import type { Refiner } from '../../engine.js';
import { type QuotationContext, sentenceAt } from '../context.js';
import { cueForm } from '../cue-forms.js';
import type { FoundQuotation, FoundSpeaker, NamedSpeaker, SourcePhrase } from '../found.js';
import { LEARNED } from '../learned/learned.js';
import { TURN } from '../parsers/parsers.js';
import {
  type Cast,
  castOf,
  confidenceOf,
  interviewOf,
  letterOf,
  SpeakerResolver,
  shapedName,
  unnamed,
} from '../speakers/speakers.js';
import { isBare } from './prefer-attributed.js';

/** How far back, in characters, a quotation without a cue may look for its speaker. */
const REACH = 600;

/** A speaker more likely wrong than right is left unknown. */
const WORSE_THAN_CHANCE = 0.5;

/** Whether somebody speaks, rather than judges: no quotation continues "praised the plan". */
function isSpeaking({ rule, kind, cue }: FoundQuotation, text: string): boolean {
  if (rule !== LEARNED || kind !== 'indirect') return rule !== 'object-of-cue';
  const words = cue ? text.slice(cue.start, cue.end).toLowerCase().split(/\s+/u) : [];
  return words.some((word) => cueForm(word)?.clause === true);
}

/** Minimum share of quoted words in a sentence that is the speaker's own. */
const OWN_SENTENCE = 0.4;

/**
 * Whether the quotation is most of a sentence in the paragraph of the last turn: `"It holds," the keeper said. Then, "I go up
 * again."`
 */
function carriesOn(quotation: FoundQuotation, last: FoundSpeaker, { blocks }: QuotationContext): boolean {
  const block = blocks[quotation.block];
  const start = quotation.pieces[0]?.start ?? 0;
  if (!block || !last.mention || last.mention.start < block.start || last.mention.start > start) return false;
  const units = block.sentences[sentenceAt(block, start)]?.units ?? [];
  const quoted = units.reduce((sum, unit) => sum + (unit.kind === 'quote' ? unit.words : 0), 0);
  const around = units.filter((unit) => unit.kind === 'word').length;
  return quoted >= OWN_SENTENCE * (quoted + around);
}

/**
 * Reduces the name to a valid shape. The speaker loses the name if the mention names nobody, or if only the resolved name has no
 * valid shape; null if the mention itself has none.
 */
function withShapedName(meant: FoundSpeaker): FoundSpeaker | null {
  const { name, mention, kind, resolution } = meant;
  const nobody = mention && unnamed(mention, kind);
  if (name === null || !namesAnyone(name)) return nobody;
  const shaped = shapedName(name);
  if (shaped !== null) return { ...meant, name: shaped };
  return resolution === 'as-written' ? null : nobody;
}

const isNamed = (speaker: FoundSpeaker): speaker is NamedSpeaker => speaker.name !== null;

/** Cached per article, as speakers are resolved twice: for the findings of the rules, and for those kept. */
const casts = new WeakMap<QuotationContext, Cast>();

function castOfArticle(context: QuotationContext): Cast {
  const cast = casts.get(context) ?? castOf(context);
  casts.set(context, cast);
  return cast;
}

export const resolveSpeakers: Refiner<QuotationContext, FoundQuotation> = {
  id: 'resolve-speakers',
  refine(found, context) {
    const cast = castOfArticle(context);
    const resolver = new SpeakerResolver(context.text, cast);
    const turn = found.find(({ rule }) => rule === TURN);
    const byLetter = interviewOf(context.article, cast, turn?.source?.core.start ?? 0);
    const ofTurn = (source: SourcePhrase): FoundSpeaker | null => {
      const letter = letterOf(context.text, source);
      if (letter === null) return resolver.resolveLabel(source);
      const speaker = byLetter(letter);
      return speaker && { ...speaker, mention: source.core };
    };
    return found.map((quotation) => {
      const start = quotation.pieces[0]?.start ?? 0;
      const end = quotation.pieces.at(-1)?.end ?? start;
      const meant = quotation.source
        ? quotation.rule === TURN
          ? ofTurn(quotation.source)
          : resolver.resolve(quotation.source)
        : isBare(quotation)
          ? resolver.lastBefore(start, REACH)
          : null;
      if (!meant) return { ...quotation, speaker: null };
      const confidence = confidenceOf(
        quotation.rule,
        meant,
        isBare(quotation) && carriesOn(quotation, meant, context),
      );
      if (confidence < WORSE_THAN_CHANCE) return { ...quotation, speaker: null };
      const shaped = withShapedName(meant);
      const speaker = shaped && { ...shaped, confidence };
      if (!speaker || !isNamed(speaker)) return { ...quotation, speaker };
      const speaking = isSpeaking(quotation, context.text);
      resolver.remember(speaker, Math.max(end, speaker.mention?.end ?? 0), speaking);
      return { ...quotation, speaker };
    });
  },
};
