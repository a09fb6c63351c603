/**
 * The built site: every link and anchor leads somewhere, and no page, style or script loads anything from another
 * host. Links that a reader may click are fine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const site = join(import.meta.dirname, '.vitepress', 'dist');
const base = process.env.DOCS_BASE ?? '/';
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const pages = new Map(
  files
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(site, path), 'utf8')]),
);
const anchors = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);
const faults = [];
const plain = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** The file that an address within the site names. */
function fileAt(page, address) {
  const path = address.startsWith(base) ? address.slice(base.length) : posix.join(dirname(page), address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : decodeURIComponent(path);
}

function checkLink(page, address) {
  if (/^(?:https?:|mailto:|data:)/.test(address)) return;
  const [path, anchor] = address.split('#');
  const file = path === '' ? page : fileAt(page, path);
  if (!existsSync(join(site, file))) faults.push(`${page}: ${address} leads nowhere`);
  else if (anchor && !anchors.get(file)?.has(decodeURIComponent(anchor)))
    faults.push(`${page}: ${address} has no such place`);
}

const LOADS =
  /<(?:script|img|link|iframe|source|video|audio|embed|object)\b[^>]*?\s(?:src|href|data|srcset)="([^"]+)"/g;
const ELSEWHERE = /^(?:https?:)?\/\//;

for (const [page, html] of pages) {
  for (const [, address] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) checkLink(page, plain(address));
  for (const [, address] of html.matchAll(LOADS)) {
    if (ELSEWHERE.test(address)) faults.push(`${page}: loads ${address}`);
    else checkLink(page, plain(address));
  }
}

for (const path of files.filter((name) => name.endsWith('.css'))) {
  const css = readFileSync(join(site, path), 'utf8');
  for (const [, address] of css.matchAll(/(?:url\(|@import\s*)["']?([^"')]+)/g))
    if (ELSEWHERE.test(address)) faults.push(`${path}: loads ${address}`);
}

for (const path of files.filter((name) => name.endsWith('.js'))) {
  const script = readFileSync(join(site, path), 'utf8');
  for (const [call] of script.matchAll(
    /\b(?:fetch|import|importScripts|WebSocket|EventSource|sendBeacon)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/g,
  ))
    faults.push(`${path}: ${call}`);
}

for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${faults.length} at fault`);
process.exitCode = faults.length === 0 && pages.size > 0 ? 0 : 1;
