/** Reads the turns of transcripts, interviews and debates: the speaker from the label, and the paragraphs said. */
import type { Range } from '../../../text/range.js';
import { rangeOf } from '../content.js';
import type { QuotationContext } from '../context.js';
import type { SourcePhrase } from '../found.js';
import type { Unit } from '../stream.js';
import { isSpeakerNoun } from '../subjects/subjects.js';
import { type Label, labelAt } from './label.js';

/** A paragraph, or a line of one, with the label it opens with. */
interface Line {
  block: number;
  kind: QuotationContext['blocks'][number]['kind'];
  units: readonly Unit[];
  label: Label | null;
}

type Labelled = Line & { label: Label };

export interface Turn {
  form: Label['form'];
  block: number;
  pieces: Range[];
  cue: Range | null;
  source: SourcePhrase;
}

/** Maximum paragraphs without a label in one turn. */
const LONGEST_TURN = 20;

const ENDS_AS_SPEECH = /[.?!\u2026\u2014\u2013-]["'\u2019\u201D*_)\]]*$/u;

/** Splits a block's units at line ends that are followed by a label. */
function linesOf(text: string, block: QuotationContext['blocks'][number], index: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const units = block.units.slice(from, to);
    lines.push({ block: index, kind: block.kind, units, label: labelAt(units, 0) });
  };
  const lineEnd = text.indexOf('\n', block.units[0]?.end);
  const breaks = lineEnd !== -1 && lineEnd < (block.units.at(-1)?.start ?? 0);
  for (let at = 1; breaks && at < block.units.length; at += 1) {
    const begins = block.units[at]?.start ?? 0;
    const ended = block.units[at - 1]?.end ?? begins;
    if (!text.slice(ended, begins).includes('\n') || !labelAt(block.units, at)) continue;
    add(at);
    from = at;
  }
  if (block.units.length > 0) add(block.units.length);
  return lines;
}

/** Whether the words after the label, if any, end like speech: "He did.", not "1,769." or "Ada Brook". */
const endsAsSpeech = (text: string, { units, label }: Labelled): boolean => {
  const last = units.at(-1);
  const first = units[label.content];
  if (first === undefined) return true;
  if (last === undefined || (first.kind === 'word' && !/\p{L}/u.test(first.text))) return false;
  return ENDS_AS_SPEECH.test(text.slice(Math.max(0, last.end - 8), last.end));
};

/** Whether the text contains the word after another capitalised word, as the surname of a person. */
function isSurname(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/\p{Lu}[\p{L}.'\u2019-]{0,30} $/u.test(text.slice(Math.max(0, at - 33), at))) return true;
  }
  return false;
}

/**
 * Whether a speaker's label repeats among labels with the same last word: "OLD DELTA" and "NEW DELTA" are two
 * speakers.
 */
function saidAgain(those: readonly Labelled[]): boolean {
  const whole = those.map(({ units, label }) =>
    units
      .slice(label.head.from, label.head.to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return new Set(whole.filter((words) => words.includes(' '))).size < those.length && those.length > 1;
}

/** The colon labels that belong to speakers: in capitals, or repeated and shaped like a person's name. */
function speaking(text: string, lines: readonly Labelled[]): Set<Labelled> {
  const ofKey = new Map<string, Labelled[]>();
  for (const line of lines) ofKey.set(line.label.key, [...(ofKey.get(line.label.key) ?? []), line]);
  const again = new Set<string>();
  for (const [key, those] of ofKey) {
    const said = those.filter((line) => endsAsSpeech(text, line)).length;
    if (saidAgain(those) && said * 2 >= those.length && those.some((line) => named(text, line)))
      again.add(key);
  }
  const plain = lines.filter(({ label }) => label.capitals && label.person);
  const capitals = lines.filter(({ label }) => label.capitals);
  const transcript =
    (again.size > 0 && ofKey.size > 1) ||
    (new Set(plain.map(({ label }) => label.key)).size > 0 &&
      new Set(capitals.map(({ label }) => label.key)).size > 1);
  if (!transcript) return new Set();
  return new Set(
    lines.filter(
      (line) =>
        again.has(line.label.key) || line.label.capitals || (endsAsSpeech(text, line) && named(text, line)),
    ),
  );
}

/** Whether a label looks like a person: in capitals, of two words, a noun for a person, or a surname in the text. */
function named(text: string, { label, units }: Labelled): boolean {
  const words = units.slice(label.head.from, label.head.to).filter((unit) => unit.kind === 'word');
  if (label.capitals || words.length > 1) return true;
  const [only] = words;
  return isSpeakerNoun(only) || (only !== undefined && isSurname(text, only.text));
}

/** The labels that open turns, of all candidates. */
function openers(text: string, lines: readonly Line[]): Set<Line> {
  const labelled = lines.filter((line): line is Labelled => line.label !== null && line.kind !== 'title');
  const of = (...forms: Label['form'][]): Labelled[] =>
    labelled.filter(({ label }) => forms.includes(label.form));
  const found = new Set<Line>(speaking(text, of('colon')));
  const record = of('record');
  if (record.some(({ label, units }) => units[label.head.from]?.lower !== 'the'))
    for (const line of record) found.add(line);
  const [question] = of('question');
  const answer = of('answer').at(-1);
  if (question && answer && lines.indexOf(question) < lines.indexOf(answer))
    for (const line of of('question', 'answer')) found.add(line);
  return found;
}

/** A heading, or a stage direction such as "(Laughter.)", is not said by the speaker. */
const isAside = ({ units, kind }: Line): boolean =>
  kind === 'heading' || kind === 'caption' || /^[([]$/u.test(units[0]?.text ?? '');

const spoken = (units: readonly Unit[], from: number): Range | null =>
  from < units.length ? rangeOf([...units], { from, to: units.length }) : null;

/** Every turn of an article, in order; none if it is not a transcript. */
export function turnsOf({ text, blocks }: QuotationContext): Turn[] {
  const lines = blocks.flatMap((block, index) => linesOf(text, block, index));
  if (!lines.some(({ label }) => label)) return [];
  const opening = openers(text, lines);
  const turns: Turn[] = [];
  let waiting: Range[] = [];
  for (const line of lines) {
    const { label, units, block } = line;
    const current = turns.at(-1);
    if (label && opening.has(line)) {
      current?.pieces.push(...(waiting.length <= LONGEST_TURN ? waiting : []));
      waiting = [];
      const content = spoken(units, label.content);
      turns.push({
        form: label.form,
        block,
        pieces: content ? [content] : [],
        cue: label.mark && rangeOf([...units], label.mark),
        source: {
          core: rangeOf([...units], label.head),
          apposition: label.role && rangeOf([...units], label.role),
        },
      });
    } else if (current && !isAside(line)) {
      const content = spoken(units, 0);
      if (content) waiting.push(content);
    }
  }
  // The reporter may resume after the last label, so a turn extends to later lines only if its label is alone on its line.
  const last = turns.at(-1);
  if (last && (last.pieces.length === 0 || last.form === 'record')) last.pieces.push(...waiting);
  return turns.filter(({ pieces }) => pieces.length > 0);
}
