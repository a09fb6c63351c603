/** Parses the text of a configuration. Anything unknown in it is an error. */
import {
  CONFIGURATION_KEYS,
  type Configuration,
  MANIFEST_MODES,
  PUBLISHER_KEYS,
  type PublisherNames,
  WAIVER_KEYS,
  type Waiver,
} from '../../model/configuration.js';
import { SEVERITIES } from '../../model/finding.js';
import { isDate } from '../../text/calendar.js';
import { foldSpaces } from '../../text/fold.js';
import { globFault } from '../../text/glob.js';
import { lazily } from '../../text/lazily.js';
import { valueLines } from '../../text/value-lines.js';
import { datesIn } from './parse-dates.js';
import { engineIn } from './parse-engine.js';
import { mapIn, pathsIn } from './parse-fields.js';
import { ConfigurationFault, choiceIn, entriesIn, fieldsIn, type Placed, textIn, textsIn } from './values.js';

const SEVERITY_CHOICES = [...SEVERITIES, 'off'] as const;

type LineOf = (at: string) => number;

/**
 * @param text valid JSON
 * @throws ConfigurationFault with the place of the first error.
 */
export function parseConfiguration(text: string): Configuration {
  const { lines, twice } = valueLines(text);
  if (twice !== null) throw new ConfigurationFault(twice, 'is given twice', 'keep one of them');
  const value: unknown = JSON.parse(text);
  const fields = fieldsIn({ value, at: '' }, ['$schema', ...CONFIGURATION_KEYS]);
  const lineOf: LineOf = (at) => lines.get(at) ?? 1;
  const schema = fields.get('$schema');
  if (schema) textIn(schema);
  const failOn = fields.get('failOn');
  const manifest = fields.get('manifest');
  return {
    include: globsIn(fields.get('include')),
    exclude: globsIn(fields.get('exclude')),
    map: mapIn(fields.get('map')),
    paths: pathsIn(fields.get('paths')),
    publishers: publishersIn(fields.get('publishers')),
    speakers: speakersIn(fields.get('speakers')),
    dates: datesIn(fields.get('dates')),
    narratives: globsIn(fields.get('narratives')),
    rules: rulesIn(fields.get('rules'), lineOf),
    waivers: waiversIn(fields.get('waivers'), lineOf),
    failOn: failOn ? choiceIn(failOn, SEVERITIES) : null,
    manifest: manifest ? choiceIn(manifest, MANIFEST_MODES) : null,
    engine: engineIn(fields.get('engine')),
  };
}

function checkGlob(text: string, at: string): string {
  const fault = globFault(text);
  if (fault) throw new ConfigurationFault(at, `"${text}" ${fault.message}`, fault.hint);
  return text;
}

const globsIn = (placed: Placed | undefined): string[] =>
  textsIn(placed).map(({ text, at }) => checkGlob(text, at));

/** Checks that each written form refers to a single name. */
function meanings(): (form: string, name: string, at: string) => void {
  const names = new Map<string, string>();
  return (form, name, at) => {
    const other = names.get(form);
    if (other !== undefined && other !== name) {
      throw new ConfigurationFault(at, `already refers to "${other}"`, 'keep it for one of the two');
    }
    names.set(form, name);
  };
}

function publishersIn(placed: Placed | undefined): ReadonlyMap<string, PublisherNames> {
  const means = meanings();
  const meansDomain = meanings();
  const entries = (placed ? entriesIn(placed) : []).map(([name, own]): [string, PublisherNames] => {
    means(foldSpaces(textIn({ value: name, at: own.at })), name, own.at);
    const fields = fieldsIn(own, PUBLISHER_KEYS);
    const aliases = textsIn(fields.get('aliases'));
    for (const { text, at } of aliases) means(foldSpaces(text), name, at);
    const domains = textsIn(fields.get('domains')).map(({ text, at }) => {
      const domain = domainOf(text, at);
      meansDomain(domain, name, at);
      return domain;
    });
    return [name, { aliases: aliases.map(({ text }) => text), domains }];
  });
  return new Map(entries);
}

const domainName = lazily(() => /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u);

function domainOf(text: string, at: string): string {
  const domain = text.toLowerCase().replace(/^www\./u, '');
  if (domainName().test(domain)) return domain;
  throw new ConfigurationFault(at, `"${text}" is not a domain`, 'write only the host: harbour-post.example');
}

function speakersIn(placed: Placed | undefined): ReadonlyMap<string, readonly string[]> {
  const means = meanings();
  const entries = (placed ? entriesIn(placed) : []).map(([name, own]): [string, string[]] => {
    means(foldSpaces(textIn({ value: name, at: own.at })), name, own.at);
    const aliases = textsIn(own);
    for (const { text, at } of aliases) means(foldSpaces(text), name, at);
    return [name, aliases.map(({ text }) => text)];
  });
  return new Map(entries);
}

function rulesIn(placed: Placed | undefined, lineOf: LineOf): Configuration['rules'] {
  const entries = placed ? entriesIn(placed) : [];
  return new Map(
    entries.map(([rule, own]) => [rule, { severity: choiceIn(own, SEVERITY_CHOICES), line: lineOf(own.at) }]),
  );
}

function waiversIn(placed: Placed | undefined, lineOf: LineOf): Waiver[] {
  if (!placed) return [];
  const { value, at } = placed;
  if (!Array.isArray(value)) {
    throw new ConfigurationFault(at, 'must be a list', 'write [{ "rule": …, "path": …, "reason": … }]');
  }
  return value.map((item: unknown, index) => waiverIn({ value: item, at: `${at}[${index}]` }, lineOf));
}

function waiverIn(placed: Placed, lineOf: LineOf): Waiver {
  const fields = fieldsIn(placed, WAIVER_KEYS);
  const needed = (key: (typeof WAIVER_KEYS)[number]): Placed => {
    const found = fields.get(key);
    if (found) return found;
    throw new ConfigurationFault(placed.at, `has no ${key}`, 'a waiver has a rule, a path and a reason');
  };
  const until = fields.get('until');
  const path = needed('path');
  return {
    rule: textIn(needed('rule')),
    path: checkGlob(textIn(path), path.at),
    reason: textIn(needed('reason')),
    until: until ? dayIn(until) : null,
    line: lineOf(placed.at),
  };
}

function dayIn(placed: Placed): string {
  const day = textIn(placed);
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  if (isDate(Number(year), Number(month), Number(date))) return day;
  throw new ConfigurationFault(placed.at, `"${day}" is not a date`, 'write year, month and day: 2026-12-31');
}
