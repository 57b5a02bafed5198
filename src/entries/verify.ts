import { gatePorts } from '../flows/ports.js';
import { runVerify } from '../flows/verify-step.js';
import { runAction } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runAction(version, (host) => runVerify(gatePorts(host, version), actionInputs(host.environment)));
