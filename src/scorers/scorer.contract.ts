import { describe, expect, it } from 'vitest';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { canonicalJson } from '../domain/json.js';
import { UNSCORED_REASONS } from '../domain/score.js';
import type { Ask, Scorer } from './scorer.js';

const ANSWERS: Readonly<Record<string, string>> = {
  ordinary: 'Yes, within 30 days.',
  empty: '',
  'white space': ' \n\t ',
  'half a surrogate pair': '\ud83d',
  'a long run of marks': `a${'\u0301\u0323'.repeat(5000)}`,
  'broken JSON': '{"a": [1, 2',
  'a command of the runner': '::set-output name=x::y',
  'a megabyte': 'ab '.repeat(350_000),
};

/** What every scorer keeps, whatever the answer: run by the tests of each implementation with a fresh scorer and an `ask`. */
export function describeScorer(name: string, create: () => Promise<{ scorer: Scorer; ask: Ask }>): void {
  describe(`${name}, as a scorer`, () => {
    it.each(Object.keys(ANSWERS))('gives a number in [0, 1] or a known reason for an answer that is %s', async (kind) => {
      const { scorer, ask } = await create();
      const score = await scorer.score(aTrial(ANSWERS[kind] ?? '', { side: 'candidate' }), ask);
      if (score.kind === 'unscored') expect(UNSCORED_REASONS).toContain(score.reason);
      else {
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(1);
      }
    });

    it('has an id, a weight, a pass mark and an identity that another one made alike shares', async () => {
      const { scorer } = await create();
      const { scorer: twin } = await create();
      expect(scorer.id).not.toBe('');
      expect(scorer.weight).toBeGreaterThan(0);
      expect(scorer.passAt).toBeGreaterThan(0);
      expect(scorer.passAt).toBeLessThanOrEqual(1);
      expect(canonicalJson(twin.identity)).toBe(canonicalJson(scorer.identity));
      expect(canonicalJson(JSON.parse(JSON.stringify(scorer.identity)))).toBe(canonicalJson(scorer.identity));
    });

    it('says the same of the same trial twice', async () => {
      const { scorer, ask } = await create();
      const trial = aTrial('Yes, within 30 days.', { side: 'baseline' });
      expect(await scorer.score(trial, ask)).toEqual(await scorer.score(trial, ask));
    });

    it('asks no model when it calls itself deterministic', async () => {
      const { scorer } = await create();
      const refuse: Ask = () => Promise.reject(new Error('asked'));
      if (!scorer.deterministic) expect(scorer.requestsPerScore).toBeGreaterThan(0);
      else {
        expect(scorer.requestsPerScore).toBe(0);
        await expect(scorer.score(aTrial('text', { side: 'candidate' }), refuse)).resolves.toBeDefined();
      }
    });
  });
}
