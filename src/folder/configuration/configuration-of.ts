/** The configuration of a corpus, whose reader is loaded only where there is one to read. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_FILE, type Configuration, NO_CONFIGURATION } from '../../model/configuration.js';

/** @throws CorpusError where there is one that cannot be meant. */
export async function configurationOf(dir: string): Promise<Configuration> {
  try {
    if (!lstatSync(join(dir, CONFIGURATION_FILE), { throwIfNoEntry: false })) return NO_CONFIGURATION;
  } catch {
    // Whoever reads it says why it cannot be read.
  }
  return (await import('./read-configuration.js')).readConfiguration(dir);
}
