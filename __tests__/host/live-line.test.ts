import { describe, expect, it } from '@jest/globals';
import { createLiveLine } from '../../src/host/live-line.js';
import { byteSteps } from '../../src/host/stage.js';

function watched(columns = 80) {
  const lines: string[] = [];
  const spinner = {
    text: '',
    running: false,
    start: () => (spinner.running = true),
    stop: () => (spinner.running = false),
  };
  let now = 0;
  const live = createLiveLine({
    spinner: async () => spinner,
    elapsed: () => now,
    columns: () => columns,
    write: (line) => void lines.push(line),
  });
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { live, spinner, lines, pass };
}

describe('the live line of a terminal', () => {
  it('shows a stage with its time and how far it has come, and leaves a line behind', async () => {
    const { live, spinner, lines, pass } = watched();
    const scan = await live.begin('Scan');
    pass(12);
    scan.step('2 of 3 platforms');
    expect([spinner.running, spinner.text]).toEqual([true, 'Scan 12 s (2 of 3 platforms)']);
    pass(60);
    scan.end();
    expect(spinner.running).toBe(false);
    expect(lines).toEqual(['Scan 1 min 12 s\n']);
  });

  it('shows all stages that run at once, until the last one ends', async () => {
    const { live, spinner, pass } = watched();
    const [image, scanner] = await Promise.all([live.begin('Image'), live.begin('Scanner')]);
    pass(1);
    scanner.step('');
    expect(spinner.text).toBe('Image 1 s │ Scanner 1 s');
    image.end();
    expect([spinner.running, spinner.text]).toEqual([true, 'Scanner 1 s']);
    scanner.end();
    expect(spinner.running).toBe(false);
  });

  it('keeps to the width and lets no foreign text control the terminal', async () => {
    const { live, spinner } = watched(20);
    const stage = await live.begin('Push\u001b[2J');
    stage.step('a long detail of many words');
    expect(spinner.text).toHaveLength(17);
    expect(spinner.text).not.toContain('\u001b');
    stage.end();
  });

  it('is away while somebody else draws, and comes back if something still runs', async () => {
    const { live, spinner, lines, pass } = watched();
    const image = await live.begin('Image');
    live.pause();
    expect(spinner.running).toBe(false);
    const scanner = await live.begin('Scanner');
    pass(2);
    scanner.end();
    expect([spinner.running, lines]).toEqual([false, ['Scanner 2 s\n']]);
    live.resume();
    expect([spinner.running, spinner.text]).toEqual([true, 'Image 2 s']);
    live.pause();
    image.end();
    live.resume();
    expect(spinner.running).toBe(false);
  });
});

it('a transfer says each megabyte once, and of how many where that is known', () => {
  const told: string[] = [];
  const passed = byteSteps((detail) => void told.push(detail), 2_500_000);
  for (const bytes of [0, 400_000, 1_000_000, 1_900_000, 2_500_000]) passed(bytes);
  byteSteps((detail) => void told.push(detail))(7_100_000);
  expect(told).toEqual(['0 of 3 MB', '1 of 3 MB', '2 of 3 MB', '7 MB']);
});
