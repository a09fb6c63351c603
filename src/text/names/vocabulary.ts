/**
 * Words that distinguish persons, organisations and groups. The lists come from reading English news; countries follow the ISO 3166
 * short names.
 */
import { type WordList, wordList } from '../word-list.js';

/** Titles before a name; lower case, without a full stop. */
export const TITLES: WordList = wordList(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pope cardinal bishop archbishop
  rabbi imam sheikh president vice-president vice premier prime minister chancellor king queen prince princess senator sen
  sens senators congressman congresswoman rep reps representative representatives governor gov govs mayor secretary attorney general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander judge justice chief speaker ambassador
  ayatollah chairman chairwoman chair director deputy assistant acting former ex then retired foreign defense defence interior
  finance economy health education trade justice state majority minority leader whip house senate party republican democratic
  democrat democrats republicans gop libertarian nominee candidate presidential host hon honorable detective officer sheriff
  coach ceo spokesman spokeswoman spokesperson union national security adviser advisor district supreme court superintendent
  councilman councilwoman alderman commissioner undersecretary special envoy top senior rival frontrunner front-runner marshal
  reporter correspondent columnist analyst author actor actress singer rapper comedian billionaire businessman mogul staff sgt
  atty cmdr supt cpl pvt pfc msgr pres amb insp brig asst`);

/** Titles that indicate gender. */
export const TITLE_GENDER: Readonly<Record<string, 'male' | 'female'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  congressman: 'male',
  chairman: 'male',
  spokesman: 'male',
  businessman: 'male',
  pope: 'male',
  father: 'male',
  actor: 'male',
  councilman: 'male',
  brother: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  queen: 'female',
  princess: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
  actress: 'female',
  sister: 'female',
  councilwoman: 'female',
  businesswoman: 'female',
};

/** Words that mark a capitalised name as the name of an organisation. */
export const BODY_WORDS: WordList = wordList(`
  ministry department agency bureau office commission committee council congress senate house parliament assembly court
  government administration party campaign union association federation league organization organisation institute institution
  institutes university college school academy center centre foundation fund trust bank group company corporation corp inc co ltd llc
  times post news journal tribune herald gazette chronicle telegraph guardian observer press radio television tv network
  broadcasting media magazine paper daily weekly review network service services police army navy force forces guard corps
  board authority society club team alliance coalition movement project initiative network treaty nations states kingdom
  hospital clinic church museum library tower towers street avenue hotel airport accord act plan bill war conference
  convention summit forum research studies poll survey pac action democrats republicans conservatives americans voters states
  county city village observatory sentinel exchange league holdings partners capital industries motors airlines systems technologies laboratories labs china russia america`);

/** Common nouns for organisations: "the ministry". */
export const BODY_NOUNS: WordList = wordList(`
  ministry department agency bureau office commission committee council congress senate parliament court government
  administration party campaign union association federation organization organisation institute university foundation bank
  company firm board authority army military embassy kremlin pentagon regime network newspaper paper magazine outlet website
  site agency group team publication statement report study survey poll document letter memo filing ad advertisement article
  editorial complaint lawsuit indictment court ruling order law bill resolution treaty page book film video email tweet headline
  release nation country state city alliance bloc side camp watchdog regulator ngo charity think-tank panel jury platform data analysis`);

/** Common nouns for one person. */
export const PERSON_NOUNS: WordList = wordList(`
  ambassador spokesman spokeswoman spokesperson minister president analyst expert researcher professor director senator
  governor mayor chairman chairwoman chair secretary leader official attorney lawyer candidate journalist reporter author general
  coach founder pollster strategist adviser advisor aide manager economist scientist historian diplomat envoy observer
  commentator columnist editor correspondent lawmaker congressman congresswoman representative judge prosecutor sheriff officer
  chief executive businessman businesswoman billionaire mogul activist organizer organiser consultant specialist scholar fellow
  doctor physician nurse teacher student man woman boy girl father mother son daughter wife husband brother sister friend
  neighbor neighbour resident voter source witness insider nominee premier chancellor king queen prince princess pope priest
  bishop pastor commander captain colonel sergeant soldier veteran host anchor actor actress singer writer novelist farmer
  worker engineer employee spokesperson politician deputy moderator owner operator member critic supporter ally rival
  opponent person attorney investigator detective staffer operative donor democrat republican conservative progressive`);

/** Group nouns without a plural form. */
export const GROUP_NOUNS: WordList = wordList(
  'people police media crowd public audience press staff majority minority percent % opposition others',
);

/** Countries and seats of government: as a speaker, such a name is an organisation. */
export const PLACES: WordList = wordList(`
  china russia america britain france germany japan india iran iraq israel ukraine turkey syria egypt mexico canada brazil
  australia italy spain poland belarus kazakhstan mongolia pakistan afghanistan korea taiwan vietnam cuba venezuela
  beijing moscow washington london paris berlin tokyo delhi tehran baghdad jerusalem kyiv kiev ankara damascus cairo brussels
  pyongyang seoul taipei hanoi havana caracas europe nato un eu us uk u.s. u.k. u.n. congress kremlin pentagon`);

/** National adjectives before a role or a name. */
export const NATIONALITIES: WordList = wordList(`
  american russian chinese british french german japanese indian iranian iraqi israeli ukrainian turkish syrian egyptian mexican
  canadian brazilian australian italian spanish polish belarusian kazakh mongolian pakistani afghan korean taiwanese vietnamese
  cuban venezuelan european african asian arab saudi greek dutch swedish norwegian danish finnish swiss austrian belgian
  hungarian czech romanian bulgarian serbian croatian portuguese irish scottish welsh palestinian lebanese jordanian libyan
  south north west east us u.s. uk u.k. eu un soviet latin`);

export const MALE_PRONOUNS: WordList = wordList('he his him himself');
export const FEMALE_PRONOUNS: WordList = wordList('she her hers herself');

/** Suffixes after a surname: son and father are two people. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** First words of place names that have two words: "New Ellery", "South Delta". */
export const PLACE_OPENERS: WordList = wordList(
  'north south east west new san santa los las fort mount port cape',
);

/** Lower-case words inside persons' names: "van der", "bint", "y". */
export const NAME_PARTICLES: WordList = wordList(`
  de da di du do del della dello der den des dos das dal dalla degli van von vom zum zu ter ten te la le las los el al bin ibn bint binti
  abu ould ben af av op y e st mc o' d' al- el-`);
