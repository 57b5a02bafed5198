import type { Problem } from '../../host/errors.js';

/** Inputs of docker/build-push-action, aquasecurity/trivy-action and github/codeql-action/upload-sarif that are not taken here, and what to do instead. */
const foreignInputs: Readonly<Record<string, string>> = {
  outputs:
    'The gate exports the image itself, so that what is scanned is what is pushed. Use tags with push: true, or load: true.',
  call: 'The gate needs an image to judge. Run build checks in a step of docker/build-push-action.',
  'exit-code': 'The policy decides: set the action of each severity in the policy file.',
  severity: 'Every severity is scanned and reported; set the action of each severity in the policy file.',
  'limit-severities-for-sarif': 'The policy decides what blocks, and the SARIF has every open finding.',
  'ignore-unfixed': 'Write `unfixed: log` in the policy file.',
  ignorefile: 'Name the files in `exceptions`.',
  vex: 'Write an exception with a reason and an expiry instead.',
  trivyignores: 'Name the files in `exceptions`.',
  'ignore-policy': 'Write exceptions with a reason and an expiry, and name their files in `exceptions`.',
  'skip-dirs': 'Write exceptions with `paths` in .trivyignore.yaml.',
  'skip-files': 'Write exceptions with `paths` in .trivyignore.yaml.',
  'trivy-config': 'The options of Trivy are fixed, so that no file can turn findings off.',
  'list-all-pkgs': 'All packages are always listed.',
  'vuln-type': 'Packages of the operating system and of languages are always scanned.',
  'scan-type': 'Only images are judged. Scan folders and repositories in another step.',
  format: 'All formats are written at once to report-dir.',
  output: 'All formats are written at once to report-dir.',
  template: 'All formats are written at once to report-dir.',
  'image-ref': 'Name the image in `image`.',
  version: 'Name the version in trivy-version.',
  'scan-ref': 'Only images are judged: name one in `image`, or an archive or a layout in `input`.',
  'tf-vars': 'Only images are judged. Scan Terraform in another step.',
  'hide-progress': 'Remove it: no progress bar is shown.',
  'docker-host': 'Set DOCKER_HOST in `env`.',
  'github-pat': 'Remove it: the findings are uploaded with github-token.',
  cache: 'Remove it: Trivy and its databases are kept in cache-dir.',
  'skip-setup-trivy': 'Remove it, or name a Trivy of your own in trivy-path and trivy-sha256.',
  'token-setup-trivy': 'Remove it: Trivy is downloaded without a token.',
  sarif_file: 'Remove it: the SARIF of this run is uploaded as upload-sarif says.',
  'wait-for-processing': 'Remove it: the run waits half a minute for GitHub to process the upload.',
  dockerfile: 'Name the Dockerfile in `file`.',
};

/** What to do instead of an input that other actions have; nothing for any other name. */
export function foreignInput(where: string, name: string): Problem | undefined {
  const fix = Object.hasOwn(foreignInputs, name) ? foreignInputs[name] : undefined;
  return fix === undefined ? undefined : { where, what: 'is not taken by image-gate', fix };
}
