/** From bytes to source files: decodes a file, separates front matter from text, and cuts exports into articles. */

export { asSourceFile } from './forms/forms.js';
export { findFrontMatter } from './front-matter-block.js';
export { fieldOfKey, KNOWN_KEYS } from './front-matter-keys.js';
export { MAX_INPUT_BYTES, readNamedFile } from './read-named.js';
export { type FilesReading, readSources, sourcesIn } from './read-sources.js';
export type { FrontMatter, SourceFile } from './source-file.js';
export { writeYamlMapping, type YamlLine } from './yaml-mapping.js';
