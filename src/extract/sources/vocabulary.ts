/** Words that show which sources an article relies on; compiled from English news and its credit lines. */
const list = (words: string): readonly string[] =>
  words
    .trim()
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Phrases before an outlet that an article cites. */
export const CITING_PHRASES: readonly string[] = list(`
  told
  according to
  citing
  cited by
  quoted by
  reported by
  interview with
  interview to
  interviewed by
  published in
  published by
  appeared in
  obtained by
  writing in
  speaking to
  statement to`);

/** Verbs after an outlet that reports. */
export const REPORTING_VERBS: readonly string[] = list(`
  reported
  reports
  said
  says
  wrote
  writes
  noted
  notes
  quoted
  cited`);

/** Last words of the names of newspapers, stations and agencies. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  list(`
  times
  post
  news
  journal
  tribune
  herald
  gazette
  gazeta
  zeitung
  chronicle
  telegraph
  guardian
  observer
  courier
  examiner
  daily
  weekly
  magazine
  newspaper
  radio
  television
  tv
  broadcasting
  press`),
);
