/**
 * Images that differ in what their packages are kept in: real forms of package databases, written by hand, so that two scanners can be put to the same bytes.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zipOf } from '../contract/zip.js';

type Files = Readonly<Record<string, string | Buffer>>;

const osRelease = (id: string, version: string, codename = '') => ({
  'etc/os-release': [
    `ID=${id}`,
    `VERSION_ID="${version}"`,
    `NAME="${id}"`,
    `VERSION="${version}${codename === '' ? '' : ` (${codename})`}"`,
    `PRETTY_NAME="${id === 'ol' ? 'Oracle Linux Server' : id} ${version}"`,
    ...(codename === '' ? [] : [`VERSION_CODENAME=${codename}`]),
    '',
  ].join('\n'),
});

interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly source?: string;
}

const debianEntry = ({ name, version, source }: DebianPackage) =>
  [
    `Package: ${name}`,
    'Status: install ok installed',
    'Priority: required',
    'Section: admin',
    'Maintainer: Somebody <somebody@example.com>',
    'Architecture: amd64',
    ...(source === undefined ? [] : [`Source: ${source}`]),
    `Version: ${version}`,
    `Description: ${name}`,
    '',
    '',
  ].join('\n');

const bash = { name: 'bash', version: '5.2.15-2+b7', source: 'bash (5.2.15-2)' };
const zlib = { name: 'zlib1g', version: '1:1.2.13.dfsg-1', source: 'zlib' };

export const debian: Files = {
  ...osRelease('debian', '12', 'bookworm'),
  'etc/debian_version': '12.5\n',
  'var/lib/dpkg/status': [bash, zlib, { name: 'sed', version: '4.9-1' }].map(debianEntry).join(''),
  'var/lib/dpkg/info/bash.md5sums': '',
};

export const ubuntu: Files = {
  ...osRelease('ubuntu', '22.04', 'jammy'),
  'etc/lsb-release': 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=22.04\nDISTRIB_CODENAME=jammy\n',
  'var/lib/dpkg/status': [{ name: 'bash', version: '5.1-6ubuntu1' }, zlib].map(debianEntry).join(''),
  'var/lib/dpkg/info/bash.md5sums': '',
};

/** One file a package, as images without a package manager have them. */
export const distroless: Files = {
  ...osRelease('debian', '12', 'bookworm'),
  'etc/debian_version': '12.5\n',
  'var/lib/dpkg/status.d/base': debianEntry({ name: 'base-files', version: '12.4+deb12u5' }),
  'var/lib/dpkg/status.d/libssl3': debianEntry({ name: 'libssl3', version: '3.0.11-1~deb12u2', source: 'openssl' }),
};

export const alpine: Files = {
  ...osRelease('alpine', '3.19.1'),
  'etc/alpine-release': '3.19.1\n',
  'lib/apk/db/installed': ['musl 1.2.4_git20230717-r4 musl', 'busybox-binsh 1.36.1-r15 busybox']
    .map((line) => line.split(' '))
    .map(([name, version, origin]) => `P:${name}\nV:${version}\nA:x86_64\nT:${name}\nL:MIT\no:${origin}\n\n`)
    .join(''),
};

export const npm: Files = {
  'app/node_modules/lodash/package.json': JSON.stringify({ name: 'lodash', version: '4.17.4', license: 'MIT' }),
  'app/node_modules/@acme/tool/package.json': JSON.stringify({ name: '@acme/tool', version: '1.0.0-rc.1' }),
};

export const python: Files = {
  'usr/lib/python3/dist-packages/Jinja2-3.1.2.dist-info/METADATA':
    'Metadata-Version: 2.1\nName: Jinja2\nVersion: 3.1.2\n',
  'usr/lib/python3/dist-packages/zope.interface-6.0.dist-info/METADATA':
    'Metadata-Version: 2.1\nName: zope.interface\nVersion: 6.0\n',
};

