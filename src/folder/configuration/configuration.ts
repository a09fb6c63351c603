/** The configuration file of a corpus, and the names it chooses. */
import type { Configuration } from '../../model/configuration.js';

export { type Aliases, aliasesOf, withAliases } from './aliases.js';
export { configurationOf } from './configuration-of.js';
export { pathFields } from './path-fields.js';
export { type AskedReading, type ReadingOptions, readingOf } from './reading-options.js';

/**
 * The configuration of the corpus in `dir`; NO_CONFIGURATION if there is none. Loads its reader when it is called.
 * @throws CorpusError with the line where the file cannot be read, is not JSON or has an unknown key or value.
 */
export const readConfiguration = async (dir: string): Promise<Configuration> =>
  (await import('./read-configuration.js')).readConfiguration(dir);
