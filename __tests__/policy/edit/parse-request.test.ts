import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { requestForm } from '../../../src/cli/init/request-form.js';
import { maxRequest, parseRequest } from '../../../src/policy/edit/parse-request.js';
import { type RequestAnswers, type RequestField, requestFields } from '../../../src/policy/edit/request-fields.js';
import { completeAnswers, requestBody } from './request-body.js';

const why = (body: string) => {
  const parsed = parseRequest(body);
  return parsed.kind === 'unclear' ? parsed.problem.what : parsed.kind;
};

describe('the form that init writes', () => {
  it('asks what is read, in its order, each as required', () => {
    const questions = parse(requestForm).body.filter(({ type }: { type: string }) => type !== 'markdown');
    const asked = questions.map(
      ({ id, attributes, validations }: { id: string; attributes: RequestField; validations: object }) => ({
        ...{ id, label: attributes.label, validations },
        ...(attributes.options && { options: attributes.options }),
      }),
    );
    const read = requestFields.map(({ most: _, ...field }: RequestField) => field);
    expect(asked).toEqual(read.map((field) => ({ ...field, validations: { required: true } })));
  });
});

describe('parseRequest', () => {
  it.each([
    ['\n', requestBody()],
    ['\r\n, as GitHub sends it', requestBody().replaceAll('\n', '\r\n')],
    ['white space around', `\n\n${requestBody()}\n\n`],
  ])('reads every answer: %s', (_, body) => {
    expect(parseRequest(body)).toEqual({ kind: 'answers', answers: completeAnswers });
  });

  it.each(['_No response_', 'None', ''])('takes %j for no answer', (controls) => {
    const body = requestBody({ controls: 'HERE' }).replace('HERE', controls);
    expect(parseRequest(body)).toMatchObject({ answers: { controls: '', why: completeAnswers.why } });
  });

  it.each<[string, Partial<RequestAnswers>]>([
    ['of the form, in an answer before its own', { why: 'x\n\n### Last day\n\n2099-01-01' }],
    ['of the form, in its own answer', { until: '2026-02-14\n\n### Last day\n\n2099-01-01' }],
    ['the first one again', { impact: 'x\n### Finding\n\nCVE-2024-9999' }],
    ['of nobody', { why: 'x\n### Approved by\n\nthe CTO' }],
    ['indented, as Markdown shows it as one too', { why: 'x\n   ### Last day\n\n2099-01-01' }],
    ['of another level', { why: 'x\n# Last day\n\n2099-01-01' }],
    ['behind a carriage return alone', { why: 'x\r### Last day\r\r2099-01-01' }],
    ['in a code block', { why: '```\n### Last day\n\n2099-01-01\n```' }],
  ])('refuses a forged heading: %s', (_, answers) => {
    expect(why(requestBody(answers))).toMatch(/is another heading, where the form has/);
  });

  it.each([
    ['a heading that is gone', requestBody().replace(/### Last day[\s\S]*$/, ''), /heading “Last day” is not there/],
    ['two that have changed places', requestBody().replace('### Finding', '### Severity'), /line 1 is another heading/],
    ['text above', `Hello\n\n${requestBody()}`, /text above its first heading/],
    ['more than GitHub takes', requestBody() + ' '.repeat(maxRequest), /more than 65536 characters/],
    ['another issue', 'It does not build.\n\n### Steps\n\n1. make', /^other$/],
    ['nothing', '', /^other$/],
  ])('takes no other text: %s', (_, body, expected) => {
    expect(why(body)).toMatch(expected);
  });

  it('gives back what was answered, whatever it is, or refuses it', () => {
    const answer = fc.string({ unit: fc.constantFrom('#', ' ', '\n', '\r', 'a', '_', '`', '<', '|', '### Last day') });
    fc.assert(
      fc.property(answer, fc.constantFrom(...requestFields), (text, { id }) => {
        const parsed = parseRequest(requestBody({ [id]: `x${text}y` }));
        const written = `x${text}y`.replaceAll(/\r\n|\r/g, '\n');
        if (parsed.kind === 'answers') expect(parsed.answers).toEqual({ ...completeAnswers, [id]: written });
        else expect(parsed.kind).toBe('unclear');
      }),
    );
  });
});
