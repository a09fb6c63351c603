/** Writes the recording: `npm run man`. */
import { writeFileSync } from 'node:fs';
import { RECORDING, recording } from './recording.js';

writeFileSync(RECORDING, await recording());
