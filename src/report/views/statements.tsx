/** Utterances that several articles report, with the wording in each. */

import type { ReportCarried, ReportStatement } from '../../model/report.js';
import { counted } from '../../text/counted.js';
import { daysInWords, shortDay } from '../answer/answer.js';
import { NO_SPEAKER } from '../data/data.js';
import { usePage } from '../page.js';
import { Link, Marked, Plain, useSome, visible } from '../parts/parts.js';
import type { JSX } from '../view.js';

const CHANGES = { negation: 'a negation differs', hedge: 'a hedge differs' } as const;

/** The wording with its additions to the fullest one and its omissions. */
function Wording({ one, fullest }: { one: ReportCarried; fullest: boolean }): JSX.Element {
  if (fullest) return <p class="quiet">the fullest wording</p>;
  if (one.difference.length === 0) {
    return (
      <p class="wording" dir="auto">
        <Marked text={one.text} />
      </p>
    );
  }
  const side = (text: string): JSX.Element | null =>
    text === '' ? null : <span class="quiet">{visible(text)} </span>;
  return (
    <p class="wording" dir="auto">
      {side(one.before)}
      {one.difference.map(({ kind, text }) => {
        const words = visible(text);
        if (kind === 'added') return [<ins>{words}</ins>, ' '];
        if (kind === 'missing') return [<del>{words}</del>, ' '];
        return `${words} `;
      })}
      {side(one.after)}
    </p>
  );
}

function Carried({ one, statement }: { one: ReportCarried; statement: ReportStatement }): JSX.Element {
  const { data } = usePage();
  const article = data.articles[data.places.get(one.article) ?? -1];
  const [quotation = ''] = one.quotations;
  return (
    <li>
      <p class="place">
        <time>{shortDay(article?.article.published ?? null)}</time>{' '}
        <strong>
          <Plain text={article?.outlet ?? ''} />
        </strong>{' '}
        <Link to={{ article: one.article, quotation }}>
          <Plain text={article?.article.title ?? one.article} />
        </Link>
        {one.copyOf === null ? null : <span class="tag">copy</span>}
        {one.verbatim && quotation !== statement.id ? <span class="tag">word for word</span> : null}
        {one.changes.map((change) => (
          <span class="tag warning">{CHANGES[change]}</span>
        ))}
      </p>
      <Wording one={one} fullest={one.quotations.includes(statement.id)} />
    </li>
  );
}

export function StatementCard({
  statement,
  short = false,
}: {
  statement: ReportStatement;
  short?: boolean;
}): JSX.Element {
  const { speaker, occasion, wording, carried, articles, publishers, givenTo } = statement;
  const { some, button } = useSome(carried, { first: short ? 3 : 8, more: 20, what: 'articles' });
  const when = occasion === null ? 'no known day' : daysInWords(occasion.first, occasion.last);
  return (
    <article class="statement">
      <blockquote dir="auto">
        <Marked text={wording} />
      </blockquote>
      <p class="by">
        <strong>
          <Plain text={speaker?.name ?? NO_SPEAKER} />
        </strong>
        {speaker?.role ? (
          <>
            , <Plain text={speaker.role} />
          </>
        ) : null}{' '}
        <span class="quiet">
          · {counted(articles, 'article')}
          {publishers > 0 ? `, ${counted(publishers, 'outlet')}` : ''} · {when}
        </span>
        {givenTo.length > 0 ? (
          <span class="tag warning">
            also attributed to <Plain text={givenTo.join(', ')} />
          </span>
        ) : null}
      </p>
      <ol class="carried">
        {some.map((one) => (
          <Carried one={one} statement={statement} />
        ))}
      </ol>
      {button}
    </article>
  );
}

export function Statements(): JSX.Element {
  const { statements } = usePage().shown;
  const { some, button } = useSome(statements, { first: 20, more: 40, what: 'statements' });
  return (
    <section>
      <header>
        <h2>{counted(statements.length, 'statement')} in several articles</h2>
      </header>
      {statements.length === 0 ? (
        <p class="empty">No two of these articles report the same words.</p>
      ) : (
        <p class="quiet">
          The fullest wording comes first. Of each other report: <ins>added</ins> and <del>missing</del>{' '}
          words.
        </p>
      )}
      {some.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {button}
    </section>
  );
}
