/** Phrases in which pages name their publisher. The first group is the name; a score of 1 is one fair hint. */
import { lettersIn } from '../../../text/letters-in.js';
import { oneOf } from '../../page/page.js';

interface Hint {
  text: string;
  letters: number;
}

export interface PublisherPattern {
  readonly id: string;
  /** The pattern is tried only if the plain line contains one of these. */
  readonly hints: readonly Hint[];
  readonly pattern: RegExp;
  readonly score: number;
  /** Whether the phrase alone is conclusive; otherwise the name must be known or look like an outlet. */
  readonly sure: boolean;
}

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]{0,30}";
const SITE = '[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|eu|ca|in|tv|info|ie|online)';
/** Up to five capitalised words, with short words between them, or a site address. */
const NAME = `((?:(?:[Tt]he\\s)?${WORD}|${SITE})(?:\\s(?:(?:of|and|the|for|&|in)\\s)?${WORD}){0,4})`;

const phrase = (id: string, hints: string, source: string, score: number, sure = true): PublisherPattern => ({
  id,
  hints: hints.split('|').map((text) => ({ text, letters: lettersIn(text) })),
  pattern: new RegExp(source.replace('NAME', NAME), 'u'),
  score,
  sure,
});

export const PUBLISHER_PATTERNS: readonly PublisherPattern[] = [
  phrase(
    'print-edition',
    'edition|this article|this story',
    '(?:appeared|published|printed)\\s(?:first\\s)?(?:in|on|by)\\s(?:the\\s)?NAME(?:\\sprint\\sedition|\\.|$|\\sas[\\s:])',
    3,
  ),
  phrase('source-line', 'source', '^[Ss]ource:?\\s(?:the\\s)?NAME(?=\\s(?:with|and)\\s|$|\\.$)', 3),
  phrase(
    'copyright',
    '©|copyright|(c)',
    '(?:©|\\([Cc]\\)|[Cc]opyright:?|COPYRIGHT)[\\s©]{0,4}(?:\\([Cc]\\)\\s?)?(?:[12]\\d{3}(?:\\s?[-–—,]\\s?[12]?\\d{1,3})?)?(?:\\s?[Cc]opyright)?[\\s,.|·by]{0,6}(?:owned or licensed by\\s)?NAME',
    2,
  ),
  phrase(
    'copyright',
    '©|copyright',
    '^NAME,?\\s(?:Inc\\.?,?\\s|LLC,?\\s|Ltd\\.?,?\\s)?(?:©|\\([Cc]\\)|[Cc]opyright)\\s?(?:[12]\\d{3}|©)',
    2,
  ),
  phrase(
    'reserved',
    'reserved by|trademark|all rights',
    '(?:reserved by|[Tt]rademarks? of)\\s(?:the\\s)?NAME',
    1.6,
  ),
  phrase(
    'newsletter',
    'newsletter|email|alerts|updates|app|inbox',
    "(?:[Ss]ign(?:ing)?\\s[Uu]p\\s(?:for|to)|[Ss]ubscribe\\sto|[Gg]et|GET|[Rr]eceive|[Jj]oin|[Dd]ownload|DOWNLOAD)\\s(?:the\\s|our\\s|THE\\s)?NAME(?:['’]s)?\\s(?:[\\p{L}-]{1,12}\\s){0,2}(?:[Nn]ewsletters?|NEWSLETTER|emails?|alerts|updates|[Aa]pp|APP|bulletin|straight|delivered|magazine)",
    1.6,
  ),
  phrase(
    'newsletter',
    'from|of',
    '(?:news|emails?|updates|alerts|newsletters?|stories|best|latest|developments)(?:\\sor\\salerts)?(?:\\s(?:from|of))?\\s(?:the\\s)?NAME(?:\\.|,|!|$|\\s(?:and|directly|delivered|straight|to\\syour)\\s)',
    1.2,
    false,
  ),
  phrase(
    'subscribe',
    'subscribe|support|welcome|download|get |stay',
    '(?:[Ss]ubscribe\\s(?:to|with)|[Ss]upport(?:ing)?|SUPPORT|[Ww]elcome\\sto|[Dd]ownload|[Gg]et|[Ss]tay\\s(?:connected|up to date|in touch)\\s(?:with|to))\\s(?:the\\s)?NAME(?:\\sapp|\\son\\s|\\sON\\s|\\snow|\\stoday|\\sfor\\s|\\sand\\s|!|$|[.,])',
    1.4,
    false,
  ),
  phrase(
    'follow',
    'follow|like|join',
    '^(?:[Ff]ollow|FOLLOW|[Ll]ike|[Jj]oin)\\s(?:the\\s)?NAME(?:$|\\s(?:on|ON|via)\\s(?:[Tt]witter|[Ff]acebook|[Ii]nstagram|FACEBOOK|TWITTER|YouTube|LinkedIn|Google|Apple|Telegram|WhatsApp))',
    1.6,
    false,
  ),
  phrase(
    'more-from',
    'more|most|popular|trending|latest|elsewhere|best|recent|recommended|also|next',
    '^(?:More|MORE|more|Most [Pp]opular|Most [Rr]ead|Popular|Trending|Latest|Elsewhere|Best|Recent|Recommended|Also|ALSO|Next)\\s(?:[Ss]tories\\s|[Nn]ews\\s|[Vv]ideos?\\s)?(?:from|on|at|From|On|FROM|ON)\\s(?:the\\s)?NAME',
    1.4,
    false,
  ),
  phrase(
    'about',
    'about|contact|advertise|work for|write for|trust|inside|why',
    '^(?:About|ABOUT|Contact|Advertise with|Advertise on|Work for|Write for|Why you can trust|Inside)\\s(?:the\\s)?NAME$',
    1.3,
    false,
  ),
  phrase(
    'comment-via',
    'via|with',
    '(?:[Cc]omment|[Ss]ign in|[Ll]og in)\\s?(?:via\\sFacebook\\s?[Cc]omment\\s)?(?:via|with)\\s(?!Facebook|Google|Twitter)NAME$',
    2,
  ),
  phrase(
    'house-credit',
    '/|credit|photo| for |image',
    '(?:/\\s?|Credit:?\\s|[Ii]mage credit:\\s|\\sfor\\s(?:the\\s)?)NAME\\)?$',
    0.6,
    false,
  ),
  phrase(
    'staff',
    'staff|reporter|correspondent|editor|desk|newsroom|contributor',
    '(?:^|[\\s,|•])NAME\\s(?:[Ss]taff(?:\\s[Ww]riter|\\s[Rr]eporter)?|[Rr]eporter|[Cc]orrespondent|[Ee]ditorial [Bb]oard|[Nn]ews[Rr]oom|[Cc]ontributor|Web Desk|[Oo]nline [Dd]esk|Desk)(?:$|[\\s,|])',
    1.3,
    false,
  ),
  phrase('staff', 'staff', '^[Bb]y\\sNAME\\s[Ss]taff', 2),
  phrase(
    'writes-for',
    ' for | at | of ',
    '\\s(?:reporter|writer|editor|correspondent|journalist|producer|columnist|covers?|covering)\\s(?:[\\p{L}-]{1,16}\\s){0,6}?(?:for|at|of|with)\\s(?:the\\s)?NAME(?=[.,]|$|\\s(?:covering|and|based|in|who|where|since))',
    1.5,
    false,
  ),
  phrase(
    'house-page',
    'home|video|sponsors|site map|events|tipline|apps|magazine|newsletter|podcast|corrections|community',
    "^(?:Go to (?:the )?|Channel )?NAME['’]?s?\\s(?:[Hh]ome\\s?[Pp]age|[Hh]ome|HOME|[Vv]ideos?|Sponsors|Site Map|Events|Tipline|Apps?|APPS?|Newsletters?|Podcasts?|Corrections|Magazine|Community)(?:$|\\s(?:and|Now))",
    1.2,
    false,
  ),
  phrase(
    'house-boilerplate',
    ' is | values | publishes | would | may | does ',
    '^NAME\\s(?:is\\s(?:a|an|the|your|part|not|owned|published|committed|funded|designed)|values\\syour|publishes|would\\slike|may\\searn|does\\snot|is\\sproviding)\\s',
    1.5,
    false,
  ),
  phrase(
    'email-domain',
    '@',
    '[\\p{L}\\p{N}._-]{1,40}@((?!gmail|yahoo|hotmail|outlook|aol)[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|co|ca|eu|in|ie)(?:\\.[a-z]{2})?)(?![\\p{L}\\p{N}])',
    1.3,
  ),
];

/** One test for all hints, because most lines have none. */
export const ANY_HINT = new RegExp(
  oneOf([...new Set(PUBLISHER_PATTERNS.flatMap(({ hints }) => hints.map(({ text }) => text)))]),
);
