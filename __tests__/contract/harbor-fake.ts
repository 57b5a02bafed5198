/**
 * A Harbor on loopback: its API (v2.0) with projects, repositories, artifacts, scans and settings in memory, and before a fake registry what content trust withholds. Each request is checked by our own
 * description of the API and, where it is at hand, by Harbor's, and so is each answer that no fault has made: `violations` is empty at the end of a good test.
 *
 *     const harbor = await startHarbor();
 *     const api = harbor.holds('acme/api', { tags: ['1.4'] });
 *     harbor.script.set(api.digest, ['Running', 'Success']);   // how the next scan of it goes, look by look
 *     harbor.found.set(api.digest, [item('CVE-2026-1', 'High')]);
 *     harbor.fail({ when: 'GET /api/v2.0/projects', act: { kind: 'status', status: 502 } });
 */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { type Fault, Faults } from '../oci/registry/fake-registry-faults.js';
import type { Called } from './api-check.js';
import { ownCheck } from './harbor-api.js';
import { type FakeArtifact, type FakeProject, fakeArtifact, fakeProject, shownArtifact } from './harbor-state.js';
import { listen } from './listen.js';
import { publishedCheck } from './published-harbor.js';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A vulnerability as a scanner in Harbor tells it. */
export function item(id: string, severity: string, more: object = {}): object {
  return { id, package: 'openssl', version: '3.0.1', fix_version: '3.0.2', severity, links: [], ...more };
}

export interface HarborOptions {
  /** User to password. Others see public projects alone. */
  readonly users?: Readonly<Record<string, string>>;
  /** Origin of a registry that has the images. */
  readonly registry?: string;
}

export const reportType = 'application/vnd.security.vulnerability.report; version=1.1';
const basePath = '/api/v2.0';

export class HarborFake {
  readonly projects = new Map<string, FakeProject>();
  /** What the next scans of an artifact are, look by look: the last word stays. Default: `Running`, then `Success`. */
  readonly script = new Map<Digest, readonly string[]>();
  /** What is found in an artifact. */
  readonly found = new Map<Digest, readonly object[]>();
  /** Reports that are told instead of what is found. */
  readonly reports = new Map<Digest, unknown>();
  readonly sboms = new Map<Digest, unknown>();
  /** What is asked of the scanner is refused so. */
  scanRefusal: number | undefined;
  /** `METHOD /path?query`, in order. */
  readonly requests: { readonly line: string; readonly headers: IncomingMessage['headers'] }[] = [];
  readonly violations: string[] = [];
  /** Milliseconds since 1970. */
  now = () => Date.parse('2026-03-01T12:00:00Z');
  /** What Harbor says to be how many there are, by how many there are. */
  counts = (all: number) => String(all);
  /** Whether pages say by a header where the next one is; else the count alone says that there is one. */
  linked = true;
  /** The allow-list of all projects. */
  allowlist: object = { id: 1, project_id: 0, items: [] };
  host = '';
  readonly #faults = new Faults();
  readonly #options: HarborOptions;

  constructor(options: HarborOptions) {
    this.#options = options;
  }

  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** The requests that begin so. */
  seen(line: string): readonly string[] {
    return this.requests.map((one) => one.line).filter((one) => one.startsWith(line));
  }

  project(name: string, change: Partial<FakeProject> = {}): FakeProject {
    const project = this.projects.get(name) ?? fakeProject(name, this.projects.size + 1);
    this.projects.set(name, { ...project, ...change });
    return this.projects.get(name) as FakeProject;
  }

