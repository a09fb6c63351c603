/** Saves what is shown: rows as tables and JSON, articles as references. */
import { counted } from '../../text/counted.js';
import { quotationsCsv, quotationsJson, references } from '../answer/answer.js';
import { usePage } from '../page.js';
import { type JSX, useRef } from '../view.js';

/** Offers the text to the browser as a download; nothing leaves the machine. */
function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function Save(): JSX.Element {
  const { data, shown } = usePage();
  const ref = useRef<HTMLDetailsElement>(null);
  const { rows, articles } = shown;
  const choices: readonly (readonly [string, () => void])[] = [
    ['CSV', () => download('quotations.csv', 'text/csv', quotationsCsv(rows, data.texts))],
    [
      'JSON',
      () =>
        download(
          'quotations.json',
          'application/json',
          quotationsJson(rows, data.texts, data.report.complete),
        ),
    ],
  ];
  const cited: readonly (readonly [string, () => void])[] = [
    ['BibTeX', () => download('articles.bib', 'application/x-bibtex', references(articles, 'bibtex'))],
    [
      'RIS',
      () => download('articles.ris', 'application/x-research-info-systems', references(articles, 'ris')),
    ],
  ];
  const buttons = (list: typeof choices): JSX.Element => (
    <p class="actions">
      {list.map(([label, save]) => (
        <button
          type="button"
          disabled={!data.texts.complete}
          onClick={() => {
            save();
            if (ref.current) ref.current.open = false;
          }}
        >
          {label}
        </button>
      ))}
    </p>
  );
  return (
    <details
      class="menu"
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        ref.current.open = false;
        ref.current.querySelector('summary')?.focus();
      }}
    >
      <summary>Save</summary>
      <div class="sheet">
        <h2>{counted(rows.length, 'quotation')} shown</h2>
        {buttons(choices)}
        <h2>{counted(articles.length, 'article')} shown, as references</h2>
        {buttons(cited)}
        <p class="actions">
          <button type="button" onClick={() => print()}>
            Print this view
          </button>
        </p>
      </div>
    </details>
  );
}
