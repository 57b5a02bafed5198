/** From 0, where nothing was seen, to 5. */
export const maturityLevels = [0, 1, 2, 3, 4, 5] as const;
export type Level = (typeof maturityLevels)[number];

/** What each level stands for. */
export const levelNames = {
  0: 'unaware',
  1: 'scans by hand',
  2: 'limited writers, scheduled scans',
  3: 'scans on push, signatures enforced',
  4: 'enforced at run time, drift watched',
  5: 'compliance all the time, SBOMs tracked, admission by zero trust',
} as const satisfies Record<Level, string>;

export const criterionKeys = [
  ...(['images-scanned', 'writes-restricted', 'scans-scheduled'] as const),
  ...(['gate-on-push', 'checks-required', 'images-signed', 'signatures-enforced'] as const),
  ...(['drift-watched', 'admission-enforced'] as const),
  ...(['admission-closed', 'sboms-tracked', 'fixes-in-time', 'policy-reviewed'] as const),
  ...(['reviews-required', 'policy-owned', 'deploys-reviewed', 'evidence-kept'] as const),
  ...(['tags-immutable', 'registry-scans', 'registry-blocks', 'registry-asks-for-signatures'] as const),
  ...(['registry-exceptions-end'] as const),
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

interface Criterion {
  /** The level that can't be reached without it. Absent: it is shown beside the levels, as not every registry can say it. */
  readonly level?: Exclude<Level, 0>;
  /** A sentence that is true where it is fulfilled. */
  readonly claim: string;
  /** What has to be named for it to be looked at. */
  readonly needs: string;
}

const cluster =
  'Name the policies of the cluster: --cluster policies.json. docs/posture.md has the command that writes it.';
const repositories = 'Name an organization on GitHub or single repositories: --organization, --repository.';
const harbor = 'Harbor tells it, where there is one: image-gate harbor posture, --harbor. Other registries do not.';
const night = 'Name the folder of the newest night: --night.';

/** What is looked at, by key. The words of the levels are those of the playbook (N1); level 4 needs drift that is watched (N7). */
export const criteria: Readonly<Record<CriterionKey, Criterion>> = {
  'images-scanned': { level: 1, claim: 'Images are scanned', needs: 'Name the ledger or the newest night.' },
  'writes-restricted': {
    level: 2,
    claim: 'Nobody pushes to the registry without an account',
    needs: 'Name repositories of the registry (--image), or a night, whose images are asked for.',
  },
  'scans-scheduled': {
    level: 2,
    claim: 'All images are scanned again on a schedule',
    needs: 'Name the ledger or the newest night.',
  },
  'gate-on-push': { level: 3, claim: 'Every repository with a Dockerfile runs the gate', needs: repositories },
  'checks-required': { level: 3, claim: 'No change is merged without the gate', needs: repositories },
  'images-signed': { level: 3, claim: 'Every image has a proof that counts', needs: night },
  'signatures-enforced': { level: 3, claim: 'The cluster refuses images that nobody has signed', needs: cluster },
  'drift-watched': {
    level: 4,
    claim: 'What runs is compared with what has passed',
    needs: 'Name what image-gate drift has written: --drift.',
  },
  'admission-enforced': {
    level: 4,
    claim: 'The cluster refuses what has not passed, as the policy says',
    needs: cluster,
  },
  'admission-closed': { level: 5, claim: 'The cluster refuses every image that is not named', needs: cluster },
  'sboms-tracked': { level: 5, claim: 'Every image has an SBOM that stands in for it', needs: night },
  'fixes-in-time': { level: 5, claim: 'No finding is past its time', needs: 'Name the ledger: --ledger.' },
  'policy-reviewed': { level: 5, claim: 'The policy is reviewed in time', needs: 'Name the policy: --policy.' },
  'reviews-required': { level: 5, claim: 'No change is merged without a review', needs: repositories },
  'policy-owned': { level: 5, claim: 'The owners of the policy approve its changes', needs: repositories },
  'deploys-reviewed': { level: 5, claim: 'Somebody approves each deployment to production', needs: repositories },
  'evidence-kept': { level: 5, claim: 'Logs are kept for 30 days, artifacts for 90', needs: repositories },
  'tags-immutable': { claim: 'No tag of an image moves', needs: harbor },
  'registry-scans': { claim: 'The registry scans what is pushed', needs: harbor },
  'registry-blocks': { claim: 'The registry gives out no vulnerable image', needs: harbor },
  'registry-asks-for-signatures': { claim: 'The registry gives out no unsigned image', needs: harbor },
  'registry-exceptions-end': { claim: 'The exceptions of the registry end', needs: harbor },
};
