/** Text output of an article: its text with quotations and dates marked, then the quotations with their speakers. */
import type { Analysis } from '../../model/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import { isCertain, type Quotation, quotationContent } from '../../model/quotation.js';
import { numbered } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { padEnd, wrap } from './layout.js';
import { calledIn, details, publishedWords, speakerWords, titleLine, type View } from './view.js';

/** `q3` for `2020/summit#q3` */
const shortId = ({ id }: Quotation): string => id.slice(id.lastIndexOf('#') + 1);

/** The start or end of an annotation, in code points of the file. */
interface Edge {
  at: number;
  quoted: number;
  dated: number;
  /** Whether it belongs to the requested part. */
  chosen: number;
  label: string | null;
}

const edgesOfQuotation = (quotation: Quotation, isChosen: boolean): Edge[] =>
  quotation.spans.flatMap(([start, end], index): Edge[] => {
    const last = index === quotation.spans.length - 1;
    const label = last ? `${shortId(quotation)} ${calledIn(quotation.speaker) ?? 'unknown speaker'}` : null;
    const chosen = isChosen ? 1 : 0;
    return [
      { at: start, quoted: 1, dated: 0, chosen, label: null },
      { at: end, quoted: -1, dated: 0, chosen: -chosen, label },
    ];
  });

const edgesOfDate = ({ start, end, value, text }: DateMention): Edge[] => [
  { at: start, quoted: 0, dated: 1, chosen: 0, label: null },
  { at: end, quoted: 0, dated: -1, chosen: 0, label: value === text ? null : value },
];

