/** Tables of a segment: columns and string tables that answer filters without reading records. */

export { ArticleColumns, SKETCH } from './article-columns.js';
export { dayCode } from './day-code.js';
export { type FileRow, FileTable } from './file-table.js';
export { type ArticleLines, LineTable } from './line-table.js';
export type { LineColumns, Lines } from './lines.js';
export { type NameList, namesByArticle, readNameList } from './name-list.js';
export { QuoteTable } from './quote-table.js';
export { SegmentTables } from './segment-tables.js';
export { StringTable } from './string-table.js';
export { TextList, writeTexts } from './text-list.js';
