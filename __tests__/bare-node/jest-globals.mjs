// What `@jest/globals` stands for in a process that is no virtual one: the runner has set them on the real global object.
export const { describe, it, expect, beforeAll, beforeEach, afterAll, afterEach } = globalThis;
