/** Results that GitHub keeps of a run (reference/contracts.md §1.2); which ones it keeps of more is not reliable, so we choose. */
export const maxResults = 5000;

/** Characters of an id or a name that are used; GitHub takes 255. */
export const maxId = 200;

/** Tags of a rule that GitHub keeps. */
export const maxTags = 10;

/** Bytes of a gzipped log that GitHub takes, with some room left: 10 MB. */
export const maxGzipped = 9_500_000;

/** Characters of a category; longer ones are nobody's name for an image. */
export const maxCategory = 300;
