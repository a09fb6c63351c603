/** Text output of one speaker: name and role, then roles, outlets, years, subjects, statements, first and last quotation. */
import type { Quotation } from '../../model/quotation.js';
import type { SpeakerCount, SpeakerPage } from '../../model/speaker-page.js';
import { counted, grouped } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { fullBlock } from './bars.js';
import { cutTo, padEnd, padStart, width, wrap } from './layout.js';
import { dayWords, details, linked, type View } from './view.js';

const INDENT = '  ';

/** Maximum rows of each list; JSON has all. */
const MOST_ROWS = 6;
const MOST_ALIASES = 4;

const daysOf = (first: string | null, last: string | null): string =>
  first === null || last === null
    ? 'undated'
    : dayWords(first) === dayWords(last)
      ? dayWords(first)
      : `${dayWords(first)} to ${dayWords(last)}`;

function* section(title: string, lines: Iterable<string>, { palette }: View): Generator<string> {
  const all = [...lines];
  if (all.length === 0) return;
  yield `\n${palette.title(title)}\n`;
  yield* all;
}

const more = (shown: number, all: number, { palette }: View): string[] =>
  all > shown ? [`${INDENT}${palette.dim(`and ${grouped(all - shown)} more`)}\n`] : [];

function* roles({ roles }: SpeakerPage, view: View): Generator<string> {
  for (const { text, count, first, last } of roles.slice(0, MOST_ROWS)) {
    const about = view.palette.dim(` \u00b7 ${details([counted(count, 'article'), daysOf(first, last)])}`);
    yield wrap(`${escapeLine(text)}${about}`, view.columns, INDENT.repeat(2), INDENT);
  }
  yield* more(MOST_ROWS, roles.length, view);
}

/** `2016  1,204 ████████` */
function* bars(counts: readonly SpeakerCount[], most: number, view: View): Generator<string> {
  const { columns, palette, ascii } = view;
  const shown = counts.slice(0, most);
  const labels = shown.map(({ value }) => cutTo(escapeLine(value ?? '(unknown)'), 30, ascii));
  const label = labels.reduce((wide, text) => Math.max(wide, width(text)), 0);
  const greatest = shown.reduce((a, { quotations }) => Math.max(a, quotations), 1);
  const digits = grouped(greatest).length;
  const room = Math.max(1, columns - label - digits - 6);
  for (const [at, { quotations }] of shown.entries()) {
    const bar = fullBlock(ascii).repeat(Math.max(1, Math.round((quotations / greatest) * room)));
    yield `${INDENT}${padEnd(labels[at] ?? '', label)}  ${padStart(grouped(quotations), digits)} ${palette.bar(bar)}\n`;
  }
  yield* more(most, counts.length, view);
}

function* subjects({ subjects }: SpeakerPage, { columns, palette }: View): Generator<string> {
  const words = subjects.map(
    ({ item, a, b }) =>
      `${escapeLine(item)} ${palette.dim(`${grouped(a.count)}/${grouped(a.count + b.count)}`)}`,
  );
  if (words.length > 0) yield wrap(words.join(', '), columns, INDENT);
}

function* statements({ statements }: SpeakerPage, view: View): Generator<string> {
  for (const { occasion, wording, articles, carried, id } of statements) {
    const path = carried[0]?.article.path;
    const place = view.palette.dim(escapeLine(id));
    const day = occasion?.first ?? 'undated';
    const link = path === undefined ? place : linked(place, { path }, view);
    const shown = `${escapeLine(wording)} \u00b7 in ${counted(articles, 'article')} ${link}`;
    yield wrap(shown, view.columns, ' '.repeat(DAY + 4), `${INDENT}${padEnd(day, DAY)}  `);
  }
}

const DAY = 10;

function said({ article, text, id, start }: Quotation, view: View): string {
  const place = linked(
    view.palette.dim(escapeLine(id)),
    { path: article.path, place: { text, start } },
    view,
  );
  const outlet = article.publisher === null ? '' : `${escapeLine(article.publisher)}: `;
  const words = view.palette.quotation(escapeLine(text));
  return wrap(
    `${outlet}${words} ${place}`,
    view.columns,
    ' '.repeat(DAY + 4),
    `${INDENT}${padEnd(dayWords(article.published), DAY)}  `,
  );
}

function* ends({ firstQuotation, lastQuotation }: SpeakerPage, view: View): Generator<string> {
  if (firstQuotation) yield said(firstQuotation, view);
  if (lastQuotation && lastQuotation.id !== firstQuotation?.id) yield said(lastQuotation, view);
}

/** `quoted 12 times (3 direct, 9 indirect) in 4 articles` */
function howOften({ quotations, direct, mixed, indirect, articles }: SpeakerPage): string {
  const kinds = Object.entries({ direct, mixed, indirect }).flatMap(([kind, count]) =>
    count > 0 ? [`${grouped(count)} ${kind}`] : [],
  );
  return `${counted(quotations, 'quotation')} (${kinds.join(', ')}) in ${counted(articles, 'article')}`;
}

export function* speakerText(page: SpeakerPage, view: View): Generator<string> {
  const { name, kind, aliases, first, last } = page;
  const { columns, palette } = view;
  yield `${palette.title(escapeLine(name))}\n`;
  yield wrap(details([kind, howOften(page), daysOf(first, last)]), columns, INDENT);
  const rest = aliases.length - MOST_ALIASES;
  const also = aliases.slice(0, MOST_ALIASES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  if (also !== '') yield wrap(palette.dim(`also ${escapeLine(also)}`), columns, INDENT);
  yield* section('Roles', roles(page, view), view);
  yield* section('Outlets', bars(page.publishers, MOST_ROWS, view), view);
  yield* section('Years', bars(page.years, Number.POSITIVE_INFINITY, view), view);
  yield* section('Subjects (said by this speaker/in all texts)', subjects(page, view), view);
  yield* section('Reported by several articles', statements(page, view), view);
  yield* section('First and last', ends(page, view), view);
}
