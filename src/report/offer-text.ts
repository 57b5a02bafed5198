import type { OfferedException } from '../policy/offered-exception.js';
import { bounded, boundedPath } from './escape.js';
import type { Paint } from './paint.js';
import type { Story } from './story.js';
import { plural } from './tally.js';

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
  { decision }: Story,
  paint: Paint,
): readonly (readonly string[])[] {
  const approval =
    approvers === '' ? [] : [[`In a pull request it is applied once ${bounded(approvers, 300)} approved it.`]];
  const gate = decision.policy.gateOn === 'new' ? [[gateNote]] : [];
  return [
    ...offers.flatMap((offer) => oneOffer(offer, files, paint)),
    ...(offers.length === 0 ? [] : approval),
    ...gate,
  ];
}

const gateNote =
  'The policy’s gate-on is new: a run that knows a baseline only warns of what that has, too. Here all counts as new.';

function oneOffer(offer: OfferedException, files: Offers['files'], paint: Paint): readonly (readonly string[])[] {
  const { id, findings, line, yaml, days, most } = offer;
  const title = `${paint.bold('Except it')} only if it can’t be fixed now. Write why in place of <why …>; it ends in ${plural(days, 'day')}, and at most in ${most.days} (${most.until}) for ${most.severity}.`;
  const plainFile = files.plain ?? (yaml === undefined ? '.trivyignore' : undefined);
  const all = findings === 1 ? '' : `, for all ${findings} findings of it`;
  const plain =
    line === undefined || plainFile === undefined
      ? []
      : [[`In ${boundedPath(plainFile, 120)}, wherever it is found${all}:`, line]];
  const narrow =
    yaml === undefined || files.yaml === undefined
      ? []
      : [[`In ${boundedPath(files.yaml, 120)}, only where it is now:`, `${yaml.list}:`, `  ${yaml.entry}`]];
  const none = [
    [`No exception can be written for ${bounded(id, 80)}: an entry of this id would not be read as it is.`],
  ];
  return [[title], ...(plain.length + narrow.length === 0 ? none : [...plain, ...narrow])];
}
