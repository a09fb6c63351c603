/** A folder of invented articles with what exports must carry: quotations of all kinds, marks of XML, a title with a quotation. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, type Outcome } from '../cli/memory-io.js';

const ARTICLES: Readonly<Record<string, string>> = {
  'ferry.md': `---
title: 'Mara Holt: "The ferry stays"'
publisher: Harbour Post
date: 2021-03-04
author: [Ida Brand, Odo Quill]
lang: en
url: https://harbour.example/ferry
---

Harbour minister Mara Holt said on Monday that the ferry would stay. "It will sail & sail <again>," she said.

"We were told in May 2019," said Jon Weller, a ferry captain, "that it was too old."

The Tide Gazette reported that the pier is closed.
`,
  'ferry-again.md': `---
title: Ferry to stay
publisher: Tide Gazette
date: 2021-03
---

“The ferry is an old friend,” Holt told the Tide Gazette. Mara Holt is the harbour minister.

Critics say the pier is unsafe.
`,
  'undated.txt':
    'Nothing of note\n\nNobody spoke at the pier 🚢 in the fog, and the “fog horn” was silent.\n',
};

export class SomeArticles {
  readonly root = mkdtempSync(join(tmpdir(), 'corpus-export-'));
  readonly dir = join(this.root, 'corpus');

  constructor(articles = ARTICLES) {
    mkdirSync(this.dir);
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(this.dir, name), text);
  }

  /** Runs `corpus export` with the working directory beside the corpus. */
  export(...argv: string[]): Promise<Outcome> {
    return corpus(['export', ...argv, '-C', this.dir, '--no-index'], { cwd: this.root });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
