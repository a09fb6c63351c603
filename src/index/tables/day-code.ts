/** Days as sortable integers: 20201023 for `2020-10-23`; 0 for none. */

export const dayCode = (day: string | null): number => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day ?? '') ?? [];
  return year === '' ? 0 : Number(year + month + date) || 1;
};
