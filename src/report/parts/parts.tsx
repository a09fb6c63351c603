/** Small parts that several views use. */
export { Link, webAddress } from './link.js';
export { useSome } from './more.js';
export { QuotationLine } from './quotation-line.js';
export { Scroll } from './scroll.js';
export { Table } from './table.js';
export { cutForList, Marked, Plain, visible } from './text.js';
export { Timeline } from './timeline.js';
export { TypedForm } from './typed-form.js';
