/**
 * The vocabulary of the quotation rules. A verb is listed if at least half of its occurrences in US political
 * news of 2015 and 2016 are the cue of an attribution; the rest come from reading English news.
 */
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.js';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Verbs that report a whole clause ("said the plan had failed"), and may follow it. */
export const CLAUSE_VERBS: readonly string[] = words(`
  acknowledge add admit advise agree allege announce answer argue ask assert assure begin believe blog boast
  caution chant charge claim clarify comment complain concede conclude confess confide confirm contend
  continue counter crow cry deadpan decide declare demonstrate deny disclose elaborate email emphasise
  emphasize estimate exclaim explain fear find fume gasp gloat groan growl grumble guess hint hope imply
  indicate inform insist interject intone joke lament laugh maintain marvel muse mutter note notify observe
  opine persuade pledge point post predict promise propose protest quip read realise realize recall reckon
  recommend recount reiterate rejoin remark remind repeat reply report respond retort reveal ruled say scoff
  shout show sigh signal snap speculate state stress suggest tell testify text theorize think tweet urge vow
  warn whisper wonder worry write yell`);

/** Verbs with the hearer between verb and clause: "told reporters that". */
export const TELLING_VERBS: readonly string[] = words(
  'tell remind inform assure advise persuade notify ask urge warn',
);

/**
 * Verbs whose object is what they say about somebody or something: "called the plan a disaster", "accused her of
 * lying".
 */
export const OBJECT_VERBS: readonly string[] = words(`
  accuse apologise apologize applaud assail attack bash bemoan blame blast brand call castigate challenge
  characterise characterize chide cite compare condemn credit criticise criticize decline decry defend
  denounce deride describe disavow discuss dismiss downplay dub echo endorse excoriate express extol fault
  hail hammer highlight label lambast lambaste lash liken mention mock object oppose pledge portray praise
  promise question rail rebuke refer reference refuse reject repudiate retweet ridicule rip scold slam term
  thank threaten tout urge vow`);

/** Verbs of thinking and wanting; they report a clause but rarely follow it. */
export const STANCE_VERBS: readonly string[] = words(
  'think believe hope fear worry guess wonder find show demonstrate realize realise',
);

/** Verbs that report in the infinitive: "pledged to rebuild it". */
export const INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  words('pledge promise vow threaten refuse decline agree propose offer hope'),
);

/** Prepositions that belong to a cue, with the verbs they follow; the content comes after them. */
export const CUE_PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  lash: ['out', 'at'],
  shout: ['out'],
  call: ['out', 'for', 'on'],
  cry: ['out'],
  snap: ['back'],
  fire: ['back'],
  refer: ['to'],
  rail: ['against', 'at'],
  allude: ['to'],
  warn: ['of', 'against', 'about'],
  complain: ['about', 'of'],
  boast: ['about', 'of'],
  believe: ['in'],
  worry: ['about'],
  agree: ['with'],
  object: ['to'],
  insist: ['on'],
  apologize: ['for'],
  apologise: ['for'],
  speculate: ['about'],
};

/**
 * Verbs whose object is often a thing rather than content ("wrote a book", "added spices", "showed the way"):
 * they report only if "that", a colon or a quotation follows.
 */
export const ANCHORED_VERBS: readonly string[] = words(`
  add advise answer begin blog boast charge continue cry declare demonstrate email laugh maintain point post
  protest read recount reply respond scream shout show state text write yell`);

