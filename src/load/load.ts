/** From bytes to source files: decodes a file, separates front matter from text, and splits exports into articles. */

export { authorNames, fieldOfKey, KNOWN_KEYS } from './fields/fields.js';
export { asSourceFile } from './forms/forms.js';
export { findFrontMatter, writeYamlMapping, type YamlLine } from './front-matter/front-matter.js';
export { MAX_INPUT_BYTES, readNamedFile } from './read-named.js';
export { isLarge, readPieces } from './read-pieces.js';
export { type FilesReading, readSources, sourcesIn } from './read-sources.js';
export type { FrontMatter, SourceFile } from './source-file.js';
