/** Evaluates the program on annotated articles: scores with bootstrap intervals, and a list of errors. */
import { seeded } from '../bench/generate.js';
import type { AnnotatedArticle } from './annotated-folder.js';
import {
  aligned,
  attributionRow,
  countAttributions,
  matching,
  ROWS,
  type Row,
  speakerIsRight,
} from './attributions.js';
import { countDates, dateScores, hasValue, pairedDates } from './dates.js';
import { countFields, FIELDS, fieldScores, fieldShare, isRight } from './fields.js';
import { type Item, identityScores, isNamed, roleIsRight } from './identity.js';
import type { Readings } from './product.js';
import { add, type Scores, type Sums, share, total } from './sums.js';

export interface Figures {
  attributions: Record<string, Row>;
  quotedRecall: number | null;
  dates: Record<'strict' | 'relaxed' | 'value', Scores>;
  title: number | null;
  published: number | null;
  authors: Scores;
  body: Scores;
  identity: Scores;
  named: number | null;
  roles: number | null;
}

export interface Measured {
  /** One per article. */
  sums: Sums[];
  items: Item[];
}

export function measure(articles: readonly AnnotatedArticle[], { of, sourceOf }: Readings): Measured {
  const items: Item[] = [];
  const sums = articles.map(({ id, text, attributions, dates, fields, roles }) => {
    const counted: Sums = new Map();
    const reading = of.get(id);
    if (!reading) throw new Error(`${id} was not read`);
    countAttributions(text, attributions, reading.quotations, counted);
    if (dates) countDates(dates, reading.dates, counted);
    if (fields) countFields(text, fields, reading.fields, counted);
    for (const one of aligned(text, attributions, reading.quotations).gold) {
      const { best } = matching(one);
      if (one.speaker?.kind !== 'person' || !best) continue;
      const name = best.speaker && !best.speaker.anonymous ? best.speaker.name : null;
      const role = best.speaker?.role ?? null;
      const item = {
        article: id,
        person: one.speaker.name,
        source: name && (sourceOf.get(name) ?? name),
        role,
      };
      items.push(item);
      add(counted, 'named.gold');
      if (isNamed(item)) add(counted, 'named.right');
      if (role === null || !isNamed(item)) continue;
      add(counted, 'roles.gold');
      if (roleIsRight(role, roles.get(item.person) ?? [])) add(counted, 'roles.right');
    }
    return counted;
  });
  return { sums, items };
}

export function figuresOf(sums: readonly Sums[], items: readonly Item[]): Figures {
  const all = total(sums);
  return {
    attributions: Object.fromEntries(ROWS.map((row) => [row, attributionRow(all, row)])),
    quotedRecall: share(all.get('marks.found') ?? 0, all.get('marks.gold') ?? 0),
    dates: {
      strict: dateScores(all, 'strict'),
      relaxed: dateScores(all, 'relaxed'),
      value: dateScores(all, 'value'),
    },
    title: fieldShare(all, 'title'),
    published: fieldShare(all, 'published'),
    authors: fieldScores(all, 'authors'),
    body: fieldScores(all, 'body'),
    identity: identityScores(items),
    named: fieldShare(all, 'named'),
    roles: fieldShare(all, 'roles'),
  };
}

/** The scores with floors and intervals, in hundredths. */
export function headline(figures: Figures): Record<string, number> {
  const rows = figures.attributions;
  const named: Record<string, number | null | undefined> = {
    'quoted strict F1': rows.quoted?.strict.f1,
    'quoted relaxed F1': rows.quoted?.relaxed.f1,
    'quoted recall': figures.quotedRecall,
    'quoted speaker': rows.quoted?.speaker,
    'quoted attributed F1': rows.quoted?.attributed.f1,
    'indirect strict F1': rows.indirect?.strict.f1,
    'all strict F1': rows.all?.strict.f1,
    'all attributed F1': rows.all?.attributed.f1,
    'dates strict F1': figures.dates.strict.f1,
    'dates value F1': figures.dates.value.f1,
    'title right': figures.title,
    'published right': figures.published,
    'authors F1': figures.authors.f1,
    'body F1': figures.body.f1,
    'identity B-cubed F1': figures.identity.f1,
    'persons named right': figures.named,
    'roles right': figures.roles,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, Math.round(value * 1000) / 10]] : [],
    ),
  );
}

const RESAMPLES = 500;

/** 95 % bootstrap intervals of the headline scores, over articles; none for the identity score. */
export function intervals({ sums }: Measured): Record<string, [number, number]> {
  const random = seeded(1);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    headline(
      figuresOf(
        sums.map(() => sums[Math.floor(random() * sums.length)] ?? new Map()),
        [],
      ),
    ),
  );
  const found: Record<string, [number, number]> = {};
  for (const name of Object.keys(headline(figuresOf(sums, [])))) {
    const values = drawn.flatMap((one) => one[name] ?? []).sort((a, b) => a - b);
    const at = (part: number): number => values[Math.floor(part * (values.length - 1))] ?? 0;
    found[name] = [at(0.025), at(0.975)];
  }
  return found;
}

/** The errors, one per line. */
export function faults(articles: readonly AnnotatedArticle[], { of, sourceOf }: Readings): string[] {
  return articles.flatMap(({ id, text, attributions, dates, fields }) => {
    const reading = of.get(id);
    if (!reading) return [];
    const said: string[] = [];
    const { gold, guesses } = aligned(text, attributions, reading.quotations);
    for (const one of gold) {
      const what = `${one.sourceText} | ${one.cueText} | ${one.contentText}`;
      const { best } = matching(one);
      const name = best?.speaker?.name ?? null;
      if (!best) said.push(`missed [${one.kind}] ${what}`);
      else if (!speakerIsRight(text, one, best)) said.push(`speaker ${name}: ${what}`);
      else if (text.units(one.content).join() !== text.units(best.spans).join() && one.by.length === 1)
        said.push(`content ${best.spans.map((span) => text.slice(span)).join(' … ')}: ${what}`);
      else if (one.speaker?.kind === 'person' && name !== null && !best.speaker?.anonymous) {
        const source = sourceOf.get(name) ?? name;
        if (!isNamed({ article: id, person: one.speaker.name, source, role: null }))
          said.push(`person ${source}, not ${one.speaker.name}: ${what}`);
      }
    }
    for (const { shared, kind, spans, speaker } of guesses)
      if (shared === 0)
        said.push(
          `no attribution [${kind}] ${speaker?.name ?? null}: ${spans.map((span) => text.slice(span)).join(' … ')}`,
        );
    for (const pair of dates ? pairedDates(dates, reading.dates) : [])
      if (!hasValue(pair))
        said.push(
          `date ${pair.predicted?.text ?? null} = ${pair.predicted?.value ?? null}, not ${pair.gold?.text ?? null} = ${pair.gold?.value ?? null}`,
        );
    for (const field of fields ? FIELDS : [])
      if (fields && !isRight(field, fields, reading.fields))
        said.push(`${field} ${reading.fields[field]}, not ${fields[field]}`);
    if (fields && fields.authors.join() !== reading.fields.authors.join())
      said.push(`authors ${reading.fields.authors.join('; ')}, not ${fields.authors.join('; ')}`);
    return said.map((line) => `${id}: ${line}`);
  });
}
