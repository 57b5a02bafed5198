import { loggable, plainLine } from '../text/plain-line.js';

/** One stage that a person watches. */
interface LiveStage {
  /** How far it has come: `2 of 3 platforms`. */
  step(detail: string): void;
  end(): void;
}

/** The last line of a terminal, on which the stages that run are shown with their time. Lines that are written meanwhile stand above it. */
export interface LiveLine {
  begin(title: string): Promise<LiveStage>;
  /** Gives the terminal back, whatever still runs. */
  stop(): void;
  /** Leaves the terminal to somebody who draws on it, until `resume`. */
  pause(): void;
  resume(): void;
}

/** Rewrites one line, and keeps it below whatever else is written; yocto-spinner. */
interface Spinner {
  text: string;
  start(): unknown;
  stop(): unknown;
}

/** What the line needs: a spinner, milliseconds that only grow, the width, and a way to leave a line behind. */
interface LivePorts {
  readonly spinner: () => Promise<Spinner>;
  readonly elapsed: () => number;
  readonly columns: () => number;
  readonly write: (line: string) => void;
}

interface Running {
  readonly title: string;
  readonly since: number;
  detail: string;
}

/** Milliseconds between two looks at the time. */
const TICK = 500;

export function createLiveLine(ports: LivePorts): LiveLine {
  const line = new Line(ports);
  return {
    begin: (title) => line.begin(title),
    stop: () => line.stop(),
    pause: () => line.pause(),
    resume: () => line.resume(),
  };
}

class Line {
  readonly #ports: LivePorts;
  readonly #running: Running[] = [];
  #spinner: Spinner | undefined;
  #shown: Spinner | undefined;
  #paused = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(ports: LivePorts) {
    this.#ports = ports;
  }

  async begin(title: string): Promise<LiveStage> {
    const stage: Running = { title: loggable(plainLine(title)), since: this.#ports.elapsed(), detail: '' };
    this.#running.push(stage);
    this.#spinner ??= await this.#ports.spinner();
    this.#start();
    const step = (detail: string): void => {
      stage.detail = detail;
      this.#draw();
    };
    return { step, end: () => this.#end(stage) };
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#shown?.stop();
    this.#shown = undefined;
  }

  pause(): void {
    this.#paused = true;
    this.stop();
  }

  resume(): void {
    this.#paused = false;
    this.#start();
  }

  /** The line, unless it is there, has nothing to show, or the terminal is somebody else's. */
  #start(): void {
    if (this.#shown === undefined && !this.#paused && this.#running.length > 0) {
      this.#shown = this.#spinner;
      this.#shown?.start();
      this.#timer = setInterval(() => this.#draw(), TICK);
      this.#timer.unref();
    }
    this.#draw();
  }

  #end(stage: Running): void {
    this.#running.splice(this.#running.indexOf(stage), 1);
    if (this.#running.length === 0) this.stop();
    this.#ports.write(`${stageText({ ...stage, detail: '' }, this.#ports.elapsed())}\n`);
    this.#draw();
  }

  #draw(): void {
    if (this.#shown === undefined) return;
    const parts = this.#running.map((stage) => stageText(stage, this.#ports.elapsed()));
    // The spinner itself and a column at the end, as a full line makes some terminals wrap.
    this.#shown.text = loggable(plainLine(parts.join(' │ '), this.#ports.columns() - 3));
  }
}

/** `Scan 12 s (2 of 3 platforms)` */
function stageText({ title, since, detail }: Running, now: number): string {
  const seconds = Math.floor((now - since) / 1000);
  const time = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${title} ${time}${detail === '' ? '' : ` (${detail})`}`;
}
