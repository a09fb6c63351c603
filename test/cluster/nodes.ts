/** Nodes of OpenSearch on loopback, for tests. `nodes.sh` does the work. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./nodes.sh', import.meta.url));

export interface NodesSetting {
  /** Of the first node's HTTP; the others follow. */
  port: number;
  count: number;
  /** TLS and users. */
  secured?: boolean;
  /** Lines of `opensearch.yml`. */
  settings?: readonly string[];
}

export class Nodes {
  constructor(private readonly setting: NodesSetting) {}

  get urls(): string[] {
    const { port, count, secured } = this.setting;
    return Array.from({ length: count }, (_, at) => `${secured ? 'https' : 'http'}://127.0.0.1:${port + at}`);
  }

  get url(): string {
    return this.urls[0] ?? '';
  }

  #run(...argv: string[]): string {
    const { port, secured, settings = [] } = this.setting;
    const env = {
      ...process.env,
      NODES_PORT: String(port),
      NODES_SECURED: secured ? '1' : '0',
      NODES_SETTINGS: settings.join('\n'),
    };
    return execFileSync('bash', [SCRIPT, ...argv], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Resolves when they are one cluster. */
  start(): void {
    this.clean();
    this.#run('start', String(this.setting.count));
  }

  /** `node`: from 1. */
  kill(node: number): void {
    this.#run('kill', String(node));
  }

  restart(node: number): void {
    this.#run('node', String(node));
  }

  /** Waits until every shard is on every node that should have it. */
  waitForGreen(): void {
    this.#run('green', String(this.setting.count));
  }

  /** The file with the certificate of the authority. */
  get authority(): string {
    return this.#run('authority').trim();
  }

  /** Stops all nodes and removes their data. */
  clean(): void {
    this.#run('clean');
  }
}
