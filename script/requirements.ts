/** What companies demand of their image scanning, sentence by sentence, with the page that says how it is done here and the tests that show it. */
import { existsSync, readFileSync } from 'node:fs';

/** A test: its file below `__tests__/`, without the ending, and a part of its name. */
type Shown = readonly [file: string, name: string];

interface Demand {
  readonly id: string;
  /** In one sentence. */
  readonly demand: string;
  /** How it is answered, with a page of the docs. */
  readonly answer: string;
  readonly tests: readonly Shown[];
  /** What of it is not built yet. */
  readonly open?: string;
}

/** P: of a Container Image Scanning Policy. */
const policy: readonly Demand[] = [
  {
    id: 'P1',
    demand: 'Every deployable image is scanned before it is deployed anywhere; every build triggers a scan.',
    answer: 'The step builds, scans and judges before it pushes; [verify](deploy-gate.md) asks again before a deploy.',
    tests: [
      ['flows/action', 'pushes what it scanned, tells so, and gives 0'],
      ['flows/action', 'pushes nothing, tells why where the findings are'],
      ['flows/verify-step', 'fails for an image that somebody else has signed, and gives nothing to deploy'],
    ],
  },
  {
    id: 'P2',
    demand: 'Trivy: packages of the system and of languages, misconfigurations; a local database of advisories.',
    answer:
      'One scan by a Trivy whose hash is in the source, with its database fetched while the image builds: [versions](versions.md). Checks of [how an image is made](hardening.md) have a policy of their own.',
    tests: [
      ['integration/scan', 'finds every severity, with and without a fix, whatever our environment says'],
      ['integration/scan', 'finds misconfigurations and secrets when asked to'],
      ['flows/hardening', 'is warned of in all reports, and passes'],
      ['integration/hardening', 'is shown on the lines of its Dockerfile, and never with a value of a secret'],
      ['flows/hardening', 'is in nothing that a run writes, sends, shows or logs'],
      ['integration/mirror', 'give the Trivy and the advisories that an image is scanned with'],
    ],
  },
  {
    id: 'P3',
    demand: 'Build, scan, check against the policy, push or fail, in `.github/workflows/image-scan.yml`.',
    answer: 'One step; the workflow of this repository is the example of the [README](../README.md).',
    tests: [
      ['integration/act.slow', 'image-scan.yml, for a push to main with a registry and a key'],
      ['integration/gate', 'that passes pushes exactly what was scanned, to every tag'],
    ],
  },
  {
    id: 'P4',
    demand:
      'CRITICAL blocks with exit code 1, HIGH warns and can be made to block, MEDIUM is logged for awareness, LOW only logged.',
    answer: 'That is the default policy; each action can be set in the [policy](policy.md).',
    tests: [
      ['integration/gate', 'that is blocked pushes nothing, and tells everything'],
      ['docs/examples', 'shows the default policy as it is'],
      ['policy/file/policy-file', 'changes what it names and leaves the rest'],
    ],
  },
  {
    id: 'P5',
    demand:
      'The images of the pipeline, each with its own context, on pushes to main and develop; base images of others by a weekly scan.',
    answer:
      '[monorepo.yml](examples/monorepo.yml), [matrix.yml](examples/matrix.yml) and [weekly-base-images.yml](examples/weekly-base-images.yml).',
    tests: [
      ['integration/act-events.slow', 'judges each on its own, and each job has its own outputs'],
      ['integration/examples.slow', 'weekly-base-images.yml'],
    ],
  },
  {
    id: 'P6',
    demand:
      'CRITICAL within 24 hours, blocked and paged; HIGH within 7 days, a ticket and a notice; MEDIUM within 30 days, backlog; LOW within 90 days, in the report.',
    answer:
      'Each severity has its time and its way in the [policy](policy.md); the [ledger](ledger.md) keeps the clock, and [deadlines](deadlines.md) say who is told when.',
    tests: [
      ['docs/examples', 'shows the default policy as it is'],
      ['policy/edit/security-baseline', 'is what the default policy says'],
      ['flows/commands/rules/policy-command', 'is refused in every command where both say otherwise'],
      ['flows/deadlines', 'blocks what is past its time by the ledger of the workflow'],
      ['escalation/plan', 'CRITICAL pages, with a ticket, and the owner is told'],
      ['escalation/plan', 'HIGH makes a ticket, and the owner is told'],
      ['escalation/plan', 'MEDIUM goes to the backlog'],
      ['escalation/plan', 'LOW is for the report alone'],
      [
        'flows/quarter',
        'is told night by night, each thing once: found, late, paged, excepted, fixed, verified, closed',
      ],
    ],
  },
  {
    id: 'P7',
    demand: 'Detected, triaged, fixed or mitigated, verified by another scan, closed.',
    answer:
      'A finding closes in the [ledger](ledger.md) by a complete scan that does not have it any more, and begins again where it comes back. Labels of an issue end in a request for an exception, and it closes by scans: [deadlines](deadlines.md).',
    tests: [
      ['ledger/add-records', 'begins again after more than seven days'],
      ['escalation/plan', 'is over when a complete scan of another image lacks it'],
      ['escalation/plan', 'is opened again, with the reason, when the next scan still has it'],
      ['flows/commands/explain-command', 'tells why, where, what fixes it and how to except it'],
      [
        'flows/quarter',
        'is told night by night, each thing once: found, late, paged, excepted, fixed, verified, closed',
      ],
    ],
  },
  {
    id: 'P8',
    demand: 'Reasons for an exception: no patch, false positive, not exploitable here, breaking change.',
    answer: 'Every [exception](exceptions.md) has a reason, in words or as one of these.',
    tests: [
      [
        'flows/commands/rules/exceptions-command',
        'says what is wrong at its place, with the line that would be valid, and gives 1',
      ],
      ['flows/vex', 'makes a document of the exceptions of a run'],
    ],
  },
  {
    id: 'P9',
    demand:
      'A request names the CVE and its severity, CVSS and attack vector, exploitability here, compensating controls, why not at once, the timeline and the impact.',
    answer:
      'An issue form that becomes a pull request; `exceptions.assessment` demands the answers: [requests](exceptions.md).',
    tests: [
      [
        'flows/exceptions.requests',
        'becomes a pull request with the entry, every other byte kept, and each names the other',
      ],
      ['flows/exceptions.requests', 'has its answers in the entry where the policy wants an assessment'],
    ],
  },
  {
    id: 'P10',
    demand: 'Approved by a security engineer and the engineering lead, for CRITICAL by the CTO too.',
    answer:
      '`approvals` by severity: people, teams, one or two of several, never the author: [approvals](exceptions.md).',
    tests: [
      ['docs/examples', 'has approvals by a team and by two of three'],
      ['flows/exceptions.requests', 'asks whom the policy names for the severity for a review, but not who asks'],
    ],
  },
  {
    id: 'P11',
    demand: '`.trivyignore` with lines `CVE-ID  # Reason, Expiry: YYYY-MM-DD`.',
    answer: 'Read as it stands, and as Trivy reads it: [exceptions](exceptions.md).',
    tests: [
      ['flows/own-exceptions', 'the policy’s own file of exceptions works unchanged'],
      ['integration/ignore-differential', 'a plain file leaves what Trivy leaves'],
    ],
  },
  {
    id: 'P12',
    demand:
      'Every exception ends, for CRITICAL after 90 days at most; they are reviewed weekly; expired ones are removed by CI.',
    answer:
      '`exceptions.max-days`; [exceptions/](exceptions.md) with `mode: prune`; the [report](report.md) of the week lists each with the days that are left of it.',
    tests: [
      ['docs/examples', 'shows an entry that lasts too long, and what is suggested instead'],
      ['flows/exceptions', 'opens one pull request, with what was dropped and why, and touches nothing else'],
      ['flows/report/report-command', 'lists the exceptions of the repository'],
    ],
  },
  {
    id: 'P13',
    demand: 'All images of the production registry nightly at 02:00 UTC, with a report by e-mail to the security team.',
    answer:
      '[registry/](night.md) and [nightly-registry-scan.yml](examples/nightly-registry-scan.yml), which mails what is new since yesterday: [report](report.md).',
    tests: [
      ['docs/night', 'has a job with inputs that are read, at 02:00'],
      ['integration/registry-night', 'gives from SBOMs the findings that the layers give, and reads no layer'],
      ['integration/examples.slow', 'nightly-registry-scan.yml mails what is new since yesterday'],
      ['host/mailer.children', 'goes out once, encrypted'],
    ],
  },
  {
    id: 'P14',
    demand: 'Images that were not updated for 90 days are flagged: in use, to be updated, or to be archived.',
    answer: 'Stale images are rows of the [night](night.md), with where they run and when they were last pulled.',
    tests: [
      ['flows/registry', 'are told by what their config says, from the layers and from the SBOM'],
      ['flows/registry', 'is told with the last pull, where a list tells it'],
    ],
  },
  {
    id: 'P15',
    demand: 'Build, scan (fail on CRITICAL), SARIF, upload to GitHub Security, push if it passed.',
    answer: 'In that order, in one step: [reports](reports.md).',
    tests: [
      [
        'flows/gate-reports',
        'lie on disk, then go to GitHub, then the image to the registry; summary and outputs come last',
      ],
      ['integration/act-events.slow', 'has brought the open findings of this commit to code scanning'],
    ],
  },
  {
    id: 'P16',
    demand: 'SARIF in the Security tab, JSON as artifact `trivy-results-*.json` for 90 days, the table in the log.',
    answer: '[Reports](reports.md) say what goes where.',
    tests: [
      ['integration/act-events.slow', 'has stored JSON, record, SARIF, summary'],
      ['host/runner/artifact-store.children', 'is stored whole, for ninety days'],
    ],
  },
  {
    id: 'P17',
    demand:
      '`ci.yml` gives the image to be scanned; `security-sbom.yml` includes the components of containers; `cd.yml` gates the deploy.',
    answer:
      '[security-sbom.yml](examples/security-sbom.yml), [cd.yml](examples/cd.yml): [evidence](evidence.md), [deploy gate](deploy-gate.md).',
    tests: [
      ['integration/act.slow', 'ci.yml'],
      ['integration/examples.slow', 'security-sbom.yml'],
      ['integration/examples.slow', 'cd.yml'],
    ],
  },
  {
    id: 'P18',
    demand:
      'Criticals in production 0; coverage 100 %; mean time to remediate CRITICAL under 24 hours, HIGH under 7 days.',
    answer: 'Figures of the [report](report.md), each against its target; what is open for longer misses it, too.',
    tests: [
      ['ledger/kpi/fleet-ledger', 'are those that a naive count of all episodes gives, whatever has happened'],
      ['report/fleet/figures', 'of coverage is met by the very images that registry and ledger know'],
      ['report/fleet/figures', 'of remediation is missed by what is open for longer'],
      ['flows/report/report-command', 'gives 1 where a target is missed'],
    ],
  },
  {
    id: 'P19',
    demand: 'A weekly report: new, remediated, outstanding exceptions, coverage.',
    answer:
      'The [report](report.md) and [weekly-report.yml](examples/weekly-report.yml), by mail, as a page and as files; `ledger verify` works it out again, and matches a random sample of images again.',
    tests: [
      ['flows/report/report-command', 'says what is new, fixed and old of the last seven days, and since yesterday'],
      [
        'flows/quarter',
        'is told night by night, each thing once: found, late, paged, excepted, fixed, verified, closed',
      ],
      ['integration/examples.slow', 'weekly-report.yml mails the figures, and stores page, CSV and JSON'],
      ['flows/report/verify-report', 'works every figure out again, also when the ledger has gone on'],
      ['flows/report/sample-ledger', 'matches images again, which have what the ledger says, and writes nothing'],
      ['flows/report/sign-report', 'says who has signed it, by a key that is named or by the policy'],
    ],
  },
  {
    id: 'P20',
    demand:
      'On a laptop an image is scanned by the policy of CI; a hook before the push scans images whose name matches.',
    answer: '`image-gate scan` and `image-gate hook`: [laptop](laptop.md).',
    tests: [
      ['integration/laptop', 'the pre-push hook'],
      ['flows/commands/hook', 'scans each image once, and not again while nothing changes'],
    ],
  },
  {
    id: 'P21',
    demand: 'OWASP A06 and A08, ISO 27001 A.14.2.2, SOC 2 CC6.6.',
    answer:
      'A [table of controls](posture.md) says what was seen for each, and where it lies; it is no audit. The [archive of evidence](evidence.md) of an image is checked by cosign alone.',
    tests: [
      ['posture/compliance', 'has those of the policy and of the playbook, each by criteria that are looked at'],
      ['posture/compliance', 'names where it lies, and claims no certification'],
      ['flows/posture/posture-command', 'names what is kept for auditors beside each control'],
      ['integration/promote', 'is checked by the commands of its README, each of which finds nothing wrong'],
    ],
  },
  {
    id: 'P22',
    demand: 'The policy has an owner and a quarterly review; the report says when it is due.',
    answer: '`policy: { owner, reviewed, review-every }` in the [policy](policy.md), and `policy check`.',
    tests: [
      ['flows/commands/rules/policy-command', 'says when the review of the policy is due'],
      ['report/fleet/figures', 'of the policy is missed from the day of its review on'],
    ],
  },
];

