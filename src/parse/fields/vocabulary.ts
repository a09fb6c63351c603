/**
 * Words that distinguish person names from other capitalised words in a masthead, from reading bylines of English
 * news pages.
 */

/** Words that are never part of a person's name in a byline: employers, sections, times. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `news staff editor editors reporter reporters writer writers correspondent press times agency agencies associated reuters afp ap bbc cnn online digital desk team
daily post herald journal tribune gazette guardian telegraph mail express mirror sun star globe chronicle examiner observer independent magazine media service services wire network
the a an of in on at for with to from by and or but this that these those his her its our your my we you they it is are was were will be has have had not no
political politics politico business sport sports world national international local senior chief deputy associate assistant contributing contributor contributors columnist opinion guest special
published updated posted share print email follow subscribe read more view comment comments photo photos video image images getty advertisement topics tags related home menu
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
today yesterday ago min read minutes hours am pm est edt gmt utc pst bst
university college institute school company inc ltd llc corp group foundation center centre department ministry council committee city county state states united kingdom america american british
health science technology tech culture entertainment lifestyle travel food money finance markets education environment climate weather opinion analysis feature features life style arts
resize text paper today's police country real madrid court council club royal super join login open close full sponsored advertising account newsletter newsletters podcast key points get white house supreme premier league
breaking live latest top best how why what when where who new york london washington hong kong beijing los angeles san francisco`.split(
    /\s+/u,
  ),
);

/** Words that mark a name as an outlet. */
export const MASTHEAD_WORDS: ReadonlySet<string> = new Set(
  `news times post press daily herald journal tribune gazette guardian telegraph mail express mirror sun star globe chronicle examiner observer independent
magazine media weekly today tv radio network review reporter record standard courier dispatch sentinel inquirer register ledger advertiser argus echo mercury republic
blog online wire agency broadcasting insider report digest monitor bulletin argus leader register patriot press-telegram gazette-journal`.split(
    /\s+/u,
  ),
);

/** Company suffixes, removed from publisher names. */
export const COMPANY_ENDINGS: readonly string[] = [
  'inc',
  'llc',
  'ltd',
  'limited',
  'corporation',
  'corp',
  'company',
  'co',
  'plc',
  'gmbh',
  'dac',
  'pty',
  'pte',
  'private',
  'pvt',
  'sa',
  'ag',
  'communications',
  'media group',
  'group',
  'interactive',
  'holdings',
  'partners',
  'publishing',
  'publications',
  'publishers',
];

/** Owners of several titles, whose name in a copyright notice is not that of the outlet. */
export const HOLDINGS: ReadonlySet<string> = new Set([
  'nexstar',
  'nexstar media',
  'nexstar broadcasting',
  'condé nast',
  'conde nast',
  'condé nast britain',
  'hearst',
  'gannett',
  'gannett satellite information network',
  'reach',
  'static media',
  'tribune publishing',
  'tribune media',
  'dow jones',
  'fairfax media',
  'future us',
  'future',
  'penske media',
  'meredith',
  'dotdash',
  'dotdash meredith',
  'vox media',
  'bell media',
  'postmedia',
  'postmedia network',
  'advance local media',
  'advance local',
  'advance',
  'lee enterprises',
  'mcclatchy',
  'sinclair',
  'sinclair broadcast',
  'gray television',
  'gray media',
  'time inc',
  'warner',
  'ziff davis',
  'automattic',
  'wordpress',
  'cbs interactive',
  'cbs broadcasting',
  'cbs local',
  'nbcuniversal',
  'nbc universal',
  'news corp',
  'news',
  'newsquest',
  'newsquest media',
  'national world',
  'jpimedia',
  'archant',
  'telegraph media',
  'guardian news',
  'guardian news & media',
  'associated newspapers',
  'independent digital news',
  'cable news network',
  'turner broadcasting system',
  'fox news network',
  'berkshire media',
  'bonnier',
  'bustle digital',
  'verizon media',
  'oath',
  'aol',
  'yahoo',
  'microsoft',
  'amazon',
  'google',
  'getty',
  'shutterstock',
  'new york public radio',
  'cox media',
  'scripps',
  'scripps media',
  'tegna',
  'digital first media',
  'medianews',
  'raycom media',
  'townsquare media',
  'iheartmedia',
  'rights',
]);

/** Words that occur where publishers are named but are not publishers. */
export const NO_PUBLISHERS: ReadonlySet<string> = new Set(
  `us our my your this it all we a an daily news newsletter newsletters email e-mail author authors facebook twitter instagram youtube linkedin pinterest whatsapp telegram reddit
google disqus getty images shutterstock contact copyright reserved rights inc here now today free apple me more updates home story article page site website team staff menu search
log in sign in sign up subscribe world sport sports business politics opinion video videos photos live login weather local top stories top news latest breaking breaking news instant provided policy amazon unsplash substack`
    .split(/\s+/u)
    .concat([
      'getty images',
      'top stories',
      'top news',
      'breaking news',
      'log in',
      'sign in',
      'sign up',
      'instant alerts',
      'privacy policy',
      'cookie policy',
      'terms of use',
      'terms of service',
      'app store',
      'google play',
      'amazon.com',
      'unsplash.com',
      'daily news',
      'latest news',
      'world news',
      'us news',
      'sports news',
      'local news',
      'news home',
    ]),
);
