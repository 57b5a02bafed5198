import { type RequestAnswers, requestFields } from '../../../src/policy/edit/request-fields.js';

export const completeAnswers: RequestAnswers = {
  finding: 'CVE-2024-1234',
  severity: 'HIGH',
  images: 'ghcr.io/acme/api, ghcr.io/acme/web',
  reason: 'Not exploitable in our context',
  score: '8.1 CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H',
  exploitability: 'The parser is never given foreign input.',
  controls: 'The egress of the service is closed.',
  why: 'Upstream has no release yet.',
  fix: 'With the base image of February.',
  impact: 'Blocking stops the release of the API; accepting costs nothing that we know of.',
  until: '2026-03-15',
};

/** The text of an issue as GitHub writes it from the form, with these answers instead of complete ones. */
export function requestBody(answers: Partial<RequestAnswers> = {}): string {
  const all = { ...completeAnswers, ...answers };
  return requestFields.map(({ id, label }) => `### ${label}\n\n${all[id] || '_No response_'}`).join('\n\n');
}