/** N: of an infrastructure security playbook. */
const playbook: readonly Demand[] = [
  {
    id: 'N1',
    demand: 'Maturity from 0 (unaware) to 5 (continuous compliance, SBOMs tracked, admission by zero trust).',
    answer:
      '[`image-gate posture`](posture.md) says which level is reached by what it has seen, and what is missing for the next; what nobody knows counts as missing.',
    tests: [
      ['posture/posture', 'never falls by more evidence, and never rises by what is not known'],
      ['flows/posture/posture-command', 'is at level 2 by ledger, night and registry, and says what is missing for 3'],
      ['flows/posture/posture-command', 'knows by the policies of the cluster what admission enforces'],
      [
        'flows/report/report-command.posture',
        'says the level of maturity, what is missing for the next, and what slipped',
      ],
      [
        'flows/quarter-neighbours',
        'shows a team what runs, what watches it, what Harbor and Clair say, and how far it has come',
      ],
      ['integration/posture', 'keeps nothing of it where it is open, time after time'],
    ],
  },
  {
    id: 'N2',
    demand: 'Ways up: scanning and signing; admission policies; SBOMs in CI and CD.',
    answer:
      '[Evidence](evidence.md), [deploy gate](deploy-gate.md), [admission](admission.md) with a [rehearsal](rehearsal.md), and what runs against what passed: [drift](drift.md).',
    tests: [
      ['flows/gate.sign', 'attaches what it claims, and says who has signed and what'],
      ['flows/sbom', 'lie beside the reports, in the artifact and in the record with their digest'],
      ['integration/admission', 'are all evaluated, and end with 1 where something is refused'],
      ['integration/rehearsal', 'says of each image what Kyverno decides today, and for a reason of its own'],
      ['flows/running/drift-command', 'has never passed where nobody has scanned and nobody has signed it'],
    ],
  },
  {
    id: 'N3',
    demand: 'Trivy, Clair, Harbor, Kyverno, OPA.',
    answer:
      'Trivy scans; [Clair](clair.md) gives a second opinion; the scanner of a [Harbor](harbor.md) is asked, and what its projects enforce, by its published contract; [Kyverno, Gatekeeper and conftest](admission.md) take rules; [OPA](rego.md) adds rules of your own.',
    tests: [
      ['scan/harbor/scan-artifact', 'is asked for, waited for and read, with the scanner and its own words'],
      ['flows/registry.harbor', 'judges all images of its projects, without the catalogue that robots may not ask for'],
      ['oci/harbor/read-posture', 'is in force where all of it is'],
      ['flows/commands/said/harbor-command', 'says what is not in force first, ends with 1, and writes the facts'],
      ['integration/admission', 'policies for Kyverno'],
      ['integration/admission-rego', 'decide as the policy does on real reports'],
      ['flows/rego', 'block an image that the policy passes'],
      ['integration/clair', 'both see the same packages of an image of the kind'],
      ['flows/clair', 'blocks by what Clair alone reports where the policy requires its opinion'],
    ],
  },
  {
    id: 'N4',
    demand: 'Evidence: scan reports, signed manifests, alerts of the runtime.',
    answer:
      '`image-gate evidence export`: [evidence](evidence.md); alerts of Falco, trivy-operator and Kyverno joined to what runs: [drift](drift.md).',
    tests: [
      ['flows/export-evidence', 'writes all that counts about index and platforms, and what is what'],
      ['integration/sign', 'cosign alone accepts, for the index and for a platform, and again after a second run'],
      ['flows/running/drift-command', 'is joined to what runs, and what is about nothing that runs is a row'],
      [
        'flows/quarter-neighbours',
        'shows a team what runs, what watches it, what Harbor and Clair say, and how far it has come',
      ],
    ],
  },
  {
    id: 'N5',
    demand:
      'Share of images scanned before deployment; number of unsigned or unverified images; time from detection to a patched image.',
    answer: 'Figures of the [report](report.md); a [night](night.md) has a row for each image without proof.',
    tests: [
      ['flows/registry', 'are said to be missing where an image runs'],
      ['report/fleet/figures', 'of proofs counts what has ended, was withdrawn or was never there as unverified'],
      ['report/fleet/running-figures', 'are counted once each, and what nobody looks at is a row'],
      [
        'flows/quarter-neighbours',
        'shows a team what runs, what watches it, what Harbor and Clair say, and how far it has come',
      ],
      ['ledger/kpi/fleet-ledger', 'have mean, median and nine in ten of what was fixed, and of what is open'],
    ],
  },
  {
    id: 'N6',
    demand: 'Pitfalls: internal projects are skipped; criticals of base images are ignored.',
    answer:
      'Each repository of an organization that holds a Dockerfile and does not run the gate is a row of the [posture](posture.md), internal and private ones too. `ignore-base` counts by proof alone and is told in every report: [policy](policy.md).',
    tests: [
      ['flows/posture/posture-command', 'looks at every repository of an organization that holds a Dockerfile'],
      ['flows/posture/posture-command', 'does not count an organization as whole where'],
      ['flows/ignore-base', 'is counted apart in the summary'],
      ['flows/ignore-base', 'blocks as ever where it is only guessed, which the summary says'],
    ],
  },
  {
    id: 'N7',
    demand:
      'ISO 27001 A.8.9 and A.8.13, NIST CSF 2.0 PR.DS-1 and PR.IP-1, CERT-In 2022; from level 4 on drift is watched.',
    answer:
      'What runs is held against what passed each hour: [drift](drift.md). The same [table](posture.md) has these; no level above 3 is reached without a comparison of [what runs](drift.md) of the last two days. The [archive of evidence](evidence.md) holds what an auditor checks.',
    tests: [
      ['posture/posture', 'is 3 without a look at what runs, whatever else there is (N7)'],
      ['posture/compliance', 'has those of the policy and of the playbook, each by criteria that are looked at'],
      ['docs/drift', 'has a job with inputs that are read, each hour'],
      ['integration/examples.slow', 'holds what runs against what security-sbom.yml has pushed and signed'],
      ['flows/running/drift-command', 'has passed and then failed where the newest night blocks it'],
      ['integration/promote', 'is checked by the commands that docs/evidence.md names'],
    ],
  },
];

