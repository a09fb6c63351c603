/** What `corpus export` should write, and where. */
import { resolve } from 'node:path';
import { EXPORT_FORMS, type ExportForm, formOfName } from '../../../export/export.js';
import { CorpusError } from '../../../model/corpus-error.js';
import { edtfBounds } from '../../../text/edtf.js';
import type { Io } from '../../io.js';
import type { QuestionOptions } from '../../question-options.js';

export interface ExportOptions extends QuestionOptions {
  as?: ExportForm;
  force?: true;
  minConfidence?: number;
}

/**
 * The destination, the form and the other options. The value of --to is the destination unless it is a date.
 *
 * @throws CorpusError if the destination or the form is missing
 */
export function askedOf({ output, as, to, ...others }: ExportOptions) {
  const isDate = to === undefined || edtfBounds(to) !== null;
  const path = output ?? (isDate ? undefined : to);
  if (path === undefined) {
    throw new CorpusError('export: no place given', 'add -o FILE.sqlite, or -o FOLDER --as parquet');
  }
  const form = as ?? formOfName(path);
  if (form === null) {
    throw new CorpusError(
      `${path}: no form of export has this suffix`,
      `add --as ${EXPORT_FORMS.join(', --as ')}, or name a file ending in .sqlite or .xml`,
    );
  }
  const options: ExportOptions = isDate && to !== undefined ? { ...others, to } : others;
  return { path, form, options };
}

/** @throws CorpusError for a destination inside the corpus, where files would be read as articles */
export function requireOutside(path: string, folder: string, io: Io): void {
  const target = resolve(io.cwd, path);
  if (target === folder || target.startsWith(`${folder}/`)) {
    throw new CorpusError(
      `${path}: is in the corpus folder`,
      'name a place outside; only corpus add writes there',
    );
  }
}