export const ruby: Files = {
  'usr/local/bundle/specifications/rack-2.2.8.gemspec': [
    '# -*- encoding: utf-8 -*-',
    'Gem::Specification.new do |s|',
    '  s.name = "rack".freeze',
    '  s.version = "2.2.8"',
    '  s.license = "MIT".freeze',
    'end',
    '',
  ].join('\n'),
};

export const java: Files = {
  'app/lib/log4j-core-2.14.1.jar': zipOf([
    {
      name: 'META-INF/MANIFEST.MF',
      flags: 0,
      text: 'Manifest-Version: 1.0\r\nImplementation-Title: Apache Log4j Core\r\n\r\n',
    },
    {
      name: 'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties',
      flags: 0,
      text: 'version=2.14.1\ngroupId=org.apache.logging.log4j\nartifactId=log4j-core\n',
    },
  ]),
};

/** One that says of its files that their sums stand behind them, where they don't: Clair reads it, and does not get to its end. */
export const brokenJava: Files = {
  'app/lib/broken-1.0.jar': zipOf([
    { name: 'META-INF/MANIFEST.MF', text: 'Manifest-Version: 1.0\r\n\r\n' },
    {
      name: 'META-INF/maven/org.example/broken/pom.properties',
      text: 'version=1.0\ngroupId=org.example\nartifactId=broken\n',
    },
  ]),
};

/** A Go program that is there anyway: it says itself what it was made of. */
export function goBinary(program: string): Files {
  return { 'usr/local/bin/program': readFileSync(program) };
}

export const rpm: Files = {
  ...osRelease('ol', '9.3'),
  'etc/oracle-release': 'Oracle Linux Server release 9.3\n',
  'var/lib/rpm/rpmdb.sqlite': rpmDatabase([
    { name: 'bash', version: '5.1.8', release: '6.el9_1', source: 'bash-5.1.8-6.el9_1.src.rpm' },
    { name: 'openssl-libs', version: '3.0.7', release: '25.el9_3', epoch: 1, source: 'openssl-3.0.7-25.el9_3.src.rpm' },
  ]),
};

/** A program of no known kind, alone. */
export const scratch: Files = { app: 'a program' };

interface RpmPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch?: number;
  readonly source: string;
}

/** RPM's database since 4.16: a header for each package, in a table. */
function rpmDatabase(packages: readonly RpmPackage[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'image-gate-rpm-'));
  try {
    const path = join(folder, 'rpmdb.sqlite');
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)');
    const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
    for (const one of packages) insert.run(rpmHeader(one));
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tags and types of rpm's header (rpmtag.h); strings are type 6, numbers of four bytes type 4. */
function rpmHeader({ name, version, release, epoch, source }: RpmPackage): Buffer {
  const text = (tag: number, value: string) => ({ tag, type: 6, bytes: Buffer.from(`${value}\0`) });
  const number = Buffer.alloc(4);
  number.writeUInt32BE(epoch ?? 0);
  const tags = [
    text(1000, name),
    text(1001, version),
    text(1002, release),
    ...(epoch === undefined ? [] : [{ tag: 1003, type: 4, bytes: number }]),
    text(1011, 'Oracle America'),
    text(1014, 'GPLv3+'),
    text(1022, 'x86_64'),
    text(1044, source),
  ];
  const data: Buffer[] = [];
  const entries: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer) => {
    data.push(bytes);
    size += bytes.length;
  };
  for (const { tag, type, bytes } of tags) {
    if (type === 4) add(Buffer.alloc((4 - (size % 4)) % 4));
    entries.push(words(tag, type, size, 1));
    add(bytes);
  }
  // All of it is one region, whose last 16 bytes say where it begins.
  const count = entries.length + 1;
  const region = words(63, 7, size, 16);
  add(words(63, 7, -16 * count, 16));
  return Buffer.concat([words(count, size), region, ...entries, ...data]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => void bytes.writeInt32BE(value, 4 * index));
  return bytes;
}
