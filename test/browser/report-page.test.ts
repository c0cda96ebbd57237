import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseReport } from '../../src/domain/report.js';
import { htmlReporter } from '../../src/reporters/html.js';
import { SWEEP_REPORTERS } from '../../src/reporters/sweep/index.js';
import { HAS_CHROMIUM, launchBrowser, openHtml } from '../builders/browser.js';
import { HOSTILE_TEXTS } from '../builders/hostile-texts.js';
import { aCase, aNote, aView } from '../builders/report.js';
import { SCENARIOS } from '../builders/report-scenarios.js';
import { aHostileSweep, aSweepReport } from '../builders/sweep.js';

const WORSE = aCase({ id: 'refund-017', baseline: 1, candidate: 0.2, difference: -0.8, tags: { locale: 'de' } });
const BETTER = aCase({ id: 'warranty-2', status: 'improved', baseline: 0.5, candidate: 0.9, difference: 0.4, tags: { locale: 'en' } });
const SAME = aCase({ id: 'order-9', status: 'unchanged', baseline: 0.7, candidate: 0.7, difference: 0, tags: { locale: 'en' } });
const NOTES = [
  aNote({
    id: 'refund-017',
    severity: 'critical',
    origins: ['incident INC-204'],
    failed: [{ metric: 'grounded', items: ['policy'] }],
    excerpt: { input: 'Can I return it?', baseline: 'Yes, within 30 days.', candidate: 'No, never.' },
  }),
  aNote({ id: 'warranty-2', excerpt: { input: 'And this?', baseline: null, candidate: 'Of course.' } }),
];

/** `count` cases, every tenth of which got worse and holds texts. */
function manyCases(count: number) {
  const cases = Array.from({ length: count }, (_, index): CaseReport => {
    const worse = index % 10 === 0;
    return { ...(worse ? WORSE : SAME), id: `case-${index}`, tags: { intent: `intent-${index % 12}` } };
  });
  const text = 'You can return opened headphones within 30 days, as long as the box is complete. '.repeat(7);
  const notes = cases
    .filter(({ status }) => status === 'regressed')
    .map(({ id }) => aNote({ id, excerpt: { input: text, baseline: text, candidate: text.replaceAll('30', '14') } }));
  return aView({ report: { cases }, notes });
}

