/** The one example of this kind in a page: what its block of code holds. */
export function exampleIn(page: string, kind: string): string {
  const [text, ...others] = [
    ...page.matchAll(new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g')),
  ].map(([, inside = '']) => inside);
  if (text === undefined || others.length > 0) throw new Error(`not one example: ${kind}`);
  return text;
}
