/** Whether the sender of a message is a person: desks, offices, newsletters and mailing lists are not authors. */
import { isGivenName } from '../../../text/names/first-names.js';
import { authorNames } from '../../fields/fields.js';

/** Words in the names of senders that are not persons; collected from the senders of press mail, alerts and newsletters. */
const OF_OFFICES: ReadonlySet<string> = new Set(
  `admin agency alert alerts assembly association authority bank board briefing broadcasting bulletin bureau business campaign
  centre center chronicle club college commission committee communication communications company contact corp corporation
  council courier customer daily department desk digest digital direct division dispatch edition editor editorial editors
  email enquiries euronews event events express fund gazette google group guardian headlines herald hotline inc info
  information institute international journal library list listserv lists ltd magazine mail mailer mailing marketing
  media member members ministry mirror monitor morning museum network news newsdesk newsletter newsroom newspaper notice
  notification notifications observer office official online operations opinion parliament party police post press
  programme project publishing radio record register relations release releases reply report reporter reporters review
  sales school secretariat section service services society staff star store studio subscription subscriptions sun
  support team telegraph television times today tribune trust tv union university update updates via watch website
  weekly wire world noreply proquest nexis lexisnexis factiva reuters afp ap`.split(/\s+/u),
);

/** A mailing list that forwards a message adds its own name after the writer's. */
const VIA = /\s(?:via|through|on behalf of)\s.{1,200}$/iu;

const isFirstName = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 1 && isGivenName(first);

/** The names in a sender's display name; empty for an office, a single word or an address. */
export function senderNames(displayed: string): string[] {
  const written = displayed
    .replace(VIA, '')
    .replace(/\s\([^()]{1,100}\)$/u, '')
    .trim();
  if (written.includes('@') || /^the\s/iu.test(written)) return [];
  const words = written.toLowerCase().split(/[^\p{L}]+/u);
  // "Emily Post" is a person, "Harbour Post" is not.
  if (words.some((word) => OF_OFFICES.has(word)) && !isFirstName(words)) return [];
  return authorNames(written).filter((name) => /\S\s\S/u.test(name));
}
