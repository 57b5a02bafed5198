/**
 * What the word of a second scanner counts, strictest last. `none`: it is not asked for. `advisory`: it is shown and counts in no verdict. `required`: without it there
 * is no verdict, and what it alone reports is judged as what the first scanner reports.
 */
export const opinionWeights = ['none', 'advisory', 'required'] as const;
export type OpinionWeight = (typeof opinionWeights)[number];
