import type { Setting } from '../setting.js';
import { isNamedRoot, type TrustFile, type VexFile, type VexRules, type VexTrust } from '../vex-rules.js';
import type { PolicyFile } from './policy-file.js';
import type { SaidVex } from './vex-schema.js';

/** What was read of the files that a policy file names, by their paths. */
interface ReadVex {
  readonly documents: ReadonlyMap<string, NonNullable<VexFile['read']>>;
  /** Public keys and trusted roots. */
  readonly trust?: ReadonlyMap<string, NonNullable<TrustFile['read']>>;
}

/** Each place of a policy file that names VEX documents. */
export function vexFilesOf({ base, images }: PolicyFile): readonly VexRules['files'][] {
  return [...base.vex.map(({ files }) => files), ...images.flatMap(({ said }) => said.vex?.files ?? [])];
}

/** Each place of a policy file that names whom to trust. */
export function vexTrustOf({ base, images }: PolicyFile): readonly VexRules['trust'][] {
  return [...base.vex.map(({ trust }) => trust), ...images.flatMap(({ said }) => said.vex?.trust ?? [])];
}

/** With what stands in those files. */
export function withReadVex({ base, images, ...file }: PolicyFile, read: ReadVex): PolicyFile {
  const [first, ...others] = base.vex;
  const filled = ({ files, trust, ...rules }: VexRules): VexRules => ({
    ...rules,
    files: withDocuments(files, read),
    trust: withTrustFiles(trust, read),
  });
  const filledSaid = ({ files, trust, ...said }: SaidVex): SaidVex => ({
    ...said,
    files: files && withDocuments(files, read),
    trust: trust && withTrustFiles(trust, read),
  });
  return {
    ...file,
    base: { ...base, vex: [filled(first), ...others.map(filled)] },
    images: images.map(({ match, said }) => ({
      match,
      said: said.vex === undefined ? said : { ...said, vex: filledSaid(said.vex) },
    })),
  };
}

function withDocuments(files: Setting<readonly VexFile[]>, { documents }: ReadVex): VexRules['files'] {
  return {
    ...files,
    value: files.value.map(({ path }) => {
      const read = documents.get(path);
      return read === undefined ? { path } : { path, read };
    }),
  };
}

function withTrustFiles(setting: VexRules['trust'], { trust = new Map() }: ReadVex): VexRules['trust'] {
  const filled = ({ path }: TrustFile): TrustFile => {
    const read = trust.get(path);
    return read === undefined ? { path } : { path, read };
  };
  const value = setting.value.map(
    ({ keys, trustedRoot, ...words }): VexTrust => ({
      ...words,
      keys: keys.map(filled),
      trustedRoot: isNamedRoot(trustedRoot.path) ? trustedRoot : filled(trustedRoot),
    }),
  );
  return { ...setting, value };
}
