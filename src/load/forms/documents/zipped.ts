/** Identifies a zipped document by its parts, and reads its articles. */
import type { FileBytes, FilesReading, TextReader } from '../form.js';
import { documentReading } from './document-reading.js';
import { DocumentFault } from './document-text.js';
import { mainPart, readDocx } from './docx.js';
import { ODT, readOdt } from './odt.js';
import { Zip } from './zip.js';

export async function readZipped(source: FileBytes, readText: TextReader): Promise<FilesReading> {
  const zip = new Zip(source.bytes);
  const part = mainPart(zip);
  if (part !== null) return documentReading(source, readDocx(zip, part), readText);
  const type = Buffer.from(zip.read('mimetype') ?? [])
    .toString('latin1')
    .trim();
  if (ODT.test(type)) return documentReading(source, readOdt(zip), readText);
  const { EPUB } = await import('./epub.js');
  if (type === EPUB || zip.has('META-INF/container.xml')) {
    const { readEpub } = await import('./read-epub.js');
    return readEpub(zip, source, readText);
  }
  throw new DocumentFault(
    'file-not-read',
    'is an archive (zip) and is not read',
    'unpack it into the folder',
  );
}
