/** The configuration file of a corpus, and the aliases it defines. */
import type { Configuration } from '../../model/configuration.js';

export { type Aliases, aliasesOf, withAliases } from './aliases.js';
export { configurationOf } from './configuration-of.js';
export { configuredEngine } from './configured-engine.js';
export { pathFields } from './path-fields.js';
export { type AskedReading, type ReadingOptions, readingOf } from './reading-options.js';

/**
 * The configuration of the corpus in `dir`; NO_CONFIGURATION if there is none. The reader is loaded on the first
 * call.
 * @throws CorpusError with the line if the file cannot be read, is not JSON or has an unknown key or value.
 */
export const readConfiguration = async (dir: string): Promise<Configuration> =>
  (await import('./read-configuration.js')).readConfigurationFile(dir);
