/** The CSV columns of statements. */
import type { CarriedStatement, ComparedStatement, Statement } from '../model/statement.js';
import type { Column } from './csv.js';
import { differenceWords, list, refColumns } from './csv-columns.js';

/** A statement has one row per article. */
export interface StatementRow<Of extends Statement = Statement> {
  /** Number of the statement, counted from 1. */
  statement: number;
  of: Of;
  carried: CarriedStatement;
}

export const statementRows = <Of extends Statement>(statements: readonly Of[]): StatementRow<Of>[] =>
  statements.flatMap((of, at) => of.carried.map((carried) => ({ statement: at + 1, of, carried })));

export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  ['statement', ({ statement }) => statement],
  ['id', ({ of }) => of.id],
  ['speaker_name', ({ of }) => of.speaker?.name ?? null],
  ['speaker_role', ({ of }) => of.speaker?.role ?? null],
  ['givenTo', ({ of }) => list(of.givenTo)],
  ['occasion_first', ({ of }) => of.occasion?.first ?? null],
  ['occasion_last', ({ of }) => of.occasion?.last ?? null],
  ['occasion_days', ({ of }) => of.occasion?.days ?? null],
  ['articles', ({ of }) => of.articles],
  ['publishers', ({ of }) => of.publishers],
  ['copies', ({ of }) => of.copies],
  ['wording', ({ of }) => of.wording],
  ...refColumns<StatementRow>(({ carried }) => carried.article),
  ['copyOf', ({ carried }) => carried.copyOf],
  ['kind', ({ carried }) => carried.kind],
  ['speaker', ({ carried }) => carried.speaker],
  ['quotations', ({ carried }) => list(carried.quotations)],
  ['text', ({ carried }) => carried.text],
  ['likeness', ({ carried }) => carried.likeness],
  ['verbatim', ({ carried }) => carried.verbatim],
  ['difference', ({ carried }) => differenceWords(carried)],
  ['changes', ({ carried }) => list(carried.changes)],
];

export const COMPARED_STATEMENT_COLUMNS: readonly Column<StatementRow<ComparedStatement>>[] = [
  ['a', ({ of }) => of.a],
  ['b', ({ of }) => of.b],
  ...STATEMENT_COLUMNS,
];
