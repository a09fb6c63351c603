/**
 * Word-processor documents, books and PDF, recognised by their first bytes. Their text is read in any supported text form, as if it
 * had been saved as text. Each reader is loaded when it is first needed.
 */
import { fileForm } from '../../../folder/folder.js';
import { type ByteForm, type FileBytes, type FilesReading, refused } from '../form.js';

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;

/** Signature of old and of encrypted Office documents. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const ZIPPED: ByteForm = {
  name: 'DOCX, ODT, EPUB',
  // An empty zip file begins with its end-of-directory record.
  recognises: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'),
  read: (source, readText) =>
    reading(source, async () => (await import('./zipped.js')).readZipped(source, readText)),
};

const RICH_TEXT: ByteForm = {
  name: 'RTF',
  recognises: ({ bytes }) => startsWith(bytes, '{\\rtf'),
  read: (source, readText) =>
    reading(source, async () => {
      const { readRtf } = await import('./rtf.js');
      const { documentReading } = await import('./document-reading.js');
      return documentReading(source, readRtf(source.bytes), readText);
    }),
};

const PDF: ByteForm = {
  name: 'PDF',
  recognises: ({ bytes }) => startsWith(bytes, '%PDF-'),
  read: (source, readText) =>
    reading(source, async () => {
      const { readPdf } = await import('./pdf/pdf.js');
      const { documentReading } = await import('./document-reading.js');
      return documentReading(source, await readPdf(source.bytes), readText);
    }),
};

/** For a file that has the name of a document but not its contents. */
const NO_DOCUMENT: ByteForm = {
  name: 'no document',
  recognises: ({ path, bytes }) => fileForm(path) === 'document' || startsWith(bytes, OLE),
  read({ path, bytes }) {
    if (!startsWith(bytes, OLE)) {
      const message =
        bytes.length === 0 ? 'is empty' : 'has the name of a document but does not begin as one';
      return refused(path, 'unreadable-file', message, 'download it again, or rename it after its real form');
    }
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? refused(path, 'unreadable-file', 'is encrypted', 'save it without a password')
      : refused(path, 'file-not-read', 'is a document of an older form and is not read', 'save it as .docx');
  },
};

export const DOCUMENTS: readonly ByteForm[] = [ZIPPED, RICH_TEXT, PDF, NO_DOCUMENT];

/** Reports a document fault as a problem of the file. */
async function reading({ path }: FileBytes, read: () => Promise<FilesReading>): Promise<FilesReading> {
  try {
    return await read();
  } catch (error) {
    const { DocumentFault } = await import('./document-text.js');
    if (error instanceof DocumentFault) return refused(path, error.rule, error.message, error.hint);
    throw error;
  }
}
