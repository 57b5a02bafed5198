import { gatePorts } from '../flows/ports.js';
import { runDrift } from '../flows/running/drift-step.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runDrift(gatePorts(host, version), actionInputs(host.environment)));
