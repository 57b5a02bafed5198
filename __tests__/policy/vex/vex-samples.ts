import { digestOf } from '../../../src/oci/digest.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { withReadVex } from '../../../src/policy/file/vex-files.js';
import type { Policy } from '../../../src/policy/policy.js';
import { parseVex } from '../../../src/policy/vex/vex-document.js';
import type { VexStatus } from '../../../src/policy/vex/vex-statement.js';

/** What a statement of a test says; the rest is as usual. */
export interface Said {
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly status?: VexStatus;
  /** `null`: none. */
  readonly justification?: string | null;
  readonly at?: Date;
  /** When it was last said. */
  readonly updated?: Date;
  readonly products?: readonly object[];
  readonly action?: string;
}

/** The package that the samples' vulnerabilities are in. */
export const openssl = 'pkg:deb/debian/openssl@1.1.1n?arch=amd64&distro=debian-12';
const written = new Date('2026-01-01T00:00:00Z');

/** An OpenVEX document of these statements. */
export function vexText(said: readonly Said[]): Buffer {
  return Buffer.from(
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://acme.example/vex/1',
      author: 'Acme Security',
      timestamp: written.toISOString(),
      version: 1,
      statements: said.map(statementOf),
    }),
  );
}

function statementOf(said: Said): object {
  const { id = 'CVE-2026-0001', aliases, status = 'not_affected', at = written, updated, action } = said;
  const { products = [{ '@id': 'pkg:deb/debian/openssl' }] } = said;
  const { justification = status === 'not_affected' ? 'vulnerable_code_not_present' : null } = said;
  return {
    vulnerability: { name: id, ...(aliases && { aliases }) },
    products,
    status,
    timestamp: at.toISOString(),
    ...(updated && { last_updated: updated.toISOString() }),
    ...(justification === null ? {} : { justification }),
    ...(action === undefined ? {} : { action_statement: action }),
  };
}

/** A policy whose VEX documents hold this, one each. */
export function vexPolicy(documents: readonly (readonly Said[] | Buffer)[], words: object = {}): Policy {
  const paths = documents.map((_, index) => `vex-${index}.json`);
  const file = parsePolicy(JSON.stringify({ vex: { files: paths, ...words } }), 'policy.yml');
  const read = documents.map((said, index) => {
    const bytes = Buffer.isBuffer(said) ? said : vexText(said as readonly Said[]);
    return [`vex-${index}.json`, { document: parseVex(bytes, `vex-${index}.json`), digest: digestOf(bytes) }] as const;
  });
  return withReadVex(file, { documents: new Map(read) }).base;
}
