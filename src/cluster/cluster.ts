/** The same questions of a cluster of OpenSearch, and pushing a corpus into one. Loaded only when asked for. */
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
