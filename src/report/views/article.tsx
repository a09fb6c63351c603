/** One article for reading: its quotations in the colours of their speakers, its dates marked. */
import { counted } from '../../text/counted.js';
import { dayInWords, type Passage, type ReadParagraph, readArticle } from '../answer/answer.js';
import { type ArticleRow, NO_SPEAKER } from '../data/data.js';
import { usePage } from '../page.js';
import { Link, Marked, Plain, visible, webAddress } from '../parts/parts.js';
import { type JSX, useEffect, useMemo, useRef } from '../view.js';

const COLOURS = 6;

/** Speakers in order of their first quotation. */
function speakersOf({
  article,
}: ArticleRow): { name: string; count: number; first: string; role: string | null }[] {
  const found = new Map<string, { count: number; first: string; role: string | null }>();
  for (const { person, id, role } of article.quotations) {
    const name = person ?? NO_SPEAKER;
    const one = found.get(name) ?? { count: 0, first: id, role: null };
    found.set(name, { ...one, count: one.count + 1, role: one.role ?? role });
  }
  return Array.from(found, ([name, one]) => ({ name, ...one }));
}

function dateTitle(value: string | null): string {
  if (value === null) return 'a date that the text does not determine';
  return /^\d{4}/u.test(value) && !value.includes('/') ? dayInWords(value.split('T', 1)[0] ?? value) : value;
}

function Stretches({ passage: { stretches } }: { passage: Passage }): JSX.Element {
  return (
    <>
      {stretches.map(({ text, date }) =>
        date === null ? (
          <Marked text={text} />
        ) : (
          <span class="dated" title={dateTitle(date.value)}>
            <Marked text={text} />
          </span>
        ),
      )}
    </>
  );
}

function Paragraph({
  paragraph: { kind, passages },
  colourOf,
}: {
  paragraph: ReadParagraph;
  colourOf: (name: string) => number;
}): JSX.Element {
  const { route } = usePage();
  const content = passages.map((passage) => {
    const { quotation } = passage;
    if (quotation === null) return <Stretches passage={passage} />;
    const name = quotation.person ?? NO_SPEAKER;
    const pointed = route.quotation === quotation.id ? ' pointed' : '';
    return (
      <q
        class={`speaker-${colourOf(name)}${pointed}`}
        data-quotation={quotation.id}
        title={`${name}, ${quotation.kind}`}
      >
        <bdi class="hidden">[{visible(name)}: </bdi>
        <Stretches passage={passage} />
        <bdi class="hidden">]</bdi>
      </q>
    );
  });
  if (kind === 'heading') return <h3 dir="auto">{content}</h3>;
  return (
    <p dir="auto" class={kind === 'paragraph' ? undefined : kind}>
      {content}
    </p>
  );
}

function Legend({
  row,
  colourOf,
}: {
  row: ArticleRow;
  colourOf: (name: string) => number;
}): JSX.Element | null {
  const speakers = speakersOf(row);
  if (speakers.length === 0) return null;
  return (
    <aside aria-label="Speakers in this article">
      <h2>Who speaks</h2>
      <ul class="speakers">
        {speakers.map(({ name, count, first, role }) => (
          <li>
            <Link to={{ quotation: first }} class={`speaker-${colourOf(name)}`}>
              <Plain text={name} />
            </Link>{' '}
            <span class="quiet">{count}</span>
            {role === null ? null : (
              <span class="role quiet">
                <Plain text={role} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function NoText({ row }: { row: ArticleRow }): JSX.Element {
  return (
    <>
      <p class="empty">The text is left out of this report. It is quoted with:</p>
      <ol class="said-list">
        {row.article.quotations
          .filter(({ text }) => text !== '')
          .map(({ id, text, person }) => (
            <li class="said" data-quotation={id}>
              <blockquote dir="auto">
                <Marked text={text} />
              </blockquote>
              <p class="by">
                <Plain text={person ?? NO_SPEAKER} />
              </p>
            </li>
          ))}
      </ol>
    </>
  );
}

export function Article({ row }: { row: ArticleRow }): JSX.Element {
  const { data, route, cite } = usePage();
  const ref = useRef<HTMLElement>(null);
  const text = data.texts.of(row.at);
  const paragraphs = useMemo(() => (text ? readArticle(row.article, text) : null), [row, text]);
  const names = useMemo(() => speakersOf(row).map(({ name }) => name), [row]);
  const colourOf = (name: string): number => (name === NO_SPEAKER ? 0 : (names.indexOf(name) % COLOURS) + 1);
  useEffect(() => {
    const all = [...(ref.current?.querySelectorAll('[data-quotation]') ?? [])];
    const pointed = all.find((one) => one.getAttribute('data-quotation') === route.quotation);
    if (pointed) pointed.scrollIntoView({ block: 'center' });
    else {
      scrollTo(0, 0);
      ref.current?.querySelector('h2')?.focus();
    }
  }, [row, route.quotation, paragraphs === null]);
  const { article, outlet } = row;
  const url = webAddress(article.url);
  const [before, after] = [data.articles[row.at - 1], data.articles[row.at + 1]];
  const title = article.title ?? article.id;
  return (
    <article class="reading" ref={ref}>
      <p class="back screen">
        <Link to={{ article: '', quotation: '' }}>← back to {route.view}</Link>
      </p>
      <header>
        <p class="kicker">
          <Plain text={outlet} /> · {dayInWords(article.published)}
        </p>
        <h2 tabIndex={-1} dir="auto">
          <Marked text={title} />
        </h2>
        {article.standfirst === null ? null : (
          <p class="standfirst" dir="auto">
            <Marked text={article.standfirst} />
          </p>
        )}
        <p class="quiet">
          {article.authors.length > 0 ? (
            <>
              <Plain text={article.authors.join(', ')} /> ·{' '}
            </>
          ) : null}
          {counted(article.wordCount, 'word')} · <Plain text={article.path} />
          {url === null ? null : (
            <>
              {' '}
              ·{' '}
              <a href={url} rel="noopener noreferrer" target="_blank">
                original
              </a>
            </>
          )}{' '}
          ·{' '}
          <button type="button" class="plain" onClick={() => cite(row)}>
            cite
          </button>
        </p>
        {article.duplicateOf === null ? null : (
          <p class="note">
            A copy of{' '}
            {data.places.has(article.duplicateOf) ? (
              <Link to={{ article: article.duplicateOf, quotation: '' }}>
                <Plain text={article.duplicateOf} />
              </Link>
            ) : (
              <Plain text={article.duplicateOf} />
            )}
          </p>
        )}
      </header>
      <div class="columns">
        <div class="body" lang={article.language ?? undefined}>
          {!data.report.withText ? (
            <NoText row={row} />
          ) : paragraphs === null ? (
            <p class="empty">The text is being read …</p>
          ) : (
            paragraphs.map((paragraph) => <Paragraph paragraph={paragraph} colourOf={colourOf} />)
          )}
        </div>
        <Legend row={row} colourOf={colourOf} />
      </div>
      <nav class="beside screen" aria-label="Other articles">
        {before ? (
          <Link to={{ article: before.article.id, quotation: '' }}>
            ← <Plain text={before.article.title ?? before.article.id} />
          </Link>
        ) : (
          <span />
        )}
        {after ? (
          <Link to={{ article: after.article.id, quotation: '' }}>
            <Plain text={after.article.title ?? after.article.id} /> →
          </Link>
        ) : null}
      </nav>
    </article>
  );
}
