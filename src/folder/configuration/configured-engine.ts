/** The cluster that the configuration of a corpus names. */
import { resolve } from 'node:path';
import type { EnginePlace } from '../../model/configuration.js';
import { configurationOf } from './configuration-of.js';

/**
 * The cluster of the corpus in `dir`, with its certificate file as an absolute path; null if none is configured. @throws CorpusError
 * if the configuration is invalid
 */
export async function configuredEngine(dir: string): Promise<EnginePlace | null> {
  const { engine } = await configurationOf(dir);
  return engine === null || engine.ca === null ? engine : { ...engine, ca: resolve(dir, engine.ca) };
}
