/**
 * The words the quotation rules know. Verbs were chosen by how often each is the cue of an attribution where it
 * occurs in US political news of 2015 and 2016 (half of its uses or more); the rest from reading English news.
 */

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Verbs that report a whole clause ("said the plan had failed"), and may follow what they report. */
export const CLAUSE_VERBS: readonly string[] = words(`
  say add note argue suggest insist claim warn acknowledge concede maintain contend assert predict explain conclude
  recall state declare announce report reveal stress emphasize emphasise admit agree complain reply respond tweet
  write joke boast allege assure caution charge comment confess confide counter decide deny disclose estimate
  exclaim fear guess hint hope imply indicate lament muse observe opine pledge point promise propose reckon reiterate
  rejoin remark repeat retort signal speculate testify vow think believe worry quip signal recount continue ask
  shout yell chant cry mutter whisper tell remind inform advise persuade notify clarify protest theorize marvel gloat
  wonder realize realise recommend ruled find show demonstrate confirm interject elaborate text email blog post crow
  deadpan fume grumble growl groan gasp laugh scoff snap sigh intone urge answer begin conclude read`);

/** Of these, the verbs whose hearer stands between them and the clause: "told reporters that". */
export const TELLING_VERBS: readonly string[] = words(
  'tell remind inform assure advise persuade notify ask urge warn',
);

/** Verbs whose object is what is said of someone or something: "called the plan a disaster", "accused her of lying". */
export const OBJECT_VERBS: readonly string[] = words(`
 call describe accuse blame criticize criticise praise denounce condemn slam blast decry mock dismiss defend urge
 deride characterize characterise label brand term dub portray cite question reject refer compare liken
 rail express ridicule lambaste lambast hail applaud chide rebuke scold downplay tout echo reference
 retweet vow pledge promise refuse decline threaten attack assail rip credit oppose endorse discuss challenge bash
  hammer fault object apologize apologise thank mention highlight portray castigate excoriate
 lash extol bemoan disavow repudiate `);

/** Verbs of thinking and wanting; they report a clause but are rarely put after it. */
export const STANCE_VERBS: readonly string[] = words(
  'think believe hope fear worry guess wonder find show demonstrate realize realise',
);

/** Verbs that report in the infinitive: "pledged to rebuild it". */
export const INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  words('pledge promise vow threaten refuse decline agree propose offer hope'),
);

/** Prepositions that belong to the cue, with the verbs they follow; what comes behind them is what was said. */
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
 * Verbs whose object is as often a thing as something said ("wrote a book", "added spices", "showed the way"): they
 * report only where "that", a colon or a quotation follows.
 */
export const ANCHORED_VERBS: readonly string[] = words(`
  write add declare maintain respond reply answer recount protest advise demonstrate show charge boast point begin continue
  email text blog post laugh cry shout yell scream state read`);

/** Forms that are nouns as often as verbs, and count only where a clause or a quotation follows. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  words(`call calls claim claims report reports note notes charge charges fear fears hope hopes promise promises point points
    tweet tweets state states show shows find finds post posts comment comments protest worry worries text texts email
    emails answer answers estimate estimates signal signals pledge pledges question questions reference mention cry cries
    laugh counter blog label brand term terms cite offer offers threatens thanks repeat repeats remark remarks object
    propose found shown rule rules ruled ruling ask asks think began begin begins posted offered continued decided
    released showed guess snap reject repeated sounds hail echo described questioned dismissed compared refused declined
    expressed proposed confirmed rejected blog hint hints wonder wonders`),
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

/** Words that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set(
  words(`has have had is are was were be been being will would can could may might must should shall did does do
    also later then recently repeatedly once often already just still even always only again now today both all never
    not himself herself itself themselves has've 'd 'll 's 've didn't doesn't don't hasn't haven't hadn't won't wouldn't
    couldn't can't isn't wasn't first previously earlier quickly further soon instead since long yesterday therefore
    thus nonetheless nevertheless meanwhile however ever too reportedly famously who've there yet in turn`),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  words(
    'he she they it we i you one who someone somebody everyone everybody anyone nobody others many some most few both another several this these those all neither none',
  ),
);

/** Words no subject reaches back over. */
export const CLAUSE_BOUNDARIES: ReadonlySet<string> = new Set(
  words(`that which but because while when whenever if as after before since although though whether where whereas until
    unless than then so yet or nor and even once what how why whose whom who meanwhile however still also is are was were am has have had will
    would can could should may might did does do be been being says said say told tells says saying adding noting
    instead plus including regarding despite between to`),
);

/** Verbs a reduced clause may bring between a subject and its verb: "a letter obtained by the agency says". */
export const PREPOSITIONS_INSIDE: ReadonlySet<string> = new Set(
  words('of for at in from on with by to against about into under over among near'),
);

export const TIME_OPENERS: ReadonlySet<string> = new Set(
  words(
    'on in at during after before since last this earlier late early by for through via while when throughout following amid from over to of with about as upon across without',
  ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'),
);

export const MONTHS: ReadonlySet<string> = new Set(
  words(
    'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
  ),
);

/** Words that begin a sentence after a word with a stop ("in the U.S. The plan"). */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(
    'The A An This That These Those He She It They We I You His Her Its Their But And In On At For As If When While After Before There What Who Why How Not No',
  ),
);

/** Adverbs that commonly open a sentence in front of its subject. */
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

/** Words that open a clause which another clause of the sentence follows. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words('when while after before as if although though because since once whenever where unless until even'),
);

/** Nouns for something said: "his warning that", "her remark". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  words(`warning remark remarks comment comments statement claim claims call calls promise promises vow pledge words word
    message slogan argument assertion belief view suggestion insistence declaration description phrase question answer
    response reply complaint criticism accusation demand plea speech tweet tweets letter testimony quote quip joke chant
    chants reference proposal idea notion admission advice`),
);

/** Small words inside names of persons. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words('de la le van von der den del della di da dos bin ibn al el ben ter ten af du'),
);
