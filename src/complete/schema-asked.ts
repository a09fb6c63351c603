/** The schema of the answer that a command line will produce. */

interface Variant {
  /** Any of these options changes the answer. */
  flags: readonly string[];
  schema: string;
}

const VARIANTS: Readonly<Record<string, readonly Variant[]>> = {
  dates: [{ flags: ['--mentions', '--mentions-from', '--mentions-to'], schema: 'corpus.dates.mentions' }],
  quotes: [
    { flags: ['--group'], schema: 'corpus.statements' },
    { flags: ['--like'], schema: 'corpus.quotes.like' },
    { flags: ['--like-file'], schema: 'corpus.quotes.draft' },
  ],
  show: [{ flags: ['--explain'], schema: 'corpus.show.explain' }],
  sources: [{ flags: ['--like'], schema: 'corpus.sources.like' }],
};

const COUNTS: Variant = { flags: ['--count-by'], schema: 'corpus.counts' };

/** Null if there is no command. */
export function schemaAsked([command, ...words]: readonly string[]): string | null {
  if (command === undefined) return null;
  const name = command === 'kwic' ? 'concordance' : command;
  if (name === 'show' && words.some((word) => word.startsWith('speaker:'))) return 'corpus.show.speaker';
  if (name === 'compare' && /(?:^| )--of[= ]statements(?: |$)/u.test(words.join(' ')))
    return 'corpus.compare.statements';
  const flags = new Set(words.map((word) => word.split('=', 1)[0]));
  const variant = [COUNTS, ...(VARIANTS[name] ?? [])].find((one) =>
    one.flags.some((flag) => flags.has(flag)),
  );
  return variant?.schema ?? `corpus.${name}`;
}
