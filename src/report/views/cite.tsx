/** "Cite this": a reference to an article, for copying. */
import { citedInText, references } from '../answer/answer.js';
import type { ArticleRow, Row } from '../data/data.js';
import { Scroll, visible } from '../parts/parts.js';
import { type JSX, useLayoutEffect, useRef, useState } from '../view.js';

const FORMATS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['markdown', 'Text'],
] as const;

type Format = (typeof FORMATS)[number][0];

const isQuotation = (row: Row | ArticleRow): row is Row => 'quotation' in row;

export function CiteDialog({ row, close }: { row: Row | ArticleRow; close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>('bibtex');
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const text = format === 'markdown' && isQuotation(row) ? citedInText(row) : references([row], format);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const choose = (name: Format): void => {
    setFormat(name);
    setCopied(false);
  };
  return (
    <dialog ref={dialog} aria-label="Cite this" onClose={close}>
      <h2>Cite this</h2>
      <fieldset class="switch">
        <legend class="hidden">Format</legend>
        {FORMATS.map(([name, label]) => (
          <label>
            <input type="radio" name="format" checked={format === name} onChange={() => choose(name)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Scroll label="Reference">
        <pre>{visible(text)}</pre>
      </Scroll>
      <p class="actions">
        <button type="button" class="main" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
}
