import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryUsage } from 'node:process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { report, result, vulnerability } from '../scan/report.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
afterEach(() => world.close());

const large = 100_000_000;

describe('a report of many megabytes', () => {
  it('is not held as text while its reports are made: what was read from it is enough', async () => {
    world = flowWorld();
    const path = join(world.workspace, 'large.json');
    const found = report([result({ Vulnerabilities: [vulnerability({ Severity: 'LOW' })] })]);
    // White space is a part of the text alone.
    writeFileSync(path, JSON.stringify(found).padEnd(large));
    const before = memoryUsage().external;
    let held = Number.POSITIVE_INFINITY;
    const print: FlowWorld['print'] = () => {
      held = memoryUsage().external - before;
    };
    expect(await runCommandLine({ ...world, print }, ['judge', path, '--format', 'json'])).toBe(0);
    expect(held).toBeLessThan(large / 2);
  });
});
