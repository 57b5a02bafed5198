/** The form by which somebody asks for an exception: GitHub shows it, and whoever triages writes the entry. */
export const requestForm = `name: Security exception
description: Ask for a finding to be let through for a time.
title: 'Exception: CVE-…'
labels: [security-exception]
body:
  - type: markdown
    attributes:
      value: |
        First look what fixes it: \`image-gate explain CVE-…\`. An exception ends; it is approved in a pull request.
  - type: input
    id: finding
    attributes:
      label: Finding
      description: The id in the report, for example CVE-2024-1234.
    validations:
      required: true
  - type: dropdown
    id: severity
    attributes:
      label: Severity
      options: [CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN]
    validations:
      required: true
  - type: input
    id: images
    attributes:
      label: Images
      description: Which images it is for, for example ghcr.io/acme/api.
    validations:
      required: true
  - type: dropdown
    id: reason
    attributes:
      label: Kind of reason
      options: [No fix from upstream, False positive, Not exploitable in our context, The fix breaks something]
    validations:
      required: true
  - type: input
    id: score
    attributes:
      label: CVSS score and attack vector
      description: 'Both, for example 9.8 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
    validations:
      required: true
  - type: textarea
    id: exploitability
    attributes:
      label: Exploitability in our environment
    validations:
      required: true
  - type: textarea
    id: controls
    attributes:
      label: Compensating controls
    validations:
      required: true
  - type: textarea
    id: why
    attributes:
      label: Why it can't be fixed at once
    validations:
      required: true
  - type: input
    id: fix
    attributes:
      label: Timeline of the permanent fix
    validations:
      required: true
  - type: textarea
    id: impact
    attributes:
      label: Business impact of blocking against accepting
    validations:
      required: true
  - type: input
    id: until
    attributes:
      label: Last day
      description: Until when it is needed, for example 2026-12-31; at most what the policy allows.
    validations:
      required: true
`;
