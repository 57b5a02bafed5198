import { digestOf } from '../../oci/digest.js';

/** How this installation is started; absolute paths. */
export interface ProgramPaths {
  readonly node: string;
  readonly script: string;
}

/** What a pre-push hook is to scan. */
export interface HookWork {
  readonly program: ProgramPaths;
  readonly patterns: readonly string[];
  readonly raw: ReadonlyMap<string, string>;
}

/** Whose a hook is. `changed`: made here, and changed by hand since. */
type HookOwner = 'own' | 'changed' | 'foreign';

const mark = '# image-gate pre-push hook, ';
const markForm = /^#!\/bin\/sh\n# image-gate pre-push hook, (sha256:[0-9a-f]{64})\n/;

/**
 * The pre-push hook as a POSIX shell script. Its second line holds the SHA-256 of all that follows, by which it is known again. Git gives the hook
 * a line for each ref: `<local ref> <local object> <remote ref> <remote object>`, the local object all zeros where a ref is deleted (githooks(5)).
 */
export function hookScript(work: HookWork): string {
  const body = hookBody(work);
  return `#!/bin/sh\n${mark}${digestOf(body)}\n${body}`;
}

/** Whose the hook of this text is. */
export function hookOwner(text: string): HookOwner {
  const found = markForm.exec(text);
  if (found === null) return text.includes(mark) ? 'changed' : 'foreign';
  return digestOf(text.slice(found[0].length)) === found[1] ? 'own' : 'changed';
}

/** The line that does the same in a hook of somebody else's. */
export function hookLine({ program: { node, script }, ...work }: HookWork): string {
  return `${quoted(node)} ${quoted(script)} ${hookArguments(work)} </dev/null || exit`;
}

function hookBody({ program: { node, script }, ...work }: HookWork): string {
  const again = `image-gate ${hookArguments(work).replace('hook run', 'hook install')}`;
  return `# Made by 'image-gate hook install'; 'image-gate hook uninstall' removes it. Once changed by hand it is left alone.
node=${quoted(node)}
program=${quoted(script)}

# A push that only deletes needs no scan.
pushed=
while read -r _ object _; do
  case $object in *[!0]*) pushed=yes ;; esac
done
[ -n "$pushed" ] || exit 0

if [ ! -f "$program" ]; then
  printf '%s\\n' "image-gate: $program is gone, so no image was scanned and the push was stopped." \\
    'To install the hook again where image-gate is now, remove this one:' "  rm '$0'" \\
    ${quoted(`  ${again}`)} 'To push without a scan: git push --no-verify' >&2
  exit 3
fi
[ -x "$node" ] || node=node
"$node" "$program" ${hookArguments(work)} </dev/null
code=$?
[ "$code" -eq 0 ] || echo 'image-gate: the push was stopped; the reason is above. To push anyway: git push --no-verify' >&2
exit "$code"
`;
}

function hookArguments({ patterns, raw }: Pick<HookWork, 'patterns' | 'raw'>): string {
  const given = [...raw].flatMap(([name, value]) => value.split('\n').map((entry) => `--${name}=${entry}`));
  return ['hook run', ...[...patterns, ...given].map(quoted)].join(' ');
}

/** One word for a POSIX shell, whatever it holds. */
function quoted(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}