/** Forms that are nouns as often as verbs, counted only if a clause or a quotation follows. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  words(`
  answer answers ask asks began begin begins blog brand call calls charge charges cite claim claims comment
  comments compared confirmed continued counter cries cry decided declined described dismissed echo email
  emails estimate estimates expressed fear fears find finds found guess hail hint hints hope hopes label
  laugh mention note notes object offer offered offers pledge pledges point points post posted posts promise
  promises propose proposed protest question questioned questions reference refused reject rejected released
  remark remarks repeat repeated repeats report reports rule ruled rules ruling show showed shown shows
  signal signals snap sounds state states term terms text texts thanks think threatens tweet tweets wonder
  wonders worries worry`),
);

export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
  say: ['say', 'says', 'said', 'saying'],
  tell: ['tell', 'tells', 'told', 'telling'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  find: ['find', 'finds', 'found', 'finding'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  begin: ['begin', 'begins', 'began', 'beginning'],
  refer: ['refer', 'refers', 'referred', 'referring'],
  rebut: ['rebut', 'rebuts', 'rebutted', 'rebutting'],
  admit: ['admit', 'admits', 'admitted', 'admitting'],
  quip: ['quip', 'quips', 'quipped', 'quipping'],
  snap: ['snap', 'snaps', 'snapped', 'snapping'],
  hint: ['hint', 'hints', 'hinted', 'hinting'],
  read: ['read', 'reads', 'reading'],
  ruled: ['ruled'],
  dub: ['dub', 'dubs', 'dubbed', 'dubbing'],
  label: ['label', 'labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signal', 'signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  blog: ['blog', 'blogs', 'blogged', 'blogging'],
  extol: ['extol', 'extols', 'extolled', 'extolling'],
  slam: ['slam', 'slams', 'slammed', 'slamming'],
};

/** Words allowed between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  words(`
  'd 'll 's 've again all already also always are be been being both can can't could couldn't did didn't do
  does doesn't don't earlier even ever famously first further had hadn't has has've hasn't have haven't
  herself himself however in instead is isn't itself just later long may meanwhile might must never
  nevertheless nonetheless not now often once only previously quickly recently repeatedly reportedly shall
  should since soon still themselves then there therefore thus today too turn was wasn't were who've will
  won't would wouldn't yesterday yet`),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  words(
    'he she they it we i you one who someone somebody everyone everybody anyone nobody others many some most few both another several this these those all neither none',
  ),
);

/** Words that a subject never extends back across. */
export const CLAUSE_BOUNDARIES: ReadonlySet<string> = new Set(
  words(`
  adding after also although am and are as be because been before being between but can could despite did do
  does even had has have how however if including instead is may meanwhile might nor noting once or plus
  regarding said say saying says should since so still tells than that then though to told unless until was
  were what when whenever where whereas whether which while who whom whose why will would yet`),
);

/** Prepositions allowed inside a noun phrase. */
export const PREPOSITIONS_INSIDE: ReadonlySet<string> = new Set(
  words('of for at in from on with by to against about into under over among near'),
);

export const TIME_OPENERS: ReadonlySet<string> = new Set(
  words(
    'on in at during after before since last this earlier late early by for through via while when throughout following amid from over to of with about as upon across without',
  ),
);

export const DAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...words('yesterday today tonight tomorrow'),
]);

/** Full and abbreviated names: "january", "jan.". */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  MONTHS.flatMap(([full = '', ...short]) => [full, ...short.map((name) => `${name}.`)]),
);

/** Adverbs that commonly open a sentence before its subject. */
export const OPENING_ADVERBS: ReadonlySet<string> = new Set(
  words(
    'there here but and yet so still meanwhile however moreover instead then later earlier also or nor thus indeed now today yesterday separately additionally furthermore nonetheless nevertheless otherwise rather recently finally again afterward afterwards elsewhere plus even similarly likewise once',
  ),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  words(
    'the a an this that these those his her its their our my your some many most several two three four five another other both all each every no one few such any much more',
  ),
);

/** Words that open a subordinate clause before the main clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words('when while after before as if although though because since once whenever where unless until even'),
);

/** Nouns of speech: "his warning that", "her remark". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  words(`
  accusation admission advice answer argument assertion belief call calls chant chants claim claims comment
  comments complaint criticism declaration demand description idea insistence joke letter message notion
  phrase plea pledge promise promises proposal question quip quote reference remark remarks reply response
  slogan speech statement suggestion testimony tweet tweets view vow warning word words`),
);
