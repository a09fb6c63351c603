/** The head of the page: what was asked, and when. */
import { counted } from '../../text/counted.js';
import { dayInWords, daysInWords, daysOf, speakersIn } from '../answer/answer.js';
import { usePage } from '../page.js';
import { visible } from '../parts/parts.js';
import { type JSX, useMemo } from '../view.js';

/** Quotes a word of a command line for the shell. */
const word = (text: string): string =>
  /^[\w./:=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

export function Header(): JSX.Element {
  const { data } = usePage();
  const { report, articles, rows } = data;
  const { asked } = report;
  const facts = useMemo(() => {
    const said = rows.filter(({ quotation }) => quotation.asked);
    return {
      ...daysOf(articles),
      said: said.length,
      speakers: speakersIn(said),
      outlets: new Set(articles.flatMap(({ article }) => article.publisher ?? [])).size,
    };
  }, [data]);
  const command = [
    'corpus report',
    ...(asked.query === null ? [] : [word(asked.query)]),
    ...asked.filters,
  ].join(' ');
  return (
    <header class="top">
      <h1 dir="auto">{visible(report.title)}</h1>
      <p class="facts">
        <strong>{counted(facts.said, 'quotation')}</strong> by {counted(facts.speakers, 'speaker')} in{' '}
        <strong>{counted(articles.length, 'article')}</strong>
        {facts.outlets > 0 ? ` of ${counted(facts.outlets, 'outlet')}` : ''}
        {facts.first === null ? '' : `, ${daysInWords(facts.first, facts.last)}`}
      </p>
      <p class="asked quiet">
        <code>{visible(command)}</code>
        {asked.corpus === null ? '' : ` of the ${counted(asked.size, 'article')} in ${visible(asked.corpus)}`}
        , {dayInWords(asked.day)}
      </p>
      {[...report.notes, ...(report.complete ? [] : ['Some files of the corpus could not be read.'])].map(
        (note) => (
          <p class="note">{visible(note)}</p>
        ),
      )}
    </header>
  );
}
