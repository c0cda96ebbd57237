import { describe, expect, test } from 'vitest';
import { CupelError, renderError, renderPlace } from './errors.js';

describe('where a problem stands', () => {
  test('is file, line and the path inside the document', () => {
    expect(renderPlace({ file: 'evals/suite.yaml', line: 12, path: 'gate.margin' })).toBe('evals/suite.yaml:12 gate.margin');
    expect(renderPlace({ path: 'gate' })).toBe('gate');
    expect(renderPlace(undefined)).toBe('');
  });

  test('does nothing in a terminal or a log, however the file is called', () => {
    const error = new CupelError('config', 'is wrong', { place: { file: '::add-mask::x/##[group]\n\u001b[2Jevals\u202e.yaml', line: 1 } });
    expect(renderError(error)).toBe('\\u{3a}:add-mask::x/#\\u{23}[group]\\n\\u{1b}[2Jevals\\u{202e}.yaml:1: is wrong');
  });
});
