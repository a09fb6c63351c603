/** `corpus help environment`: the variables that affect the program. `corpus doctor` prints those that are set. */
import type { HelpTopic } from '../../model/help-topic.js';

export const VARIABLES = {
  CORPUS_DIR: 'the folder of articles if --corpus names none',
  CORPUS_INDEX_DIR: 'the folder in which indexes are kept',
  XDG_CACHE_HOME: 'the cache folder, in which corpus/ holds the indexes; by default ~/.cache',
  CORPUS_PAGER: 'the pager for answers longer than the screen; cat or an empty value for none',
  PAGER: 'the pager if CORPUS_PAGER is not set; by default less',
  CORPUS_FAIL_ON: 'the value of check --fail-on',
  CORPUS_MANIFEST: 'the value of check --manifest',
  NO_COLOR: 'if not empty, no colour; --color takes precedence',
  FORCE_COLOR: 'if not empty, colour even if the output is not a terminal; 0 for no colour',
  FORCE_HYPERLINK:
    'if not empty, links even if the terminal is not known to support them; 0 for no links; --hyperlink takes precedence',
  CORPUS_HYPERLINK_FORMAT:
    'where links lead, such as vscode://file{path}:{line}; by default file://{host}{path}',
  CORPUS_ENGINE: 'opensearch to ask a cluster unless --corpus or --engine is given',
  CORPUS_ENGINE_URL:
    'the cluster nodes if --url is not given: https://HOST:PORT, separated by spaces or commas',
  CORPUS_ENGINE_ALIAS: 'the name of the index in the cluster; by default news',
  CORPUS_ENGINE_USER: 'the user of the cluster',
  CORPUS_ENGINE_PASSWORD: 'the password of the user',
  CORPUS_ENGINE_API_KEY: 'an API key instead of user and password',
  CORPUS_ENGINE_CA: 'a PEM file with the certificate of the authority that the cluster must have',
  TERM: 'dumb for no colour, no links and no pager',
} as const satisfies Readonly<Record<string, string>>;

/** Variables whose values are never printed. */
const SECRET: ReadonlySet<string> = new Set([
  'CORPUS_ENGINE_USER',
  'CORPUS_ENGINE_PASSWORD',
  'CORPUS_ENGINE_API_KEY',
]);

/** A variable with its value, unless the value is a secret or may contain one. */
export const variableWithValue = (name: string, value: string): string =>
  SECRET.has(name) || (name === 'CORPUS_ENGINE_URL' && value.includes('@'))
    ? `${name}=…`
    : `${name}=${value}`;

export const ENVIRONMENT: HelpTopic = {
  title: 'The environment variables that corpus reads.',
  parts: [{ title: null, rows: Object.entries(VARIABLES) }],
};
