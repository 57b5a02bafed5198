import { gatePorts } from '../flows/ports.js';
import { runRegistry } from '../flows/registry-step.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runRegistry(gatePorts(host, version), actionInputs(host.environment)));
