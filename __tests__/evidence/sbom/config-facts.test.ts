import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { configFacts, factProperties, factsIn } from '../../../src/evidence/sbom/config-facts.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const base = 'org.opencontainers.image.base';
const reported = (created: unknown, Labels: unknown) => ({
  Metadata: { ImageConfig: { created, config: { Labels } } },
});
const properties = (report: unknown) => factProperties(configFacts(report)) as { name: string; value: string }[];

describe('what the config of an image says', () => {
  it('is read from the report of Trivy, and from the SBOM again', () => {
    const report = reported('2026-11-01T10:00:00.5Z', { [`${base}.name`]: 'debian:12', [`${base}.digest`]: digest });
    const facts = { created: '2026-11-01T10:00:00.500Z', base: { name: 'debian:12', digest } };
    expect(configFacts(report)).toEqual(facts);
    expect(factsIn(properties(report))).toEqual(facts);
  });

  it.each([
    ['nothing', reported(undefined, undefined), {}],
    ['no instant', reported('yesterday', {}), {}],
    ['labels of another form', reported('2026-11-01T10:00:00Z', ['a']), { created: '2026-11-01T10:00:00.000Z' }],
    ['a base without a name', reported(1, { [`${base}.digest`]: digest }), {}],
    ['a name that is too long', reported(1, { [`${base}.name`]: 'x'.repeat(1025) }), {}],
    ['a digest that is none', reported(1, { [`${base}.name`]: 'a', [`${base}.digest`]: 'b' }), { base: { name: 'a' } }],
    ['no report', null, {}],
  ])('is no more than that: %s', (_name, report, facts) => {
    expect(configFacts(report)).toEqual(facts);
    expect(factsIn(properties(report))).toEqual(facts);
  });

  it('is not known of an SBOM in which nobody has written it', () => {
    expect(factsIn([])).toBeUndefined();
    expect(factsIn([{ name: 'aquasecurity:trivy:ImageID', value: digest }])).toBeUndefined();
  });

  it('comes back from the SBOM as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (created, name, other) => {
        const facts = configFacts(reported(created, { [`${base}.name`]: name, [`${base}.digest`]: other }));
        expect(factsIn(factProperties(facts) as { name: string; value: string }[])).toEqual(facts);
      }),
    );
  });
});
