/** Reads the configuration of a corpus folder, `corpus.config.json` at its top. */
import { CONFIGURATION_FILE, type Configuration, NO_CONFIGURATION } from '../../model/configuration.js';
import { CorpusError } from '../../model/corpus-error.js';
import { decode } from '../../text/decode.js';
import { valueLines } from '../../text/value-lines.js';
import { requireFolder } from '../find-files.js';
import { readBytes } from '../read-bytes.js';
import { parseConfiguration } from './parse-configuration.js';
import { ConfigurationFault } from './values.js';

const MAX_BYTES = 4_000_000;

/**
 * The configuration of the corpus in `dir`; NO_CONFIGURATION if the folder or the file does not exist.
 * @throws CorpusError with the line if the file cannot be read, is not JSON, or has an unknown key or value.
 */
export async function readConfigurationFile(dir: string): Promise<Configuration> {
  const bytes = await readBytes(dir, CONFIGURATION_FILE, MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) {
    if (bytes.missing) return NO_CONFIGURATION;
    // In a folder that cannot be entered, no file can be read.
    await requireFolder(dir);
    throw new CorpusError(`${CONFIGURATION_FILE}: ${bytes.message}`, bytes.hint);
  }
  const found = decode(bytes);
  if (found?.encoding !== 'utf-8') {
    throw new CorpusError(`${CONFIGURATION_FILE}: is not in UTF-8`, 'save it as UTF-8');
  }
  const { text } = found;
  try {
    JSON.parse(text);
  } catch (error) {
    throw notJson(text, error);
  }
  try {
    return parseConfiguration(text);
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    const { at, message, hint } = error;
    const line = valueLines(text).lines.get(at) ?? 1;
    throw new CorpusError(`${CONFIGURATION_FILE}:${line}: ${at === '' ? '' : `${at} `}${message}`, hint);
  }
}

function notJson(text: string, error: unknown): CorpusError {
  const said = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/u.exec(said)?.[1];
  // "Unexpected end of JSON input" comes without a position.
  const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
  return new CorpusError(
    `${CONFIGURATION_FILE}:${line}: is not valid JSON`,
    'JSON has no comments, and no comma before } or ]',
  );
}
