/**
 * Text output of statements: who said it and how widely it is reported, the fullest wording, then one line per article with its
 * differences in wdiff's notation.
 */
import type { CarriedStatement, ComparedStatement, Statement } from '../../model/statement.js';
import { counted } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { wrap } from './layout.js';
import { differentWords } from './like.js';
import { dayWords, details, linked, type View } from './view.js';

/** `2021-03-04`, `2021-03-04 to 2021-03-06` */
function daysOf({ occasion }: Statement): string {
  if (!occasion) return 'undated';
  return occasion.days === 0 ? occasion.first : `${occasion.first} to ${occasion.last}`;
}

function widely({ articles, publishers, copies }: Statement): string {
  const outlets = publishers > 0 ? ` of ${counted(publishers, 'outlet')}` : '';
  const more = copies > 0 ? ` and ${counted(copies, 'copy').replace(/copys$/u, 'copies')}` : '';
  return `in ${counted(articles, 'article')}${outlets}${more}`;
}

function headline(statement: Statement, { columns, palette }: View): string {
  const { speaker, givenTo } = statement;
  const name = escapeLine(speaker?.name ?? speaker?.role ?? 'unknown speaker');
  const role =
    speaker?.name && speaker.role && !speaker.name.includes(speaker.role)
      ? `, ${escapeLine(speaker.role)}`
      : '';
  const given = givenTo.length > 0 ? `also given to ${givenTo.join(', ')}` : null;
  const rest = details([daysOf(statement), widely(statement), given]);
  return wrap(`${palette.title(`${name}${role}`)} \u00b7 ${rest}`, columns, '  ', '');
}

/** The article's share of the fullest wording: words left out before and after it become an ellipsis. */
function differing({ difference, before, after }: CarriedStatement, { palette }: View): string {
  const shown = difference.map((piece, at) =>
    piece.kind === 'missing' && (at === 0 || at === difference.length - 1)
      ? '\u2026'
      : differentWords(piece, palette),
  );
  return `${escapeLine(before)}${shown.join(' ')}${escapeLine(after)}`.trim();
}

function report(carried: CarriedStatement, speaker: string | null, fullest: string, view: View): string {
  const { article, kind, quotations, text, copyOf, changes } = carried;
  const [id = ''] = quotations;
  const own = carried.speaker === speaker ? null : carried.speaker;
  const rest = details([
    article.publisher,
    kind === 'direct' ? null : kind,
    own,
    copyOf === null ? null : `copy of ${copyOf}`,
    ...changes.map((change) => `changes: ${change}`),
  ]);
  const place = linked(view.palette.dim(escapeLine(id)), { path: article.path }, view);
  const head = [dayWords(article.published), ...(rest === '' ? [] : [rest]), place].join('  ');
  const same = id === fullest || (carried.verbatim && carried.before === '' && carried.after === '');
  return (
    wrap(head, view.columns, ' '.repeat(14), '    ') +
    (same || text === '' ? '' : wrap(differing(carried, view), view.columns, ' '.repeat(16)))
  );
}

export function* statementsText(statements: readonly Statement[], view: View): Generator<string> {
  for (const [at, statement] of statements.entries()) {
    if (at > 0) yield '\n';
    yield headline(statement, view);
    yield wrap(view.palette.quotation(escapeLine(statement.wording)), view.columns, '  ');
    for (const carried of statement.carried)
      yield report(carried, statement.speaker?.name ?? null, statement.id, view);
  }
}

/** The statements of both sets, only of A, and only of B, each below a heading. */
export function* comparedStatementsText(
  statements: readonly ComparedStatement[],
  view: View,
): Generator<string> {
  const sections: readonly [string, (one: ComparedStatement) => boolean][] = [
    ['In both A and B', ({ a, b }) => a > 0 && b > 0],
    ['Only in A', ({ b }) => b === 0],
    ['Only in B', ({ a }) => a === 0],
  ];
  let any = false;
  for (const [heading, isIn] of sections) {
    const within = statements.filter(isIn);
    if (within.length === 0) continue;
    yield `${any ? '\n' : ''}${view.palette.title(heading)}\n\n`;
    yield* statementsText(within, view);
    any = true;
  }
}
