/** The Node that runs this program; absolute. */
export const nodePath = process.execPath;
