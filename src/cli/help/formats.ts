/** `corpus help formats`: the output formats and what belongs to them. */
import type { HelpTopic } from '../../model/help-topic.js';
import { FORMAT_WORDS } from '../formats.js';

export const FORMATS_TOPIC: HelpTopic = {
  title: 'The formats of answers: --format.',
  parts: [
    { title: 'Formats', rows: Object.entries(FORMAT_WORDS) },
    {
      title: 'Of corpus check alone',
      rows: [
        ['sarif', 'findings for code scanning'],
        ['junit', 'findings for test reports'],
        ['github', 'findings as annotations of GitHub Actions'],
      ],
    },
    {
      title: 'Fields',
      rows: [
        ['--fields id,speaker.name', 'only these fields, in this order, in every format but text'],
        ['corpus schema quotes', 'the JSON Schema: every field and what it means'],
      ],
    },
    {
      title: null,
      text: [
        'In csv, tsv and xlsx without --fields, columns are named as in JSON with _ for the dot (article_published for article.published), and article_date, date, first_date and last_date are days alone. --fields takes either name. The suffix of --output FILE.csv chooses the format. A cell that a spreadsheet would run as a formula begins with an apostrophe. --bom helps Excel to read UTF-8.',
        'Places (start, end) count Unicode code points of the decoded file, front matter included: text[start:end] in Python. The same files give the same bytes.',
      ],
    },
    {
      title: 'Examples',
      examples: [
        'corpus quotes --format csv > quotes.csv',
        "corpus quotes --json | jq -r '.results[].text'",
        'corpus list --format ndjson --fields id,published,publisher',
      ],
    },
  ],
};
