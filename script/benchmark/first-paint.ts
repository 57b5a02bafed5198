/** Prints the milliseconds from opening a page in Chromium until something of it is seen: the median of five. */
import { startChromium } from '../../__tests__/integration/start-chromium.js';

const [page = ''] = process.argv.slice(2);
/** Waits for the entry of the first paint, which comes a moment after the page is loaded. */
const paintTime = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true }))`;

const chromium = await startChromium();
const times: number[] = [];
for (let index = 0; index < 5; index += 1) {
  await chromium.open(page);
  times.push(await chromium.evaluate<number>(paintTime));
}
await chromium.stop();
console.log(times.sort((a, b) => a - b)[2]);
