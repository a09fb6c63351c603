/** `corpus help query`: the query syntax that all commands share. */
import type { HelpTopic } from '../../model/help-topic.js';

export const QUERY: HelpTopic = {
  title: 'The query syntax, the same for every command that takes a query.',
  parts: [
    {
      title: 'Words',
      rows: [
        ['gas pipeline', 'any of the words; articles with all of them come first'],
        ['"gas pipeline"', 'the words in a row'],
        ['"gas pipeline"~5', 'the words in any order, at most 5 others between them'],
        ['pipe*', 'all words that start with this: pipe, pipes, pipeline'],
        ['pip*ine, *line', 'all words that match; * matches any letters or none'],
        ['/pipe(s|lines?)/', 'all words that match the regular expression as a whole'],
        ['pipline~', 'also words that differ by a letter or two: pipeline'],
      ],
    },
    {
      title: null,
      text: [
        'A word also matches its other forms (ship: ships, shipped); the form as written ranks first. Case and accents are ignored. Very common words (the, of) count only in phrases, or if the query has no others.',
      ],
    },
    {
      title: 'Combinations',
      rows: [
        ['gas -pipeline', 'without the second; also NOT pipeline'],
        ['gas AND oil', 'both of them; in capitals'],
        ['gas OR "crude oil"', 'either'],
        ['gas AND (treaty OR deal)', 'brackets; AND binds more tightly than OR, adjacent words most tightly'],
      ],
    },
    {
      title: 'Fields, each with a word, a "phrase" or (brackets)',
      rows: [
        ['title:gas', 'in the title'],
        ['quote:"gas deal"', 'inside one quotation'],
        ['speaker:"ada varga"', 'quoting this speaker; in corpus quotes, the quotations of this speaker'],
        ['role:minister', 'quoting someone in this role; in corpus quotes, the quotations of such speakers'],
        ['publisher:post', 'published by this outlet'],
        ['author:varga', 'written by this author'],
        ['section:business', 'in this section'],
        ['cited:reuters', 'citing this outlet or agency'],
        ['lang:en', 'in this language'],
        ['date:2020-10', 'published in this year or month or on this day; a range includes both ends'],
        ['date:2020-10..2021-03', 'between the two; either end may be omitted: date:2020.., date:..2020'],
      ],
    },
    {
      title: null,
      text: ["Fields only choose articles; beside them, one of the query's words must occur."],
    },
    {
      title:
        'In a shell, put the query in single quotation marks, and -- before one that begins with a minus',
      examples: [
        `corpus search 'pipeline -"gas pipeline" date:2020..'`,
        `corpus search 'title:(gas OR oil) NOT publisher:post'`,
        `corpus search '"signed contract"~3 role:minister'`,
        `corpus quotes 'pipe* date:2020-10..2021-03'`,
        `corpus search -- '-oil gas'`,
      ],
    },
    {
      title: null,
      text: [
        'A single argument of several words, "military alliance", is tried as a phrase first and then as words.',
        'Patterns match words as they are indexed: in lower case, without accents, each part of a hyphenated word by itself. Regular expressions may use . [a-z] [^a-z] ( ) | * + ? {2,5} \\d \\w; matching takes linear time.',
        'Invalid syntax (date:banana, a bracket that is not closed) is searched for as plain words, with a note.',
      ],
    },
  ],
};
