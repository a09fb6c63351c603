/** The CSV columns of a speaker page. */
import type { SpeakerPage } from '../model/speaker-page.js';
import type { Column } from './csv.js';
import { list } from './csv-columns.js';

export const SPEAKER_COLUMNS: readonly Column<SpeakerPage>[] = [
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['aliases', ({ aliases }) => list(aliases)],
  ['others', ({ others }) => list(others)],
  ['quotations', ({ quotations }) => quotations],
  ['direct', ({ direct }) => direct],
  ['mixed', ({ mixed }) => mixed],
  ['indirect', ({ indirect }) => indirect],
  ['articles', ({ articles }) => articles],
  ['first', ({ first }) => first],
  ['last', ({ last }) => last],
  ['roles', ({ roles }) => list(roles.map(({ text }) => text))],
  ['publishers', ({ publishers }) => list(publishers.flatMap(({ value }) => value ?? []))],
  ['subjects', ({ subjects }) => list(subjects.map(({ item }) => item))],
  ['firstQuotation_id', ({ firstQuotation }) => firstQuotation?.id ?? null],
  ['lastQuotation_id', ({ lastQuotation }) => lastQuotation?.id ?? null],
];
