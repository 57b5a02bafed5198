import { loggable, plainLine } from '../text/plain-line.js';
import type { LiveLine } from './live-line.js';
import type { Log, Runner } from './ports.js';
import type { Environment } from './values.js';

/** Where the log goes: standard error, so that standard output is free for results. */
export interface Screen {
  write(text: string): void;
  /** True when a person watches, so that a line may be rewritten. */
  readonly isTTY: boolean;
  /** Characters a line, asked for each time as windows change. */
  columns(): number;
}

const COLOURS = { error: 31, warning: 33, headline: 1, faint: 2 } as const;

/**
 * Whether a stream is to be coloured, as Node itself decides it: FORCE_COLOR wherever the text goes and before all else (`0` and `false`: never), then
 * NO_COLOR and a dumb terminal, then whether a person watches.
 */
export function wantsColour(isTTY: boolean, { FORCE_COLOR: forced, NO_COLOR, TERM }: Environment): boolean {
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}

/** Columns of a terminal where it knows them: one that nobody has sized, as `docker run -t` in a job makes it, says 0. */
export function columnsOf({
  isTTY,
  columns,
}: {
  readonly isTTY?: boolean;
  readonly columns?: number;
}): number | undefined {
  return isTTY === true && columns !== 0 ? columns : undefined;
}

/** A screen whose texts wait, in their order, while somebody else draws there. */
interface HeldScreen extends Screen {
  hold(): void;
  release(): void;
}

export function createHeldScreen(screen: Screen): HeldScreen {
  let held: string[] | undefined;
  const release = (): void => {
    const texts = held ?? [];
    held = undefined;
    for (const text of texts) screen.write(text);
  };
  return {
    ...screen,
    write: (text) => (held === undefined ? screen.write(text) : void held.push(text)),
    hold: () => {
      held ??= [];
    },
    release,
  };
}

/** Who watches: nobody wants more than warnings and errors, or somebody a live line. */
interface Watching {
  readonly quiet?: boolean;
  readonly live?: LiveLine;
  /** What is written to meanwhile, when the terminal is lent to a child. */
  readonly held?: Pick<HeldScreen, 'hold' | 'release'>;
}

/**
 * The log of a terminal or any other CI. Colours as `wantsColour` says. It is also
 * `loggable`: a step that runs the command line on a GitHub runner is read for workflow commands too.
 * @param debug whether debug lines are shown.
 */
export function createTerminalLog(
  screen: Screen,
  environment: Environment,
  debug: boolean,
  { quiet = false, live, held }: Watching = {},
): Log {
  const { line, headline } = createPen(screen, environment);
  return {
    info: (text) => (quiet ? undefined : line(text)),
    warning: (text) => line(text, 'warning: ', 'warning'),
    error: (text) => line(text, 'error: ', 'error'),
    debug: (text) => (debug ? line(text, 'debug: ', 'faint') : undefined),
    group: async (title, work) => {
      if (!quiet) headline(title);
      return work();
    },
    ...(live === undefined || quiet ? {} : { stage: staged(live) }),
    ...(live === undefined || quiet || held === undefined ? {} : { lendTerminal: lent(live, held) }),
  };
}

function staged(live: LiveLine): NonNullable<Log['stage']> {
  return async (title, work) => {
    const stage = await live.begin(title);
    try {
      return await work((detail) => stage.step(detail));
    } finally {
      stage.end();
    }
  };
}

function lent(
  live: Pick<LiveLine, 'pause' | 'resume'>,
  held: Pick<HeldScreen, 'hold' | 'release'>,
): NonNullable<Log['lendTerminal']> {
  return async (work) => {
    live.pause();
    held.hold();
    try {
      return await work();
    } finally {
      held.release();
      live.resume();
    }
  };
}

/** Writes lines. */
function createPen(screen: Screen, environment: Environment) {
  const paint = painter(screen, environment);
  const line = (text: string, mark = '', colour?: keyof typeof COLOURS): void => {
    const label = mark === '' || colour === undefined ? mark : paint(colour, mark);
    screen.write(`${label}${loggable(text)}\n`);
  };
  const headline = (title: string): void => screen.write(`${paint('headline', loggable(plainLine(title)))}\n`);
  return { line, headline };
}

function painter({ isTTY }: Screen, environment: Environment) {
  const coloured = wantsColour(isTTY, environment);
  return (colour: keyof typeof COLOURS, text: string): string =>
    coloured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text;
}

/** What only a runner has, where there is none: outputs, summary and masks have no reader, annotations are in the log already. */
export function createTerminalRunner(): Runner {
  return {
    setOutputs: async () => undefined,
    writeSummary: async () => undefined,
    annotate: () => undefined,
    maskSecret: () => undefined,
  };
}
