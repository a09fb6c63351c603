/** The script and the style of the report page, as built from `report/`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Inlined by the build; when the sources run uncompiled, the files left by a build are read. */
declare const REPORT_SCRIPT: string | undefined;
declare const REPORT_STYLE: string | undefined;
declare const REPORT_STEMMERS: string | undefined;

export interface PageBundle {
  script: string;
  style: string;
  /** Stemming scripts by language (ISO 639-1); English is part of the page's script. */
  stemmers: Readonly<Record<string, string>>;
}

const fromBuild = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url)), 'utf8');

export const pageBundle = (): PageBundle => ({
  script: typeof REPORT_SCRIPT === 'string' ? REPORT_SCRIPT : fromBuild('report-page.js'),
  style: typeof REPORT_STYLE === 'string' ? REPORT_STYLE : fromBuild('report-page.css'),
  stemmers: JSON.parse(
    typeof REPORT_STEMMERS === 'string' ? REPORT_STEMMERS : fromBuild('report-stemmers.json'),
  ),
});
