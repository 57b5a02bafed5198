import type { Assessment } from '../../src/report/assessment.js';

type Fields = Readonly<Record<string, unknown>>;

/** What image-gate published before there was a record: all results in one Trivy JSON, and the key `ImageGate`, as far as it is read. */
export function oldForm({ scan, names }: Pick<Assessment, 'scan' | 'names'>, over: object = {}): Fields {
  const [first] = scan.platforms;
  const isSingle = scan.platforms.length === 1;
  const Platforms = scan.platforms.map(({ platform, imageId, packagesListed, systemFault, unread, raw }, index) => {
    const { Results, ...own } = raw as Fields;
    return {
      Platform: platform,
      ImageID: imageId,
      ...(packagesListed === undefined ? {} : { PackagesListed: packagesListed }),
      SystemFault: systemFault ?? null,
      ...(unread === undefined ? {} : { Unread: unread }),
      Results: listOf(Results).length,
      ...(index === 0 ? {} : { Report: own }),
    };
  });
  const Results = scan.platforms.flatMap(({ platform, raw }) =>
    listOf((raw as Fields).Results).map((result) => ({ Platform: platform, ...result })),
  );
  const ImageGate = { SchemaVersion: 1, ...(names === undefined ? {} : { Names: names }), ...over, Platforms };
  return { ImageGate, ...(first.raw as Fields), ...(isSingle ? {} : { Results }) };
}

function listOf(value: unknown): readonly object[] {
  return Array.isArray(value) ? value : [];
}
