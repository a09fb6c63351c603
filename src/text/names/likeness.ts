/** Compares spellings of one name in different transliterations into English. */
import type { PersonName } from './read-name.js';

/** Spellings of one sound, longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch/gu, 'ch'],
  [/sch|shch/gu, 'sh'],
  [/kh|gh|ck|q|c(?=[aou]|$)/gu, 'k'],
  [/ph/gu, 'f'],
  [/dzh|dj|zh/gu, 'j'],
  [/w/gu, 'v'],
  [/iy|ij|yi|ii|y|j(?=[^aeiou]|$)/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/e(?=[iy])/gu, ''],
  [/(.)\1/gu, '$1'],
];

/** Replaces each spelling of a sound in a folded name by one of them: "Sergei" equals "Sergey", but "Muhammed" not "Mohammed". */
export const sounding = (name: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), name);

/** Whether a name consists of a surname only. */
export const surnameOnly = ({ given }: PersonName): boolean => given.length === 0;
