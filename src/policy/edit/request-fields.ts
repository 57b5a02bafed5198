/** One question of the form. */
export interface RequestField {
  readonly id: string;
  /** As the form shows it: the heading of its answer. */
  readonly label: string;
  /** Most characters of an answer. */
  readonly most: number;
  readonly options?: readonly string[];
}

const line = 300;
const paragraph = 4000;

/** What a request says, in the order of the form that `init` writes: requirements.md, P9. Each is required. */
export const requestFields = [
  { id: 'finding', label: 'Finding', most: line },
  { id: 'severity', label: 'Severity', most: line, options: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] },
  { id: 'images', label: 'Images', most: paragraph },
  {
    id: 'reason',
    label: 'Kind of reason',
    most: line,
    options: ['No fix from upstream', 'False positive', 'Not exploitable in our context', 'The fix breaks something'],
  },
  { id: 'score', label: 'CVSS score and attack vector', most: line },
  { id: 'exploitability', label: 'Exploitability in our environment', most: paragraph },
  { id: 'controls', label: 'Compensating controls', most: paragraph },
  { id: 'why', label: "Why it can't be fixed at once", most: paragraph },
  { id: 'fix', label: 'Timeline of the permanent fix', most: paragraph },
  { id: 'impact', label: 'Business impact of blocking against accepting', most: paragraph },
  { id: 'until', label: 'Last day', most: line },
] as const satisfies readonly RequestField[];

type RequestId = (typeof requestFields)[number]['id'];

/** Each answer as it was written, without white space at its ends; empty where nothing was. */
export type RequestAnswers = Readonly<Record<RequestId, string>>;

/** What a request lacks. */
export interface RequestProblem {
  /** The question that it is about; absent: all of it. */
  readonly label?: string;
  readonly what: string;
}
