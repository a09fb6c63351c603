/** The corpus folder: its place, its files and its configuration. Knows nothing about their contents. */

export {
  type Aliases,
  type AskedReading,
  aliasesOf,
  configurationOf,
  configuredEngine,
  pathFields,
  type ReadingOptions,
  readConfiguration,
  readingOf,
  withAliases,
} from './configuration/configuration.js';
export { digestFile } from './digest.js';
export { errorCode, isSystemError } from './error-code.js';
export {
  type FileForm,
  fileForm,
  limitOf,
  MAX_BUNDLE_BYTES,
  MAX_TEXT_BYTES,
} from './file-form.js';
export { findFiles } from './find-files.js';
export { readKept, writeKept } from './kept-file.js';
export { lineInFile } from './line-in-file.js';
export { linkTarget } from './links.js';
export { mapBounded } from './map-bounded.js';
export { noArticles } from './no-articles.js';
export { notReadLine, otherForm } from './other-forms.js';
export {
  type CorpusPlace,
  checkedPlace,
  configurationFor,
  corpusPlace,
  findCorpusFolder,
  type KeptStream,
  keepStream,
  MAX_STREAM_BYTES,
} from './place/place.js';
export { type FileFault, readBytes, readChunks } from './read-bytes.js';
export { readTextFile } from './read-text.js';
export { beginsAsPage } from './saved-page.js';
export { nameFile, nameFolder, underTemporaryName, writeWhole } from './writing/writing.js';
