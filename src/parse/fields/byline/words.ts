/** Words around authors' names, by language: English, German, French, Spanish, Italian, Portuguese, Dutch, and a few more. */
import { wordList } from '../../../text/word-list.js';

/** Before a name: "By Ann Doe", "Von Anna Roe". */
export const BY_WORDS = wordList(`
  by von par por di da de door av af från od przez texte`);

/** Before a colon and a name, or alone on the line above a name: "Author: Ann Doe". */
export const AUTHOR_LABELS = wordList(`
  author authors writer writers contributor contributors words text story byline reporter by
  autor autorin autoren verfasser verfasserin artikel von
  auteur auteurs autrice rédacteur rédactrice par texte
  autora autores redactor redactora por texto
  autore autrice autori testo di
  auteur redacteur tekst door
  penulis автор автори авторы tekst skribent författare kirjoittaja teksti autorzy текст yazar`);

/** Before "by" or its equivalents: what the person did to the text. */
export const WROTE = wordList(`
  written posted published reported report story words text story article column opinion analysis review created contributed
  researched compiled updated submitted
  geschrieben verfasst veröffentlicht artikel kommentar text interview analyse bericht
  écrit rédigé publié propos article
  escrito publicado redactado texto
  scritto pubblicato articolo cura
  geschreven`);

/** Before "by" or a colon: what somebody other than the author did. */
export const NOT_WRITTEN = wordList(`
  photo photos photograph photographs photography picture pictures image images illustration illustrations illustrated video graphic
  graphics edited editing editor reviewed medically checked fact-checked translated produced hosted sponsored powered presented
  supported inspired followed directed owned approved verified designed design performed composed accompanied commented reply replies
  foto fotos bild bilder grafik redaktion übersetzt bearbeitet photographie crédit illustrations fotografía imagen edición fotografia
  immagine editado traducido beeld fotograaf fotografie`);

/** Beside a name: the bearer's occupation. */
export const ROLES: readonly string[] = `
  reporter reporters editor writer writers correspondent columnist journalist contributor producer author staff critic blogger senior
  redakteur redakteurin korrespondent korrespondentin reporterin journalistin autor autorin volontär volontärin
  journaliste rédacteur rédactrice correspondant correspondante
  periodista redactor redactora corresponsal colaborador colaboradora
  giornalista redattore redattrice corrispondente collaboratore
  jornalista repórter redator correspondente colunista verslaggever redacteur`
  .trim()
  .split(/\s+/u);

/** Before a name, but not part of it. */
export const NAME_TITLES = wordList(`dr prof professor mr mrs ms mag dipl ing med rev`);

/** After a name, but not part of it. */
export const CREDENTIALS = wordList(`
  md phd ph.d m.d rn rd rdn ld ms msc ma mba cfp cfa cpa esq dpa afp reuters ap mph mpp pharmd do dds rdn bsc facs cscs lcsw mrcgp
  follow folgen suivre seguir`);

/** Words of buttons and labels, which occur in names only after "By". */
export const BUTTON_WORDS = wordList(`
  caption click download pdf update citation tools next previous newer older posts twitter yelp try start visit joined buttons poll trial
  quiz sharing stories resources programs remove ads strategy collection courtesy director managing studio studios podcasts labs academy
  desktop font watch listen options type overview insights
  teilen twittern merken drucken kommentieren kommentare abonnieren lesen weitere informationen wichtigste
  partager commenter imprimer enregistrer lire discussion
  actualizado compartir guardar leer lunes martes miércoles jueves viernes
  condividi stampa leggi commenta compartilhar ouvir leia delen lees reageer`);

/** Capitalised menu words of pages in these languages that do not occur in names. */
export const NEVER_IN_NAMES = wordList(`
  immediate release embargo embargoed sofortige freigabe sperrfrist diffusion immédiate
  redaktion online artikel kommentar uhr stand lesedauer alle meldungen mehr über datenschutz impressum anzeige aktuell nachrichten zeitung
  politik wirtschaft sport kultur leben wissen panorama meinung video newsletter abo leitender leitende politischer
  actualité actualités économie société politique culture sports abonnés publié rédaction tous droits
  noticias opinión economía cultura deportes mundo sociedad judicial redacción suscríbete alcaldía periodista
  notizie cronaca politica economia cultura redazione sport mondo
  notícias economia política cultura esportes redação mundo
  nieuws sport economie redactie
  policy policies guidelines standards rating savings tips score price prices review reviews guide guides deal deals best buy part reply
  questions question asked frequently final verdict version audio friends stage process management mental index power rankings standings
  significance knowledge development engineering software hardware solutions services solution marketing data cloud security privacy
  terms menu search contact categories category archive archives comments share tweet copyright rights reserved learn discover
  subscriptions subscription account upgrade premium family gift cards card shopping insurance loans credit banking fund funds`);
