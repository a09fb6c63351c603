/** Drops boilerplate within the run of lines that contains the story, and the lines of another section that follow its heading. */
import { type BodyRun, isProse } from './body.js';
import type { JudgedLine, Reason } from './judged-line.js';

/** Marks the lines of the run that are kept, and records a reason for each. */
export function keepBody(lines: readonly JudgedLine[], run: BodyRun, quiet: boolean): void {
  let carried = false;
  for (let index = run.first; index < run.last; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.leftover === 'next-section' || line.leftover === 'related') carried = true;
    else if (isProse(line) && line.marker === null) carried = false;
    const dropped = dropReason(line, carried, quiet);
    line.kept = dropped === null;
    line.reason = dropped === 'caption' ? 'caption-in-story' : (dropped ?? keptAs(line));
  }
}

function dropReason(line: JudgedLine, carried: boolean, quiet: boolean): Reason | null {
  if (line.leftover !== null) return line.leftover;
  if (quiet) return null;
  if (carried) return 'carried-over';
  if (line.repeated && line.words >= 8) return 'repeated';
  return isHeadlineLike(line) ? 'headline-like' : null;
}

export const keptAs = (line: JudgedLine): Reason => {
  if (isProse(line)) return 'prose';
  if (line.marker === 'bullet' || line.marker === 'number') return 'list';
  return line.ended ? 'prose' : 'heading';
};

const HEADLINE_LEAST = 9;
const CAPITALS_LEAST = 6;
const HEADLINE_MOST = 18;

/** Whether a separate line is the headline of another story: too long for a subheading, and not a sentence. */
const isHeadlineLike = (line: JudgedLine): boolean =>
  line.marker === null &&
  line.gap > 0 &&
  !line.ended &&
  line.stops === 0 &&
  line.words >= (/\p{Ll}/u.test(line.text) ? HEADLINE_LEAST : CAPITALS_LEAST) &&
  line.words <= HEADLINE_MOST &&
  !/[:,;–—-]$|^["“‘'—–]|https?:|[@#]\w|\t/u.test(line.text);
