/**
 * The report as one HTML file. Its policy lets the browser use only the script and the style with these checksums, and fetch
 * nothing. The data is compressed, in blocks that hold no markup.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { WholeReport } from '../../model/report.js';
import { escapeMarkup } from '../../text/markup.js';
import { lettersOf } from './packed/letters.js';
import { type PackedReport, type PackedTexts, packedReport, packedTexts } from './packed/packed.js';
import { type PageBundle, pageBundle } from './page-bundle.js';

/** Texts in one block: the page decompresses them one after the other, so that it stays responsive. */
const TEXTS_IN_BLOCK = 200;

/** Text in which nothing is markup, and in which no character changes the direction of what follows. */
const escapeHtml = (text: string): string =>
  escapeMarkup(text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')).replaceAll("'", '&#39;');

/** As a Content-Security-Policy names it. */
const checksum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Trusted Types: no string becomes markup or script, whatever the code of the page does.
 *
 * @param connect where the page may ask for data: nowhere from a file
 */
const contentPolicy = ({ script, style }: PageBundle, connect: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    `script-src ${checksum(script)}`,
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

/** Both pages. `data`: what the script begins with; `rest`: what the browser reads while the page is in use already. */
function* page(title: string, policy: string, data: string, rest: Iterable<string>): Generator<string> {
  const { script, style } = pageBundle();
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><main><h1>${escapeHtml(title)}</h1><p>Reading the articles …</p><noscript><p>${NO_SCRIPT}</p></noscript></main></div>
`;
  yield `${data}<script>${script}</script>\n`;
  yield* rest;
  yield '</body>\n</html>\n';
}

/** The policy of the page that asks its own server. */
export const livePolicy = (): string => contentPolicy(pageBundle(), "'self'");

/** The page that asks its own server. */
export const livePage = (): Iterable<string> =>
  page('corpus', livePolicy(), '<div id="live" hidden></div>\n', []);

export const reportPage = (whole: WholeReport): Iterable<string> =>
  page(
    whole.report.title,
    contentPolicy(pageBundle(), "'none'"),
    block('report', packedReport(whole)),
    textBlocks(whole),
  );
