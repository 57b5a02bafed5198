/** The line, from 1, on which each entry of a list begins that is a field of the document itself. Of a text that is valid JSON; linear in it. */
export function entryLines(json: string, field: string): readonly number[] {
  const lines: number[] = [];
  let [depth, line, isInside] = [0, 1, false];
  let name = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '\n') line += 1;
    else if (character === '"') {
      const end = closingQuote(json, at);
      if (depth === 1) name = json.slice(at + 1, end);
      at = end;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth === 2) isInside = character === '[' && name === field;
      if (depth === 3 && isInside) lines.push(line);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return lines;
}

function closingQuote(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
