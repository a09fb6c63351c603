/** Asks the corpus here and the cluster the same, in this process. */
import { corpus, type Outcome } from '../cli/memory-io.js';

export interface Both {
  /** The folder of articles, and that of indices. */
  dir: string;
  index: string;
  url: string;
  alias: string;
}

async function askBoth(
  { dir, index, url, alias }: Both,
  argv: readonly string[],
): Promise<{ local: Outcome; cluster: Outcome }> {
  const json = argv.includes('--count') ? argv : [...argv, '--json'];
  const local = await corpus([...json, '-C', dir], { env: { CORPUS_INDEX_DIR: index } });
  const cluster = await corpus([...json, '--engine', 'opensearch', '--url', url, '--alias', alias]);
  return { local, cluster };
}

/** Where two texts begin to differ. */
function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `at ${at}:\n  ${JSON.stringify(a.slice(Math.max(0, at - 60), at + 100))}\n  ${JSON.stringify(b.slice(Math.max(0, at - 60), at + 100))}`;
}

/** `difference`: null if both answer the same. `isFound`: whether the corpus here finds something. */
export async function compared(
  both: Both,
  argv: readonly string[],
): Promise<{ difference: string | null; isFound: boolean }> {
  const { local, cluster } = await askBoth(both, argv);
  const isFound = local.code === 0;
  if (local.out === cluster.out && local.code === cluster.code) return { difference: null, isFound };
  const codes = `exit codes ${local.code} and ${cluster.code} ${cluster.err.slice(0, 400)}`;
  return { difference: `${argv.join(' ')}: ${codes}\n${firstDifference(local.out, cluster.out)}`, isFound };
}
