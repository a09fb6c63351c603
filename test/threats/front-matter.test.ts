/** Front matter is data: nothing in it is executed, whatever language or tag it names. */
import { afterAll, describe, expect, it } from 'vitest';
import { folder, STORY } from './folder.js';

const here = folder();
afterAll(here.remove);

const RUN = 'globalThis.ranFrontMatter = true';
const CASES: readonly [name: string, frontMatter: string, finding: string][] = [
  ['js.md', `---js\n{ title: (${RUN}) }\n---`, 'js.md:1 executable-front-matter'],
  ['javascript.md', `---javascript\n{ title: (${RUN}) }\n---`, 'javascript.md:1 executable-front-matter'],
  ['spaced.md', `--- JavaScript\nmodule.exports = (${RUN})\n---`, 'spaced.md:1 executable-front-matter'],
  ['coffee.md', `---coffee\ntitle: (${RUN})\n---`, 'coffee.md:1 executable-front-matter'],
  ['tag.md', `---\ntitle: !!js/function 'function () { ${RUN} }()'\n---`, 'tag.md:2 executable-front-matter'],
  [
    'python.md',
    `---\na: 1\ntitle: !!python/object/apply:os.system ["true"]\n---`,
    'python.md:3 executable-front-matter',
  ],
  ['proto.md', '---\n__proto__:\n  polluted: yes\n---', 'proto.md:2 unknown-key'],
  [
    'constructor.md',
    '---\nconstructor: { prototype: { polluted: yes } }\n---',
    'constructor.md:2 unknown-key',
  ],
];
for (const [at, [name, frontMatter]] of CASES.entries()) {
  here.write(name, `${frontMatter}\n${STORY} ${'One more time. '.repeat(at)}\n`);
}
here.write(
  'proto.jsonl',
  `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "${STORY.replaceAll('"', "'")}"}\n`,
);

const polluted = (): unknown => Reflect.get({}, 'polluted') ?? Reflect.get([], 'polluted');

describe('executable front matter', () => {
  it.each([['list'], ['search', 'ferry'], ['quotes'], ['check'], ['show', 'tag']])(
    'is not executed by %s',
    async (...argv) => {
      const { err } = await here.run(argv);
      expect(err).not.toContain('unexpected error');
      expect(Reflect.get(globalThis, 'ranFrontMatter')).toBeUndefined();
      expect(polluted()).toBeUndefined();
    },
  );

  it('is not executed by add, nor written into the corpus', async () => {
    const target = folder();
    const { code } = await target.run(['add', ...CASES.map(([name]) => name), '--allow-duplicate', '-q'], {
      cwd: here.dir,
    });
    expect(code).toBe(0);
    expect(Reflect.get(globalThis, 'ranFrontMatter')).toBeUndefined();
    expect(await target.findings('executable-front-matter')).toEqual([]);
    target.remove();
  });

  it.each(CASES)('in %s is a finding', async (name, _frontMatter, finding) => {
    expect((await here.findings()).filter((one) => one.startsWith(`${name}:`))).toContain(finding);
  });
});
