import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLayout } from '../oci/layout/make-layout.js';
import type { FakeRegistry } from '../oci/registry/fake-registry.js';
import { report, result, vulnerability } from '../scan/report.js';
import type { FlowWorld } from './world.js';

/** Puts an image into the registry, and makes Trivy find vulnerabilities of these ids and severities in it: `CVE-2026-0001 HIGH`. Gives its digest. */
export async function holdBase(
  world: FlowWorld,
  registry: FakeRegistry,
  name: string,
  found: readonly string[],
): Promise<string> {
  const [repository = '', tag] = name.split(':');
  const { images, path } = await makeLayout(join(world.directory, `layout-${name.replace(/\W/g, '-')}`), {
    images: [{ layers: [{ files: { base: name } }] }],
  });
  for (const { manifest, config, layers } of images) {
    for (const { digest } of [config, ...layers])
      registry.storage.blobs.set(`${repository}@${digest}`, readFileSync(path(digest)));
    registry.seedManifest(repository, readFileSync(path(manifest.digest)), manifest.mediaType, tag);
    const Vulnerabilities = found.map((text) => {
      const [VulnerabilityID, Severity] = text.split(' ');
      return vulnerability({ VulnerabilityID, Severity });
    });
    const Metadata = { ImageID: config.digest, ImageConfig: { os: 'linux', architecture: 'amd64' } };
    const file = join(world.directory, `${manifest.digest.slice(7)}.json`);
    writeFileSync(file, JSON.stringify(report([result({ Vulnerabilities })], { Metadata })));
  }
  // Gives the report on the image that it is to scan, and fails without one.
  const script = `while [ "$1" != --output ]; do shift; done
read -r index < ../image/index.json
digest=\${index#*sha256:}
exec cp '${world.directory}'/"\${digest%%\\"*}.json" "$2"`;
  writeFileSync(join(world.directory, 'trivy'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return images[0]?.manifest.digest ?? '';
}

/** The inputs of a run that has its scanner and the advisories already. */
export function scannerInputs(world: FlowWorld): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...world.inputs()].filter(([name]) => /^(?:trivy-path|trivy-sha256|offline|max-db-age|cache-dir)$/.test(name)),
  );
}
