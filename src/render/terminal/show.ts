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
  label: string | null;
  /** Id of the quotation; null for a date. */
  of: string | null;
}

const edgesOfQuotation = (quotation: Quotation): Edge[] =>
  quotation.spans.flatMap(([start, end], index): Edge[] => {
    const last = index === quotation.spans.length - 1;
    const label = last ? `${shortId(quotation)} ${calledIn(quotation.speaker) ?? 'unknown speaker'}` : null;
    return [
      { at: start, quoted: 1, dated: 0, label: null, of: quotation.id },
      { at: end, quoted: -1, dated: 0, label, of: quotation.id },
    ];
  });

const edgesOfDate = ({ start, end, value, text }: DateMention): Edge[] => [
  { at: start, quoted: 0, dated: 1, label: null, of: null },
  { at: end, quoted: 0, dated: -1, label: value === text ? null : value, of: null },
];

/** Without quotation marks, what is more likely wrong than right is not marked. */
const isMarked = (chosen: string | null, quotation: Quotation): boolean =>
  quotation.id === chosen || isCertain(quotation);

/** All edges of an article in text order; at the same offset, ends come before starts. */
function edgesOf({ quotations, dates }: Analysis, chosen: string | null): Edge[] {
  const marked = quotations.filter((one) => isMarked(chosen, one));
  return [...dates.flatMap(edgesOfDate), ...marked.flatMap(edgesOfQuotation)].sort(
    (a, b) => a.at - b.at || a.quoted + a.dated - (b.quoted + b.dated),
  );
}

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
    /** Id of the quotation that stands out. */
    private readonly chosen: string | null,
  ) {
    this.#edges = edgesOf(analysis, chosen);
  }

  paragraph({ text, start, end }: Paragraph): string {
    const characters = [...text];
    let from = start;
    let out = '';
    for (let edge = this.#edges[this.#next]; edge && edge.at <= end; edge = this.#edges[this.#next]) {
      if (edge.at === end && edge.quoted + edge.dated > 0) break;
      if (edge.at > from) {
        out += this.#styled(characters.slice(from - start, edge.at - start).join(''));
        from = edge.at;
      }
      this.#quoted += edge.quoted;
      this.#dated += edge.dated;
      if (edge.of !== null && edge.of === this.chosen) this.#chosen += edge.quoted;
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
    const speaker = `${escapeLine(speakerWords(quotation.speaker))} ${palette.dim(`(${quotation.kind})`)}`;
    yield `\n${wrap(speaker, columns, indent, label)}`;
    yield wrap(palette.quotation(escapeLine(quotationContent(quotation))), columns, indent);
  }
}

/** The part of an article to show: the paragraphs round one quotation. */
export interface ShownPart {
  /** Id of the quotation. */
  quotation: string;
  /** Paragraphs before and after it. */
  around: number;
}

/** First and last paragraph to show; all if the quotation is not in the body. */
function shownRange({ body, quotations }: Analysis, part: ShownPart | null): [number, number] {
  const quotation = part && quotations.find(({ id }) => id === part.quotation);
  const holds = ({ start, end }: Paragraph): boolean =>
    quotation ? quotation.start < end && quotation.end > start : false;
  const first = body.findIndex(holds);
  if (!part || first === -1) return [0, body.length - 1];
  return [first - part.around, body.findLastIndex(holds) + part.around];
}

/** `part`: only the paragraphs round a quotation, which is marked. */
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
  const marker = new Marker(analysis, palette, part?.quotation ?? null);
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
  yield* quotationList(part ? quotations.filter(({ id }) => id === part.quotation) : quotations, view);
}