  /** An artifact in a repository with its project, `acme/team/api`. */
  holds(repository: string, change: Partial<FakeArtifact> = {}): FakeArtifact {
    const [name = '', ...rest] = repository.split('/');
    const { repositories } = this.project(name);
    const own = repositories.get(rest.join('/')) ?? [];
    const artifact = fakeArtifact(repository, own.length, change);
    repositories.set(rest.join('/'), [...own, artifact]);
    return artifact;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${request.method} ${request.url}`;
    this.requests.push({ line, headers: request.headers });
    const date = { date: new Date(this.now()).toUTCString() };
    if ((await this.#faults.act(line, request, response)) !== 'go on') return;
    const url = new URL(request.url ?? '', 'http://fake');
    if (!url.pathname.startsWith(basePath)) return this.#registry(request, response);
    const text = (await buffer(request)).toString();
    const { status, body, headers } = this.#called(request, url, text === '' ? undefined : JSON.parse(text));
    response.writeHead(status, { 'content-type': 'application/json', ...date, ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  #called({ method = '', headers }: IncomingMessage, url: URL, body: unknown): Answer {
    const place = new URL(`${url.pathname.slice(basePath.length)}${url.search}`, 'http://fake');
    const called = ownCheck.operationOf(method, place, body);
    if (called === undefined) {
      this.violations.push(`nothing of ours is ${method} ${url.pathname}`);
      return refuse(404, 'NOT_FOUND');
    }
    const faults = [
      ...ownCheck.requestFaults({ ...called, headers }),
      ...this.#published(method, place, body, headers),
    ];
    this.violations.push(...faults);
    if (faults.length > 0) return refuse(422, 'UNPROCESSABLE');
    const user = this.#user(headers.authorization);
    const answer = user === 'wrong' ? refuse(401, 'UNAUTHORIZED') : this.#does(called, user !== undefined, url);
    const { status, body: said } = answer;
    this.violations.push(...ownCheck.answerFaults(called.operation, status, said));
    this.violations.push(...(publishedCheck?.answerFaults(called.operation, status, said) ?? []));
    return answer;
  }

  /** By Harbor's own words, where they are here. */
  #published(method: string, place: URL, body: unknown, headers: IncomingMessage['headers']): readonly string[] {
    if (publishedCheck === undefined) return [];
    const called = publishedCheck.operationOf(method, place, body);
    if (called === undefined) return [`Harbor describes no ${method} ${place.pathname}`];
    return publishedCheck.requestFaults({ ...called, headers });
  }

  #user(authorization: string | undefined): string | undefined {
    const { users } = this.#options;
    if (authorization === undefined) return undefined;
    const [name = '', password] = Buffer.from(authorization.slice('Basic '.length), 'base64').toString().split(':');
    return users === undefined || users[name] === password ? name : 'wrong';
  }

  #does(called: Called, isKnown: boolean, url: URL): Answer {
    const { operation, path } = called;
    const sees = (one: FakeProject | undefined) =>
      one !== undefined && (isKnown || one.metadata.public === 'true' || this.#options.users === undefined);
    if (operation === 'listProjects')
      return this.#page(
        url,
        [...this.projects.values()].filter(sees).map((one) => one.shown()),
      );
    if (operation === 'getSystemCVEAllowlist') return { status: 200, body: this.allowlist };
    const project = this.projects.get(path.project_name ?? path.project_name_or_id ?? '');
    if (project === undefined || !sees(project)) return refuse(isKnown ? 404 : 401, 'NOT_FOUND');
    switch (operation) {
      case 'getProject':
        return { status: 200, body: project.shown() };
      case 'ListImmuRules':
        return this.#page(url, project.rules);
      case 'getScannerOfProject':
        return { status: 200, body: project.scanner };
      case 'listRepositories':
        return this.#page(url, project.repositoriesShown());
      default:
        return this.#inRepository(called, project, url);
    }
  }

  #inRepository({ operation, path, query }: Called, project: FakeProject, url: URL): Answer {
    const name = decodeURIComponent(path.repository_name ?? '');
    const artifacts = project.repositories.get(name);
    if (artifacts === undefined) return refuse(404, 'NOT_FOUND');
    if (operation === 'listArtifacts')
      return this.#page(
        url,
        artifacts.map((one) =>
          shownArtifact(one, query.with_scan_overview === 'true', query.with_accessory === 'true'),
        ),
      );
    const { reference = '' } = path;
    const artifact = [...artifacts, ...artifacts.flatMap(({ children }) => children)].find(
      ({ digest, tags }) => digest === reference || tags.includes(reference),
    );
    if (artifact === undefined) return refuse(404, 'NOT_FOUND');
    switch (operation) {
      case 'getArtifact':
        this.#advance(artifact);
        return { status: 200, body: shownArtifact(artifact, query.with_scan_overview === 'true', false) };
      case 'scanArtifact':
        return this.#scan(artifact);
      case 'getVulnerabilitiesAddition':
        return { status: 200, body: this.reports.get(artifact.digest) ?? this.#report(artifact) };
      default:
        return this.sboms.has(artifact.digest)
          ? { status: 200, body: this.sboms.get(artifact.digest) }
          : refuse(404, 'NOT_FOUND');
    }
  }

  #scan(artifact: FakeArtifact): Answer {
    if (this.scanRefusal !== undefined) return refuse(this.scanRefusal, 'SCANNER');
    if (artifact.children.length > 0) return refuse(422, 'UNSUPPORTED');
    if (artifact.pending.length > 0) return refuse(409, 'CONFLICT');
    artifact.pending = [...(this.script.get(artifact.digest) ?? ['Running', 'Success'])];
    artifact.scans += 1;
    return { status: 202 };
  }

  /** A look at a scan that goes on. */
  #advance(artifact: FakeArtifact): void {
    const [word, ...later] = artifact.pending;
    if (word === undefined) return;
    artifact.pending = later.length === 0 && !['Success', 'Error', 'Stopped'].includes(word) ? [word] : later;
    // Before it has begun, what was there stays.
    if (word !== 'Before') artifact.overview = this.overviewOf(artifact, word);
  }

  /** What Harbor says of a scan that is so far. */
  overviewOf({ digest, scans }: FakeArtifact, word: string): object {
    const items = this.found.get(digest) ?? [];
    const at = new Date(this.now());
    const ended = word === 'Success' || word === 'Error';
    return {
      report_id: `report-${scans}`,
      scan_status: word,
      start_time: new Date(at.getTime() - 1000).toISOString(),
      ...(ended ? { end_time: at.toISOString() } : {}),
      ...(word === 'Success' ? { severity: worst(items), summary: countsOf(items) } : {}),
      scanner: { name: 'Trivy', vendor: 'Aqua Security', version: 'v0.57.1' },
    };
  }

  #report({ digest, overview }: FakeArtifact): unknown {
    if (overview === undefined || (overview as { scan_status?: string }).scan_status !== 'Success') return {};
    return { [reportType]: reportOf(this.found.get(digest) ?? [], new Date(this.now())) };
  }

  #page(url: URL, all: readonly unknown[]): Answer {
    const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('page_size') ?? 10)];
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const link =
      this.linked && page * size < all.length ? { link: `<${next.pathname}${next.search}>; rel="next"` } : {};
    const count = this.counts(all.length);
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size),
      headers: { ...link, ...(count === '' ? {} : { 'x-total-count': count }) },
    };
  }

  /** What content trust withholds from everybody but signers is 412, whatever is asked of it; all else the registry answers. */
  #registry(request: IncomingMessage, response: ServerResponse): void {
    const [, , name = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
    const project = this.projects.get(name);
    const signs = /cosign|notation/.test(request.headers['user-agent'] ?? '');
    const withheld = project?.metadata.enable_content_trust_cosign === 'true' && rest.at(-2) === 'manifests';
    if (withheld && !signs && /^(?:GET|HEAD)$/.test(request.method ?? '')) {
      const body = { errors: [{ code: 'PROJECTPOLICYVIOLATION', message: 'The image is not signed by cosign.' }] };
      response.writeHead(412, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const { registry } = this.#options;
    if (registry === undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const { method, headers, url = '' } = request;
    const passed = ask(new URL(url, registry), { ...(method === undefined ? {} : { method }), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  }
}

/** The report of a scanner on what it has found. */
export function reportOf(items: readonly object[], at: Date): object {
  return {
    generated_at: at.toISOString(),
    scanner: { name: 'Trivy', vendor: 'Aqua Security', version: 'v0.57.1' },
    severity: worst(items),
    vulnerabilities: items.length === 0 ? null : items,
  };
}

const order = ['Critical', 'High', 'Medium', 'Low', 'Negligible', 'Unknown'];

/** What Harbor counts in a report: an advisory of a version of a package once, with what is said of it first (src/pkg/scan/vuln/report.go of goharbor/harbor). */
export function countsOf(items: readonly object[]) {
  const all = items as readonly Readonly<Record<'id' | 'package' | 'version' | 'severity' | 'fix_version', string>>[];
  const key = ({ id, package: name, version }: (typeof all)[number]) => `${id}-${name}-${version}`;
  const read = all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index);
  const bySeverity = Map.groupBy(read, ({ severity }) => severity);
  return {
    total: read.length,
    fixable: read.filter(({ fix_version: fix }) => (fix ?? '') !== '').length,
    summary: Object.fromEntries([...bySeverity].map(([severity, all]) => [severity, all.length])),
  };
}

function worst(items: readonly object[]): string {
  const words = items.map((one) => (one as { severity: string }).severity);
  return order.find((word) => words.includes(word)) ?? 'None';
}

function refuse(status: number, code: string): Answer {
  return { status, body: { errors: [{ code, message: `it says ${code}` }] } };
}

/** A Harbor that is asked by `host`; `close` when it is done. */
export async function startHarbor(options: HarborOptions = {}): Promise<HarborFake & { close(): Promise<void> }> {
  const fake = new HarborFake(options);
  const { url, close } = await listen((request, response) => void fake.answer(request, response));
  fake.host = new URL(url).host;
  return Object.assign(fake, { close });
}

/** A digest out of a word. */
export const digestFor = (word: string): Digest => digestOf(word);
