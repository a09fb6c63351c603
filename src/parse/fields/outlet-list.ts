/**
 * Well-known outlets and agencies: the usual name, aliases, domains. Compiled by hand from the sites of national
 * and large regional newsrooms that publish in English. Agencies are marked, because their name on a page is more
 * often the origin of a text than its publisher.
 */
export interface Outlet {
  name: string;
  aliases: readonly string[];
  domains: readonly string[];
  agency: boolean;
}

const AGENCIES = `
Associated Press; AP; apnews.com ap.org
Reuters; Thomson Reuters; reuters.com
Agence France-Presse; AFP; afp.com
Bloomberg; Bloomberg News; bloomberg.com
Press Association; PA Media; pa.media
TASS; TASS news agency; tass.com
Xinhua; Xinhua News Agency; xinhuanet.com
Interfax; ; interfax.com
UPI; United Press International; upi.com
DPA; Deutsche Presse-Agentur; dpa.com
EFE; ; efe.com
Kyodo News; Kyodo; kyodonews.net
Yonhap; Yonhap News Agency; yna.co.kr
Press Trust of India; PTI; ptinews.com
ANI; Asian News International; aninews.in
IANS; Indo-Asian News Service; ians.in
Anadolu Agency; Anadolu; aa.com.tr
Canadian Press; The Canadian Press; thecanadianpress.com
Australian Associated Press; AAP; aap.com.au
ITAR-TASS; ; itar-tass.com
RIA Novosti; ; ria.ru`;

