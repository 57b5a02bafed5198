import { describe, expect, it } from '@jest/globals';
import { repositoryRelease, unreadManager } from '../../../src/scan/layers/unread-packages.js';

describe('the lists of package managers that Trivy does not read', () => {
  it.each<[string, RegExp]>([
    ['var/lib/pacman/local/bash-5.2-1/desc', /pacman/],
    ['var/db/pkg/app-shells/bash-5.2/CONTENTS', /Portage/],
    ['var/log/packages/bash-5.2', /Slackware/],
    ['var/lib/pkgtools/packages/bash-5.2', /Slackware/],
    [`nix/store/${'a1'.repeat(16)}-bash-5.2/bin/bash`, /Nix/],
    ['nix/var/nix/db/db.sqlite', /Nix/],
    [`gnu/store/${'a1'.repeat(16)}-bash`, /Guix/],
    ['var/db/xbps/pkgdb-0.38.plist', /XBPS/],
    ['home/linuxbrew/.linuxbrew/Cellar/jq/1.7/INSTALL_RECEIPT.json', /Homebrew/],
    ['opt/brew/Cellar/jq/1.7/INSTALL_RECEIPT.json', /Homebrew/],
    ['usr/lib/opkg/status', /opkg/],
    ['usr/share/clear/bundles/os-core', /swupd/],
    ['var/lib/eopkg/package/bash-5.2/metadata.xml', /eopkg/],
    ['var/lib/pkg/db', /CRUX/],
    ['var/db/kiss/installed/bash/version', /KISS/],
    ['var/db/pkg/local.sqlite', /FreeBSD/],
    ['usr/pkg/pkgdb/bash-5.2/+CONTENTS', /pkgsrc/],
    ['var/lib/snapd/snaps/core_1.snap', /snap/],
    ['var/lib/flatpak/app/org.x/current', /Flatpak/],
  ])('%s', (name, manager) => expect(unreadManager(name)).toMatch(manager));

  it.each([
    'var/lib/dpkg/status',
    'var/lib/dpkg/info/nix/store.list',
    'lib/apk/db/installed',
    'var/lib/rpm/rpmdb.sqlite',
    'var/lib/pacman/local',
    'var/lib/snapd/state.json',
    'var/lib/flatpak',
    'app/nix/store/readme.md',
    'usr/share/doc/pacman/var/lib/pacman/local/x',
    'app/Cellar/wine.txt',
  ])('are not %s', (name) => expect(unreadManager(name)).toBeUndefined());
});

describe('the release that Trivy takes from Alpine’s repositories', () => {
  const of = (...releases: readonly string[]) =>
    releases.map((release) => `https://dl-cdn.alpinelinux.org/alpine/${release}/main`).join('\n');

  it.each<[string, string, string | undefined]>([
    ['one', of('v3.19'), '3.19'],
    ['the newest of several', of('v3.9', 'v3.19', 'v3.2'), '3.19'],
    ['edge before all', of('v3.19', 'edge', 'v3.20'), 'edge'],
    ['one to come', of('v3.99'), '3.99'],
    ['a name', of('latest-stable'), 'latest-stable'],
    ['without its third part', of('v3.19.1'), '3.19'],
    ['none of what can’t be read', 'file:///alpine\n# nothing', undefined],
    ['none beside another distribution', `${of('v3.19')}\nhttps://example.org/wolfi/os/x86_64`, undefined],
  ])('%s', (_, text, release) => expect(repositoryRelease(text)).toBe(release));
});
