export const scanUsage = `Usage: image-gate scan IMAGE|PATTERN... [options]
       image-gate scan LAYOUT|ARCHIVE [options]

Scans images of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges them.

A pattern stands for images of the local store: '*' for any characters but a slash, '**' for any, '?' for one. Quote it, so that the shell
leaves it as it is. Each image is judged by the policy's rules for all its names that match; several get a table each and a line for all:
  image-gate scan 'acme/*:dev'
  image-gate scan acme/api:dev 'ghcr.io/acme/**'

Exit code of several: 3 if one could not be judged, else 1 if one is blocked, else 0. All of them are scanned in any case.
`;

export const hookUsage = `Usage: image-gate hook install IMAGE|PATTERN... [options]
       image-gate hook uninstall
       image-gate hook run IMAGE|PATTERN... [options]

'install' writes the pre-push hook of this repository, 'uninstall' removes it, and 'run' is what the hook calls. 'image-gate hook install
--help' and 'image-gate hook run --help' list the options of each.
  image-gate hook install 'acme/*:dev'

The hook is for the one who pushes, and the gate in CI for all: 'git push --no-verify' goes without the hook.
`;

export const installUsage = `Usage: image-gate hook install IMAGE|PATTERN... [options]

Writes the pre-push hook of this repository: before each push from this machine, the local images that match must pass the policy of the
work tree. A hook that is there is never overwritten. The options are those that the hook scans with.
  image-gate hook install 'acme/*:dev'
`;

export const uninstallUsage = `Usage: image-gate hook uninstall

Removes the pre-push hook of this repository if it is ours and nobody has changed it.
`;

export const runUsage = `Usage: image-gate hook run IMAGE|PATTERN... [options]

What the hook calls: as 'image-gate scan', but an image that passed is not scanned again that day (UTC) until the image, the policy, the
exceptions, the vulnerability database, the scanner or image-gate change. Patterns that no image matches are fine: it is not built yet.
`;

export const installHelp = { print: 'Print the hook instead of writing it.' } as const;
