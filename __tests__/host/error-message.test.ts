import { describe, expect, it } from '@jest/globals';
import { errorText, exitCodeOf } from '../../src/host/error-message.js';
import { Cancelled, ConfigError, ServiceError, ToolError, withFix } from '../../src/host/errors.js';

const words = { code: 'x', message: 'The push was refused.', fix: 'Log in.' };

describe('exitCodeOf', () => {
  it.each([
    [new ConfigError([{ where: 'a', what: 'b', fix: 'c' }]), 2],
    [new ToolError(words), 3],
    [new ServiceError(words), 3],
    [new Cancelled('SIGINT'), 3],
    [new TypeError('oops'), 3],
    ['a string', 3],
  ])('%s is %d', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

describe('a message with what to do behind it', () => {
  it.each([
    ['The push was refused.', 'The push was refused. Log in.'],
    ['Is the daemon running?', 'Is the daemon running? Log in.'],
    ['docker ps has failed: permission denied', 'docker ps has failed: permission denied. Log in.'],
  ])('has an end of its own: %s', (message, text) => {
    expect(withFix(new ToolError({ ...words, message }))).toBe(text);
  });
});

describe('explain', () => {
  it('says what happened and what to do', () => {
    expect(errorText(new ToolError(words))).toBe('The push was refused.\nFix: Log in.');
  });

  it('tells the causes in one line, each once', () => {
    const root = new Error('connect ECONNREFUSED\n  127.0.0.1:5000');
    const middle = new Error('fetch failed', { cause: root });
    const again = new Error('refused', { cause: middle });
    expect(errorText(new ToolError({ ...words, cause: again }))).toBe(
      'The push was refused.\nFix: Log in.\nCause: fetch failed; connect ECONNREFUSED 127.0.0.1:5000',
    );
  });

  it('does not follow causes for ever', () => {
    const error = new Error('round and round');
    error.cause = error;
    expect(errorText(new ToolError({ ...words, cause: error }))).toBe(
      'The push was refused.\nFix: Log in.\nCause: round and round',
    );
  });

  it('tells every problem of a configuration with its fix, once', () => {
    const problem = { where: 'policy', what: 'unknown key', fix: 'Remove it.' };
    expect(errorText(new ConfigError([problem, { ...problem, where: 'file' }]))).toBe(
      'policy: unknown key. Remove it.\nfile: unknown key. Remove it.',
    );
  });

  it('lets nothing of a foreign message out that a terminal obeys', () => {
    const error = new ToolError({ ...words, message: '\x1b[31mred\u202e', cause: new Error('\x1b]0;x\x07why') });
    expect(errorText(error)).toBe('red\nFix: Log in.\nCause: why');
  });

  it('calls a defect a defect', () => {
    expect(errorText(new TypeError('oops'))).toMatch(
      /^This is a defect of image-gate, please report it:\nTypeError: oops\n/,
    );
    expect(errorText(undefined)).toContain('undefined');
  });
});
