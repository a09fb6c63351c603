/** Exports whose labels are in German, French or Spanish, and what programs other than databases write. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';

const read = async (name: string, content: string | Buffer) => {
  const { files, problems } = await sourcesIn(name, Buffer.from(content), {});
  expect(problems).toEqual([]);
  return files;
};

const GERMAN = 'Der Hafen von Osk bleibt am Montag geschlossen, sagte Direktorin Ilka Brandt.';
const FRENCH = 'Le port de Osk restera fermé lundi, a dit sa directrice Ilka Brandt.';
const SPANISH = 'El puerto de Osk estará cerrado el lunes, dijo su directora Ilka Brandt.';

const RULE = `\n${'_'.repeat(60)}\n`;

const twice = (article: (n: number) => string): string => article(1) + article(2);

const EXPORTS: readonly [string, string, Record<string, unknown>][] = [
  [
    'Nexis in German, numbered',
    twice((n) =>
      [
        `${n} von 2 DOKUMENTEN`,
        'Osker Bote',
        '3. März 2021 Mittwoch',
        `Hafen ${n} zu`,
        'AUTOR: Jan Tamm',
        'RUBRIK: Lokales; S. 12',
        'LÄNGE: 312 Wörter',
        GERMAN,
        'UPDATE: 4. März 2021',
        'SPRACHE: GERMAN; DEUTSCH',
        '',
      ].join('\n\n'),
    ),
    {
      title: 'Hafen 1 zu',
      publisher: 'Osker Bote',
      published: '2021-03-03',
      authors: ['Jan Tamm'],
      section: 'Lokales',
      language: 'de',
    },
  ],
  [
    'Nexis in German, with end marks',
    twice((n) =>
      [
        `Hafen ${n} zu`,
        'Osker Bote',
        'Mittwoch 3. März 2021',
        'Copyright 2021 Bote Verlag Alle Rechte vorbehalten',
        'Rubrik: LOKALES; S. 12',
        'Länge: 312 Wörter',
        'Autor: Jan Tamm',
        'Body',
        GERMAN,
        'Load-Date: March 4, 2021',
        'End of Document',
        '',
      ].join('\n\n'),
    ),
    {
      title: 'Hafen 1 zu',
      publisher: 'Osker Bote',
      published: '2021-03-03',
      authors: ['Jan Tamm'],
      section: 'LOKALES',
    },
  ],
  [
    'Nexis in French',
    twice((n) =>
      [
        `${n} of 2 DOCUMENTS`,
        'Le Messager de Osk',
        'mercredi 1er décembre 2021',
        `Port ${n}`,
        'AUTEUR: Jan Tamm',
        'RUBRIQUE: LOCAL; Pg. 12',
        'LONGUEUR: 312 mots',
        FRENCH,
        'DATE-CHARGEMENT: 4 mars 2021',
        'LANGUE: FRENCH',
        '',
      ].join('\n\n'),
    ),
    {
      title: 'Port 1',
      publisher: 'Le Messager de Osk',
      published: '2021-12-01',
      authors: ['Jan Tamm'],
      language: 'fr',
    },
  ],
  [
    'Factiva in German',
    twice(
      (n) =>
        `Hafen ${n} bleibt am Montag zu\n\nVon Jan Tamm\n312 Wörter\n3. März 2021\nOsker Bote\nOSKBOT\nDeutsch\n(c) 2021 Bote Verlag\n\n${GERMAN}\n\nDokument OSKBOT0020210303eh330000${n}\n\n`,
    ),
    {
      title: 'Hafen 1 bleibt am Montag zu',
      publisher: 'Osker Bote',
      published: '2021-03-03',
      authors: ['Jan Tamm'],
      language: 'de',
    },
  ],
  [
    'Factiva in French',
    twice(
      (n) =>
        `Le port ${n} restera fermé\n\nJan Tamm\n1.312 mots\n3 février 2021\nLe Messager de Osk\nMESOSK\nFrançais\nCopyright 2021 Messager. Tous droits réservés.\n\n${FRENCH}\n\nDocument MESOSK0020210203eh230000${n}\n\n`,
    ),
    {
      title: 'Le port 1 restera fermé',
      publisher: 'Le Messager de Osk',
      published: '2021-02-03',
      language: 'fr',
    },
  ],
  [
    'Factiva in Spanish',
    twice(
      (n) =>
        `El puerto ${n} estará cerrado\n\nPor Jan Tamm\n312 palabras\n3 de agosto de 2021\nEl Correo de Osk\nCOROSK\nEspañol\nCopyright 2021 Correo.\n\n${SPANISH}\n\nDocumento COROSK0020210803eh830000${n}\n\n`,
    ),
    {
      title: 'El puerto 1 estará cerrado',
      publisher: 'El Correo de Osk',
      published: '2021-08-03',
      authors: ['Jan Tamm'],
      language: 'es',
    },
  ],
  [
    'ProQuest in German',
    `${RULE}${twice((n) =>
      [
        `Dokument ${n} von 2`,
        `Hafen ${n} zu`,
        'Autor: Tamm, Jan',
        'Publikationsinformationen: Osker Bote ; Osk [Osk] 3. März 2021: 12.',
        `Volltext: ${GERMAN}`,
        'Thema: Häfen',
        'Titel: Hafen zu',
        'Publikationstitel: Osker Bote',
        'Erscheinungsdatum: 3. März 2021',
        'Sprache der Publikation: German',
        `ProQuest-Dokument-ID: 25${n}`,
        'Zuletzt aktualisiert: 2021-03-05',
        RULE,
      ].join('\n\n'),
    )}`,
    {
      title: 'Hafen zu',
      publisher: 'Osker Bote',
      published: '2021-03-03',
      authors: ['Jan Tamm'],
      language: 'de',
    },
  ],
  [
    'ProQuest in French, without rules',
    twice((n) =>
      [
        `Document ${n} sur 2`,
        `Port ${n}`,
        'Auteur : Tamm, Jan',
        `Texte intégral : ${FRENCH}`,
        'Titre de la publication : Le Messager de Osk',
        'Date de publication : 1er décembre 2021',
        `ID du document ProQuest : 25${n}`,
        'Base de données : Presse',
        '',
      ].join('\n\n'),
    ),
    { publisher: 'Le Messager de Osk', published: '2021-12-01', authors: ['Jan Tamm'] },
  ],
  [
    'ProQuest in Spanish',
    `${RULE}${twice((n) =>
      [
        `Puerto ${n}`,
        `Texto completo: ${SPANISH}`,
        'Título de publicación: El Correo de Osk',
        'Fecha de publicación: 3 de agosto de 2021',
        `ID del documento de ProQuest: 25${n}`,
        RULE,
      ].join('\n\n'),
    )}`,
    { title: 'Puerto 1', publisher: 'El Correo de Osk', published: '2021-08-03' },
  ],
];

describe('an export in another language', () => {
  it.each(EXPORTS)('is cut into articles with their fields: %s', async (_, content, fields) => {
    const files = await read('export.txt', content);
    expect(files).toHaveLength(2);
    expect(files[0]).toMatchObject({ frontMatter: fields });
    expect([GERMAN, FRENCH, SPANISH]).toContain(files[0]?.text);
  });

  it('is not seen in a story that has such words', async () => {
    const story = `Hafen zu\n\nAutor: niemand weiß es.\n\n${GERMAN} Ein Dokument von 312 Wörtern lag am 3. März 2021 vor.`;
    expect(await read('story.txt', story)).toMatchObject([{ path: 'story.txt' }]);
    const label = `Hafen zu\n\n${GERMAN}\n\nVolltext: nur im Heft. Thema: der Hafen.`;
    expect(await read('story.txt', label)).toMatchObject([{ path: 'story.txt' }]);
  });

  it('as a table is read by its German header, in windows-1252', async () => {
    const table = `Überschrift;Datum;Zeitung;Autor;Volltext\nHafen zu;13.03.2021;Osker Bote;Jan Tamm;"${GERMAN}"\n`;
    const [file] = await read('tabelle.csv', Buffer.from(table, 'latin1'));
    expect(file?.frontMatter).toMatchObject({
      title: 'Hafen zu',
      publisher: 'Osker Bote',
      authors: ['Jan Tamm'],
      published: '13.03.2021',
    });
  });
});

describe('an export of WordPress', () => {
  const wxr = (author: string): string =>
    `<rss><channel><title>Osk Echo</title>${author}<item><title>Port shut</title><dc:creator><![CDATA[jtamm]]></dc:creator><content:encoded><![CDATA[<p>The port is shut on Monday.</p>]]></content:encoded></item></channel></rss>`;
  const NAMED =
    '<wp:author><wp:author_login><![CDATA[jtamm]]></wp:author_login><wp:author_display_name><![CDATA[Jan Tamm]]></wp:author_display_name></wp:author>';

  it('has the names of its authors instead of their logins, where it states them', async () => {
    expect((await read('a.xml', wxr(NAMED)))[0]?.frontMatter?.authors).toEqual(['Jan Tamm']);
    expect((await read('a.xml', wxr('')))[0]?.frontMatter?.authors).toEqual(['jtamm']);
  });
});

describe('a web archive', () => {
  it('may have addresses in angle brackets, as wget writes them', async () => {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Port shut</h1><p>${'The port is shut on Monday. '.repeat(9)}</p></article></body></html>`;
    const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://echo.example/1>\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`;
    expect((await read('a.warc', record))[0]?.frontMatter?.url).toBe('https://echo.example/1');
  });
});
