/** `corpus quotes --like-file`: checks each quotation of a draft against the corpus. */
import { basename, resolve } from 'node:path';
import { type Corpus, judgeWording, type LikeQuestion, openCorpus } from '../../../corpus.js';
import type { CheckedQuotation } from '../../../model/likeness.js';
import type { Quotation, Speaker } from '../../../model/quotation.js';
import { quotedIn } from '../../../text/quoted-in.js';
import { words } from '../../../text/words.js';
import { answer } from '../../answer.js';
import { type Io, localDay } from '../../io.js';
import { limited } from '../../print.js';
import { requireAlone } from '../../question-options.js';
import { type AloneOptions, orderAndLook } from './alone.js';

interface LikeFileOptions extends AloneOptions {
  like?: string;
}

/** Shorter stretches, such as a term in quotation marks, may occur in any article. */
const FEWEST_WORDS = 3;

/** Maximum similar quotations examined for each quotation of the draft. */
const NEAREST = 20;

/** @throws CorpusError for an option that --like-file would ignore */
function requireFitting({ like, speaker, role, ...options }: LikeFileOptions): void {
  const given = { '--like': like, '--speaker': speaker, '--role': role, ...orderAndLook(options) };
  requireAlone('--like-file', given, 'each quotation of the file is checked, with its own speaker');
}

interface Wording {
  text: string;
  start: number;
  end: number;
  speaker: string | null;
}

/** A person or organisation with a name; "a senior official" is nobody in particular. */
const nameOf = (speaker: Speaker | null): string | null =>
  speaker === null || speaker.anonymous || speaker.kind === 'group' ? null : speaker.name;

/** The stretches in quotation marks of a draft's quotations, in text order. */
const wordingsOf = (quotations: readonly Quotation[]): Wording[] =>
  quotations.flatMap((quotation) =>
    quotedIn(quotation).map((stretch) => ({ ...stretch, speaker: nameOf(quotation.speaker) })),
  );

/** The wordings of the draft with their lines, and the number of those too short to check. */
async function readDraft(
  path: string,
  io: Io,
): Promise<{ wordings: CheckedQuotation['draft'][]; short: number }> {
  const draft = await openCorpus(resolve(io.cwd, path), { today: localDay(io.now), index: null });
  try {
    const found = [...draft.articles()].flatMap(({ article, quotations }) =>
      wordingsOf(quotations).map((one) => ({
        ...one,
        path: article.path,
        line: draft.lineOf(article.path, one),
      })),
    );
    const long = found.filter(({ text }) => words(text).length >= FEWEST_WORDS);
    // The article of a single file has the file's base name as its path; the answer names the file as the user did.
    const named = long.map((one) => ({ ...one, path: one.path === basename(path) ? path : one.path }));
    return { wordings: named, short: found.length - long.length };
  } finally {
    draft.close();
  }
}

function checked(corpus: Corpus, draft: CheckedQuotation['draft'], filter: LikeQuestion): CheckedQuotation {
  const near = (speaker: string | null) =>
    corpus.like(draft.text, { ...filter, speaker, limit: NEAREST }).results;
  return { draft, ...judgeWording(near(null), draft.speaker === null ? null : near(draft.speaker)) };
}

export function runLikeFile(
  path: string,
  words: readonly string[],
  { options, filter, io }: { options: LikeFileOptions; filter: LikeQuestion; io: Io },
): Promise<number> {
  requireFitting(options);
  const query = words.length === 0 ? null : words.join(' ');
  return answer(options, io, {
    schema: 'corpus.quotes.draft',
    lines: null,
    ask: async ({ corpus, limit }) => {
      const { wordings, short } = await readDraft(path, io);
      const all = wordings.map((draft) => checked(corpus, draft, { ...filter, query }));
      const results = limited(all, limit);
      const right = all.filter(({ verdict }) => verdict === 'verbatim').length;
      return {
        total: all.length,
        results,
        found: right === all.length ? 1 : 0,
        shown: results.flatMap(({ nearest }) => (nearest ? [nearest.article.path] : [])),
        envelope: { file: path, verbatim: right, short },
        summary: null,
        query,
        nothing: `${path}: no quotations of ${FEWEST_WORDS} words or more to look for`,
        notes: short === 0 ? [] : [`${path}: ${short} shorter than ${FEWEST_WORDS} words left out`],
        text: async (view) =>
          (await import('../../../render/terminal/checked-quotations.js')).checkedText(all, results, view),
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/csv-columns.js')).CHECKED_COLUMNS,
        }),
      };
    },
  });
}
