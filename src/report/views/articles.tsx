/** The articles, by date or by relevance to the search. */
import { counted } from '../../text/counted.js';
import { countsOf, shortDay } from '../answer/answer.js';
import type { ArticleRow } from '../data/data.js';
import { usePage } from '../page.js';
import { Link, Marked, Plain, useSome } from '../parts/parts.js';
import { type JSX, useMemo } from '../view.js';

function Entry({ row, said }: { row: ArticleRow; said: number }): JSX.Element {
  const { article, outlet } = row;
  return (
    <li>
      <p class="title">
        <Link to={{ article: article.id, quotation: '' }}>
          <Marked text={article.title ?? article.id} />
        </Link>
        {article.duplicateOf === null ? null : <span class="tag">copy</span>}
      </p>
      <p class="quiet">
        <Plain text={outlet} /> · {shortDay(article.published)}
        {article.authors.length > 0 ? (
          <>
            {' '}
            · <Plain text={article.authors.join(', ')} />
          </>
        ) : null}{' '}
        · {counted(article.wordCount, 'word')} · {counted(said, 'quotation')}
      </p>
    </li>
  );
}

export function Articles(): JSX.Element {
  const { shown, found, route } = usePage();
  const said = useMemo(() => countsOf(shown.rows, ({ at }) => at), [shown.rows]);
  const rows = useMemo(() => {
    const score = ({ at }: ArticleRow): number => found?.articles.get(at) ?? 0;
    return found ? [...shown.articles].sort((a, b) => score(b) - score(a) || a.at - b.at) : shown.articles;
  }, [shown.articles, found]);
  const { some, button } = useSome(rows, { first: 60, more: 200, what: 'articles' });
  return (
    <section>
      <header>
        <h2>{counted(rows.length, 'article')}</h2>
        <span class="quiet">{route.q === '' ? 'oldest first' : 'best match first'}</span>
      </header>
      {rows.length === 0 ? <p class="empty">No article passes these filters.</p> : null}
      <ol class="articles">
        {some.map((row) => (
          <Entry key={row.at} row={row} said={said.get(row.at) ?? 0} />
        ))}
      </ol>
      {button}
    </section>
  );
}
