import { describe, expect, test } from 'vitest';
import { calibrate } from './calibrate.js';
import { CalibrationSchema } from './calibration.js';
import { type FeedbackEntry, FeedbackEntrySchema, type Verdict, VerdictSchema } from './feedback.js';
import { type Rubric, RubricSchema } from './rubric.js';

const BINARY: Rubric = RubricSchema.parse({ rubric: 'safe', scale: { type: 'binary' }, items: [{ id: 'safe', criterion: 'c' }] });
const ORDINAL: Rubric = RubricSchema.parse({
  rubric: 'grounded',
  scale: { type: 'ordinal', min: 1, max: 5 },
  pass_at: 0.75,
  items: [
    { id: 'policy', criterion: 'c', weight: 3 },
    { id: 'tone', criterion: 'c' },
  ],
});

const label = (fields: object): FeedbackEntry => FeedbackEntrySchema.parse({ item: 'safe', ...fields });
const verdict = (fields: object): Verdict => VerdictSchema.parse({ item: 'safe', judge: 'j', ...fields });

/** 120 labels of one person, half of them good; the judge is wrong on every tenth. */
function binarySet(fingerprint?: string): { labels: FeedbackEntry[]; verdicts: Verdict[] } {
  const cases = Array.from({ length: 120 }, (_, index) => ({ case: `c${index}`, value: index % 2 === 0 }));
  return {
    labels: cases.map(label),
    verdicts: cases.map(({ case: id, value }, index) =>
      verdict({ case: id, value: index % 10 === 0 ? !value : value, ...(fingerprint === undefined ? {} : { fingerprint }) }),
    ),
  };
}

