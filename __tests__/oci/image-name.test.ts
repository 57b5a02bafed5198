import { describe, expect, it } from '@jest/globals';
import { imageCategory, reportFileName } from '../../src/oci/image-file-name.js';
import { imageName } from '../../src/oci/image-name.js';
import { oneSpelling, parseReference } from '../../src/oci/reference.js';
import { matchesImage } from '../../src/policy/image-pattern.js';
import { artifactNames } from '../../src/publish/artifact-name.js';

/** Everything that is kept for an image under its name, or found by it. */
const identity = (name: string) => ({
  file: reportFileName(name),
  artifacts: artifactNames(name, 'build', { image: 'x' }),
  category: imageCategory(name),
  credentials: parseReference(name).registry,
  reference: oneSpelling(name),
  isHubs: matchesImage('docker.io/acme/*', name),
  isGithubs: matchesImage('GHCR.io:443/acme/*', name),
});

describe('one image in all its spellings', () => {
  it.each([
    ...['docker.io/acme/x', 'index.docker.io/acme/x', 'registry-1.docker.io/acme/x', 'registry-1.docker.io:443/acme/x'],
    ...['docker.io:443/acme/x', 'Docker.IO/acme/x', 'INDEX.docker.io:443/acme/x'],
  ])('%s has files, artifacts, category, credentials and rules of acme/x', (name) => {
    expect(identity(name)).toEqual(identity('acme/x'));
    const tagged = (one: string) => ({ ...identity(`${one}:1`), reference: oneSpelling(`${one}:1`) });
    expect(tagged(name)).toEqual(tagged('acme/x'));
    expect(reportFileName(`${name}:1`)).toBe('trivy-results-acme-x.json');
  });

  it.each(['GHCR.io/acme/x', 'ghcr.io:443/acme/x', 'GHCR.IO:443/acme/x'])('%s is ghcr.io/acme/x', (name) => {
    expect(identity(name)).toEqual(identity('ghcr.io/acme/x'));
    expect(reportFileName(name)).toBe('trivy-results-ghcr.io-acme-x.json');
  });

  it.each(['docker.io/library/alpine', 'library/alpine', 'index.docker.io/alpine'])('%s is alpine', (name) => {
    expect(identity(name)).toEqual(identity('alpine'));
  });

  it.each(['quay.io/acme/x', 'acme/y', 'localhost/acme/x', 'ghcr.io:444/acme/x'])('%s is another one', (name) => {
    expect(reportFileName(name)).not.toBe(reportFileName('acme/x'));
    expect(imageCategory(name)).not.toBe(imageCategory('acme/x'));
  });

  it.each(['./out/image.tar', 'Acme/X', 'a b', ''])('%j is no reference, and keeps its name', (name) => {
    expect(imageName(name)).toEqual({ familiar: name });
  });
});
