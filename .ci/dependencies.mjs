#!/usr/bin/env node
/**
 * What the program is installed with: no package that ships may run a script when it is installed, the lock file must be
 * exact, and the registry must know of no weakness in what ships. A registry that does not answer that question is named.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const faults = [];

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

for (const [path, { dev, hasInstallScript, link, resolved, integrity, version }] of packages) {
  if (hasInstallScript && !dev) faults.push(`${path}: runs a script when it is installed, and ships`);
  if (link || !version) faults.push(`${path}: is no fixed version`);
  else if (!integrity?.startsWith('sha512-')) faults.push(`${path}: has no checksum`);
  else if (resolved && !resolved.startsWith('https://')) faults.push(`${path}: comes from ${resolved}`);
}
for (const script of ['preinstall', 'install', 'postinstall']) {
  if (manifest.scripts?.[script])
    faults.push(`package.json: has the script ${script}, which runs on every machine`);
}

const run = (...args) => spawnSync(npm, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

const exact = run('ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund');
if (exact.status !== 0) faults.push(`package-lock.json does not agree with package.json\n${exact.stderr}`);

const audit = run('audit', '--omit=dev', '--audit-level=moderate', '--json');
let report = null;
try {
  report = JSON.parse(audit.stdout);
} catch {
  // Told below.
}
if (report?.metadata?.vulnerabilities) {
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {})) {
    if (!['info', 'low'].includes(severity))
      faults.push(`${name} ${range}: has a weakness that is ${severity}`);
  }
} else {
  const why =
    report?.error?.summary || report?.message || audit.stderr.trim().split('\n').at(-1) || 'no answer';
  console.log(`skipped: npm audit, as the registry does not answer it (${why})`);
}

for (const fault of faults) console.log(fault);
const shipped = packages.filter(([, { dev }]) => !dev).length;
console.log(`${packages.length} packages, ${shipped} of them shipped, ${faults.length} at fault`);
process.exitCode = faults.length === 0 ? 0 : 1;
