/** Reads a few articles again for the annotations that their index was built without. */
import { readSources } from '../../../load/load.js';
import { MemoryInput, MemoryOutput } from '../../bytes/bytes.js';
import { Segment } from '../../segment.js';
import { type DraftArticle, SegmentDraft } from '../../segment-draft.js';
import type { ArticleLines } from '../../tables/tables.js';
import { draftArticle, type NamedReading } from '../analyse-file.js';
import { fileOf } from './file-of.js';

/** An article to read again. */
export interface IndexedArticle {
  path: string;
  id: string;
  lines: ArticleLines;
}

/** The articles in the order given, with annotations but without words. Null if one of them has changed. */
export async function annotateArticles(
  dir: string,
  articles: readonly IndexedArticle[],
  { map, ...reading }: Omit<NamedReading, 'omitted'>,
): Promise<Segment | null> {
  const files = new Map<string, ReturnType<typeof readSources>>();
  const read: DraftArticle[] = [];
  for (const { path, id, lines } of articles) {
    const file = fileOf(path);
    const sources = files.get(file) ?? readSources(dir, file, map);
    files.set(file, sources);
    const source = (await sources).files.find((one) => one.path === path);
    if (!source) return null;
    const known = { sha256: null, lines: [lines], without: [lines.without] };
    const article = draftArticle(source, { ...reading, omitted: 'words' }, known, 0);
    if (article.analysis.article.id !== id) return null;
    read.push(article);
  }
  const draft = new SegmentDraft('words');
  draft.add({ path: '', sha256: null, problems: [], articles: read });
  const output = new MemoryOutput();
  draft.write(output);
  return new Segment(new MemoryInput(output.whole()));
}
