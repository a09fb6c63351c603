/** The tool's version, from its package.json. */
import { createRequire } from 'node:module';

/** Replaced at build time; undefined when the sources run directly. */
declare const PACKAGE_VERSION: string | undefined;

function versionOfPackage(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('../package.json');
  return manifest.version;
}

export const VERSION = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : versionOfPackage();
