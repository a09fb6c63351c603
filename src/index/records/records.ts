/** Records of a segment: an article and its annotations as parts, each with a checksum. */

export {
  decodeArticle,
  encodeRecord,
  plainParts,
  RECORD_PARTS,
  readBody,
  readMentions,
  readQuotations,
} from './article-record.js';
export { Records, RecordsWriter } from './parts.js';
export { encodePlaces, PLACE_PARTS, readPositions, readShared } from './place-record.js';
