/** JSON output: a single document, or one result per line. */
import type { Answer } from '../model/answer.js';
import { escapeJson } from './escape.js';

/** Yields the document in pieces, so that a large answer need not be a single string. On a terminal it is indented and escaped. */
export function* json<Result>(answer: Answer<Result>, terminal: boolean): Generator<string> {
  if (terminal) {
    yield `${escapeJson(JSON.stringify(answer, null, 2))}\n`;
    return;
  }
  const { results, ...head } = answer;
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
  for (const [at, result] of results.entries()) yield (at === 0 ? '' : ',') + JSON.stringify(result);
  yield ']}\n';
}

export function* ndjson<Result>(results: readonly Result[], terminal = false): Generator<string> {
  for (const result of results) {
    const line = JSON.stringify(result);
    yield `${terminal ? escapeJson(line) : line}\n`;
  }
}
