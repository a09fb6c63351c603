/** One row per quotation: speaker, confidence, kind and article as numbers. */

import { isCertain, type Quotation, type QuotationKind, type SpeakerKind } from '../../model/quotation.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { isNamedPerson } from '../../text/names/person-names.js';
import { bytesOf, float64s, type SectionReader, type SectionWriter, uint32s } from '../bytes/bytes.js';
import { SpeakerRows, writeSpeakerRows } from './speaker-rows.js';
import type { StringTableWriter } from './string-table.js';

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

/** Flags stored with the kind: has a speaker, speaker is a named person, speaker is anonymous. */
const HAS_SPEAKER = 4;
const IS_PERSON = 8;
const IS_ANONYMOUS = 16;

/** Bit offset of the two-bit speaker kind. */
const SPEAKER_KIND = 5;
const SPEAKER_KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'group'];

/** The flag for anonymity and the kind of the speaker are three bits from here. */
const CODE = 4;
const SPEAKER_CODES = 8;

const traitsOf = ({ kind, speaker }: Quotation): number =>
  KINDS.indexOf(kind) |
  (speaker
    ? HAS_SPEAKER |
      (isNamedPerson(speaker) ? IS_PERSON : 0) |
      (speaker.anonymous ? IS_ANONYMOUS : 0) |
      (SPEAKER_KINDS.indexOf(speaker.kind) << SPEAKER_KIND)
    : 0);

export interface QuoteRow {
  article: number;
  /** String table numbers, 0 for none: the speaker's name, role, and the wording in the text. */
  name: number;
  role: number;
  mention: number;
  /** Kind and speaker flags. */
  traits: number;
  /** In the quotation, 0 to 1. */
  confidence: number;
  /** In the speaker, 0 to 1; -1 without a speaker. */
  speakerConfidence: number;
}

export class QuoteTableWriter {
  readonly #columns = {
    article: new GrowingColumn(),
    name: new GrowingColumn(),
    role: new GrowingColumn(),
    mention: new GrowingColumn(),
    traits: new GrowingColumn(),
  };
  readonly #confidence: number[] = [];
  readonly #speakerConfidence: number[] = [];

  get length(): number {
    return this.#confidence.length;
  }

  addArticle(article: number, quotations: readonly Quotation[], strings: StringTableWriter): void {
    for (const quotation of quotations) {
      const { speaker } = quotation;
      this.add({
        article,
        name: strings.number(speaker?.name ?? null),
        role: strings.number(speaker?.role ?? null),
        mention: strings.number(speaker?.mention?.text ?? null),
        traits: traitsOf(quotation),
        confidence: quotation.confidence,
        speakerConfidence: speaker?.confidence ?? -1,
      });
    }
  }

  add({ article, name, role, mention, traits, confidence, speakerConfidence }: QuoteRow): void {
    this.#columns.article.push(article);
    this.#columns.name.push(name);
    this.#columns.role.push(role);
    this.#columns.mention.push(mention);
    this.#columns.traits.push(traits);
    this.#confidence.push(confidence);
    this.#speakerConfidence.push(speakerConfidence);
  }

  /** `strings`: size of the string table. */
  write(sections: SectionWriter, strings: number): void {
    for (const [name, column] of Object.entries(this.#columns)) {
      sections.add(`quote.${name}`, bytesOf(column.view()));
    }
    sections.add('quote.confidence', bytesOf(Float64Array.from(this.#confidence)));
    sections.add('quote.speaker-confidence', bytesOf(Float64Array.from(this.#speakerConfidence)));
    const traits = this.#columns.traits.view();
    writeSpeakerRows(sections, strings, {
      name: this.#columns.name.view(),
      role: this.#columns.role.view(),
      mention: this.#columns.mention.view(),
      isPerson: (row) => isPerson(traits[row] ?? 0),
    });
  }
}

const isPerson = (traits: number): boolean => (traits & IS_PERSON) !== 0;

type QuoteColumn = 'article' | 'name' | 'role' | 'mention' | 'traits';

export class QuoteTable {
  readonly #read: Partial<Record<QuoteColumn, Uint32Array>> = {};
  #traitsRead: Uint32Array | null = null;
  #confidence: Float64Array | null = null;
  #speakerConfidence: Float64Array | null = null;
  /** Keyed by the strings that name the speakers. */
  readonly speakers: SpeakerRows;

  constructor(private readonly sections: SectionReader) {
    this.speakers = new SpeakerRows(sections, () => this.length);
  }

  column(name: QuoteColumn): Uint32Array {
    this.#read[name] ??= uint32s(this.sections.whole(`quote.${name}`));
    return this.#read[name];
  }

  get length(): number {
    return this.sections.size('quote.article') / 4;
  }

  confidence(row: number): number {
    this.#confidence ??= float64s(this.sections.whole('quote.confidence'));
    return this.#confidence[row] ?? 0;
  }

  /** Whether it is shown unless less certain ones are asked for. */
  isCertain(row: number): boolean {
    const kind = this.kind(row) ?? 'direct';
    // Those in quotation marks are certain whatever their confidence: no object for each of many rows.
    return kind !== 'indirect' || isCertain({ kind, confidence: this.confidence(row) });
  }

  speakerConfidence(row: number): number {
    this.#speakerConfidence ??= float64s(this.sections.whole('quote.speaker-confidence'));
    return this.#speakerConfidence[row] ?? -1;
  }

  kind(row: number): QuotationKind | null {
    return KINDS[this.#traits(row) % HAS_SPEAKER] ?? null;
  }

  #traits(row: number): number {
    this.#traitsRead ??= this.column('traits');
    return this.#traitsRead[row] ?? 0;
  }

  /** Whether the speaker is a named person. */
  isPerson(row: number): boolean {
    return isPerson(this.#traits(row));
  }

  /** Kind and anonymity of the speaker as a number below `speakerCodes`; -1 without a speaker. */
  speakerCode(row: number): number {
    const traits = this.#traits(row);
    return (traits & HAS_SPEAKER) === 0 ? -1 : (traits >>> CODE) & (SPEAKER_CODES - 1);
  }

  readonly speakerCodes = SPEAKER_CODES;

  /** Kind and anonymity for a speaker code; null if the code has no kind. */
  speakerOf(code: number): { kind: SpeakerKind; anonymous: boolean } | null {
    const kind = SPEAKER_KINDS[code >>> (SPEAKER_KIND - CODE)];
    return kind === undefined ? null : { kind, anonymous: (code & (IS_ANONYMOUS >>> CODE)) !== 0 };
  }

  /** Kind and anonymity of the speaker; null without a speaker. */
  speaker(row: number): { kind: SpeakerKind; anonymous: boolean } | null {
    const code = this.speakerCode(row);
    return code < 0 ? null : this.speakerOf(code);
  }
}
