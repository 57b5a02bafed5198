import { ConfigError } from '../../host/errors.js';
import { readYaml } from '../../policy/file/yaml-file.js';

/** Characters of a workflow, or an action, that are read. */
export const maxWorkflow = 256 * 1024;

/** A workflow or an action as a value; `undefined` for what can't be read. */
export function workflowValue(text: string): unknown {
  try {
    return readYaml(text, 'workflow', maxWorkflow).value;
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
