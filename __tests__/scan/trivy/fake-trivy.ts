import { writeFileSync } from 'node:fs';

/**
 * Writes a program that is called as Trivy is, and does what `body` says (JavaScript). It can use `args`, `value(flag)`, `imageId` (the config digest of
 * the layout that it was given), `report(more)` (an honest report on it), `write(text)` (to `--output`), `fs` and `say(text)` (standard error).
 */
export function writeFakeTrivy(path: string, body: string): void {
  const program = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const value = (flag) => args[args.indexOf(flag) + 1];
const read = (path) => JSON.parse(fs.readFileSync(value('--input') + '/' + path, 'utf8'));
const blob = (digest) => read('blobs/' + digest.replace(':', '/'));
const manifest = blob(read('index.json').manifests[0].digest);
const imageId = manifest.config.digest;
const { os, architecture, variant } = blob(imageId);
const report = (more) => ({
  SchemaVersion: 2,
  Trivy: { Version: '0.74.0' },
  ArtifactName: value('--input'),
  ArtifactType: 'container_image',
  Metadata: { OS: { Family: 'debian', Name: '12.5' }, ImageID: imageId, ImageConfig: { os, architecture, variant } },
  ...more,
});
const say = (text) => process.stderr.write(text + '\\n');
const write = (text) => fs.writeFileSync(value('--output'), typeof text === 'string' ? text : JSON.stringify(text));
${body}
`;
  writeFileSync(path, program, { mode: 0o755 });
}
