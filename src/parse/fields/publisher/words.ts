/** Words around publishers' names, by language: English, German, French, Spanish, Italian, Portuguese, Dutch. */
import { COMPANY_ENDINGS } from '../vocabulary.js';

const phrases = (words: string): string[] =>
  words
    .split(/[\n|]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Alternatives for a pattern, longest first. */
const alternatives = (words: string): string =>
  phrases(words)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s'))
    .join('|');

export const RIGHTS = alternatives(`
all rights reserved | all rights | alle rechte vorbehalten | alle rechte | tous droits réservés | tous droits
todos los derechos reservados | todos los derechos | derechos reservados | tutti i diritti riservati | tutti i diritti
todos os direitos reservados | todos os direitos | direitos reservados | alle rechten voorbehouden | alle rechten | rights reserved`);

/** Phrases that ask readers to join, follow or read the outlet whose name comes next. */
const HOUSE_PHRASES = phrases(`
subscribe to | subscribe to the | sign up for | sign up to | follow | follow us on | about | join | download | download the | welcome to | support | contact | advertise with | advertise on
advertise in | more from | read more from | get the | like | work for | write for | careers at | jobs at | inside | meet the team at | donate to | why trust | why you can trust | back to | go to | visit | appeared in | appeared on | published in | published on | member of | readers of | staff of
abonnieren sie | über | mehr von | mehr aus | folgen sie | willkommen bei | newsletter von | kontakt zu | werben bei | abonnement
abonnez-vous à | suivez | à propos de | bienvenue sur | contactez | la rédaction de | rejoignez | plus de | soutenez
suscríbete a | suscríbase a | síguenos en | sigue a | acerca de | sobre | bienvenido a | quiénes somos en | más de | únete a
abbonati a | segui | chi siamo | benvenuto su | informazioni su | iscriviti a | altro da
assine | inscreva-se | siga | quem somos | conheça | bem-vindo ao | mais de | receba
abonneer op | volg | over | welkom bij | meer van | word lid van`);

const OWNER_PHRASES = phrases(`
powered by | owned by | published by | operated by | a division of | a subsidiary of | part of | a product of | brought to you by | herausgegeben von | ein angebot der | ein angebot von | ein angebot des
édité par | publié par | un service de | editado por | publicado por | un producto de | edito da | pubblicato da | uitgegeven door | een uitgave van | uma publicação de`);

const ORIGIN_PHRASES = phrases(`
from | via | by | source: | quelle: | fuente: | fonte: | bron: | at | for | von | par | por | da | di | door`);

/** What each phrase indicates about the name after it. */
export const PHRASE_PLACES: ReadonlyMap<string, 'phrase' | 'owner' | 'origin'> = new Map([
  ...ORIGIN_PHRASES.map((phrase) => [phrase, 'origin'] as const),
  ...OWNER_PHRASES.map((phrase) => [phrase, 'owner'] as const),
  ...HOUSE_PHRASES.map((phrase) => [phrase, 'phrase'] as const),
]);

/** The last words of these phrases. */
export const PHRASE_ENDINGS: ReadonlySet<string> = new Set(
  [...PHRASE_PLACES.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

const MORE_ENDINGS: readonly string[] = [
  'gmbh & co\\.? kg',
  'gmbh & co',
  'kg',
  'kgaa',
  'se',
  'e\\.? ?v',
  'verlag',
  'media',
  'media network',
  'network',
  'networks',
  'digital',
  'digital media',
  'news group',
  'editore',
  'editoriale',
  'éditions',
  's\\.? ?a\\.? ?s',
  's\\.? ?a',
  's\\.? ?l',
  's\\.? ?p\\.? ?a',
  's\\.? ?r\\.? ?l',
  'b\\.? ?v',
  'n\\.? ?v',
  'ltda',
  'lda',
  'oy',
  'ab',
  'l\\.? ?p',
  'l\\.? ?l\\.? ?c',
  'enterprises',
  'productions',
  'international',
  'foundation',
  'corporation',
  'all rights',
];

/** Company suffixes at the end of a name. */
export const COMPANY_ENDING = new RegExp(
  `[\\s,]+(?:${[...COMPANY_ENDINGS, ...MORE_ENDINGS].join('|')})\\.?$`,
  'iu',
);
