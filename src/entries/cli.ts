import { fileURLToPath } from 'node:url';
import { isNodeNewEnough, nodePath } from '../host/node.js';

// From dist/cli.js, which is where this runs.
const actionFile = fileURLToPath(new URL('../action.yml', import.meta.url));
const program = { node: nodePath, script: fileURLToPath(import.meta.url) };

if (isNodeNewEnough()) (await import('./cli-start.js')).startCli(actionFile, program);
