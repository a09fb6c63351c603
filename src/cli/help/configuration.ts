/** `corpus help configuration`: the keys of corpus.config.json, from its JSON Schema. */
import { checkRules } from '../../corpus.js';
import { CONFIGURATION_FILE } from '../../model/configuration.js';
import type { HelpTopic } from '../../model/help-topic.js';
import { configurationKeys } from '../../render/schema/configuration.js';

export async function configurationTopic(): Promise<HelpTopic> {
  const rules = (await checkRules()).map(({ rule }) => rule);
  return {
    title: `The keys of ${CONFIGURATION_FILE} at the top of the corpus folder; every key is optional.`,
    parts: [
      { title: 'Keys', rows: configurationKeys(rules) },
      {
        title: 'Example',
        examples: [
          '{',
          '  "exclude": ["drafts"],',
          '  "paths": { "{publisher}/{date}-{title}": {} },',
          '  "publishers": { "Harbour Post": { "aliases": ["HP"], "domains": ["harbour-post.example"] } },',
          '  "speakers": { "Marta Quill": ["Martha Quill", "M. Quill"] },',
          '  "rules": { "missing-date": "error", "short-body": "off" }',
          '}',
        ],
      },
      {
        title: null,
        text: [
          'The command line takes precedence over the environment, the environment over this file. An unknown key is an error. corpus schema config prints the JSON Schema, for editors.',
        ],
      },
    ],
  };
}
