import { isTag } from '../../oci/reference.js';
import { type Segment, segmentsOf } from './tag-segments.js';

/** A tag by what its makers put it together of. */
export interface TagShape {
  readonly tag: string;
  readonly segments: readonly Segment[];
  /** Of what is in the image; empty for a tag of words alone. */
  readonly version: readonly number[];
  /** Built from the same version again: the numbers behind it. */
  readonly build: readonly number[];
  /** Of the Alpine that it stands on, where the tag says it. */
  readonly alpine: readonly number[];
  /** Whether its version is a day: no line ends. */
  readonly isDated: boolean;
  /** Whether its makers call it unfinished. */
  readonly isPrerelease: boolean;
  /** What tags of one variant share: all but the numbers that move. */
  readonly variant: string;
  /** The same on whatever release of Debian or Ubuntu. */
  readonly anyRelease: string;
}

/** Of parts that say what a tag is for: a signature, an SBOM, one platform, one commit. */
type NoShape = 'tag' | 'attachment' | 'platform' | 'commit';

/** Longer numbers can't be compared, and so many parts are nobody's scheme. */
const longNumber = /\d{16}/;
const manyParts = /(?:[-.][^-.]*){16}/;
/** Digest tags of cosign and others: `sha256-….sig`. */
const attachment = /^sha\d{3}-[0-9a-f]{32,}|\.(?:sig|att|sbom)$/;
const platform =
  /(?:^|[-_.])(?:amd64|arm64(?:v\d)?|arm32v\d|arm(?:v?\d)?(?:hf|el)?|aarch64|x86[_-]64|x64|x86|i[36]86|linux-386|ppc64(?:le)?|s390x|riscv64|mips64(?:le)?|loong(?:arch)?64)(?=$|[-_.])/;
/** Letters and digits of a hash, also with the `g` of git describe; digits alone are a number. */
const commit = /(?:^|[-.])g?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?=$|[-.])/;

/** Reads a tag. Foreign text; the work grows with its length, which registries bound. */
export function tagShape(tag: string): TagShape | { readonly none: NoShape } {
  if (!isTag(tag) || longNumber.test(tag) || manyParts.test(tag)) return { none: 'tag' };
  if (attachment.test(tag)) return { none: 'attachment' };
  if (platform.test(tag)) return { none: 'platform' };
  if (commit.test(tag)) return { none: 'commit' };
  const { segments, isPrerelease } = segmentsOf(tag);
  const version = segments.find(({ kind }) => kind === 'version');
  return {
    tag,
    segments,
    version: version?.numbers ?? [],
    build: segments.filter(({ kind }) => kind === 'build' || kind === 'revision').flatMap(({ numbers }) => numbers),
    alpine: segments.find(({ kind }) => kind === 'alpine')?.numbers ?? [],
    isDated: version?.isDay === true,
    isPrerelease,
    variant: segments.map((segment) => keyOf(segment, segment.text)).join('-'),
    anyRelease: segments.map((segment) => keyOf(segment, '<release>')).join('-'),
  };
}

function keyOf({ kind, text, numbers, form }: Segment, codename: string): string {
  switch (kind) {
    case 'version':
      return form;
    case 'build':
      return '<build>';
    case 'revision':
      return 'r<build>';
    case 'alpine':
      return `alpine<${numbers.length}>${form}`;
    case 'codename':
      return codename;
    case 'word':
      return text;
  }
}