const WORD = /^[\p{L}\p{M}\p{N}'\u2019-]+/u;

/** The edges of the word at an offset. */
function edgesOfPlace(body: readonly Paragraph[], offset: number | null): Edge[] {
  const paragraph =
    offset === null ? undefined : body.find(({ start, end }) => offset >= start && offset < end);
  if (!paragraph || offset === null) return [];
  const rest = [...paragraph.text].slice(offset - paragraph.start).join('');
  const end = offset + Math.max(1, [...(WORD.exec(rest)?.[0] ?? '')].length);
  return [
    { at: offset, quoted: 0, dated: 0, chosen: 1, label: null },
    { at: end, quoted: 0, dated: 0, chosen: -1, label: null },
  ];
}

/** A quotation without quotation marks that is more likely wrong than right is not marked. */
const isMarked = (chosen: string | null, quotation: Quotation): boolean =>
  quotation.id === chosen || isCertain(quotation);

/** All edges in an article in text order; at the same offset, ends come before starts. */
function edgesOf({ body, quotations, dates }: Analysis, part: ShownPart | null): Edge[] {
  const chosen = part?.quotation ?? null;
  const marked = quotations.filter((one) => isMarked(chosen, one));
  return [
    ...dates.flatMap(edgesOfDate),
    ...marked.flatMap((one) => edgesOfQuotation(one, one.id === chosen)),
    ...edgesOfPlace(body, chosen === null ? (part?.offset ?? null) : null),
  ].sort((a, b) => a.at - b.at || direction(a) - direction(b));
}

/** 1 for a start, -1 for an end. */
const direction = ({ quoted, dated, chosen }: Edge): number => Math.sign(quoted + dated + chosen);

/** Writes the paragraphs in order, in a single pass over the edges. */
class Marker {
  readonly #edges: readonly Edge[];
  #next = 0;
  #quoted = 0;
  #dated = 0;
  #chosen = 0;

  constructor(
    analysis: Analysis,
    private readonly palette: View['palette'],
    part: ShownPart | null,
  ) {
    this.#edges = edgesOf(analysis, part);
  }

  paragraph({ text, start, end }: Paragraph): string {
    const characters = [...text];
    let from = start;
    let out = '';
    for (let edge = this.#edges[this.#next]; edge && edge.at <= end; edge = this.#edges[this.#next]) {
      if (edge.at === end && direction(edge) > 0) break;
      if (edge.at > from) {
        out += this.#styled(characters.slice(from - start, edge.at - start).join(''));
        from = edge.at;
      }
      this.#quoted += edge.quoted;
      this.#dated += edge.dated;
      this.#chosen += edge.chosen;
      if (edge.label !== null && edge.at > start) out += this.palette.dim(` [${escapeLine(edge.label)}]`);
      this.#next += 1;
    }
    return out + this.#styled(characters.slice(from - start).join(''));
  }

  #styled(text: string): string {
    if (text === '') return '';
    const escaped = escapeLine(text);
    const dated = this.#dated > 0 ? this.palette.date(escaped) : escaped;
    if (this.#chosen > 0) return this.palette.match(dated);
    return this.#quoted > 0 ? this.palette.quotation(dated) : dated;
  }
}

function* quotationList(quotations: readonly Quotation[], { columns, palette }: View): Generator<string> {
  if (quotations.length === 0) return;
  yield `\n${palette.title('Quotations')}\n`;
  const widest = quotations.reduce((most, quotation) => Math.max(most, shortId(quotation).length), 0);
  const indent = ' '.repeat(widest + 4);
  for (const quotation of quotations) {
    const label = `  ${padEnd(escapeLine(shortId(quotation)), widest)}  `;
    const kind = isCertain(quotation) ? quotation.kind : `${quotation.kind}, less certain`;
    const speaker = `${escapeLine(speakerWords(quotation.speaker))} ${palette.dim(`(${kind})`)}`;
    yield `\n${wrap(speaker, columns, indent, label)}`;
    yield wrap(palette.quotation(escapeLine(quotationContent(quotation))), columns, indent);
  }
}

/** The requested quotation, or those at the offset. */
function listed(quotations: readonly Quotation[], part: ShownPart | null): readonly Quotation[] {
  if (part === null) return quotations;
  const { quotation, offset } = part;
  if (quotation !== null) return quotations.filter(({ id }) => id === quotation);
  const at = offset ?? -1;
  return quotations.filter((one) => isCertain(one) && one.spans.some(([from, to]) => at >= from && at < to));
}

/** The part of an article to show: the paragraphs around a quotation or an offset. */
export interface ShownPart {
  /** Id of the quotation; null if only an offset was given. */
  quotation: string | null;
  /** In code points of the file; null for that of the quotation. */
  offset: number | null;
  /** Number of paragraphs before and after it. */
  around: number;
}

/** First and last paragraph to show; all if the offset is not in the body. */
function shownRange({ body, quotations }: Analysis, part: ShownPart | null): [number, number] {
  if (!part) return [0, body.length - 1];
  const { quotation: id, offset, around } = part;
  const quotation = quotations.find((one) => one.id === id);
  const from = offset ?? quotation?.start ?? -1;
  const to = offset === null ? (quotation?.end ?? from) : offset + 1;
  const holds = ({ start, end }: Paragraph): boolean => from < end && to > start;
  const first = body.findIndex(holds);
  return first === -1 ? [0, body.length - 1] : [first - around, body.findLastIndex(holds) + around];
}

/** `part`: show only the paragraphs around a quotation or a word, which is marked. */
export function* showText(analysis: Analysis, view: View, part: ShownPart | null = null): Generator<string> {
  const { article, body, quotations } = analysis;
  const { columns, palette } = view;
  const by = article.authors.length > 0 ? `by ${article.authors.join(', ')}` : null;
  const updated = article.updated === null ? null : `updated ${article.updated}`;
  const line = details([
    article.publisher,
    publishedWords(article),
    updated,
    by,
    article.section,
    article.id,
  ]);
  yield titleLine(article, view);
  yield wrap(palette.dim(line), columns);
  if (article.url !== null) yield `${palette.dim(escapeLine(article.url))}\n`;
  if (article.standfirst !== null) yield `\n${wrap(escapeLine(article.standfirst), columns)}`;
  const marker = new Marker(analysis, palette, part);
  const [from, to] = shownRange(analysis, part);
  const gap = view.ascii ? '...' : '\u2026';
  if (from > 0) yield `\n${palette.dim(`${gap} ${numbered(from, 'paragraph')} before`)}\n`;
  for (const [at, paragraph] of body.entries()) {
    const text = marker.paragraph(paragraph);
    if (at < from || at > to) continue;
    yield `\n${wrap(paragraph.kind === 'heading' ? palette.title(text) : text, columns)}`;
  }
  const after = body.length - 1 - to;
  if (after > 0)
    yield `\n${palette.dim(`${gap} ${numbered(after, 'paragraph')} after; corpus show ${escapeLine(article.id)} prints all`)}\n`;
  yield* quotationList(listed(quotations, part), view);
}