describe('a calibration', () => {
  test('holds the figures of a binary judge, `true` being what is to be found', () => {
    const calibration = calibrate({ rubric: BINARY, ...binarySet() });
    expect(CalibrationSchema.parse(calibration)).toEqual(calibration);
    const [judge] = calibration.judges;
    expect(judge).toMatchObject({ name: 'j', item: 'safe', n: 120, labels: 120, missing: 0, accuracy: 0.9, status: 'calibrated' });
    expect(judge?.confusion).toEqual({
      labels: [false, true],
      counts: [
        [60, 0],
        [12, 48],
      ],
    });
    expect([judge?.precision, judge?.recall, judge?.f1]).toEqual([1, 0.8, expect.closeTo(96 / 108, 12)]);
    expect(judge?.rate).toEqual({ observed: 0.4, corrected: expect.closeTo(0.5, 12) });
    expect([calibration.jury, calibration.n, calibration.annotators]).toEqual([null, 120, [{ name: 'anonymous', n: 120 }]]);
  });

  test('is stale for a judge that has changed since, and uncalibrated under 100 labels', () => {
    const { labels, verdicts } = binarySet('old');
    const statusFor = (current: string) =>
      calibrate({ rubric: BINARY, labels, verdicts, current: new Map([['j', current]]) }).judges[0]?.status;
    expect([statusFor('old'), statusFor('new')]).toEqual(['calibrated', 'stale']);
    const few = calibrate({ rubric: BINARY, labels: labels.slice(0, 99), verdicts });
    expect(few.judges[0]).toMatchObject({ n: 99, status: 'uncalibrated', fingerprint: 'old' });
    expect(few.advice).toContain('j on safe: 1 more label to reach the 100 that a calibration needs.');
  });

  test('leaves out verdicts that were not given and labels without a majority, and says so', () => {
    const labels = [
      ...['ann', 'bob', 'cem'].map((annotator, index) => label({ case: 'x', value: index < 2, annotator })),
      ...['ann', 'bob'].map((annotator, index) => label({ case: 'y', value: index === 0, annotator })),
      label({ case: 'z', value: true, annotator: 'ann' }),
    ];
    const verdicts = [verdict({ case: 'x', value: true }), verdict({ case: 'y', value: true }), verdict({ case: 'z', value: null })];
    const { judges, conflicts, humanAgreement } = calibrate({ rubric: BINARY, labels, verdicts });
    expect(judges[0]).toMatchObject({ n: 1, accuracy: 1, missing: 1 });
    expect(conflicts).toEqual([{ case: 'y', item: 'safe', values: { ann: true, bob: false } }]);
    expect(humanAgreement.map(({ a, b, n }) => [a, b, n])).toEqual([
      ['ann', 'bob', 2],
      ['ann', 'cem', 1],
      ['bob', 'cem', 1],
    ]);
  });

  test('takes the later label of a person on the same answer', () => {
    const labels = [label({ case: 'x', value: false, annotator: 'ann' }), label({ case: 'x', value: true, annotator: 'ann' })];
    const { judges, annotators } = calibrate({ rubric: BINARY, labels, verdicts: [verdict({ case: 'x', value: true })] });
    expect([judges[0]?.accuracy, annotators]).toEqual([1, [{ name: 'ann', n: 1 }]]);
  });

  test('derives `overall` from all items of a rubric, for people and judges alike', () => {
    const labels = [label({ case: 'x', item: 'policy', value: 5 }), label({ case: 'x', item: 'tone', value: 1 })];
    const verdicts = [verdict({ case: 'x', item: 'policy', value: 4 }), verdict({ case: 'x', item: 'tone', value: 4 })];
    const { judges } = calibrate({ rubric: ORDINAL, labels, verdicts });
    expect(judges.map(({ item, n, accuracy }) => [item, n, accuracy])).toEqual([
      ['policy', 1, 0],
      ['tone', 1, 0],
      ['overall', 1, 1],
    ]);
  });

  test('counts near misses less on a scale with an order, and compares means of trials', () => {
    const labels = Array.from({ length: 50 }, (_, index) => label({ case: `c${index}`, item: 'overall', value: 1 + (index % 5) }));
    const verdicts = labels.flatMap(({ case: id }, index) =>
      [0, 0, 1].map((off, trial) => verdict({ case: id, item: 'overall', value: Math.min(5, 1 + (index % 5) + off), trial })),
    );
    const [judge] = calibrate({ rubric: ORDINAL, labels, verdicts }).judges;
    expect(judge).toMatchObject({ n: 50, accuracy: 1, weightedKappa: { value: 1 } });
    expect(judge?.trialIcc).toBeGreaterThan(0.8);
    expect(judge?.trialIcc).toBeLessThan(1);
  });

  test('calls a panel without a leading value a tie, which is never right on a scale', () => {
    const labels = [label({ case: 'x', value: true }), label({ case: 'y', value: false })];
    const verdicts = [
      verdict({ case: 'x', judge: 'one', value: true }),
      verdict({ case: 'x', judge: 'two', value: false }),
      verdict({ case: 'y', judge: 'one', value: false }),
      verdict({ case: 'y', judge: 'two', value: false }),
    ];
    const { jury } = calibrate({ rubric: BINARY, labels, verdicts });
    expect(jury).toMatchObject({ n: 2, accuracy: 0.5, drop: ['two'], confusion: { labels: [false, true, 'tie'] } });
  });

  test('gives panels no vote in the majority', () => {
    const { labels, verdicts } = binarySet();
    const twice = [...verdicts, ...verdicts.map((one) => ({ ...one, judge: 'panel' }))];
    expect(calibrate({ rubric: BINARY, labels, verdicts: twice, panels: new Set(['panel']) }).jury).toBeNull();
    expect(calibrate({ rubric: BINARY, labels, verdicts: twice }).jury).not.toBeNull();
  });

  test('finds a taste for length and for the answer shown first', () => {
    const labels = Array.from({ length: 40 }, (_, index) =>
      FeedbackEntrySchema.parse({
        case: `c${index}`,
        item: 'overall',
        preference: index % 2 === 0 ? 'a' : 'b',
        a: 'x'.repeat(50 + index),
        b: 'x'.repeat(50),
      }),
    );
    const verdicts = labels.flatMap(({ case: id }, index) => [
      verdict({ case: id, item: 'overall', value: 'a', order: 'ab' }),
      verdict({ case: id, item: 'overall', value: index < 20 ? 'b' : 'a', order: 'ba' }),
    ]);
    const { judges, advice } = calibrate({ rubric: BINARY, labels, verdicts });
    expect(judges[0]).toMatchObject({ orderConsistency: 0.5, firstPosition: 0.75 });
    expect(judges[0]?.lengthCorrelation).toBeGreaterThan(0.4);
    expect(advice.join('\n')).toMatch(/greater length[\s\S]*shown first \(75\.0 %/);
  });

  test('calls an item ambiguous on which people differ, with the cases', () => {
    const labels = Array.from({ length: 40 }, (_, index) =>
      ['ann', 'bob'].map((annotator, at) => label({ case: `c${index}`, value: at === 0 ? index % 2 === 0 : index % 3 === 0, annotator })),
    ).flat();
    const { advice, people } = calibrate({ rubric: BINARY, labels, verdicts: [] });
    expect(people[0]).toMatchObject({ item: 'safe', n: 40, annotators: 2 });
    expect(advice[0]).toMatch(/^The item safe is ambiguous: .* Read c2, c3, c4/);
  });

  test('of nothing has no figures and no advice', () => {
    const empty = calibrate({ rubric: BINARY, labels: [], verdicts: [] });
    expect(empty).toMatchObject({ n: 0, judges: [], jury: null, advice: [] });
  });

  test('says how many more labels would lift the lower bound, or that none would', () => {
    const build = (wrongEvery: number) => {
      const cases = Array.from({ length: 104 }, (_, index) => ({ case: `c${index}`, value: index % 2 === 0 }));
      const verdicts = cases.map(({ case: id, value }, index) => verdict({ case: id, value: index % wrongEvery === 0 ? !value : value }));
      return calibrate({ rubric: BINARY, labels: cases.map(label), verdicts }).advice.join('\n');
    };
    expect(build(4)).toMatch(/about \d+ more labels? would lift the lower bound of kappa from 0\.\d\d to 0\.4/);
    expect(build(3)).toContain('more labels will not help');
  });
});
