/** Word forms that share a stem, by language. A form equal to its stem is not listed. */
import { stemmerFor } from '../../text/stem.js';
import { ByteSink, ByteSource, IndexDamage } from '../bytes/bytes.js';

/** Key of a stem in a language; '' for articles of unknown language. */
export const stemKey = (language: string, stem: string): string => `${language}\n${stem}`;

export class StemGroups {
  readonly #forms = new Map<string, string[]>();

  /** Adds a form that occurs in articles of the language. */
  add(form: string, language: string): void {
    const stem = stemmerFor(language === '' ? null : language)(form);
    if (stem === form) return;
    const key = stemKey(language, stem);
    const known = this.#forms.get(key);
    if (known) known.push(form);
    else this.#forms.set(key, [form]);
  }

  /** In key order; `value` is valid until the next entry. */
  *entries(): Generator<{ key: string; value: Uint8Array }> {
    for (const key of [...this.#forms.keys()].sort()) {
      yield { key, value: encodeForms(this.#forms.get(key) ?? []) };
    }
  }
}

const sink = new ByteSink(256);

export function encodeForms(forms: readonly string[]): Uint8Array {
  sink.clear();
  for (const form of forms) sink.text(form);
  return sink.view();
}

export function decodeForms(bytes: Uint8Array): string[] {
  const source = new ByteSource(bytes);
  const forms: string[] = [];
  while (!source.done) {
    const form = source.text();
    if (form === '') throw new IndexDamage('is damaged (a form of a stem is empty)');
    forms.push(form);
  }
  return forms;
}
