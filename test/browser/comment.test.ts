import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportView } from '../../src/domain/report.js';
import { markdownReporter } from '../../src/reporters/markdown.js';
import { HAS_CHROMIUM, launchBrowser } from '../builders/browser.js';
import { HAS_CMARK_GFM } from '../builders/github-markdown.js';
import { openComment } from '../builders/github-page.js';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from '../builders/report-scenarios.js';

/** Folder for pictures to look at; none are kept otherwise. */
const PICTURES = process.env.COMMENT_PICTURES;

const commentOf = async (view: ReportView): Promise<string> => markdownReporter.render(view);

type Seen = {
  readonly text: string;
  readonly links: readonly string[];
  readonly images: number;
  /** Nesting of the last block: a heading or paragraph that fell into a fold would be deeper. */
  readonly depth: number;
  readonly folds: number;
  readonly openFolds: number;
  readonly rows: readonly (readonly number[])[];
  readonly tooWide: boolean;
};

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const root = document.querySelector('#comment') as HTMLElement;
    const depthOf = (element: Element | null): number => (element === null || element === root ? 0 : 1 + depthOf(element.parentElement));
    const tables = [...root.querySelectorAll('table')];
    return {
      text: root.innerText,
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      images: root.querySelectorAll('img, video, audio, iframe, object, svg').length,
      depth: Math.max(...[...root.querySelectorAll('h3, h4, details')].map((element) => depthOf(element))),
      folds: root.querySelectorAll('details').length,
      openFolds: root.querySelectorAll('details[open]').length,
      rows: tables.map((table) => [...new Set([...table.rows].map((row) => row.cells.length))]),
      tooWide: root.scrollWidth > root.clientWidth,
    };
  });

describe.skipIf(!HAS_CHROMIUM || !HAS_CMARK_GFM)('a comment, as GitHub shows it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 30_000);
  afterAll(() => browser?.close());

  test.each(SCENARIO_NAMES)(
    '%s: a verdict first, whole tables, closed folds, nothing that loads or leads away',
    async (name: ScenarioName) => {
      const view: ReportView = SCENARIOS[name];
      const { page, noise } = await openComment(browser, await commentOf(view));
      const seen = await look(page);
      if (PICTURES !== undefined) {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
      }
      const [first = ''] = seen.text.split('\n');
      const words = { pass: 'Pass', regression: 'Regression', inconclusive: 'Inconclusive', invalid: 'Invalid' };
      expect(first).toContain(view.report.accepted === null ? words[view.report.verdict.status] : 'ccepted');
      // Every row of a table has as many cells as its head.
      expect(seen.rows.filter((widths) => widths.length !== 1)).toEqual([]);
      expect([seen.images, seen.openFolds, seen.tooWide]).toEqual([0, 0, false]);
      expect(seen.links.filter((link) => !link.startsWith('https://github.com/'))).toEqual([]);
      // Hostile texts are shown as they are: they hold such signs.
      if (name !== 'hostile') expect(seen.text).not.toMatch(/cupel:default|\*\*|<\/?(details|summary|table|br|sub)\b|^\|/m);
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test('hostile texts make the blocks that harmless ones make', async () => {
    const harmless = await openComment(browser, await commentOf(calm(SCENARIOS.hostile)));
    const hostile = await openComment(browser, await commentOf(SCENARIOS.hostile));
    const [calmly, harmfully] = [await look(harmless.page), await look(hostile.page)];
    const shape = ({ links, images, depth, folds, rows }: Seen) => ({ links, images, depth, folds, rows });
    expect(shape(harmfully)).toEqual(shape(calmly));
    expect(hostile.noise).toEqual([]);
  });
});

/** The same view with a harmless word for every text of a case: as many of them, and as many words that differ. */
function calm(view: ReportView): ReportView {
  const words = new Map<string, string>();
  const word = (text: string): string => {
    const known = words.get(text) ?? `word ${words.size}`;
    words.set(text, known);
    return known;
  };
  const kept = new Set([
    'status',
    'code',
    'role',
    'method',
    'kind',
    'inForce',
    'decision',
    'canaries',
    'startedAt',
    'name',
    'version',
    'metric',
  ]);
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : word(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  const notes = [...view.notes].map(([id, note]) => [word(id), walk(note)] as const);
  return { report: walk(view.report) as ReportView['report'], facts: view.facts, notes: new Map(notes) as ReportView['notes'] };
}
