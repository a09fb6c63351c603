/** The connection to a cluster: addresses, credentials, requests and their errors. */
export { type ClusterAddress, type Credentials, checkedAddress } from './address.js';
export { Client, pause, type Reply } from './client.js';
export { causeIn, isUntrusted, malformed, mayPass, NoAnswer, unreachable } from './failures.js';
export { type Found, type Hit, PointInTime, type Query, type Search } from './point-in-time.js';
