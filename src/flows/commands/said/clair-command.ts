import type { ClairCommand } from '../../../cli/command/images/clair.js';
import { clairChoice, openClair } from '../../../config/clair-opinion.js';
import { inputProblems } from '../../../config/inputs/contradictions.js';
import { readGateInputs } from '../../../config/inputs/gate-inputs.js';
import { requireOutput } from '../../../config/output-path.js';
import { ConfigError } from '../../../host/errors.js';
import { readRemoteImages } from '../../../image/remote-images.js';
import { formatReference } from '../../../oci/reference.js';
import { clairScanResult } from '../../../scan/clair/clair-scan-result.js';
import { type CliPorts, withRegistry } from '../../ports.js';
import { judgeAndShow } from './judge-said.js';

/** What Clair alone says of an image, judged by the policy of the working folder. Gives the exit code. */
export async function clairCommand(ports: CliPorts, command: ClairCommand): Promise<0 | 1> {
  const { reference: named, output } = command;
  if (output !== undefined) await requireOutput(ports.files, output);
  const [problem, ...others] = inputProblems(command.raw);
  if (problem !== undefined) throw new ConfigError([problem, ...others], 'usage');
  const ask = await openClair(ports, clairChoice(readGateInputs(command.raw).inputs).clair);
  const { reference, images } = await readRemoteImages(withRegistry(ports).registry, named);
  const opinion = await ask(ports, { layout: { images }, reference: formatReference(reference) });
  if (opinion === undefined) throw new Error('defect: nobody was asked');
  return judgeAndShow(ports, command, { scan: clairScanResult(opinion, images), digest: reference.digest });
}