/** Opens every case in sight. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button.open')) button.click();
  });
}

describe.skipIf(!HAS_CHROMIUM)('the report in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const small = async (options: Parameters<typeof openHtml>[2] = {}) =>
    openHtml(browser, await htmlReporter.render(aView({ report: { cases: [SAME, BETTER, WORSE] }, notes: NOTES })), options);
  const idsOf = (page: Awaited<ReturnType<typeof small>>['page']) => page.locator('button.open').allTextContents();

  test('asks for nothing, says nothing and runs nothing but its own script, whatever it shows', async () => {
    for (const name of ['regression', 'hostile', 'no-baseline', 'nothing-changed'] as const) {
      const { page, noise } = await openHtml(browser, await htmlReporter.render(SCENARIOS[name]));
      await openAll(page);
      const foreign = await page.evaluate(() => ({
        scripts: document.scripts.length,
        links: [...document.links].filter((link) => !link.getAttribute('href')?.startsWith('#')).length,
        active: document.querySelectorAll('img, iframe, object, embed, form, base, link, [onerror], [onload], [style]').length,
      }));
      expect([name, noise, foreign]).toEqual([name, [], { scripts: 2, links: 0, active: 0 }]);
      await page.close();
    }
  });

  test('shows hostile texts as texts, in charts, tables and answers', async () => {
    const cases = HOSTILE_TEXTS.map((text, index) => ({ ...WORSE, id: `${index} ${text}`, tags: { [text]: text } }));
    const notes = cases.map(({ id }, index) => {
      const text = HOSTILE_TEXTS[index] ?? '';
      return aNote({
        id,
        severity: text,
        origins: [text],
        failed: [{ metric: text, items: [text] }],
        excerpt: { input: text, baseline: text, candidate: `${text} ${text}` },
      });
    });
    const { page, noise } = await openHtml(browser, await htmlReporter.render(aView({ report: { cases }, notes })));
    await openAll(page);
    expect(await page.locator('tr.detail').count()).toBe(HOSTILE_TEXTS.length);
    expect(await page.locator('pre').filter({ hasText: '<script>alert(1)</script>' }).count()).toBeGreaterThan(0);
    expect([noise, await page.evaluate(() => document.scripts.length)]).toEqual([[], 2]);
  });

  test('refuses a script that somebody slips in', async () => {
    const { page, noise } = await small();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(noise.join()).toMatch(/Content Security Policy/);
  });

  test('finds, filters and sorts cases', async () => {
    const { page } = await small();
    expect(await idsOf(page)).toEqual(['refund-017', 'warranty-2', 'order-9']);
    await page.getByLabel('Search').fill('inc-204 policy');
    expect(await idsOf(page)).toEqual(['refund-017']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 3 cases');
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Tag').selectOption('locale=en');
    expect(await idsOf(page)).toEqual(['warranty-2', 'order-9']);
    await page.getByLabel('Outcome').selectOption('improved');
    expect(await idsOf(page)).toEqual(['warranty-2']);
    await page.getByLabel('Tag').selectOption('');
    await page.getByLabel('Outcome').selectOption('');
    await page.getByRole('button', { name: 'Points' }).click();
    expect(await idsOf(page)).toEqual(['refund-017', 'order-9', 'warranty-2']);
    await page.getByRole('button', { name: 'Points' }).click();
    expect(await idsOf(page)).toEqual(['warranty-2', 'order-9', 'refund-017']);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('Points');
  });

  test('opens a case with both answers side by side, what differs marked', async () => {
    const { page } = await small();
    await page.getByRole('button', { name: 'refund-017' }).click();
    const detail = page.locator('tr.detail');
    expect(await detail.locator('dd').allTextContents()).toEqual([
      'grounded: policy',
      'incident INC-204',
      'locale=de',
      '1 on the baseline, 1 on the candidate',
    ]);
    expect(await detail.locator('pre').allTextContents()).toEqual(['Can I return it?', 'Yes, within 30 days.', 'No, never.']);
    expect((await detail.locator('.before mark').allTextContents()).join('')).toContain('30');
    await page.getByRole('button', { name: 'refund-017' }).click();
    expect(await detail.count()).toBe(0);
    await page.getByRole('button', { name: 'warranty-2' }).click();
    expect(await detail.locator('pre').allTextContents()).toEqual(['And this?', '(no answer)', 'Of course.']);
  });

  test('needs no mouse', async () => {
    const { page } = await small();
    await page.keyboard.press('/');
    await page.keyboard.type('locale=');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('warranty-2');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await page.locator('tr.detail').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'refund-017' }).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test.each([
    [1280, 'wide'],
    [360, 'narrow'],
  ])('fits a window of %i px', async (width, drawing) => {
    const { page } = await small({ width });
    const [page_, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(page_).toBe(window_);
    expect(await page.locator(`.drawing.${drawing} svg`).first().isVisible()).toBe(true);
    expect(
      await page
        .locator(`.drawing.${drawing === 'wide' ? 'narrow' : 'wide'} svg`)
        .first()
        .isVisible(),
    ).toBe(false);
  });

  test('is dark where the reader wants it dark, and always paper on paper', async () => {
    const { page } = await small({ dark: true });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(18, 22, 28)');
    await page.emulateMedia({ media: 'print' });
    expect([await paper(), await page.locator('.controls').isVisible()]).toEqual(['rgb(255, 255, 255)', false]);
  });

  test('of 2,000 cases with texts stays under 3 MB and is there at once', async () => {
    const html = await htmlReporter.render(manyCases(2000));
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
    const { page, noise } = await openHtml(browser, html);
    expect([await page.getByRole('status').textContent(), noise]).toEqual(['2000 of 2000 cases', []]);
    expect(await page.locator('button.open').count()).toBe(100);
    await page.getByRole('button', { name: 'more' }).click();
    expect(await page.locator('button.open').count()).toBe(600);
  });

  test('of a sweep is as closed as that of a gate, and fits a phone', async () => {
    for (const report of [aSweepReport(), aHostileSweep()]) {
      const { page, noise } = await openHtml(browser, await SWEEP_REPORTERS.html.render(report), { width: 390 });
      const found = await page.evaluate(() => ({
        scripts: document.scripts.length,
        active: document.querySelectorAll('img, iframe, form, link, [onerror], [onload], [style], a:not([href^="#"])').length,
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      }));
      expect([noise, found]).toEqual([[], { scripts: 2, active: 0, overflow: 0 }]);
      await page.close();
    }
    const { page } = await openHtml(browser, await SWEEP_REPORTERS.html.render(aSweepReport()));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Recommended current');
    expect(await page.locator('#leaderboard tbody tr').count()).toBe(4);
    expect(await page.locator('#front .drawing.wide circle').count()).toBe(6);
  });
});
