import { describe, expect, it } from '@jest/globals';
import { choiceFix, nearest } from '../../src/text/nearest.js';

const words = ['severity', 'unfixed', 'eol', 'unscannable', 'images', 'fix-within'];

describe('the nearest word', () => {
  it.each([
    ['sevrity', 'severity'],
    ['serverity', 'severity'],
    ['Severity', 'severity'],
    ['SEVERITIES', 'severity'],
    ['eol-os', 'eol'],
    ['unfixedVulnerabilities', 'unfixed'],
    ['imag', 'images'],
    ['sev', 'severity'],
    ['foo', undefined],
    ['elo', 'eol'],
    ['image', 'images'],
    ['fix_within', 'fix-within'],
    ['unscanable', 'unscannable'],
    ['exceptions', undefined],
    ['no', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('to %j is %j', (wrong, expected) => {
    expect(nearest(wrong, words)).toBe(expected);
  });
});

describe('a value of a closed set', () => {
  it.each([
    [['vulns'], 'Did you mean vuln? It takes vuln, misconfig, secret.'],
    [['misconfiguration', 'secrets'], 'Did you mean misconfig, secret? It takes vuln, misconfig, secret.'],
    [['vulnerability', 'license'], 'Did you mean vuln? It takes vuln, misconfig, secret.'],
    [['license'], 'Choose from vuln, misconfig, secret.'],
  ])('%j: is told the nearest ones, and all', (wrong, fix) => {
    expect(choiceFix(wrong, ['vuln', 'misconfig', 'secret'])).toBe(fix);
  });
});