/** Both tables, for docs/requirements.md. @throws Error where a test that a row names is not there. */
export const requirementsPage: readonly string[] = [
  ...['', '## A container image scanning policy', ''],
  ...table(policy),
  ...['', '## An infrastructure security playbook', ''],
  ...table(playbook),
  '',
];

function table(demands: readonly Demand[]): readonly string[] {
  return ['| | demand | here | shown by |', '| --- | --- | --- | --- |', ...demands.map(row)];
}

function row({ id, demand, answer, tests, open }: Demand): string {
  if (tests.length === 0 && open === undefined)
    throw new Error(`${id}: no test shows it, and nothing says that it is open`);
  const said = open === undefined ? answer : `${answer} **Open: ${open}.**`;
  return `| ${id} | ${demand} | ${said} | ${tests.map((test) => link(id, test)).join('<br>')} |`.replace('|  |', '| |');
}

function link(id: string, [file, name]: Shown): string {
  const path = `__tests__/${file}.test.ts`;
  if (!existsSync(path) || !titles(readFileSync(path, 'utf8')).some((title) => title.includes(name)))
    throw new Error(`${id}: ${path} has no test with “${name}” in its name`);
  return `[${file}](../${path}): ${name}`.replaceAll('|', '\\|');
}

/** Strings that stand where a test, a group of tests or a row of a table is named. */
function titles(text: string): readonly string[] {
  const named =
    /(?:\b(?:it|describe)(?:\.each[^\n]*?)?\(|\]\)\(|\b(?:it|describe)\.each\([\w.]+\)\(|^ *\[)\s*(['"`])((?:(?!\1).)*)\1/gm;
  return [...text.matchAll(named)].map(([, , title = '']) => title);
}
