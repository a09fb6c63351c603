/** A quotation with speaker, outlet and date, as shown in lists of quotations. */
import { shortDay } from '../answer/answer.js';
import { NO_SPEAKER, type Row } from '../data/data.js';
import type { JSX } from '../view.js';
import { Link } from './link.js';
import { cutForList, Marked, Plain } from './text.js';

export function QuotationLine({ row }: { row: Row }): JSX.Element {
  const { quotation, said, article, outlet, speaker } = row;
  const { role } = quotation;
  return (
    <li class="said">
      <blockquote dir="auto">
        <Marked text={cutForList(said)} />
      </blockquote>
      <p class="by">
        <strong class={speaker === NO_SPEAKER ? 'quiet' : undefined}>
          <Plain text={speaker} />
        </strong>
        {role === null ? null : (
          <>
            , <Plain text={role} />
          </>
        )}{' '}
        <span class="quiet">
          · <Plain text={outlet} />,{' '}
          <Link to={{ article: article.id, quotation: quotation.id }}>
            {article.published === null ? 'in the article' : shortDay(article.published)}
          </Link>
        </span>
      </p>
    </li>
  );
}
