/** The commands in the order of the help. All but the two most common are loaded on demand. */
import type { Act } from '../act.js';
import type { Command } from '../commander.js';
import { declareQuotes } from './quotes/quotes.js';
import { declareSearch } from './search.js';

type Declare = (program: Command, act: Act) => void;

export const COMMANDS: Readonly<Record<string, () => Promise<Declare>>> = {
  search: async () => declareSearch,
  concordance: async () => (await import('./words/words.js')).declareConcordance,
  collocations: async () => (await import('./words/words.js')).declareCollocations,
  frequency: async () => (await import('./words/words.js')).declareFrequency,
  compare: async () => (await import('./words/words.js')).declareCompare,
  quotes: async () => declareQuotes,
  sources: async () => (await import('./sources.js')).declareSources,
  dates: async () => (await import('./dates.js')).declareDates,
  list: async () => (await import('./list.js')).declareList,
  show: async () => (await import('./show/show.js')).declareShow,
  report: async () => (await import('./report/report.js')).declareReport,
  serve: async () => (await import('./report/report.js')).declareServe,
  export: async () => (await import('./export/export.js')).declareExport,
  check: async () => (await import('./check.js')).declareCheck,
  add: async () => (await import('./add.js')).declareAdd,
  index: async () => (await import('./index.js')).declareIndex,
  push: async () => (await import('../push/push.js')).declarePush,
  doctor: async () => (await import('./doctor.js')).declareDoctor,
  schema: async () => (await import('./schema.js')).declareSchema,
  completion: async () => (await import('../completion/completion.js')).declareCompletion,
};

/** The overview printed by `corpus` without arguments. */
export const overview = () => import('./overview.js');
