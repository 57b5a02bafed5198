import { gatePorts } from '../flows/ports.js';
import { runVerify } from '../flows/verify-step.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runVerify(gatePorts(host, version), actionInputs(host.environment)));
