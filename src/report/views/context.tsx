/** A word in its contexts: the concordance. */
import { counted, grouped } from '../../text/counted.js';
import { type ContextOrder, contextOf, inOrder, shortDay } from '../answer/answer.js';
import { usePage } from '../page.js';
import { Link, Plain, Table, TypedForm, useSome, visible } from '../parts/parts.js';
import { type JSX, useMemo, useState } from '../view.js';

const ORDERS: readonly (readonly [ContextOrder, string])[] = [
  ['text', 'by date'],
  ['left', 'by the words before'],
  ['right', 'by the words after'],
];

export function Context(): JSX.Element {
  const { data, route, shown, go, progress } = usePage();
  const [order, setOrder] = useState<ContextOrder>('text');
  const read = data.texts.count;
  const found = useMemo(
    () => contextOf(route.word, shown.articles, data.texts),
    [route.word, shown.articles, read],
  );
  const lines = useMemo(() => inOrder(found.lines, order), [found, order]);
  const { some, button } = useSome(lines, { first: 100, more: 200, what: 'lines' });
  if (!data.report.withText) {
    return <p class="empty">The texts are left out of this report, so there is no context to show.</p>;
  }
  return (
    <section>
      <header>
        <h2>Words in context</h2>
      </header>
      <TypedForm
        class="context"
        label="Word or phrase"
        placeholder="treaty, or sign* for longer words"
        value={route.word}
        button="Show"
        submit={(word) => go({ word })}
      >
        <label>
          <span>Order</span>
          <select
            value={order}
            onChange={(event) => setOrder(ORDERS[event.currentTarget.selectedIndex]?.[0] ?? 'text')}
          >
            {ORDERS.map(([name, label]) => (
              <option value={name}>{label}</option>
            ))}
          </select>
        </label>
      </TypedForm>
      {route.word === '' ? null : (
        <p role="status">
          {counted(found.total, 'occurrence')} in {counted(found.articles, 'article')}
          {found.total > found.lines.length ? `; the first ${grouped(found.lines.length)} are listed` : ''}
          {progress < 1 ? '; texts are still being read' : ''}
        </p>
      )}
      {some.length === 0 ? null : (
        <Table label="Lines" class="kwic" heads={['before', 'word', 'after', 'where']} headless>
          {some.map(({ article, left, node, right }) => (
            <tr>
              <td class="left">
                <bdi>{visible(left)}</bdi>
              </td>
              <td class="node">
                <bdi>{visible(node)}</bdi>
              </td>
              <td class="right">
                <bdi>{visible(right)}</bdi>
              </td>
              <td class="where">
                <Link to={{ article: article.article.id, quotation: '' }}>
                  <Plain text={article.outlet} /> {shortDay(article.article.published)}
                </Link>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {button}
    </section>
  );
}
