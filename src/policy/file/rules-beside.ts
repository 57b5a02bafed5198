import { isBelow, matchesImage } from '../image-pattern.js';
import type { PolicyFile } from './policy-file.js';

/**
 * Of rules for some images that look as if they were meant for one of these and are not: their pattern is the name of a folder that it lies in. A sentence for each pattern, with what to write.
 * A rule that makes a policy stricter is passed over there, and nothing else would say so.
 */
export function rulesBeside({ images, parts }: PolicyFile, names: readonly string[]): readonly string[] {
  const said = images.flatMap(({ match }) => {
    const name = names.find((one) => isBelow(match, one) && !matchesImage(match, one));
    return name === undefined ? [] : [sentence(match, name)];
  });
  return [...new Set([...said, ...(parts ?? []).flatMap((part) => rulesBeside(part, names))])];
}

function sentence(match: string, name: string): string {
  return `The policy's rules for ${match} (images) are for the image of that very name, and not for ${name}: for all of a folder write ${match}/**`;
}
