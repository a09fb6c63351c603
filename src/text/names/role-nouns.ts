/** Nouns that can head a role: offices and occupations. */
import { wordList } from '../word-list.js';
import { PERSON_NOUNS } from './vocabulary.js';

/** Occupations and functions other than `PERSON_NOUNS`. They describe a named person, but do not refer to one on their own. */
const CALLINGS = wordList(`
  academic accountant adventurer agent apprentice archaeologist architect archivist artist astronaut astronomer athlete auditor
  aunt backer baker banker barrister bartender biographer blogger bookkeeper bookseller boxer broadcaster broker brother-in-law
  builder butcher campaigner caretaker carpenter cartoonist cashier champion chaplain chef chemist clergyman cleric clerk
  co-author co-chair co-chairman co-chairwoman co-director co-founder co-ordinator co-owner collector comedian composer
  conductor contractor cook coordinator councillor councilor counsel counsellor counselor courier cousin craftsman creator
  curator custodian dancer daughter-in-law dealer dean defender delegate demonstrator dentist designer developer dramatist
  driver drummer ecologist electrician entertainer entrepreneur epidemiologist ethicist ex-husband ex-wife explorer exporter
  father-in-law figure film-maker filmmaker financier firefighter fisherman footballer forecaster fundraiser gardener
  geographer geologist goalkeeper golfer graduate granddaughter grandfather grandmother grandson grocer guard guide guitarist
  hacker head headmaster headmistress heir heiress holder housewife hunter immigrant importer inspector instructor intern
  interpreter inventor investor janitor jeweler jeweller jockey juror keeper laborer labourer landlord landowner lecturer
  legislator liaison librarian lifeguard linguist lobbyist magistrate maker marketer mathematician mechanic mediator merchant
  meteorologist midwife miner missionary model monk mother-in-law mountaineer musician negotiator nephew neurologist neuroscientist
  niece notary nun nutritionist orator organist painter paramedic parent parliamentarian participant partner passenger patient
  patron pediatrician pharmacist philanthropist philosopher photographer physicist pianist pilot pioneer planner player
  playwright plumber poet policeman policewoman policy-maker policymaker porter postman practitioner preacher predecessor
  presenter principal prisoner producer programmer promoter proponent protester protestor provost psychiatrist psychologist
  publicist publisher rabbi radiologist rancher realtor receptionist recruiter rector referee refugee registrar regulator
  relative rescuer restaurateur retiree reviewer runner sailor salesman saleswoman screenwriter sculptor seamstress
  secretary-general seller shareholder shepherd shopkeeper sister-in-law skipper sociologist solicitor son-in-law songwriter
  speechwriter statesman statistician steward stewardess storekeeper striker successor superintendent supervisor surgeon
  surveyor survivor swimmer tailor technician technologist tenant therapist trader trainee trainer translator treasurer trucker
  trustee tutor uncle undersecretary urologist vendor vet veterinarian vicar victim violinist volunteer waiter waitress warden
  weaver weightlifter welder whistleblower widow widower winner woodworker wrestler youth zoologist`);

/** Whether a lower-case word may head a role: "mayor", "screenwriter". */
export const isRoleNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || CALLINGS.has(word) || word.endsWith('ologist');

/** The singular of a plural that may head a role: "mayor" for "mayors"; null for any other word. */
export function singularRole(word: string): string | null {
  const lower = word.toLowerCase();
  const endings: readonly [RegExp, string][] = [
    [/men$/u, 'man'],
    [/ies$/u, 'y'],
    [/s$/u, ''],
  ];
  for (const [ending, singular] of endings) {
    if (!ending.test(lower) || !isRoleNoun(lower.replace(ending, singular))) continue;
    return word.slice(0, lower.search(ending)) + singular;
  }
  return null;
}
