import { runAction as runStep } from '../flows/action.js';
import { gatePorts } from '../flows/ports.js';
import { runAction } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runAction(version, (host) => runStep(gatePorts(host, version), actionInputs(host.environment)));
