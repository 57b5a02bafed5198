/** Options that rule a verdict and that `explain` takes too, by the names that they have there. */
const carried: Readonly<Record<string, string>> = {
  policy: 'policy',
  exceptions: 'exceptions',
  dockerfile: 'dockerfile',
  file: 'dockerfile',
  image: 'image',
  ledger: 'ledger',
  now: 'now',
  'report-dir': 'report-dir',
  'cache-dir': 'cache-dir',
};

/**
 * What `image-gate explain ID` needs beside the id to say the same as this call: `words`, and the options of the call that rule its verdict. Quoted for a
 * POSIX shell.
 */
export function explainHint(raw: ReadonlyMap<string, string>, words: readonly string[] = []): string {
  const options = [...raw].flatMap(([name, value]) => {
    const option = Object.hasOwn(carried, name) ? carried[name] : undefined;
    return option === undefined ? [] : value.split('\n').flatMap((one) => [`--${option}`, one]);
  });
  return [...words, ...options].map(shellWord).join(' ');
}

/** Quoted for a POSIX shell where it needs that. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
