/** Parses the configuration of a cluster: its location, but never credentials. */
import { ENGINE_KEYS, type EnginePlace } from '../../model/configuration.js';
import { foldSpaces } from '../../text/fold.js';
import { ConfigurationFault, entriesIn, fieldsIn, type Placed, textIn, textsIn } from './values.js';

/** Keys that would hold a secret, in lower case without punctuation. */
const SECRET: ReadonlySet<string> = new Set([
  'user',
  'username',
  'password',
  'apikey',
  'key',
  'token',
  'auth',
  'authorization',
  'credentials',
]);

const HINT = 'leave it out, and set CORPUS_ENGINE_USER and CORPUS_ENGINE_PASSWORD, or CORPUS_ENGINE_API_KEY';

/** @throws ConfigurationFault, which never repeats a value */
function addressIn(placed: Placed): string {
  const address = textIn(placed);
  if (!address.includes('@')) return address;
  throw new ConfigurationFault(placed.at, 'contains a user name or password', HINT);
}

/** @throws ConfigurationFault for a secret, an unknown key, or a value of the wrong type */
export function engineIn(placed: Placed | undefined): EnginePlace | null {
  if (!placed) return null;
  for (const [key, { at }] of entriesIn(placed)) {
    if (!SECRET.has(foldSpaces(key).replaceAll(/[^a-z]/gu, ''))) continue;
    throw new ConfigurationFault(at, 'is a secret, which does not belong in a file', HINT);
  }
  const fields = fieldsIn(placed, ENGINE_KEYS);
  const url = fields.get('url');
  const given = (key: (typeof ENGINE_KEYS)[number]): string | null => {
    const found = fields.get(key);
    return found ? textIn(found) : null;
  };
  const several = Array.isArray(url?.value);
  return {
    nodes: several
      ? textsIn(url).map(({ text, at }) => addressIn({ value: text, at }))
      : url
        ? [addressIn(url)]
        : [],
    alias: given('alias'),
    ca: given('ca'),
    part: given('part'),
  };
}
