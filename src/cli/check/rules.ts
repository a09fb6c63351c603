/** Looks up and prints the rules of `corpus check`. */
import type { CheckRule } from '../../corpus.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { View } from '../../render/terminal/view.js';
import { nearest } from '../../text/nearest.js';
import { TEXT_FORMATS } from '../formats.js';
import type { Io } from '../io.js';
import { answerOf, print } from '../print.js';
import { type CheckCommandOptions, type CheckFormat, isOrdinary } from './options.js';

/** @throws CorpusError if there is no rule with this id. */
export function ruleNamed(flag: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  const close = nearest(id, ids);
  throw new CorpusError(
    `${flag} ${id}: there is no such rule`,
    close === null
      ? `corpus check --list-rules lists them${id.includes('/') ? '; put the folder before --rule' : ''}`
      : `did you mean ${close}?`,
  );
}

/** `--list-rules` and `--explain`. */
export async function printRules(
  rules: readonly CheckRule[],
  format: CheckFormat,
  { explain, listRules, color }: CheckCommandOptions,
  io: Io,
): Promise<number> {
  if (explain !== undefined && listRules) {
    throw new CorpusError('--list-rules and --explain cannot be combined', 'omit one of them');
  }
  if (!isOrdinary(format)) {
    throw new CorpusError(
      `--format ${format} is for findings, not for rules`,
      `choose one of ${TEXT_FORMATS.join(', ')}`,
    );
  }
  const ids = rules.map(({ rule }) => rule);
  const wanted = explain === undefined ? undefined : ruleNamed('--explain', explain, ids);
  const shown = wanted === undefined ? rules : rules.filter(({ rule }) => rule === wanted);
  const text = async (view: View) => {
    const { rulesText, ruleText } = await import('../../render/terminal/check.js');
    return wanted === undefined ? rulesText(shown, view) : shown.flatMap((rule) => [...ruleText(rule, view)]);
  };
  const csv = async () => ({
    rows: shown,
    columns: (await import('../../render/csv-columns.js')).RULE_COLUMNS,
  });
  await print(
    { answer: answerOf('corpus.check.rules', true, shown.length, shown), text, csv },
    { format, color },
    io,
  );
  return 0;
}
