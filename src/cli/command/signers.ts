import { listOption, textOption, type Values } from './option.js';

/** Whose signatures count, for commands that look at evidence. */
export const signerOptions = {
  key: listOption(
    'File of a public key (PEM) that counts; may be repeated. With --key or --identity nobody counts whom the policy names. Default is verify.keys.',
  ),
  identity: listOption(
    'Workflow with its ref whose keyless signatures count, as certificates name it; may be repeated. Default is verify.identities.',
  ),
  'trusted-root': textOption(
    'What keyless signatures are checked against: public, github, or a file, with which nobody but the registry is asked. Default is verify.trusted-root.',
  ),
};

/** Signers that count instead of those of the policy. */
export interface SignerWords {
  readonly keys: readonly string[];
  readonly identities: readonly string[];
  readonly trustedRoot?: string;
}

/** What was said of signers. */
export function signersIn({ key, identity, 'trusted-root': root }: Values<typeof signerOptions>): SignerWords {
  return { keys: key, identities: identity, ...(root === undefined ? {} : { trustedRoot: root }) };
}
