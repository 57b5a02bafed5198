import { runExceptions } from '../flows/exceptions.js';
import { gatePorts } from '../flows/ports.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runExceptions(gatePorts(host, version), actionInputs(host.environment)));
