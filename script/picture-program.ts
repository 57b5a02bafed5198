/** What script/pictures runs: the command line from its source, with the host of a terminal. */

import { sampleReport } from '../__tests__/report/fleet/sample-report.js';
import { runCommandLine } from '../src/flows/commands/command-line.js';
import { gatePorts } from '../src/flows/ports.js';
import { createTerminalHost } from '../src/host/host.js';
import { fleetPage } from '../src/report/html/page.js';

/** The report as a page, on images that are invented. */
const samplePage = (): string => fleetPage(sampleReport(), 'report.csv');

export { createTerminalHost, gatePorts, runCommandLine, samplePage };
