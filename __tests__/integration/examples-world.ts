/** Where the examples in docs/ are run: act with a registry, the advisories in it, and the action as a user of it would name it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishDatabase } from './publish-database.js';
import { publishedAction } from './published-action.js';
import { type ActWorld, root, startActWorld } from './run-act.js';

export interface ExamplesWorld {
  readonly world: ActWorld;
  readonly database: string;
  /** The folder of the action. */
  readonly action: string;
  /** For the test's own files. */
  readonly directory: string;
  stop(): Promise<void>;
}

/** Starts it; what was begun when a part of it fails is taken down again. */
export async function startExamplesWorld(): Promise<ExamplesWorld> {
  const world = await startActWorld();
  const folders: string[] = [];
  const stop = async () => {
    await world.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  };
  try {
    const database = await publishDatabase(world.registry.host, join(root, 'demo/advisory-db/db'));
    const action = await publishedAction(database);
    folders.push(action);
    const directory = await mkdtemp(join(tmpdir(), 'image-gate-examples-'));
    folders.push(directory);
    return { world, database, action, directory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
