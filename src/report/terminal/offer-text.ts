import type { OfferedException } from '../../policy/exceptions/offered-exception.js';
import { counted, plural } from '../../text/count.js';
import { bounded, boundedPath } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';
import type { Paint } from './paint.js';

/** What could be written, and where. */
export interface Offers {
  /** Empty where all is excepted. */
  readonly offers: readonly OfferedException[];
  /** The first file of each form. */
  readonly files: { readonly plain?: string; readonly yaml?: string };
  /** Who must approve it, in words; empty for nobody. */
  readonly approvers: string;
}

/** How to except what is open, each id and kind for itself: sections of lines. What is to be pasted begins its line and is never cut. */
export function offerLines(
  { offers, files, approvers }: Offers,
  { decision }: Assessment,
  paint: Paint,
): readonly (readonly string[])[] {
  const approval =
    approvers === '' ? [] : [[`In a pull request it is applied once ${bounded(approvers, 300)} approved it.`]];
  const { policy, triage } = decision;
  const gate = policy.gateOn.value === 'new' && triage.baseline?.kind !== 'compared' ? [[gateNote]] : [];
  return [
    ...offers.flatMap((offer) => oneOffer(offer, files, paint)),
    ...(offers.length === 0 ? [] : approval),
    ...gate,
  ];
}

const gateNote =
  'The policy has gate-on: new. With a baseline (--baseline REPORT.json) findings that it has, too, only warn; here everything counts as new.';

function oneOffer(offer: OfferedException, files: Offers['files'], paint: Paint): readonly (readonly string[])[] {
  const { id, days, most } = offer;
  const title = `${paint.bold('Except it')} only if it can’t be fixed now. Write why in place of <why …>; it ends in ${plural(days, 'day')}; at most ${plural(most.days, 'day')} (${most.until}) are allowed for ${most.severity}.`;
  const lines = [...plainOffer(offer, files), ...yamlOffer(offer, files)];
  const none = `No exception can be written for ${bounded(id, 80)}: an entry with this id would be read as something else.`;
  return [[title], ...(lines.length === 0 ? [[none]] : lines)];
}

function plainOffer({ line, yaml, findings }: OfferedException, files: Offers['files']) {
  const file = files.plain ?? (yaml === undefined ? '.trivyignore' : undefined);
  return line === undefined || file === undefined
    ? []
    : [[`In ${boundedPath(file, 120)}, ${everywhere(findings)}:`, line]];
}

function everywhere(findings: number): string {
  return `wherever it is found${findings === 1 ? '' : `, for all ${counted(findings)} findings of it`}`;
}

/** An entry that nothing limits says no more than the line, which is shorter. */
function yamlOffer(offer: OfferedException, files: Offers['files']) {
  const { yaml, line, findings } = offer;
  const file = files.yaml ?? (line === undefined ? '.trivyignore.yaml' : undefined);
  if (yaml === undefined || file === undefined) return [];
  if (!yaml.isLimited && plainOffer(offer, files).length > 0) return [];
  const where = yaml.isLimited ? 'only where it is now' : everywhere(findings);
  return [[`In ${boundedPath(file, 120)}, ${where}:`, `${yaml.list}:`, `  ${yaml.entry}`]];
}
