import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../domain/report.js';
import { explainUnscored, remediesOf } from './remedies.js';

describe('what to do next', () => {
  it('is a sentence of its own for every reason', () => {
    const remedies = REASON_CODES.map((code) => remediesOf([{ code, message: '' }])[0] ?? '');
    for (const remedy of remedies) expect(remedy).toMatch(/^[A-Z].*[.)]$/);
    expect(new Set(remedies).size).toBe(remedies.length);
  });

  it('is said once where several reasons share it', () => {
    const floor = { code: 'floor', message: 'x' } as const;
    expect(remediesOf([floor, { code: 'limit', message: 'y' }, floor])).toHaveLength(2);
  });

  it('explains the known reasons for a missing score, and no member of every object', () => {
    expect(explainUnscored('provider-timeout')).toBe('the model did not answer in time');
    expect(explainUnscored('constructor')).toBeNull();
  });
});
