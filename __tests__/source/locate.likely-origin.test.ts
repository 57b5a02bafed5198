import { describe, expect, it } from '@jest/globals';
import { placesOf } from '../../src/source/locate.js';
import { digest, makeAssessment, vulnerability } from '../report/make-assessment.js';
import { configWithHistory } from './image-config.js';

describe('a history that fits no Dockerfile', () => {
  const raw = [{ Metadata: { ImageConfig: configWithHistory } }];
  const text = 'FROM node:22 AS build\nRUN make\nFROM build\nCOPY . /app\n';

  it("takes the layers before the base's CMD for the base's, and says that this is presumed", () => {
    const assessment = makeAssessment({ raw, dockerfile: { path: 'Dockerfile', text, built: true } });
    const place = placesOf(assessment);
    const location = { path: 'Dockerfile', line: 3 };
    const isDefault = true;
    expect(place(vulnerability({ layer: digest('1') }))).toEqual({
      origin: 'base',
      base: 'node:22',
      location,
      presumed: true,
    });
    expect(place(vulnerability({ layer: digest('2') }))).toEqual({
      origin: 'own',
      location,
      isDefault,
      presumed: true,
    });
    expect(place(vulnerability({ layer: digest('9') }))).toEqual({ origin: 'unknown', location, isDefault });
  });

  it('takes no base image from a Dockerfile that the image was not built from, and calls its line a default', () => {
    const place = placesOf(makeAssessment({ raw, dockerfile: { path: 'Dockerfile', text } }));
    const location = { path: 'Dockerfile', line: 3 };
    expect(place(vulnerability({ layer: digest('1') }))).toEqual({
      origin: 'base',
      location,
      isDefault: true,
      presumed: true,
    });
    expect(place(vulnerability({ layer: digest('2') }))).toMatchObject({ origin: 'own', presumed: true });
  });

  it('says that it does not know where the history tells nothing', () => {
    const history = [{ created_by: 'COPY a /' }, { created_by: 'COPY b /' }, {}];
    const place = placesOf(makeAssessment({ raw: [{ Metadata: { ImageConfig: { ...configWithHistory, history } } }] }));
    expect(place(vulnerability({ layer: digest('2') }))).toEqual({ origin: 'unknown' });
    for (const strange of [
      null,
      7,
      {},
      { Metadata: null },
      { Metadata: { ImageConfig: { history: 'x', rootfs: [] } } },
    ])
      expect(placesOf(makeAssessment({ raw: [strange] }))(vulnerability({ layer: digest('1') }))).toEqual({
        origin: 'unknown',
      });
  });

  it('takes everything FROM scratch for ours, and the first layer of what has a base for the base', () => {
    const dockerfile = (text: string) => ({ path: 'Dockerfile', text, built: true as const });
    const bare = [
      {
        Metadata: {
          ImageConfig: {
            ...configWithHistory,
            history: configWithHistory.history.filter((entry) => !entry.created_by.includes('CMD')),
          },
        },
      },
    ];
    const first = vulnerability({ layer: digest('1') });
    expect(
      placesOf(makeAssessment({ raw: bare, dockerfile: dockerfile('FROM scratch\nADD root.tar /') }))(first).origin,
    ).toBe('own');
    expect(placesOf(makeAssessment({ raw: bare, dockerfile: dockerfile('FROM debian:12') }))(first)).toMatchObject({
      origin: 'base',
      base: 'debian:12',
    });
  });
});

describe('a Dockerfile that has no layer of its own', () => {
  const history = [
    { created_by: 'ADD rootfs.tar / # buildkit' },
    { created_by: 'CMD ["sh"]', empty_layer: true },
    { created_by: 'RUN /bin/sh -c apt-get install curl # buildkit' },
    { created_by: 'CMD ["node"]', empty_layer: true },
  ];
  const raw = [{ Metadata: { ImageConfig: { rootfs: { diff_ids: [digest('1'), digest('2')] }, history } } }];

  it.each(['ENV A=b', 'CMD ["x"]', 'LABEL a=b', '# nothing'])(
    'only presumes that all is the base image: %s',
    (line) => {
      const assessment = makeAssessment({ raw, dockerfile: { path: 'Dockerfile', text: `FROM alpine\n${line}\n` } });
      for (const layer of [digest('1'), digest('2')])
        expect(placesOf(assessment)(vulnerability({ layer }))).toMatchObject({ origin: 'base', presumed: true });
    },
  );

  it('is the truth where this very file was built', () => {
    const dockerfile = { path: 'Dockerfile', text: 'FROM alpine\nCMD ["node"]\n', built: true } as const;
    const place = placesOf(makeAssessment({ raw, dockerfile }))(vulnerability({ layer: digest('2') }));
    expect(place).toEqual({ origin: 'base', base: 'alpine', location: { path: 'Dockerfile', line: 1 } });
  });

  it.each([130, 2000])('is not read where it is padded with %s KB of comments', (kilobytes) => {
    const text = `FROM alpine\n${`# ${'x'.repeat(1021)}\n`.repeat(kilobytes)}RUN other\n`;
    const place = placesOf(makeAssessment({ raw, dockerfile: { path: 'Dockerfile', text } }));
    expect(place(vulnerability({ layer: digest('1') }))).toMatchObject({ origin: 'base', presumed: true });
    expect(place(vulnerability({ layer: digest('2') })).origin).not.toBe('base');
  });
});
