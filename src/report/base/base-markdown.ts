import type { BaseAdvice, DockerfileAdvice } from '../../base/advice.js';
import { code, codePath, markdown, row, text } from '../../text/escape.js';
import {
  adviceNotes,
  bestWords,
  candidateName,
  candidateNotes,
  changeWords,
  isBest,
  measuredCells,
  presentName,
} from '../advice/base-words.js';

const titles = ['Image', 'Blocking', 'Critical', 'High', 'Size', 'Age', 'Change'];
const alignment = '| --- | ---: | ---: | ---: | ---: | ---: | --- |';

/** The base images of a Dockerfile and their candidates side by side, for a summary and a pull request. Foreign text is escaped. Ends with a newline. */
export function renderBaseMarkdown({ path, advices, unadvised }: DockerfileAdvice, now: Date): string {
  const place = (line: number) => codePath(`${path}:${line}`);
  const parts = advices.map((advice) =>
    [
      `**${place(advice.use.line)}**: ${code(`FROM ${advice.use.written}`)}`,
      '',
      ...tableOf(advice, now),
      ...[...candidateNotes(advice, markdown), ...adviceNotes(advice, markdown)].map((line) => `- ${line}`),
      ...(advice.candidates.length + (advice.notes ?? []).length === 0 ? [] : ['']),
      bestWords(advice, markdown),
      '',
    ].join('\n'),
  );
  const others = unadvised.map(({ line, why }) => `- ${place(line)}: nothing to advise, ${text(why)}.\n`);
  return [...parts, ...(others.length === 0 ? [] : [others.join('')])].join('\n');
}

function tableOf(advice: BaseAdvice, now: Date): readonly string[] {
  const { now: present, candidates } = advice;
  if (present.kind === 'unmeasured' && candidates.length === 0) return [];
  const measured = present.kind === 'measured' ? present.measured : undefined;
  return [
    row(titles),
    alignment,
    row([
      `${code(presentName(advice))} (now)`,
      ...measuredCells(measured, now, '?'),
      measured?.endOfLife ? 'end of life' : '',
    ]),
    ...candidates.map((result) => {
      const name = code(candidateName(result.candidate));
      const shown = isBest(advice, result) ? `**${name}**` : name;
      if (result.kind === 'unmeasured') return row([shown, ...measuredCells(undefined, now, '?'), 'not judged']);
      return row([shown, ...measuredCells(result.measured, now, '?'), changeWords(result.comparison)]);
    }),
    '',
  ];
}
