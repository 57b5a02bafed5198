import { gatePorts } from '../flows/ports.js';
import { runSbom } from '../flows/sbom.js';
import { runOnRunner } from '../host/host.js';
import { actionInputs } from '../host/runner/actions.js';
import { version } from '../host/version.js';

runOnRunner(version, (host) => runSbom(gatePorts(host, version), actionInputs(host.environment)));
