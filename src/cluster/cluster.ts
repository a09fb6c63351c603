/** The same questions for an OpenSearch cluster, and pushing a corpus into one. Loaded on demand. */
export { type AskClusterOptions, askCluster } from './ask/ask.js';
export { type ClusterAddress, type Credentials, checkedAddress } from './connection/connection.js';
export type { IndexShape } from './documents/documents.js';
export {
  dropOld,
  type InitOptions,
  initIndex,
  type LocalOptions,
  type PushOptions,
  type PushReport,
  pushCorpus,
  switchIndex,
  type VerifyOptions,
  type VerifyReport,
  verifyPart,
} from './push/push.js';
