import type { TrustedSigners } from '../../evidence/verify/read-claim.js';
import { isNamedRoot, trustText, type VexRules, type VexTrust } from '../../policy/vex-rules.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { trustedSigners } from '../demands.js';
import { openTrust, type TrustPorts } from '../trusted-root.js';

/**
 * Opens those whom rules trust, each list once.
 * @throws ConfigError `trusted-root`; ServiceError `tuf-failed`, `tuf-incomplete`; Cancelled.
 */
export function vexSigners(ports: TrustPorts): (rules: VexRules) => Promise<readonly TrustedSigners[]> {
  const opened = new Map<string, Promise<readonly TrustedSigners[]>>();
  return (rules) => {
    const text = trustText(rules);
    const signers =
      opened.get(text) ?? Promise.all(rules.trust.value.map((trust) => signersOf(ports, trust, rules.trust.key)));
    opened.set(text, signers);
    return signers;
  };
}

/** As `verify` has them: the files are those that were read with the policy, in whatever state of the repository that stands. */
function signersOf(ports: TrustPorts, trust: VexTrust, key: string): Promise<TrustedSigners> {
  const files = filesOf(trust);
  const at = <Value>(value: Value) => ({ value, key });
  const verify = {
    keys: at(trust.keys.map(({ path }) => path)),
    identities: at(trust.identities),
    issuer: at(trust.issuer),
    sources: at(trust.sources),
    repositoryIds: at(trust.repositoryIds),
    trustedRoot: at(trust.trustedRoot.path),
  };
  return trustedSigners({ files, trust: openTrust(ports, files) }, { verify });
}

function filesOf({ keys, trustedRoot }: VexTrust): Pick<RepositoryFiles, 'read' | 'describe'> {
  const named = isNamedRoot(trustedRoot.path) ? keys : [...keys, trustedRoot];
  const texts = new Map(named.flatMap(({ path, read }) => (read === undefined ? [] : [[path, read.text] as const])));
  return {
    describe: (path) => path,
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : { text, bytes: Buffer.from(text) };
    },
  };
}