const NEWSROOMS = `
The New York Times; New York Times; nytimes.com
The Washington Post; Washington Post; washingtonpost.com
The Wall Street Journal; Wall Street Journal, WSJ; wsj.com
Los Angeles Times; LA Times, L.A. Times; latimes.com
USA Today; USA TODAY; usatoday.com
Chicago Tribune; ; chicagotribune.com
The Boston Globe; Boston Globe; bostonglobe.com
San Francisco Chronicle; SFGate, SFGATE; sfchronicle.com sfgate.com
The Philadelphia Inquirer; Philadelphia Inquirer; inquirer.com
The Baltimore Sun; Baltimore Sun; baltimoresun.com
Houston Chronicle; ; chron.com houstonchronicle.com
The Dallas Morning News; Dallas Morning News; dallasnews.com
Miami Herald; ; miamiherald.com
The Seattle Times; Seattle Times; seattletimes.com
Star Tribune; ; startribune.com
The Denver Post; Denver Post; denverpost.com
New York Post; ; nypost.com
New York Daily News; NY Daily News; nydailynews.com
Newsday; ; newsday.com
The Mercury News; Mercury News; mercurynews.com
The Oregonian; OregonLive; oregonlive.com
cleveland.com; Cleveland.com; cleveland.com
Detroit Free Press; ; freep.com
The Detroit News; Detroit News; detroitnews.com
The Arizona Republic; Arizona Republic, azcentral; azcentral.com
Atlanta Journal-Constitution; The Atlanta Journal-Constitution, AJC; ajc.com
Tampa Bay Times; ; tampabay.com
Orlando Sentinel; ; orlandosentinel.com
The Christian Science Monitor; Christian Science Monitor; csmonitor.com
CNN; ; cnn.com
NBC News; ; nbcnews.com
ABC News; ; abcnews.go.com
CBS News; ; cbsnews.com
CBS Sports; CBSSports.com; cbssports.com
Fox News; FOX News; foxnews.com
Fox Business; FOX Business; foxbusiness.com
MSNBC; ; msnbc.com
CNBC; ; cnbc.com
NPR; ; npr.org
PBS NewsHour; PBS; pbs.org
Voice of America; VOA, VOA News; voanews.com
Radio Free Europe/Radio Liberty; RFE/RL; rferl.org
Politico; POLITICO; politico.com politico.eu
Axios; ; axios.com
The Hill; ; thehill.com
Vox; ; vox.com
Slate; ; slate.com
Salon; ; salon.com
The Atlantic; ; theatlantic.com
The New Yorker; New Yorker; newyorker.com
Time; TIME; time.com
Newsweek; ; newsweek.com
Forbes; ; forbes.com
Fortune; ; fortune.com
Business Insider; ; businessinsider.com
Insider; ; insider.com
MarketWatch; ; marketwatch.com
Quartz; ; qz.com
BuzzFeed News; BuzzFeed; buzzfeednews.com buzzfeed.com
HuffPost; The Huffington Post, Huffington Post; huffpost.com huffingtonpost.com
The Daily Beast; Daily Beast; thedailybeast.com
Mother Jones; ; motherjones.com
The Intercept; ; theintercept.com
ProPublica; ; propublica.org
Breitbart News; Breitbart; breitbart.com
The Daily Caller; Daily Caller; dailycaller.com
National Review; ; nationalreview.com
Washington Examiner; ; washingtonexaminer.com
Washington Times; The Washington Times; washingtontimes.com
The Epoch Times; Epoch Times; theepochtimes.com
Foreign Policy; ; foreignpolicy.com
Foreign Affairs; ; foreignaffairs.com
The Diplomat; ; thediplomat.com
Rolling Stone; ; rollingstone.com
Variety; ; variety.com
The Hollywood Reporter; Hollywood Reporter; hollywoodreporter.com
IndieWire; ; indiewire.com
Entertainment Weekly; ; ew.com
Vanity Fair; ; vanityfair.com
People; ; people.com
Deadline; ; deadline.com
Wired; WIRED; wired.com
The Verge; ; theverge.com
TechCrunch; ; techcrunch.com
Ars Technica; ; arstechnica.com
Engadget; ; engadget.com
Mashable; ; mashable.com
Gizmodo; ; gizmodo.com
CNET; ; cnet.com
ZDNet; ZDNET; zdnet.com
VentureBeat; ; venturebeat.com
Recode; ; recode.net
Space.com; ; space.com
Live Science; ; livescience.com
Scientific American; ; scientificamerican.com
New Scientist; ; newscientist.com
National Geographic; ; nationalgeographic.com
Smithsonian Magazine; Smithsonian; smithsonianmag.com
ScienceAlert; ; sciencealert.com
The Conversation; ; theconversation.com
Snopes; Snopes.com; snopes.com
PolitiFact; ; politifact.com
ESPN; ; espn.com
Sports Illustrated; ; si.com
Bleacher Report; ; bleacherreport.com
BBC News; BBC; bbc.com bbc.co.uk
The Guardian; Guardian; theguardian.com
The Observer; ; observer.co.uk
The Telegraph; The Daily Telegraph, Daily Telegraph, Telegraph; telegraph.co.uk
The Times; ; thetimes.co.uk
The Independent; Independent; independent.co.uk
Financial Times; FT; ft.com
The Economist; Economist; economist.com
Daily Mail; MailOnline, Mail Online; dailymail.co.uk
Daily Express; Express.co.uk; express.co.uk
Daily Mirror; The Mirror; mirror.co.uk
The Sun; ; thesun.co.uk
Evening Standard; London Evening Standard; standard.co.uk
Metro; Metro.co.uk; metro.co.uk
City A.M.; City AM; cityam.com
Sky News; ; news.sky.com
ITV News; ; itv.com
Channel 4 News; ; channel4.com
The Scotsman; Scotsman; scotsman.com
The Irish Times; Irish Times; irishtimes.com
Irish Independent; ; independent.ie
The Irish Sun; Irish Sun; thesun.ie
RTE News; RTE; rte.ie
Euronews; euronews; euronews.com
Deutsche Welle; DW; dw.com
Der Spiegel; Spiegel Online; spiegel.de
France 24; FRANCE 24; france24.com
Le Monde; ; lemonde.fr
El Pais; El País; elpais.com
The Local; ; thelocal.com
commonspace.eu; ; commonspace.eu
EURACTIV; Euractiv; euractiv.com
EUobserver; ; euobserver.com
The Moscow Times; Moscow Times; themoscowtimes.com
RT; RT.com; rt.com
Sputnik; Sputnik News, Sputnik International; sputniknews.com
Pravda; ; pravda.ru
Meduza; ; meduza.io
Novaya Gazeta; ; novayagazeta.ru
Nezavisimaya Gazeta; ; ng.ru
Kyiv Post; ; kyivpost.com
South China Morning Post; SCMP; scmp.com
Global Times; The Global Times; globaltimes.cn
China Daily; ; chinadaily.com.cn
People's Daily; ; people.cn
CGTN; ; cgtn.com
Caixin; ; caixinglobal.com
Hong Kong Free Press; HKFP; hongkongfp.com
Taipei Times; ; taipeitimes.com
The Japan Times; Japan Times; japantimes.co.jp
Nikkei Asia; Nikkei Asian Review, Nikkei; asia.nikkei.com
Asahi Shimbun; The Asahi Shimbun; asahi.com
NHK World; NHK; nhk.or.jp
The Korea Herald; Korea Herald; koreaherald.com
The Korea Times; Korea Times; koreatimes.co.kr
Korea JoongAng Daily; ; koreajoongangdaily.joins.com
The Straits Times; Straits Times; straitstimes.com
Channel NewsAsia; CNA; channelnewsasia.com
Today; TODAYonline; todayonline.com
The Star; ; thestar.com.my
Bangkok Post; ; bangkokpost.com
The Jakarta Post; Jakarta Post; thejakartapost.com
VnExpress; VnExpress International; vnexpress.net
Philippine Daily Inquirer; Inquirer.net; inquirer.net
Rappler; ; rappler.com
ABS-CBN News; ABS-CBN; news.abs-cbn.com
Philstar; The Philippine Star; philstar.com
The Times of India; Times of India; timesofindia.indiatimes.com
The Hindu; ; thehindu.com
Hindustan Times; ; hindustantimes.com
The Indian Express; Indian Express; indianexpress.com
NDTV; ; ndtv.com
India Today; ; indiatoday.in
The Economic Times; Economic Times; economictimes.indiatimes.com
Deccan Herald; ; deccanherald.com
Firstpost; ; firstpost.com
Scroll.in; ; scroll.in
Mint; Livemint; livemint.com
Dawn; ; dawn.com
The Express Tribune; Express Tribune; tribune.com.pk
The Daily Star; ; thedailystar.net
Al Jazeera; ; aljazeera.com
Al Arabiya; ; alarabiya.net
Arab News; ; arabnews.com
Gulf News; ; gulfnews.com
Khaleej Times; ; khaleejtimes.com
The National; ; thenational.ae
Haaretz; ; haaretz.com
The Jerusalem Post; Jerusalem Post; jpost.com
The Times of Israel; Times of Israel; timesofisrael.com
Tehran Times; ; tehrantimes.com
Hurriyet Daily News; Hürriyet Daily News; hurriyetdailynews.com
Daily Sabah; ; dailysabah.com
The Sydney Morning Herald; Sydney Morning Herald; smh.com.au
The Age; ; theage.com.au
The Australian; ; theaustralian.com.au
News.com.au; news.com.au; news.com.au
SBS News; ; sbs.com.au
The New Zealand Herald; NZ Herald, New Zealand Herald; nzherald.co.nz
Stuff; ; stuff.co.nz
RNZ; Radio New Zealand; rnz.co.nz
CBC News; CBC; cbc.ca
CTV News; ; ctvnews.ca
Global News; ; globalnews.ca
The Globe and Mail; Globe and Mail; theglobeandmail.com
Toronto Star; The Toronto Star; thestar.com
National Post; ; nationalpost.com
Vancouver Sun; ; vancouversun.com
Sportsnet; ; sportsnet.ca
Mail & Guardian; ; mg.co.za
News24; ; news24.com
Daily Maverick; ; dailymaverick.co.za
The Punch; Punch; punchng.com
Vanguard; Vanguard News; vanguardngr.com
Premium Times; ; premiumtimesng.com
Daily Nation; ; nation.co.ke
The East African; ; theeastafrican.co.ke
Mashable; ; mashable.com
Lifehacker; ; lifehacker.com
Refinery29; ; refinery29.com
PopSugar; POPSUGAR; popsugar.com
Cosmopolitan; ; cosmopolitan.com
Medium; ; medium.com`;

/** Broadcasters of the list: all other outlets quote what people told them in interviews. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  `CNN|NBC News|ABC News|CBS News|Fox News|Fox Business|MSNBC|CNBC|NPR|PBS NewsHour|Voice of America|Radio Free Europe/Radio Liberty
BBC News|Sky News|ITV News|Channel 4 News|RTE News|Euronews|Deutsche Welle|France 24|RT|CGTN|NHK World|Channel NewsAsia|ABS-CBN News
NDTV|Al Jazeera|Al Arabiya|RNZ|CBC News|CTV News|Global News`.split(/[|\n]/u),
);

function read(table: string, agency: boolean): Outlet[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', aliases = '', domains = ''] = row.split(';').map((cell) => cell.trim());
      return {
        name,
        aliases: aliases === '' ? [] : aliases.split(/,\s*/u),
        domains: domains.split(' '),
        agency,
      };
    });
}

export const OUTLETS: readonly Outlet[] = [...read(AGENCIES, true), ...read(NEWSROOMS, false)];
