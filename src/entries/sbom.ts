import { gatePorts } from '../flows/ports.js';
import { runSbom } from '../flows/sbom.js';
import { runAction } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runAction(version, (host) => runSbom(gatePorts(host, version), actionInputs(host.environment)));
