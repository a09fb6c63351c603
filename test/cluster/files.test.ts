/** The files that the documentation gives for a cluster. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORM, indexBody } from '../../src/cluster/documents/documents.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/cluster-files/${name}`, import.meta.url), 'utf8');

describe('the files for a cluster', () => {
  it('name three services with a volume each, and no password', () => {
    const { services, volumes } = parse(read('compose.yaml'), { merge: true });
    expect(Object.keys(services)).toEqual(['search1', 'search2', 'search3']);
    for (const [name, service] of Object.entries<Record<string, unknown>>(services)) {
      expect(service).toMatchObject({
        image: expect.stringMatching(/^opensearchproject\/opensearch:2\.19\.\d+$/u),
        environment: {
          'node.name': name,
          OPENSEARCH_INITIAL_ADMIN_PASSWORD: expect.stringMatching(/^\$\{/u),
        },
        volumes: [`${name}:/usr/share/opensearch/data`],
      });
    }
    expect(Object.keys(volumes)).toEqual(Object.keys(services));
  });

  it('take the password of a chart from a secret', () => {
    expect(parse(read('helm-values.yaml'))).toMatchObject({
      replicas: 3,
      persistence: { enabled: true },
      extraEnvs: [{ valueFrom: { secretKeyRef: { name: 'corpus-search' } } }],
    });
  });

  it('give an index the form that corpus push --init gives it', () => {
    const { settings, mappings } = indexBody({ shards: 3, replicas: 1 });
    const { program: _, ...meta } = mappings._meta;
    expect(JSON.parse(read('index-template.json'))).toEqual({
      index_patterns: [`news-v${FORM}-*`],
      priority: 100,
      template: { settings, mappings: { ...mappings, _meta: meta } },
    });
  });

  it('let a reader write nothing', () => {
    const { index_permissions: permissions, cluster_permissions: cluster } = JSON.parse(
      read('reader-role.json'),
    );
    const actions = [
      cluster,
      ...permissions.map((one: { allowed_actions: string[] }) => one.allowed_actions),
    ].flat();
    expect(
      actions.filter((action: string) => !/^indices:(?:data\/read\/|admin\/mappings\/get$)/u.test(action)),
    ).toEqual([]);
  });
});
