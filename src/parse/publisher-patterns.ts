/** The phrases in which pages name their own house. The first group is the name; scores are in units of one fair hint. */

export interface PublisherPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly score: number;
  /** The phrase alone shows that it is a house; otherwise the name must be known or look like one. */
  readonly sure: boolean;
}

/** Up to five capitalised words, with small ones between. */
const NAME =
  "((?:(?:The\\s)?[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*|[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|eu|ca|in|tv|info))(?:\\s(?:(?:of|and|the|for|&|in)\\s)?[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*){0,4})";

const pattern = (id: string, source: string, score: number, sure = true, flags = 'u'): PublisherPattern => ({
  id,
  pattern: new RegExp(source.replace('NAME', NAME), flags),
  score,
  sure,
});

export const PUBLISHER_PATTERNS: readonly PublisherPattern[] = [
  pattern(
    'print-edition',
    '(?:appeared|published|printed)\\s(?:first\\s)?(?:in|on|by)\\s(?:the\\s)?NAME(?:\\sprint\\sedition|\\son\\s|\\.|$|\\sas[\\s:])',
    3,
  ),
  pattern('source-line', '^[Ss]ource:?\\s(?:the\\s)?NAME(?=\\s(?:with|and)\\s|$|\\.$)', 3),
  pattern(
    'copyright',
    '(?:©|\\([Cc]\\)|[Cc]opyright:?|COPYRIGHT)[\\s©]{0,4}(?:\\([Cc]\\)\\s?)?(?:[12]\\d{3}(?:\\s?[-–—,]\\s?[12]?\\d{1,3})?)?[\\s,.|by]{0,6}NAME',
    2,
  ),
  pattern(
    'copyright',
    '^NAME,?\\s(?:Inc\\.?,?\\s|LLC,?\\s|Ltd\\.?,?\\s)?(?:©|\\([Cc]\\)|[Cc]opyright)\\s?(?:[12]\\d{3}|©)',
    2,
  ),
  pattern(
    'newsletter',
    "(?:[Ss]ign\\s[Uu]p\\s(?:for|to)|[Ss]ubscribe\\sto|[Gg]et|[Rr]eceive|[Jj]oin)\\s(?:the\\s|our\\s)?NAME(?:['’]s)?\\s(?:[\\p{L}-]{1,12}\\s){0,2}(?:newsletters?|emails?|alerts|updates|app|bulletin)",
    1.6,
  ),
  pattern(
    'subscribe',
    '(?:[Ss]ubscribe\\s(?:to|with)|[Ss]upport|SUPPORT|[Ww]elcome\\sto|[Dd]ownload|[Gg]et)\\s(?:the\\s)?NAME(?:\\sapp|\\son\\s|\\sON\\s|\\snow|\\stoday|\\sfor\\s|!|$|[.,])',
    1.1,
    false,
  ),
  pattern(
    'follow',
    '(?:[Ff]ollow|FOLLOW|[Ll]ike|[Jj]oin)\\s(?:the\\s)?NAME\\s(?:on|ON|via)\\s(?:[Tt]witter|[Ff]acebook|[Ii]nstagram|FACEBOOK|TWITTER|YouTube|LinkedIn|Google|Apple|Telegram|WhatsApp)',
    1.6,
  ),
  pattern(
    'more-from',
    '^(?:More|MORE|Most [Pp]opular|Most [Rr]ead|Popular|Trending|Latest|Elsewhere|Best|Recent)\\s(?:[Ss]tories\\s|[Nn]ews\\s|[Vv]ideos?\\s)?(?:from|on|at|From|On|FROM|ON|in|In)\\s(?:the\\s)?NAME$',
    1.4,
    false,
  ),
  pattern(
    'about',
    '^(?:About|ABOUT|Contact|Advertise with|Advertise on|Work for|Write for|Why you can trust|Inside|Support|Why|Home \\|)\\s(?:the\\s)?NAME$',
    1.1,
    false,
  ),
  pattern(
    'also-on',
    '^(?:Also|ALSO|Only|Watch [Mm]ore|First|Read more|Live|Watch)\\s(?:on|ON|at)\\s(?:the\\s)?NAME',
    1,
    false,
  ),
  pattern(
    'comment-via',
    '(?:[Cc]omment|[Ss]ign in|[Ll]og in)\\s?(?:via\\sFacebook\\s?[Cc]omment\\s)?(?:via|with)\\s(?!Facebook|Google|Twitter)NAME$',
    2,
  ),
  pattern('house-credit', '(?:/|\\||,|\\sfor\\s|\\(|Credit:?\\s|—|–)\\s?(?:the\\s)?NAME\\)?$', 0.5, false),
  pattern(
    'staff',
    '(?:^|[\\s,|•])NAME\\s(?:[Ss]taff(?:\\s[Ww]riter|\\s[Rr]eporter)?|[Rr]eporter|[Cc]orrespondent|[Ee]ditorial [Bb]oard|[Nn]ews[Rr]oom|[Cc]ontributor|Web Desk|[Oo]nline [Dd]esk)(?:$|[\\s,|])',
    1.3,
    false,
  ),
  pattern('home-link', '^(?:Go to (?:the )?)?NAME\\s(?:[Hh]ome\\s?[Pp]age|[Hh]ome|HOME)$', 1.5, false),
  pattern(
    'trademark',
    '(?:of|to|by|from)\\sNAME\\s?(?:is a (?:registered )?trademark|All [Rr]ights|[Rr]eserves)',
    1.3,
  ),
  pattern(
    'house-tail',
    '(?:^|\\s)(?:contact|contacting|email)\\s(?:the\\s)?NAME\\s(?:at|on|by)\\s',
    0.8,
    false,
  ),
  pattern(
    'house-boilerplate',
    '^NAME\\sis\\s(?:a|an|the|your|part|not|owned|published|committed)\\s(?:[\\p{L}-]{1,16}\\s){0,4}(?:news|newspaper|magazine|website|site|publication|outlet|source|publisher|network|blog|of|responsible)',
    1.6,
    false,
  ),
  pattern(
    'house-handle',
    '@([A-Z][\\p{L}\\p{N}]{3,20}(?:News|Times|Post|Herald|Tribune|Journal|Daily))(?![\\p{L}\\p{N}_])',
    0.8,
    false,
  ),
  pattern(
    'email-domain',
    '[\\p{L}\\p{N}._-]{1,40}@((?!gmail|yahoo|hotmail|outlook|aol)[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|co|ca|eu|in)(?:\\.[a-z]{2})?)(?![\\p{L}\\p{N}])',
    1.3,
  ),
  pattern(
    'own-address',
    '(?:https?://|www\\.)(?!(?:www\\.)?(?:facebook|twitter|t\\.co|bit\\.ly|youtu|instagram|google|amazon|goo\\.gl|pic\\.twitter|po\\.st|disqus|ow\\.ly|linkedin|pinterest|reddit|wikipedia|en\\.wikipedia|itunes|apple))(?:www\\.)?([\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|eu|ca|in)(?:\\.[a-z]{2})?)(?![\\p{L}\\p{N}])',
    0.7,
    false,
  ),
];
