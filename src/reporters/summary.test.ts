import { describe, expect, it } from 'vitest';
import { activeIn, HAS_CMARK_GFM, toHtml } from '../../test/builders/github-markdown.js';
import { aCase, aNote, aView } from '../../test/builders/report.js';
import { SCENARIOS } from '../../test/builders/report-scenarios.js';
import { renderComment } from './markdown.js';
import { renderSummary, SUMMARY_LIMIT } from './summary.js';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the job summary', () => {
  it('is the text of the comment, without its marker', () => {
    const [, ...comment] = renderComment(SCENARIOS['small-set'], { marker: 'cupel:default' }).split('\n');
    expect(renderSummary(SCENARIOS['small-set'])).toBe(comment.join('\n'));
  });

  it('shows more rows than the comment', () => {
    const rows = (text: string) => text.split('\n').filter((line) => line.includes('`production-trace-')).length;
    expect(rows(renderComment(SCENARIOS['3000-cases'], { marker: 'cupel:default' }))).toBe(60);
    expect(rows(renderSummary(SCENARIOS['3000-cases']))).toBe(1286);
  });

  it('fits into what GitHub takes, however large the report, and into less where suites share a step', () => {
    const golden = Array.from({ length: 3000 }, (_, index) => aCase({ id: `日本語-${index}-${'語'.repeat(150)}` }));
    const view = aView({
      report: { cases: golden },
      notes: golden.map(({ id }) => aNote({ id, origins: [id, id], failed: [{ metric: id, items: [id, id, id] }] })),
    });
    const summary = renderSummary(view);
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(bytes(summary)).toBeGreaterThan(SUMMARY_LIMIT / 4);
    expect(bytes(renderSummary(view, 20_000))).toBeLessThanOrEqual(20_000);
  });

  it.skipIf(!HAS_CMARK_GFM)('keeps hostile text inert (needs cmark-gfm)', () => {
    expect(activeIn(toHtml(renderSummary(SCENARIOS.hostile)))).toEqual([]);
  });
});
