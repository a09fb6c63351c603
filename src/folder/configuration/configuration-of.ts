/** The configuration of a corpus; its reader is loaded only if there is a file to read. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_FILE, type Configuration, NO_CONFIGURATION } from '../../model/configuration.js';

/** @throws CorpusError if the configuration is invalid. */
export async function configurationOf(dir: string): Promise<Configuration> {
  try {
    if (!lstatSync(join(dir, CONFIGURATION_FILE), { throwIfNoEntry: false })) return NO_CONFIGURATION;
  } catch {
    // The reader reports why it cannot be read.
  }
  return (await import('./read-configuration.js')).readConfigurationFile(dir);
}
