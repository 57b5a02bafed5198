import { baseShapes } from './bases.js';
import { borderShapes } from './borders.js';
import { claimShapes } from './claims.js';
import { driftShapes } from './drifts.js';
import { escalationShapes } from './escalations.js';
import { feedShapes } from './feeds.js';
import { harborShapes } from './harbors.js';
import { hardeningShapes } from './hardening.js';
import { inventoryShapes } from './inventories.js';
import { layerShapes } from './layers.js';
import { ledgerShapes } from './ledgers.js';
import { opinionShapes } from './opinions.js';
import { pageShapes } from './pages.js';
import { policyShapes } from './policies.js';
import { postureShapes } from './postures.js';
import { reportShapes } from './reports.js';
import { sbomShapes } from './sboms.js';
import type { Shape } from './shape.js';
import { sourceShapes } from './sources.js';
import { vexShapes } from './vex.js';

/** All that is measured. */
export const shapes: readonly Shape[] = [
  ...policyShapes,
  ...sourceShapes,
  ...hardeningShapes,
  ...borderShapes,
  ...layerShapes,
  ...pageShapes,
  ...sbomShapes,
  ...claimShapes,
  ...ledgerShapes,
  ...feedShapes,
  ...harborShapes,
  ...inventoryShapes,
  ...reportShapes,
  ...vexShapes,
  ...baseShapes,
  ...escalationShapes,
  ...opinionShapes,
  ...postureShapes,
  ...driftShapes,
];

/** Parsers and renderers by their name that have no shape of their own, and why. */
export const unmeasured: Readonly<Record<string, string>> = {
  'cli/command-line.ts#parseCommandLine': 'the command line, which its own user writes and the system bounds',
  'cli/command/option.ts#readOptions': 'the options of the command line',
  'host/files/file-streams.ts#readStream': 'opens a file, and reads nothing itself',
  'evidence/statement/scan-predicate.ts#scanPredicateSchema':
    'a part of the claims that readClaim and currentScan are measured with',
  'evidence/signature/certificate-names.ts#readCertificate':
    'reads by OpenSSL what @sigstore/verify has found an authority of ours to have signed',
  'evidence/statement/statement.ts#statementSchema': 'a part of the claims that readClaim is measured with',
  'image/build/csv-attributes.ts#parseGoBoolean': 'one of a few words',
  'policy/vex/openvex.ts#openVexSchema': 'a part of parseVex, and measured with it',
  'policy/vex/cyclonedx-vex.ts#cycloneDxVexSchema': 'a part of parseVex, and measured with it',
  'record/vex-record.ts#vexSchema': 'a part of the record',
  'policy/file/schema-problems.ts#refusedBySchema':
    'what parsePolicy and parseIgnoreYaml say of a wrong file, and measured with them',
  'publish/one-report.ts#reportChunks': 'chooses among the reports, each of which is measured',
  'report/json-chunks.ts#jsonChunks': 'the last step of sarifChunks and recordChunks, and measured with them',
  'report/json/published-json.ts#publishedChunks': 'writes what readReport has read, an entry after the other',
  'record/read-report.ts#readReportsOf': 'readReport for each of the reports that parseRecord names',
  'record/build-record.ts#buildSchema': 'a part of the record that parseRecord is measured with',
  'record/build-record.ts#folderSchema': 'a part of the record',
  'record/build-record.ts#pathSchema': 'a part of the record',
  'record/build-record.ts#targetSchema': 'a part of the record',
  'record/finding-record.ts#findingSchema': 'a part of the record',
  'record/package-change-record.ts#packageChangeSchema': 'a part of the record',
  'record/sbom-record.ts#sbomSchema': 'a part of the record',
  'record/exploitation-record.ts#exploitationSchema': 'a part of the record',
  'policy/edit/security-baseline.ts#securityBaselineSchema': 'a part of parseSecurityBaseline',
  'policy/edit/security-baseline.ts#parseSecurityBaseline':
    'a file of at most 1 MiB with five rules, by parseStrictJson, which is measured, and zod',
  'record/opinion-record.ts#opinionSchema': 'a part of the record',
  'record/opinion-record.ts#saidSchema': 'a part of the record',
  'record/hardening-record.ts#hardeningSchema': 'a part of the record',
  'record/hardening-record.ts#tokensSchema': 'a part of the record',
  'record/exploitation-record.ts#exploitedSchema': 'a part of the record',
  'record/exploitation-record.ts#epssSchema': 'a part of the record',
  'record/record-schema.ts#categorySchema': 'a part of the record',
  'record/record-schema.ts#namesSchema': 'a part of the record',
  'record/record-schema.ts#unreadSchema': 'a part of the record',
  'scan/trivy/read-report.ts#parseReportJson': 'the first step of parseReport and readReport, and measured with them',
  'ledger/lines/line-bytes.ts#readNumber': 'a part of such a line',
  'ledger/lines/line-bytes.ts#readList': 'a part of such a line',
  'ledger/lines/line-bytes.ts#readPlainText': 'a part of such a line',
  'ledger/lines/line-bytes.ts#readObject': 'a part of such a line',
  'ledger/lines/read-line.ts#readLine': 'one line of the batches that parseBatches is measured with',
  'ledger/lines/stored-events.ts#readEvents': 'reads the batches that parseBatches is measured with',
  'ledger/lines/line.ts#lineSchema': 'one line of the batches that parseBatches is measured with',
  'ledger/stream.ts#streamSchema': 'a part of such a line',
  'ledger/stream.ts#parseStream': 'an option of the command line',
  'posture/observation.ts#observationSchema': 'a part of a posture, which readPosture is measured with',
  'posture/posture.ts#postureSchema': 'a part of readPosture, and measured with it',
  'night/posture/organization.ts#readListed': 'an answer of GitHub, by zod alone',
  'inventory/image-query.ts#readImageQuery': 'one line of the list that parseImageList is measured with',
  'inventory/night.ts#gapSchema': 'a part of a night that a run of ours has written',
  'inventory/plan.ts#planSchema': 'a plan that a run of ours has written, by zod alone',
  'inventory/plan.ts#nightSchema': 'a night that a run of ours has written, by zod alone',
  'inventory/night.ts#imageRowSchema': 'a row that a run of ours has written, by zod alone',
  'publish/escalation/own-issues.ts#ownIssueSchema':
    'an answer of GitHub, by zod alone; ownIssues reads its text with readIssueMarker',
  'evidence/verify/read-proofs.ts#readProofs': 'reads each attachment as readClaim does, which is measured',
  'report/running/rehearsal-json.ts#rehearsalSchema': 'what rehearsalJson has made',
  'report/escalation/notice.ts#noticeSchema': 'what noticeOf has made',
  'report/markdown/comment.ts#maxComment': 'a number',
  'scan/clair/clair-token.ts#parsePsk': 'a key of the environment, which its own user writes',
  'scan/trivy/vulnerability-schema.ts#vulnerabilitySchema': 'a part of the report that readReport is measured with',
  'oci/descriptor.ts#platformSchema': 'a part of the documents that readIndex is measured with',
  'oci/digest.ts#digestSchema': 'a text of 71 characters',
};
