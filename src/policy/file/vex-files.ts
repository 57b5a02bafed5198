import type { Setting } from '../setting.js';
import type { VexFile, VexRules } from '../vex-rules.js';
import type { PolicyFile } from './policy-file.js';

/** Each place of a policy file that names VEX documents. */
export function vexFilesOf({ base, images }: PolicyFile): readonly VexRules['files'][] {
  return [...base.vex.map(({ files }) => files), ...images.flatMap(({ said }) => said.vex?.files ?? [])];
}

/** With what stands in those documents, by their paths. */
export function withVexDocuments(
  { base, images, ...file }: PolicyFile,
  read: ReadonlyMap<string, NonNullable<VexFile['read']>>,
): PolicyFile {
  const filled = (files: Setting<readonly VexFile[]>): VexRules['files'] => ({
    ...files,
    value: files.value.map(({ path }) => {
      const document = read.get(path);
      return document === undefined ? { path } : { path, read: document };
    }),
  });
  const [first, ...others] = base.vex;
  const inFile = (rules: VexRules): VexRules => ({ ...rules, files: filled(rules.files) });
  return {
    ...file,
    base: { ...base, vex: [inFile(first), ...others.map(inFile)] },
    images: images.map(({ match, said }) => ({
      match,
      said: said.vex?.files === undefined ? said : { ...said, vex: { ...said.vex, files: filled(said.vex.files) } },
    })),
  };
}
