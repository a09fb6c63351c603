/** Maps labels of ProQuest's pages in other languages to the equivalent English label. */

const IN_OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  'full text':
    'volltext, texte intégral, texto completo, testo completo, testo integrale, volledige tekst, texto integral',
  title: 'titel, titre, título, titolo',
  author: 'autor, verfasser, auteur, autore, autor/a',
  abstract: 'zusammenfassung, résumé, resumen, riassunto, resumo, samenvatting',
  'publication title':
    'titel der publikation, publikationstitel, titre de la publication, título de publicación, título de la publicación, titolo della pubblicazione, título da publicação, publicatietitel',
  'publication info':
    'publikationsinformationen, informations de publication, información de publicación, informazioni sulla pubblicazione, informações da publicação, publicatie-informatie',
  'publication date':
    'erscheinungsdatum, publikationsdatum, veröffentlichungsdatum, date de publication, fecha de publicación, data di pubblicazione, data de publicação, publicatiedatum',
  'publication year':
    'erscheinungsjahr, publikationsjahr, année de publication, año de publicación, anno di pubblicazione, ano de publicação, publicatiejaar',
  section: 'rubrik, rubrique, sección, sezione, seção, sectie, abschnitt',
  subject: 'thema, schlagwort, schlagwörter, sujet, materia, soggetto, assunto, onderwerp, tema',
  location: 'ort, standort, lieu, lugar, ubicación, luogo, local, locatie',
  people: 'personen, personnes, personas, persone, pessoas',
  'first page': 'erste seite, première page, primera página, prima pagina, primeira página, eerste pagina',
  pages: 'seiten, páginas, pagine, pagina’s',
  publisher: 'verlag, herausgeber, éditeur, editorial, editor, editore, editora, uitgever',
  'place of publication':
    'erscheinungsort, publikationsort, lieu de publication, lugar de publicación, luogo di pubblicazione, local de publicação',
  'country of publication':
    'erscheinungsland, publikationsland, pays de publication, país de publicación, paese di pubblicazione, país de publicação',
  'source type': 'quellentyp, type de source, tipo de fuente, tipo di fonte, tipo de fonte, brontype',
  'document type':
    'dokumententyp, dokumenttyp, type de document, tipo de documento, tipo di documento, documenttype',
  'language of publication':
    'publikationssprache, sprache der publikation, langue de publication, idioma de la publicación, lingua della pubblicazione, idioma de publicação, taal van publicatie',
  language: 'sprache, langue, idioma, lingua, taal',
  'proquest document id':
    'proquest-dokument-id, id du document proquest, id del documento de proquest, id del documento proquest, id do documento proquest, proquest-document-id',
  'document url': 'dokument-url, url du document, url del documento, url do documento, document-url',
  'last updated':
    'zuletzt aktualisiert, letzte aktualisierung, dernière mise à jour, última actualización, ultimo aggiornamento, última atualização, laatst bijgewerkt',
  database: 'datenbank, base de données, base de datos, banca dati, base de dados',
};

/** Labels of other languages in lower case, each with the English one. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(IN_OTHER_LANGUAGES).flatMap(([english, others]) =>
    others.split(', ').map((other): [string, string] => [other, english]),
  ),
);

/** The English label and its equivalents in other languages. */
export function labelsFor(english: string): string[] {
  return [english, ...(IN_OTHER_LANGUAGES[english]?.split(', ') ?? [])];
}

const LABEL = /^([^:\n]{3,60}?)\s{0,3}:/u;

/** Translates the label of a line to English, as the rest of the reader expects it; returns other lines unchanged. */
export function inEnglish(line: string): string {
  const [whole = '', label = ''] = LABEL.exec(line) ?? [];
  const english = ENGLISH.get(label.trim().toLowerCase());
  return english === undefined ? line : `${english}:${line.slice(whole.length)}`;
}
