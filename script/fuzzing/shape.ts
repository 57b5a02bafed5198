/** One way to make the work of a parser or renderer as hard as its size limit allows. */
export interface Shape {
  /** `path#export` below src of all that it exercises. */
  readonly of: readonly string[];
  readonly name: string;
  /** The size limit, in whatever `make` counts. */
  readonly limit: number;
  /** Peak memory in MiB that the work at the limit may take over what was there before. */
  readonly memory: number;
  /** Left out of a quick run. */
  readonly slow: boolean;
  /** The work for an input of this size; making the input is not measured. A refusal (a throw) is a fine answer. */
  readonly make: (size: number) => () => unknown;
}

export interface Limits {
  readonly limit: number;
  readonly memory?: number;
}

/** MiB that any one parser may take. */
const usualMemory = 300;

export function shape(
  of: string | readonly string[],
  name: string,
  limits: Limits,
  make: Shape['make'],
  slow = false,
): Shape {
  const list = typeof of === 'string' ? [of] : of;
  return {
    of: list,
    name: `${list[0]} ${name}`,
    limit: limits.limit,
    memory: limits.memory ?? usualMemory,
    slow,
    make,
  };
}

/** What surrounds repeated text: fixed beginnings and ends. */
export interface Repeats extends Limits {
  /** Pieces, each repeated up to the limit alone, and after each other one. */
  readonly pieces: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/** A parser of text, fed with each piece repeated and, when there is time, with each behind some others. */
export function repeats(
  of: string | readonly string[],
  options: Repeats,
  parse: (text: string) => unknown,
): readonly Shape[] {
  const { pieces, before = '', after = '' } = options;
  const text = (start: string, piece: string, size: number) =>
    `${before}${start}${piece.repeat(times(size - before.length - start.length - after.length, piece))}${after}`;
  const begun = before === '' ? '' : `${JSON.stringify(before)} and `;
  const single = pieces.map((piece) =>
    shape(of, `${begun}repeats ${JSON.stringify(piece)}`, options, (size) => {
      const input = text('', piece, size);
      return () => parse(input);
    }),
  );
  const pairs = pieces.flatMap((start, index) =>
    followers(pieces, index).map((piece) =>
      shape(
        of,
        `${begun}${JSON.stringify(start)} then ${JSON.stringify(piece)}`,
        options,
        (size) => {
          const input = text(start, piece, size);
          return () => parse(input);
        },
        true,
      ),
    ),
  );
  return [...single, ...pairs];
}

/** An even number, so that quotes are closed at each size or at none. */
function times(room: number, piece: string): number {
  return Math.max(2, Math.floor(room / piece.length / 2) * 2);
}

/** Some of the other pieces: all pairs would take an hour. */
function followers(pieces: readonly string[], index: number): readonly string[] {
  const others = [1, 4, 9].map((step) => pieces[(index + step) % pieces.length] ?? '');
  return [...new Set(others)].filter((piece) => piece !== pieces[index]);
}

/** `count` texts, each its own. */
export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The same shapes, left out of a quick run: what they add to others is little. */
export function slowly(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((each) => ({ ...each, slow: true }));
}
