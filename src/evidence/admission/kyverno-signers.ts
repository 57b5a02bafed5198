import { regexText } from '../../text/expression.js';
import type { AdmissionDemands, AdmissionRoot } from './admission-rules.js';
import { kyvernoLogs } from './kyverno-root.js';

/** The attestors of a policy, and which of them count for whom. */
export interface KyvernoSigners {
  readonly attestors: readonly object[];
  /** The attestors that count for these demands, as a list in CEL. */
  readonly listOf: (demands: AdmissionDemands) => string;
}

/** One attestor for each key and for each set of identities, however many demands name it. */
export function kyvernoSigners(all: readonly AdmissionDemands[]): KyvernoSigners {
  const keys = [...new Map(all.flatMap((one) => one.keys).map((key) => [key.fingerprint, key])).values()];
  const keyless = [...new Map(all.flatMap((one) => sets(one)).map((one) => [JSON.stringify(one), one])).keys()];
  const named = new Map(keys.map(({ fingerprint }, at) => [fingerprint as string, `key${at + 1}`]));
  for (const [at, text] of keyless.entries()) named.set(text, `workflows${at + 1}`);
  const listOf = (demands: AdmissionDemands) => {
    const own = [
      ...demands.keys.map(({ fingerprint }) => fingerprint as string),
      ...sets(demands).map((one) => JSON.stringify(one)),
    ];
    return `[${own.map((one) => `attestors.${named.get(one)}`).join(', ')}]`;
  };
  const attestors = [
    ...keys.map(({ fingerprint, publicKey }) => ({
      name: named.get(fingerprint),
      cosign: { key: { data: publicKey }, ctlog: noLog },
    })),
    ...keyless.map((text) => ({ name: named.get(text), cosign: JSON.parse(text) })),
  ];
  return { attestors, listOf };
}

/** A key is trusted by itself: its signatures are in no log. */
const noLog = { insecureIgnoreTlog: true, insecureIgnoreSCT: true };

function sets({ identities }: AdmissionDemands): readonly object[] {
  if (identities === undefined) return [];
  const { issuer, root } = identities;
  return [
    { keyless: { identities: identities.identities.map((name) => ({ issuer, ...subjectOf(name) })) }, ...rootOf(root) },
  ];
}

/** To the letter but for the end of a tag (`isNamedIdentity`). */
function subjectOf(name: string): { readonly subject: string } | { readonly subjectRegExp: string } {
  if (!name.endsWith('*')) return { subject: name };
  return { subjectRegExp: `^${regexText(name.slice(0, -1))}[A-Za-z0-9._+-]{1,200}$` };
}

function rootOf(root: AdmissionRoot): object {
  switch (root.kind) {
    case 'public':
      return {};
    case 'file':
      return { trustedRoot: { value: root.json }, ...kyvernoLogs(root.json) };
  }
}
