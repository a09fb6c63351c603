/** The page: shows the data that `corpus report` wrote beside it, or asks `corpus serve`. Runs in a browser. */
import type { Report, ReportText } from '../model/report.js';
import { App } from './app/app.js';
import { blocksNamed } from './blocks.js';
import { dataOf } from './data/data.js';
import { Live } from './live.js';
import { render } from './view.js';

async function start(place: HTMLElement): Promise<void> {
  if (document.getElementById('live')) {
    place.replaceChildren();
    return render(<Live />, place);
  }
  const [block] = blocksNamed<Report>('report');
  if (!block) return;
  const data = dataOf(await block(), blocksNamed<ReportText[]>('texts'));
  place.replaceChildren();
  render(<App data={data} />, place);
}

const place = document.getElementById('page');
if (place) {
  start(place).catch((error: unknown) => {
    const message = document.createElement('p');
    message.textContent = `The data of this page cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    place.append(message);
  });
}
