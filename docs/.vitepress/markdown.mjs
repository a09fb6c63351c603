/** How the site reads the pages: links and anchors as GitHub has them, output without colours. */
import { posix } from 'node:path';

/** The anchor that GitHub gives a heading, so that a link holds on the site and in the repository. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const targetOf = (token, page) => {
  const href = token.attrGet('href') ?? '';
  if (/^(?:[a-z]+:|#|\/)/iu.test(href)) return null;
  const target = posix.join('docs', posix.dirname(page), href);
  return target.startsWith('docs/') ? null : target;
};

/**
 * Links to files outside docs/ lead to the repository, whose address the environment gives. Without one only their text
 * is left, as the site would have dead links.
 */
export const linksToRepository = (repository) => (markdown) => {
  markdown.core.ruler.push('links-to-repository', ({ tokens, env }) => {
    for (const { children } of tokens.filter(({ type }) => type === 'inline')) {
      let dropped = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const target = targetOf(token, env.relativePath ?? '');
          if (target === null) continue;
          if (repository) token.attrSet('href', `${repository}/blob/main/${target}`);
          else dropped = true;
        }
        if (dropped && token.type.startsWith('link_')) {
          dropped = token.type === 'link_open';
          token.type = 'text';
          token.tag = '';
          token.nesting = 0;
          token.content = '';
        }
      }
    }
  });
};

/** What a command prints is not code: it has no syntax to colour. */
export const consolesAsText = (markdown) => {
  markdown.core.ruler.push('consoles-as-text', ({ tokens }) => {
    for (const token of tokens) if (token.type === 'fence' && token.info === 'console') token.info = 'txt';
  });
};
