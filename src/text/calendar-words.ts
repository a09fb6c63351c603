/** Vocabulary of written dates: English month and weekday names, months in other languages, and the time zones newsrooms use. */

/** Full and short names, indexed by number from 1; `Sept` is the Associated Press form. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * Month names as pages in other languages write them in a date, indexed by number from 1: German, French, Spanish, Portuguese,
 * Italian, Dutch, Danish, Norwegian, Swedish, Polish, Russian and Indonesian; from the Unicode CLDR. Short names that are English
 * words are left out.
 */
export const MONTHS_ABROAD: readonly (readonly string[])[] = [
  'januar jänner janvier janv enero ene janeiro gennaio januari stycznia января',
  'februar feber février févr febrero fevereiro fev febbraio februari lutego февраля',
  'märz maerz mär mars marzo março maart mrt marts marca марта maret',
  'avril avr abril abr aprile kwietnia апреля',
  'mai mayo maio maggio mei maj maja мая',
  'juni juin junio junho giugno giu czerwca июня',
  'juli juillet juil julio julho luglio lug lipca июля',
  'août aout agosto augustus augusti sierpnia августа agustus',
  'septembre septiembre setiembre setembro settembre września сентября',
  'oktober okt octobre octubre outubro ottobre ott października октября',
  'novembre noviembre novembro listopada ноября',
  'dezember dez décembre decembre déc diciembre dic dezembro dicembre desember grudnia декабря',
].map((names) => names.split(' '));

/** Sunday first, as in JavaScript. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(
  ' ',
);

/** Zones with a single meaning, from the IANA database; `ET`, `CST` and `IST` are ambiguous and left out. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};
