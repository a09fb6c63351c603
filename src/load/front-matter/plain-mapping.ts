/**
 * Reads a mapping that consists only of `key: value` lines with the same meaning to every YAML reader, as most front matter does. A
 * full YAML parser takes many times as long.
 */

export interface PlainEntry {
  key: string;
  value: string | null;
  /** Counted from 1. */
  line: number;
}

const LINE = /^(?<key>[a-z][\w-]{0,40}):(?: (?<value>\S.{0,2000}))?$/iu;

/** Begins with a letter or digit, and contains nothing that ends it or opens another value: no `: `, no ` #`, no bracket. */
const UNQUOTED =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.,;()'"’‘“”…–—/&%$€£+=_?!@ -]|:(?=[\p{L}\p{N}/])){0,2000}$/u;
/** Without escapes. */
const QUOTED =
  /^(?:"(?<double>[^"\\[{\p{C}\p{Zl}\p{Zp}]{0,2000})"|'(?<single>[^'[{\p{C}\p{Zl}\p{Zp}]{0,2000})')$/u;

/** An unquoted value that YAML does not read as a string. */
const WORD_OF_YAML = /^(?:true|false|null)$/iu;

/** Undefined if it needs the full parser. */
function readValue(written: string | undefined): string | null | undefined {
  if (written === undefined) return null;
  const quoted = QUOTED.exec(written)?.groups;
  if (quoted) return quoted.double ?? quoted.single;
  return UNQUOTED.test(written) && !WORD_OF_YAML.test(written) && !written.endsWith(' ')
    ? written
    : undefined;
}

/** Null if it needs the full parser. */
export function plainEntries(yaml: string): PlainEntry[] | null {
  const entries: PlainEntry[] = [];
  const keys = new Set<string>();
  for (const [index, line] of yaml.split('\n').entries()) {
    if (line === '') continue;
    const { key, value: written } = LINE.exec(line)?.groups ?? {};
    const value = readValue(written);
    if (key === undefined || value === undefined || keys.has(key) || WORD_OF_YAML.test(key)) return null;
    keys.add(key);
    entries.push({ key, value, line: index + 1 });
  }
  return entries.length === 0 ? null : entries;
}
