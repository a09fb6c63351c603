/** The program that completion scripts call, `corpus __complete`: it loads only the code that reads names from an index. */
import { completions } from './complete/complete.js';
import { output } from './output.js';

completions(process.argv.slice(3), { env: process.env, cwd: process.cwd() }).then(async (lines) => {
  if (lines !== null) await output(1, () => process.stdout).write(lines);
  process.exitCode = lines === null ? 1 : 0;
});
