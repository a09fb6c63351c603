/**
 * The report as one HTML file. Its content policy lets the browser use only the scripts and the style with these checksums, and fetch
 * nothing. The data is compressed, in blocks that contain no markup.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { WholeReport } from '../../model/report.js';
import { escapeMarkup } from '../../text/markup.js';
import { codeOf } from '../../text/stem-rules.js';
import { lettersOf } from './packed/letters.js';
import { type PackedReport, type PackedTexts, packedReport, packedTexts } from './packed/packed.js';
import { pageBundle } from './page-bundle.js';

/** Articles per block of texts: the page decompresses the blocks one by one, so that it stays responsive. */
const TEXTS_IN_BLOCK = 200;

/** Escapes markup, and characters that would change the direction of the text after them. */
const escapeHtml = (text: string): string =>
  escapeMarkup(text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')).replaceAll("'", '&#39;');

/** A checksum as written in a Content-Security-Policy. */
const checksum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts and the style of a page. */
interface Parts {
  scripts: readonly string[];
  style: string;
}

/** @param languages those of the articles; only their stemmers are needed */
function partsFor(languages: Iterable<string | null>): Parts {
  const { script, style, stemmers } = pageBundle();
  const codes = [...new Set(Array.from(languages, codeOf))].sort();
  return { scripts: [...codes.flatMap((code) => stemmers[code] ?? []), script], style };
}

/** A live page must be able to show articles that do not exist yet. */
function liveParts(): Parts {
  const { script, style, stemmers } = pageBundle();
  return { scripts: [...Object.values(stemmers), script], style };
}

/**
 * Trusted Types: no string can become markup or script, whatever the page's code does.
 *
 * @param connect where the page may request data: nowhere if it is a file
 */
const contentPolicy = ({ scripts, style }: Parts, connect: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(checksum).join(' ')}`,
    `style-src ${checksum(style)}`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

function block(name: string, value: PackedReport | PackedTexts): string {
  const data = lettersOf(gzipSync(JSON.stringify(value), { level: 9 }));
  return `<script type="application/gzip" class="data" data-name="${name}">${data}</script>\n`;
}

function* textBlocks({ report, texts }: WholeReport): Generator<string> {
  for (let at = 0; at < texts.length; at += TEXTS_IN_BLOCK)
    yield block('texts', packedTexts(texts.slice(at, at + TEXTS_IN_BLOCK), report.articles, at));
}

const NO_SCRIPT =
  'This page needs JavaScript, which is switched off here. The page itself loads nothing from anywhere.';

/** Shared by both pages. `data`: what the script starts with; `rest`: what the browser reads while the page is already in use. */
function* page(
  title: string,
  { parts, policy }: { parts: Parts; policy: string },
  data: string,
  rest: Iterable<string>,
): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${parts.style}</style>
</head>
<body>
<div id="page"><main><h1>${escapeHtml(title)}</h1><p>Reading the articles …</p><noscript><p>${NO_SCRIPT}</p></noscript></main></div>
`;
  yield data;
  for (const script of parts.scripts) yield `<script>${script}</script>\n`;
  yield* rest;
  yield '</body>\n</html>\n';
}

/** The page that queries its own server, and its content policy. */
export function livePage(): { policy: string; html: string } {
  const parts = liveParts();
  const policy = contentPolicy(parts, "'self'");
  const html = [...page('corpus', { parts, policy }, '<div id="live" hidden></div>\n', [])].join('');
  return { policy, html };
}

export function reportPage(whole: WholeReport): Iterable<string> {
  const parts = partsFor(whole.report.articles.map(({ language }) => language));
  const policy = contentPolicy(parts, "'none'");
  const data = block('report', packedReport(whole));
  return page(whole.report.title, { parts, policy }, data, textBlocks(whole));
}
