/** Answers for programs: one JSON document, or one result a line. */
import type { Answer } from '../model/answer.js';

/** In pieces, so that a large answer need not be one string. `pretty` is for reading on a terminal. */
export function* json<Result>(answer: Answer<Result>, pretty: boolean): Generator<string> {
  if (pretty) {
    yield `${JSON.stringify(answer, null, 2)}\n`;
    return;
  }
  const { results, ...head } = answer;
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
  for (const [at, result] of results.entries()) yield (at === 0 ? '' : ',') + JSON.stringify(result);
  yield ']}\n';
}

export function* ndjson<Result>(results: readonly Result[]): Generator<string> {
  for (const result of results) yield `${JSON.stringify(result)}\n`;
}
