/** The page of the topics of `corpus help`: queries, dates, files, the environment and exit codes. */
import type { HelpPart } from '../../src/model/help-topic.js';
import { manual } from '../man/manual.js';
import { block, code, heading, page, plain, table } from './markdown.js';

const partOf = ({ title, text = [], rows = [], examples = [] }: HelpPart): string =>
  page(
    title === null ? '' : `### ${title}`,
    ...text.map(plain),
    rows.length === 0
      ? ''
      : table(
          ['written', 'meaning'],
          rows.map(([term, meaning]) => [code(term), plain(meaning)]),
        ),
    examples.length === 0 ? '' : block('sh', examples),
  ).trimEnd();

export async function topicsPage(): Promise<string> {
  const { topics } = await manual();
  return page(
    heading(
      'Queries, dates, files, environment',
      'What commands have in common, as `corpus help <topic>` prints it.',
    ),
    ...topics.flatMap(({ name, topic }) => [
      `## ${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`,
      plain(topic.title),
      ...topic.parts.map(partOf),
    ]),
  );
}
