/** The contents of the help topics. Loaded on request. */
import type { HelpTopic } from '../../model/help-topic.js';
import { topicText } from '../../render/help/topic-text.js';
import { configurationTopic } from './configuration.js';
import { DATES } from './dates.js';
import { ENVIRONMENT } from './environment.js';
import { EXIT_CODES } from './exit-codes.js';
import { FILES } from './files.js';
import { FORMATS_TOPIC } from './formats.js';
import type { TopicName } from './help.js';
import { QUERY } from './query.js';

export { VARIABLES, variableWithValue } from './environment.js';

const TOPICS: Readonly<Record<TopicName, () => HelpTopic | Promise<HelpTopic>>> = {
  query: () => QUERY,
  dates: () => DATES,
  formats: () => FORMATS_TOPIC,
  files: () => FILES,
  configuration: configurationTopic,
  environment: () => ENVIRONMENT,
  'exit-codes': () => EXIT_CODES,
};

export const topicNamed = async (name: TopicName): Promise<HelpTopic> => TOPICS[name]();

export const pageNamed = async (name: TopicName, columns: number): Promise<string> =>
  topicText(await topicNamed(name), columns);
