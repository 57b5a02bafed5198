import { runDrift } from '../flows/drift/drift-step.js';
import { gatePorts } from '../flows/ports.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runDrift(gatePorts(host, version), actionInputs(host.environment)));
