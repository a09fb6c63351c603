/** Values that the reader of a report already knows. */

/** True stands for the known value. */
export type Same<Value> = Value | true;

export const same = <Value>(value: Value, known: unknown): Same<Value> => (value === known ? true : value);

export const meant = <Value>(value: Same<Value>, known: Value): Value => (value === true ? known : value);

/** The number of a quotation, if its id begins with that of its article; otherwise the id. */
export function shortId(id: string, article: string): string | number {
  const start = `${article}#q`;
  const rest = id.startsWith(start) ? id.slice(start.length) : '';
  return /^[1-9]\d{0,8}$/u.test(rest) ? Number(rest) : id;
}

export const fullId = (id: string | number, article: string): string =>
  typeof id === 'number' ? `${article}#q${id}` : id;
