import type { OpinionFailure, OpinionSide } from '../opinion.js';

type FaultCode = OpinionFailure['code'];

/** Why Clair's answer does not count, before it is put into words. */
export interface ClairFault {
  readonly code: FaultCode;
  /** What more is known; foreign text in it is on one line, plain and cut. May be empty. */
  readonly detail: string;
}

/** One fault. @param detail see `ClairFault`. */
export function fault(code: FaultCode, detail = ''): ClairFault {
  return { code, detail };
}

/** Tells a fault from what was asked for. */
export function isFault(value: object): value is ClairFault {
  return 'code' in value && 'detail' in value;
}

interface Words {
  readonly side: OpinionSide;
  readonly what: string;
  readonly fix: string;
}

const lookAtClair = 'Look at the log of Clair.';

const words: Readonly<Record<FaultCode, Words>> = {
  'not-asked': { side: 'here', what: 'Clair was not asked', fix: '' },
  unreachable: {
    side: 'network',
    what: 'Clair can not be reached',
    fix: 'Check clair-url, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that Clair is up.',
  },
  'no-answer': {
    side: 'clair',
    what: 'Clair has not answered in time',
    fix: 'See whether it is at work or hangs; a large image needs a longer clair-timeout.',
  },
  redirected: {
    side: 'network',
    what: 'What answers at clair-url sends us elsewhere, where neither the token nor the question goes',
    fix: 'Write the address of Clair itself into clair-url.',
  },
  'not-clair': {
    side: 'network',
    what: 'What answers at clair-url is not Clair',
    fix: 'Write the address of Clair itself into clair-url; a login page or a proxy may stand before it.',
  },
  unauthorized: {
    side: 'here',
    what: 'Clair refuses our token',
    fix: 'IMAGE_GATE_CLAIR_PSK must be `auth.psk.key` of its configuration, and clair-issuer one of `auth.psk.iss`.',
  },
  'clock-skew': {
    side: 'here',
    what: 'Clair refuses our token, and its clock is not ours',
    fix: 'Set both clocks (NTP): a token holds for a minute, and Clair bears 15 s of difference.',
  },
  'bad-request': { side: 'clair', what: 'Clair does not take the question', fix: lookAtClair },
  'server-error': { side: 'clair', what: 'Clair has failed', fix: lookAtClair },
  'unexpected-status': {
    side: 'clair',
    what: 'Clair gives an answer that means nothing here',
    fix: 'See that clair-url leads to a Clair 4, with no cache before it.',
  },
  'not-ready': {
    side: 'clair',
    what: 'Clair has no advisories yet (202), so that it would find nothing in any image',
    fix: 'Wait until its updaters have run once, or load them: clairctl import-updaters.',
  },
  'not-indexed': {
    side: 'clair',
    what: 'Clair does not know the image',
    fix: 'Let it index the image first; that the image is there, and was read to its end, stands in its log.',
  },
  'index-failed': { side: 'clair', what: 'Clair could not read the image', fix: lookAtClair },
  'layers-unreadable': {
    side: 'registry',
    what: 'Clair could not fetch the layers of the image',
    fix: 'Clair fetches them itself: it must reach the registry under the same name as we do, and be let in (clair-registry-access).',
  },
  'cut-off': {
    side: 'network',
    what: 'The answer of Clair breaks off',
    fix: 'Try again, and look at what stands between.',
  },
  'too-large': { side: 'clair', what: 'The answer of Clair is larger than what is read', fix: lookAtClair },
  'unusable-report': {
    side: 'clair',
    what: 'The report of Clair lacks what counts',
    fix: 'It must be a vulnerability report of Clair 4, whole: as the API gives it, or `clairctl report -o json`.',
  },
  'other-image': {
    side: 'here',
    what: 'The report of Clair is of another image',
    fix: 'Make it anew, of this image by its digest.',
  },
  'no-packages': {
    side: 'clair',
    what: 'Clair has seen no package in an image that is not empty, so that no finding says nothing',
    fix: 'It may not know what the image is made of; judge it by another scanner.',
  },
};

/** The words for a fault. */
export function failureOf({ code, detail }: ClairFault, platform?: string): OpinionFailure {
  const { side, what, fix } = words[code];
  const said = `${what}${detail === '' ? '' : `: ${detail.replace(/[.:\s]+$/, '')}`}. ${fix}`.trim();
  return { code, side, words: said, ...(platform === undefined ? {} : { platform }) };
}
