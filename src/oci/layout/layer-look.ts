import type { Descriptor } from '../descriptor.js';

/** Looks at what a layer unpacks to, while that is hashed: to unpack it costs more than all else that is done with it. */
export interface LayerLook {
  /** What comes next of it. The memory is used again, so nothing of it may be kept. */
  push(bytes: Buffer): void;
  /** All has come, and it is what was said of the layer: what was seen counts. */
  checked(): void;
}

/** Whoever wants to look at layers while they are checked. */
export interface LayerWatch {
  /** `undefined`: there is nothing to look for in this layer. */
  lookAt(layer: Descriptor): LayerLook | undefined;
}
