import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportedHistory } from '../../../src/scan/trivy/reported-history.js';

const of = (config: unknown) => reportedHistory({ Metadata: { ImageConfig: config } });

describe("the history in Trivy's report", () => {
  it('is that of the image', () => {
    const history = [
      { created: '2026-01-01T00:00:00Z', created_by: 'COPY . .' },
      { created_by: 'CMD', empty_layer: true },
    ];
    expect(of({ history, rootfs: { type: 'layers', diff_ids: ['sha256:a'] } })).toEqual({
      diffIds: ['sha256:a'],
      history: [
        { createdBy: 'COPY . .', emptyLayer: false },
        { createdBy: 'CMD', emptyLayer: true },
      ],
    });
  });

  it('keeps the place of an entry that says nothing, so that the layers still fit', () => {
    expect(of({ history: [7, { created_by: 7, empty_layer: 'yes' }, { created_by: 'RUN x' }] }).history).toEqual([
      { createdBy: '', emptyLayer: false },
      { createdBy: '', emptyLayer: false },
      { createdBy: 'RUN x', emptyLayer: false },
    ]);
  });

  it.each([undefined, null, 7, [], {}, { Metadata: {} }, { Metadata: { ImageConfig: { history: 'x', rootfs: [] } } }])(
    'is empty in %j',
    (raw) => {
      expect(reportedHistory(raw)).toEqual({ diffIds: [], history: [] });
    },
  );

  it('is read from anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (history, rootfs) => {
        const read = of({ history, rootfs });
        expect(read.history.every(({ createdBy }) => typeof createdBy === 'string')).toBe(true);
        expect(read.diffIds.every((digest) => typeof digest === 'string')).toBe(true);
      }),
    );
  });
});
