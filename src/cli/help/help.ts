/** Help topics: pages that do not belong to a command. Their contents are loaded on request. */

export const TOPIC_SUMMARIES = {
  query: 'the query syntax',
  dates: 'how dates are written',
  formats: 'the output formats',
  files: 'the files that are read',
  configuration: 'the keys of corpus.config.json',
  environment: 'the environment variables',
  'exit-codes': 'what 0, 1 and 2 mean',
} as const;

export type TopicName = keyof typeof TOPIC_SUMMARIES;

export const isTopic = (name: string): name is TopicName => Object.hasOwn(TOPIC_SUMMARIES, name);

/** The page as text, wrapped to this width. */
export const topicPage = async (name: TopicName, columns: number): Promise<string> =>
  (await import('./pages.js')).pageNamed(name, columns);

/** The variables that are set and affect the program, with their values unless secret. */
export async function variablesSet(env: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const { VARIABLES, variableWithValue } = await import('./pages.js');
  return Object.keys(VARIABLES).flatMap((name) => (env[name] ? [variableWithValue(name, env[name])] : []));
}

/** The groups of file forms, as listed by `corpus help files`. */
export const formsRead = async (): Promise<string[]> => {
  const [forms] = (await (await import('./pages.js')).topicNamed('files')).parts;
  return (forms?.rows ?? []).map(([name]) => name);
};
