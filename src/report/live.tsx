/** The page of `corpus serve`: queries the corpus, and shows each answer as a report. */

import type { WholeReport } from '../model/report.js';
import { grouped } from '../text/counted.js';
import { hashOf, routeOf } from './answer/answer.js';
import { App } from './app/app.js';
import { type Data, dataOf } from './data/data.js';
import { TypedForm, visible } from './parts/parts.js';
import { type JSX, useEffect, useState } from './view.js';

interface Failure {
  error: string;
  hint: string | null;
}

type Answer = { data: Data } | { failure: Failure };

/** The request is relative to the page, whose address contains the token. */
async function answerTo(ask: string): Promise<Answer> {
  try {
    const response = await fetch(`report?${new URLSearchParams({ ask })}`);
    const told: WholeReport | Failure = await response.json();
    if ('error' in told) return { failure: told };
    const { report, texts } = told;
    return { data: dataOf(report, async () => [async () => texts]) };
  } catch {
    return {
      failure: {
        error: 'the server does not answer',
        hint: 'start corpus serve again, and open its new address',
      },
    };
  }
}

function aboutOf(answer: Answer | null, isAsking: boolean): string {
  if (isAsking || answer === null) return 'Asking …';
  if ('failure' in answer) return '';
  const { asked, articles } = answer.data.report;
  const of = grouped(asked.matching);
  if (articles.length >= asked.matching) return `All ${of} articles that match are here.`;
  const which = asked.query === null ? 'latest' : 'best';
  return `The ${which} ${grouped(articles.length)} of ${of} articles that match are here; narrow the question for others.`;
}

const askedNow = (): string => routeOf(location.hash).ask;

export function Live(): JSX.Element {
  const [ask, setAsk] = useState(askedNow);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  useEffect(() => {
    const follow = (): void => setAsk(askedNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    answerTo(ask).then((found) => {
      if (!isCurrent) return;
      setAnswer(found);
      setAnswered(ask);
      if ('data' in found) document.title = found.data.report.title;
    });
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  const form = (
    <TypedForm
      class="ask screen"
      name="Ask the corpus"
      label="Ask the corpus"
      placeholder='words, "phrases", speaker:Name, publisher:Name, date:2020-10..2021-03'
      value={ask}
      button="Ask"
      submit={(typed) => {
        location.hash = hashOf({ ...routeOf(''), ask: typed });
      }}
    >
      <p class="quiet" role="status">
        {aboutOf(answer, answered !== ask)}
      </p>
    </TypedForm>
  );
  if (answer && 'data' in answer) return <App key={answered ?? ''} data={answer.data} above={form} />;
  return (
    <>
      {form}
      <main>
        {answer ? (
          <>
            <h1>{visible(answer.failure.error)}</h1>
            <p>{answer.failure.hint === null ? null : visible(answer.failure.hint)}</p>
          </>
        ) : (
          <h1>Reading the corpus …</h1>
        )}
      </main>
    </>
  );
}
