/** Bidirectional overrides and isolates (they reorder what a reviewer sees) and control characters but tab. */
const hidden = /[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;

/** Whether a text holds characters that can make it read differently than it is. */
export function readsDifferently(text: string): boolean {
  return hidden.test(text);
}

/** Whether anything invisible is in a text, also what only joins or formats: in an id it would never match. */
export function hasInvisible(text: string): boolean {
  return /\p{C}/u.test(text);
}

/** Why an entry with such characters is not applied. */
export const hiddenWhy = 'it holds invisible characters that can make it read differently than it is';
