/** `corpus help files`: the files a corpus can consist of. */
import { CONFIGURATION_FILE } from '../../model/configuration.js';
import type { HelpTopic } from '../../model/help-topic.js';

export const FILES: HelpTopic = {
  title: 'The files that a corpus can consist of. A form is recognised by content, never by suffix alone.',
  parts: [
    {
      title: 'Forms',
      rows: [
        [
          'texts',
          'plain text and Markdown, with front matter in YAML, TOML or JSON, or labels; raw scrapes too',
        ],
        ['pages', '.html, .xhtml, .shtml, pages saved by wget'],
        ['press databases', 'Nexis, Factiva, ProQuest: text, pages, Word, RTF, XML'],
        ['data', 'JSON, JSON lines, CSV, TSV, feeds (RSS, Atom, WordPress), newswire SGML'],
        ['documents', 'DOCX, ODT, RTF, EPUB, PDF with a text layer'],
        ['mail and archives', 'EML, mbox, WARC, WET, and gzip of texts'],
      ],
    },
    {
      title: 'Front matter',
      text: ['Optional; it takes precedence over the text.'],
      rows: [
        ['title', 'or headline'],
        ['publisher', 'or source, site'],
        ['authors', 'or author, byline: a name or a list of names'],
        ['date', 'or published, pubDate: 2020-10-23, 2020-10 or 2020'],
        ['url, section, language', 'or link, canonical; category; lang'],
        ['id', 'or slug: the id in answers, instead of the path'],
        ['date-note', 'a remark on the date, for readers'],
        ['body: clean', 'the text is the article and nothing else; every line is kept'],
      ],
      examples: [
        '---',
        'title: No call for an alliance',
        'publisher: Harbour Post',
        'authors: [Ida Holt]',
        'date: 2020-10-23',
        '---',
      ],
    },
    {
      title: 'Which folder',
      rows: [
        ['-C DIR', 'a folder and its subfolders'],
        ['-C FILE', 'one file'],
        ['-C -', 'standard input'],
        ['(none)', '$CORPUS_DIR, else the nearest folder named corpus, here or above'],
      ],
    },
    {
      title: null,
      text: [
        `A file may hold many articles; each has a path of its own, export.txt#3. Questions never change a file. A file that is not read is counted, and corpus check names it. ${CONFIGURATION_FILE} is not an article: corpus help configuration describes it.`,
      ],
    },
  ],
};
