/** The page: shows the data that `corpus report` wrote into it, or queries `corpus serve`. Runs in a browser. */
import {
  type PackedReport,
  type PackedTexts,
  unpackedReport,
  unpackedTexts,
} from '../render/html/packed/packed.js';
import { App } from './app/app.js';
import { blocksNamed, wholeFile } from './blocks.js';
import { dataOf } from './data/data.js';
import { Live } from './live.js';
import { render } from './view.js';

async function start(place: HTMLElement): Promise<void> {
  if (document.getElementById('live')) {
    place.replaceChildren();
    return render(<Live />, place);
  }
  const [block] = blocksNamed<PackedReport>('report');
  if (!block) return;
  const report = unpackedReport(await block());
  const texts = async () => {
    await wholeFile();
    return blocksNamed<PackedTexts>('texts').map(
      (read) => async () => unpackedTexts(await read(), report.articles),
    );
  };
  const data = dataOf(report, texts);
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
