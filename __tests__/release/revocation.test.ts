import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { Decision } from '../../src/policy/decision.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { push } from '../../src/release/push.js';
import { revocationOf } from '../../src/release/revocation.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { proofOf, signerWith } from './attest/proof.js';

const signer = signerWith();
let fake: FakeRegistry;
let world: World;
let layout: ImageLayout;

beforeEach(async () => {
  [fake, world] = [await startFakeRegistry(), await createWorld()];
  layout = await image(world, {
    images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', labels: { arm: 'yes' } }],
  });
  await push(world, layout, permitFor(layout, [parseReference(`${fake.host}/app:1`)]), proofOf(layout, signer));
});
afterEach(async () => {
  world.close();
  await fake.close();
});

type Kind = Decision['triage']['concerns'][number]['kind'];

/** A block by something on these platforms, as the scan names them. */
function blockedOn(...platforms: readonly string[]): Decision {
  return blockedBy('eol', ...platforms);
}

function blockedBy(kind: Kind, ...platforms: readonly string[]): Decision {
  const concerns = platforms.map((platform) => ({ kind, platform, action: 'block', message: '' }) as const);
  const warned = { kind: 'vendors', platform: 'linux/arm64', action: 'warn', message: '' } as const;
  return {
    verdict: 'blocked',
    policy: defaultPolicy,
    triage: {
      scanned: [],
      open: [],
      excepted: [],
      concerns: [...concerns, warned],
      exceptions: { applied: [], unused: [], refused: [] },
      scoped: { applied: [], unused: [], refused: [] },
      counts: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 },
    },
    reasons: [{ code: 'eol', message: '' }],
  };
}

const claims = () => ({ isOurs: signer.recognises, revokeIn: [parseReference(`${fake.host}/app`)] });

it.each<[string, readonly string[], readonly ('index' | 0 | 1)[]]>([
  [
    'the index and the platform in which something blocks, as another image may share the others',
    ['linux/amd64'],
    ['index', 0],
  ],
  ['a platform by its other name', ['linux/arm64/v8'], ['index', 1]],
  ['all platforms, where something blocks in all', ['linux/amd64', 'linux/arm64'], ['index', 0, 1]],
  ['all platforms, where none has the name that the scan gave it', ['linux/riscv64'], ['index', 0, 1]],
])('takes the claims of %s', async (_, platforms, expected) => {
  const revocation = await revocationOf(world, blockedOn(...platforms), layout, claims())?.();
  const digests = expected.map((at) => (at === 'index' ? layout.root : layout.images[at]?.manifest)?.digest);
  expect(revocation?.revoked).toEqual(digests.map((digest) => `${fake.host}/app@${digest}`).sort());
  expect(revocation?.left).toEqual([]);
});

it('is for nothing that passed, and nowhere where nothing is asked for', () => {
  const passed: Decision = { verdict: 'passed', policy: defaultPolicy, triage: blockedOn().triage };
  expect(revocationOf(world, passed, layout, claims())).toBeUndefined();
  expect(revocationOf(world, blockedOn(), layout, { ...claims(), revokeIn: [] })).toBeUndefined();
  // Another scanner that is down says nothing against the image.
  expect(revocationOf(world, blockedBy('opinion', 'all'), layout, claims())).toBeUndefined();
  expect(revocationOf(world, blockedOn(), layout, undefined)).toBeUndefined();
});
