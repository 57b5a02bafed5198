/** A table of a report. Its cells are foreign text: each form escapes them. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What the table counts, in our own words. */
  readonly note?: string;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How many there are, where `rows` are the first of them. */
  readonly all: number;
  /** Said where there are none. */
  readonly none: string;
}

interface SectionColumn {
  readonly title: string;
  readonly kind: 'text' | 'code' | 'number';
}

export function textColumn(title: string): SectionColumn {
  return { title, kind: 'text' };
}

export function codeColumn(title: string): SectionColumn {
  return { title, kind: 'code' };
}

export function numberColumn(title: string): SectionColumn {
  return { title, kind: 'number' };
}
