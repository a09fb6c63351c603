/** Days as press databases write them, in the languages in which they may be set, as EDTF. */
import { readWrittenDate, type WrittenDate, writtenDates } from '../../../text/written-date.js';

/** Months from January on, as they are written in German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS = `januar jänner janvier enero gennaio janeiro januari, februar février fevrier febrero febbraio fevereiro februari,
  märz maerz mars marzo março maart, april avril abril aprile, mai mayo maggio maio mei, juni juin junio giugno junho,
  juli juillet julio luglio julho, august août aout agosto augustus, september septembre septiembre settembre setembro,
  oktober octobre octubre ottobre outubro, november novembre noviembre novembro, dezember décembre decembre diciembre dicembre dezembro december`;

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);

const MONTH_OF = new Map(
  MONTHS.split(',').flatMap((names, at) =>
    names
      .trim()
      .split(/\s+/u)
      .map((name) => [name, ENGLISH[at] ?? ''] as const),
  ),
);

const DAY = /(\d{1,2})(?:\.|er|º)?(?: de)? (\p{L}{3,10})(?: de| del)? ((?:1[89]|20)\d\d)/gu;

/** With the months of days in English: "3. März 2021", "3 de mayo de 2021". */
const inEnglish = (line: string): string =>
  line.replace(DAY, (written, day: string, month: string, year: string) => {
    const name = MONTH_OF.get(month.toLowerCase());
    return name === undefined ? written : `${day} ${name} ${year}`;
  });

/** Places are those in the line with its months in English. */
export const daysIn = (line: string): WrittenDate[] => writtenDates(inEnglish(line));

export const readDay = (line: string): string | null => readWrittenDate(inEnglish(line));
