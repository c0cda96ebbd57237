import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../test/builders/hostile-texts.js';
import type { HistoryReport, SuiteHistory } from '../../domain/history/history.js';
import { HISTORY_REPORTERS } from './index.js';
import { renderHistoryTerminal } from './terminal.js';

const FLAKY = {
  case: 'order-9',
  runs: 12,
  failed: 5,
  since: '2026-03-09T00:00:00.000Z',
  until: '2026-04-06T00:00:00.000Z',
  state: 'quarantined',
} as const;

function aHistory(changes: Partial<SuiteHistory> = {}): HistoryReport {
  const suite: SuiteHistory = {
    suite: 'support',
    metric: 'overall',
    points: Array.from({ length: 12 }, (_, index) => ({
      at: new Date(Date.parse('2026-01-05T00:00:00Z') + index * 7 * 24 * 3600 * 1000).toISOString(),
      ref: `${index}d1f3a9be204c5568e21b0a4d3c9f7e6518b2a0d`,
      score: 0.812 - index * 0.003,
      verdict: index === 7 ? 'regression' : 'pass',
      usd: 1.24,
    })),
    erosion: { foundAt: '2026-03-02T00:00:00.000Z', weeks: 8, from: 0.812, to: 0.788, p: 0.00001 },
    drift: null,
    moved: null,
    returned: [
      {
        case: 'refund-017',
        firstFixed: { at: '2026-01-12T00:00:00Z', ref: '1d1f3a9be204c556' },
        fixed: { at: '2026-01-19T00:00:00Z', ref: '2d1f3a9be204c556' },
        back: { at: '2026-03-09T00:00:00Z', ref: null },
      },
    ],
    flaky: [FLAKY],
    ledger: [
      {
        case: 'refund-017',
        incidents: ['incident INC-204'],
        firstFixed: { at: '2026-01-12T00:00:00Z', ref: '1d1f3a9be204c556' },
        back: [{ at: '2026-03-09T00:00:00Z', ref: null }],
        state: 'back',
      },
    ],
    ...changes,
  };
  return { schemaVersion: 1, suites: [suite], skipped: 1 };
}

describe('a history', () => {
  test('reads on a terminal as the golden file shows', async () => {
    await expect(renderHistoryTerminal(aHistory(), { colour: false, columns: 100, unicode: true })).toMatchFileSnapshot(
      '../../../test/golden/history-terminal.txt',
    );
  });

  test('without anything to look at says so by its sign alone', () => {
    const quiet = aHistory({ erosion: null, returned: [], flaky: [] });
    expect(renderHistoryTerminal({ ...quiet, skipped: 0 }, { colour: false, columns: 120, unicode: true })).toBe(
      '✔ support: overall 81.2 % → 77.9 % over 12 runs, 2026-01-05 to 2026-03-23\n',
    );
  });

  test('says that the provider moved where nothing of ours did', () => {
    const { erosion } = aHistory().suites[0] ?? {};
    expect(renderHistoryTerminal(aHistory({ drift: erosion ?? null }), { colour: false, columns: 200 })).toContain(
      'what it calls has moved',
    );
  });

  test('is the same each time, and hostile names stay names', async () => {
    const hostile = aHistory({
      suite: HOSTILE_TEXTS[5] ?? '',
      metric: HOSTILE_TEXTS[11] ?? '',
      returned: HOSTILE_TEXTS.map((text) => {
        const at = { at: '2026-01-19', ref: text };
        return { case: text, fixed: at, firstFixed: at, back: { at: text, ref: null } };
      }),
      flaky: HOSTILE_TEXTS.map((text) => ({ ...FLAKY, case: text, state: 'expired' as const })),
      ledger: HOSTILE_TEXTS.map((text) => ({
        case: text,
        incidents: [text],
        firstFixed: { at: text, ref: text },
        back: [],
        state: 'fixed' as const,
      })),
    });
    for (const { render } of Object.values(HISTORY_REPORTERS)) expect(await render(hostile)).toBe(await render(hostile));
    expect(renderHistoryTerminal(hostile, { colour: false, columns: 100 })).not.toMatch(/(?!\n)\p{Cc}|::|##\[/u);
    const html = await HISTORY_REPORTERS.html.render(hostile);
    expect(html).not.toMatch(/<img|<script>alert|<a href="https/);
    expect(html.match(/<script/g)).toHaveLength(2);
  });
});
