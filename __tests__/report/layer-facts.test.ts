import { describe, expect, it } from '@jest/globals';
import { layerFacts } from '../../src/report/layer-facts.js';
import { configWithHistory } from '../source/image-config.js';
import { digest, makeAssessment, vulnerability } from './make-assessment.js';

describe('layerFacts', () => {
  const raw = [{ Metadata: { ImageConfig: configWithHistory } }];

  it('knows what made a layer, without values that may be secrets', () => {
    const layerOf = layerFacts(makeAssessment({ raw }));
    expect(layerOf(vulnerability({ layer: digest('1') }))).toMatchObject({
      number: 1,
      of: 3,
      instruction: 'ADD file:abc in /',
    });
    expect(layerOf(vulnerability({ layer: digest('2') }))?.instruction).toBe(
      'RUN |1 TOKEN=*** /bin/sh -c apt-get install curl',
    );
    expect(layerOf(vulnerability({ layer: digest('3') }))?.instruction).toBe('COPY . /app');
  });
});
