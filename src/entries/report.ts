import { gatePorts } from '../flows/ports.js';
import { runReport } from '../flows/report/report-step.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runReport(gatePorts(host, version), actionInputs(host.environment)));
