/** `1 finding`, `12,345 findings`. */
export function plural(count: number, noun: string): string {
  return `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What so many do: `1 finding waits`, `2 findings wait`. */
export function pluralDo(count: number, noun: string, one: string, many: string): string {
  return `${plural(count, noun)} ${count === 1 ? one : many}`;
}

/** A number with commas between thousands, whatever the machine's language. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
