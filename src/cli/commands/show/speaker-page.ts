/** `corpus show speaker:NAME`: a page on one speaker. */
import type { Corpus, SpeakerPage } from '../../../corpus.js';
import { counted } from '../../../text/counted.js';
import { answer } from '../../answer.js';
import type { Io } from '../../io.js';
import type { CorpusOptions, OutputOptions } from '../../shared-options.js';

const PREFIX = 'speaker:';

/** The name after `speaker:`; null if an article is requested. */
export const speakerAsked = (asked: string): string | null =>
  asked.startsWith(PREFIX) ? asked.slice(PREFIX.length).trim() : null;

const othersOf = ({ name, others }: SpeakerPage): string[] =>
  others.length === 0
    ? []
    : [
        `the most quoted of ${counted(others.length + 1, 'speaker')} is ${name}; others: ${others.join(', ')}`,
      ];

/** What the name may have meant. */
function meantBy(corpus: Corpus, name: string): string | null {
  const close = corpus.nearestName('speaker', name);
  return close === null ? null : `'${PREFIX}${close}'`;
}

export function runShowSpeaker(
  name: string,
  options: CorpusOptions & OutputOptions,
  io: Io,
): Promise<number> {
  return answer(options, io, {
    schema: 'corpus.show.speaker',
    lines: null,
    ask: async ({ corpus }) => {
      const page = corpus.speaker(name);
      const results = page ? [page] : [];
      return {
        total: results.length,
        results,
        query: `'${PREFIX}${name}'`,
        meant: page ? null : meantBy(corpus, name),
        summary: null,
        notes: page ? othersOf(page) : [],
        text: async (view) =>
          page ? (await import('../../../render/terminal/speaker.js')).speakerText(page, view) : [],
        csv: async () => ({
          rows: results,
          columns: (await import('../../../render/speaker-columns.js')).SPEAKER_COLUMNS,
        }),
      };
    },
  });
}
