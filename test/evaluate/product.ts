/**
 * Runs the program on annotated articles through its public interface, without an index, on a folder of bare
 * texts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCorpus } from '../../src/corpus.js';
import { isCertain } from '../../src/model/quotation.js';
import type { AnnotatedArticle } from './annotated-folder.js';
import type { Predicted } from './attributions.js';
import type { DateMention } from './dates.js';
import type { Fields } from './fields.js';

interface Reading {
  quotations: Predicted[];
  dates: DateMention[];
  fields: Fields;
}

export interface Readings {
  of: Map<string, Reading>;
  /** The source that a speaker's name is grouped under. */
  sourceOf: Map<string, string>;
}

/** The reference day for articles without a year in their dates. */
const TODAY = '2026-01-01';

export async function readAll(articles: readonly AnnotatedArticle[]): Promise<Readings> {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-evaluate-'));
  try {
    for (const { id, raw } of articles) writeFileSync(join(dir, `${id}.txt`), raw);
    const corpus = await openCorpus(dir, { today: TODAY, threads: 1 });
    const of = new Map(articles.map(({ id }) => [id, readingOf(corpus.show(`${id}.txt`))]));
    const sourceOf = new Map(
      corpus
        .sources({ kind: 'person' })
        .flatMap(({ name, aliases }) => [name, ...aliases].map((one): [string, string] => [one, name]))
        .reverse(),
    );
    corpus.close();
    return { of, sourceOf };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function readingOf({
  article,
  body,
  quotations,
  dates,
}: ReturnType<Awaited<ReturnType<typeof openCorpus>>['show']>): Reading {
  return {
    quotations: quotations.filter(isCertain).map(({ kind, spans, cue, speaker }) => ({
      kind,
      spans,
      cue: cue && [cue.start, cue.end],
      speaker: speaker && {
        ...speaker,
        name: speaker.name ?? '',
        mention: speaker.mention && [speaker.mention.start, speaker.mention.end],
      },
    })),
    dates: dates.map(({ start, end, text, value }) => ({ span: [start, end], text, value })),
    fields: {
      title: article.title,
      authors: article.authors,
      published: article.published,
      body: body.filter(({ kind }) => kind !== 'caption').map(({ start, end }) => [start, end]),
    },
  };
}
