import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from './run-act.js';
import { writeTrivyLauncher } from './trivy-launcher.js';

/**
 * The actions as they are published, or with the bundle that somebody works on (IMAGE_GATE_DIST), but for the defaults of where Trivy and its database come from, as
 * their usual places can't be reached from a test. Gives its folder, which is the caller's to remove.
 */
export async function publishedAction(database: string): Promise<string> {
  const action = await mkdtemp(join(tmpdir(), 'image-gate-action-'));
  await cp(process.env.IMAGE_GATE_DIST ?? join(root, 'dist'), join(action, 'dist'), { recursive: true });
  for (const folder of ['drift', 'exceptions', 'report', 'sbom', 'verify']) {
    await mkdir(join(action, folder));
    await cp(join(root, folder, 'action.yml'), join(action, folder, 'action.yml'));
  }
  await cp(join(root, 'package.json'), join(action, 'package.json'));
  const trivy = await writeTrivyLauncher(action);
  const sha256 = createHash('sha256')
    .update(await readFile(trivy))
    .digest('hex');
  for (const folder of ['', 'base', 'registry']) {
    const definition = parse(await readFile(join(root, folder, 'action.yml'), 'utf8'));
    definition.inputs['trivy-path'].default = trivy;
    definition.inputs['trivy-sha256'].default = sha256;
    definition.inputs['db-repository'].default = database;
    await mkdir(join(action, folder), { recursive: true });
    await writeFile(join(action, folder, 'action.yml'), stringify(definition));
  }
  return action;
}
