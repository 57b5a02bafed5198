import { runExceptions } from '../flows/exceptions.js';
import { gatePorts } from '../flows/ports.js';
import { runAction } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runAction(version, (host) => runExceptions(gatePorts(host, version), actionInputs(host.environment)));
