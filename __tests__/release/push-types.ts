/**
 * Promise 2 as a matter of types: `tsc` is the test. Each line below a directive that expects an error must not compile; if one does, `tsc` reports
 * that directive as unused.
 */
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import type { Decision, PushPermit } from '../../src/policy/decision.js';
import { type PushPorts, push } from '../../src/release/push.js';

/** Never called. */
export async function pushesThatMustNotCompile(
  ports: PushPorts,
  image: ImageLayout,
  decision: Decision,
  permit: PushPermit,
): Promise<void> {
  // @ts-expect-error: no permit
  await push(ports, image);
  // @ts-expect-error: a permit made by hand
  await push(ports, image, { root: image.root.digest, manifests: [], destinations: [] });
  // @ts-expect-error: the verdict has not been looked at
  await push(ports, image, decision.permit);
  const unverified = { directory: image.directory, root: image.root, images: image.images, blobs: image.blobs };
  // @ts-expect-error: a layout that was not verified
  await push(ports, unverified, permit);
  if (decision.verdict === 'blocked') {
    // @ts-expect-error: a blocked decision has none
    await push(ports, image, decision.permit);
    return;
  }
  // @ts-expect-error: a report that was judged without an image has none
  await push(ports, image, decision.permit);
  if (decision.permit !== undefined) await push(ports, image, decision.permit);
}
