/** Words of dates, as closed classes of English; `holidays.ts` contains the holidays. */

/** January to December: the full name, then abbreviations of the Associated Press, The Times and ISO lists. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** Monday to Sunday, with the abbreviations that are used before a date. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Weds', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
];

/** ISO 8601-2 numbers for the seasons. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** First to thirty-first. */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** UTC offsets of the time zones that English-language news names. */
export const SPOKEN_ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  MSK: '+03:00',
  // These change with summer time, so they have no fixed offset.
  ET: '',
  CT: '',
  PT: '',
};

/** Nouns that a preceding four-digit number counts, so that it is not a year. Compiled from news. */
export const COUNTED_NOUNS: readonly string[] =
  'people persons men women children soldiers troops fighters militants rebels prisoners refugees migrants civilians workers employees staff jobs protesters demonstrators students pupils patients residents villagers families households homes houses buildings miles kilometres kilometers km metres meters feet yards acres hectares tons tonnes pounds kg kilograms dollars euros rubles roubles yuan rupees shares points votes seats cases deaths casualties victims wounded dead injured survivors hours hrs years days weeks months minutes seconds times tanks vehicles aircraft planes ships missiles rockets warheads guns rounds mph rpm volts watts calories words pages copies items members delegates officers policemen police sq square strong barrels litres liters gallons percent per crowns kroner kronor kronur kronas koruna francs lira liras lire pesos riyals dirhams dinars shekels zlotys zloty forints baht ringgit rand rupiah yen cents pence quid bucks euro bushels mm cm ft kph knots kilowatts megawatts kW kWh MW MWh GB MB hp cc horsepower carats ounces grams grammes degrees beds passengers spectators visitors tourists guests nights units orders applications signatures horses sheep cattle trees books letters'.split(
    ' ',
  );

/** Car makes: model years do not date an event ("his 1987 Toyota"). Compiled from news. */
export const CAR_MAKES: readonly string[] =
  'Acura Audi BMW Buick Cadillac Chevrolet Chevy Chrysler Dodge Ferrari Fiat Ford Honda Hyundai Isuzu Jaguar Jeep Kia Lada Lexus Lincoln\\sTown Mazda Mercedes(?:-Benz)? Mitsubishi Nissan Oldsmobile Opel Plymouth\\s[A-Z] Pontiac Porsche Range\\sRover Renault Saab Subaru Suzuki Toyota Volkswagen Volvo Yamaha Harley-Davidson'.split(
    ' ',
  );

/** Units that follow a number and a hyphen in the singular: "a 2010-seat hall". Compiled from news. */
export const HYPHENED_UNITS: readonly string[] =
  'seat room bed page mile kilometre kilometer metre meter foot yard acre hectare ton tonne pound kilogram dollar euro share point vote hour day week month year man member person student worker horsepower megawatt kilowatt word barrel gallon litre liter calorie lot unit piece'.split(
    ' ',
  );

/**
 * Words followed by a number that is a name or an address: vehicles and journeys, places in a building, papers, telephones and
 * products. Compiled from news.
 */
export const NUMBERED_THINGS: readonly string[] =
  'No\\.? number numbers flight train bus tram ferry page route highway motorway autoroute room suite apartment apt\\.? flat unit floor gate locker cell seat box hangar warehouse building block plot lot ward bay berth pier platform channel model type resolution phone telephone tel\\.?:? fax:? dial pager hotline extension ext\\.? mobile:? chapter article section form clause paragraph psalm verse version level asteroid area interstate junction exit order ticket invoice docket locomotive engine squadron battalion regiment windows office boeing airbus peugeot nokia casio porsche'.split(
    ' ',
  );

/** Currencies before an amount: "USD 1999". ISO 4217 and everyday short forms. */
export const MONEY_SIGNS: readonly string[] =
  'USD EUR GBP CHF SEK NOK DKK CZK PLN HUF RUB UAH TRY JPY CNY RMB INR PKR AUD CAD NZD SGD HKD ZAR BRL MXN AED SAR ILS KRW Rs\\.? kr\\.? Rp'.split(
    ' ',
  );

/** Irregular past forms of verbs common in news reports. */
export const PAST_FORMS: readonly string[] =
  'said was were had did came went told met took made got held saw left began rose fell won lost gave found sent led ran became wrote spoke brought kept felt stood struck broke flew grew shot hit quit sold bought paid built fought fled sought caught taught thought withdrew drew knew threw overthrew swept slid sank set put cut bore beat chose drove dealt hung laid lay let meant sat shook shut spent spread stole swore tore understood wore won wound agreed freed guaranteed has have'.split(
    ' ',
  );
