/** The one example of this kind in a page: what its block of code holds. */
export function exampleIn(page: string, kind: string): string {
  const [text, ...others] = [
    ...page.matchAll(new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g')),
  ].map(([, inside = '']) => inside);
  if (text === undefined || others.length > 0) throw new Error(`not one example: ${kind}`);
  return text;
}

/** Every line of a page's commands, without the comments behind them. */
export function commandsIn(page: string): readonly string[] {
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .map((line) => line.replace(/ +#.*$/, ''));
}
