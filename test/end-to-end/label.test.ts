import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FeedbackEntry } from '../../src/domain/judging/feedback.js';
import { BUNDLE, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { startJudge } from '../builders/judge-server.js';
import type { ModelServer } from '../builders/model-server.js';
import { watch } from '../builders/watched.js';

const CHROMIUM = '/usr/bin/chromium';
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let judge: ModelServer | undefined;
afterEach(async () => {
  await judge?.close();
  judge = undefined;
});

/** A project whose gate has run: twelve cases, answers of every quality, one with markup in it. */
async function aRun(): Promise<string> {
  judge = await startJudge();
  const ids = Array.from({ length: 12 }, (_, index) => index);
  const answers = (side: string) =>
    lines(
      ids.map((index) => ({
        case: `c${index}`,
        output: `${side} ${index}: quality ${1 + (index % 5)} <img src=x onerror="document.title='broken'">`,
      })),
    );
  const cwd = aFolder({
    'suite.yaml': `suite: support
golden: [golden.jsonl]
candidate: { provider: recorded, outputs: candidate.jsonl }
baseline: { provider: recorded, outputs: baseline.jsonl }
scorers: [{ id: grounded, judge: { rubric: rubrics/grounded.yaml, provider: openai-compatible, base_url: "${judge.baseUrl}", model: j } }]
`,
    'rubrics/grounded.yaml': `rubric: grounded
scale: { type: ordinal, min: 1, max: 5 }
items: [{ id: policy, criterion: "States the policy.", anchors: { 1: "no", 5: "yes" } }]
feedback: [{ id: why, question: "Why?", scale: { type: freeform } }]
`,
    'golden.jsonl': lines(ids.map((index) => ({ id: `c${index}`, input: { question: `question ${index}` } }))),
    'candidate.jsonl': answers('one'),
    'baseline.jsonl': answers('other'),
  });
  await runBundle(['gate', 'suite.yaml', '--json'], { cwd });
  return cwd;
}

const entriesOf = (cwd: string, file = 'labels/grounded.jsonl'): FeedbackEntry[] =>
  readFileSync(join(cwd, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FeedbackEntry);

/** A session in a terminal, or on a page; `type` writes what a person types. */
function startSession(cwd: string, ...args: string[]) {
  return watch(spawn(process.execPath, [BUNDLE, 'label', 'suite.yaml', ...args], { cwd }));
}

describe('label in a terminal', () => {
  test('shows answers blind, refuses what is no value, and writes feedback entries', { timeout: 60_000 }, async () => {
    const cwd = await aRun();
    const session = startSession(cwd, '--annotator', 'ann', '--n', '3');
    session.type('9\n4\nit says so\n');
    await session.until(/\[2 of 3\]/);
    session.type('s\nb\n2\n\nq\n');
    expect(await session.ended).toBe(0);
    expect(session.said()).toContain('Write a whole number from 1 to 5, or s, b, c, q.');
    expect(session.said()).not.toMatch(/candidate|baseline|score/);
    const entries = entriesOf(cwd);
    expect(entries.map(({ item, annotator }) => [item, annotator])).toEqual([
      ['policy', 'ann'],
      ['why', 'ann'],
      ['policy', 'ann'],
    ]);
    expect(entries[1]).toMatchObject({ value: 'it says so', case: entries[0]?.case, output: expect.stringContaining('quality') });
  });

  test('goes on where it stopped, shows everybody the same answers, and lists what people differ on', { timeout: 60_000 }, async () => {
    const cwd = await aRun();
    const label = (annotator: string, typed: string) => {
      const session = startSession(cwd, '--annotator', annotator, '--n', '3');
      session.type(typed);
      session.end();
      return session.ended.then(() => session.said());
    };
    expect(await label('ann', '4\n\n')).toContain('1 labelled now, 1 of 3 in all: labels/grounded.jsonl');
    expect(await label('ann', '4\n\n4\n\n')).toContain('2 labelled now, 3 of 3 in all');
    expect(await label('ann', '')).toContain('Nothing is left to label.');
    expect(await label('bob', '2\n\n4\n\n4\n\n')).toMatch(/People differ on c\d+, policy: ann 4, bob 2/);
    const cases = (name: string) => entriesOf(cwd).flatMap((entry) => (entry.annotator === name ? [entry.case] : []));
    expect(cases('bob')).toEqual(cases('ann'));
  });

  test('says what to do where no run is there, and refuses a broken label file with its line', async () => {
    const cwd = await aRun();
    const other = await runBundle(['label', 'suite.yaml', '--run', 'nowhere'], { cwd });
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('Run `cupel gate` first')]);
    const broken = aFolder({ 'l.jsonl': '{"case":"c1","item":"policy","value":9}\n' });
    const refused = await runBundle(['label', 'suite.yaml', '--out', join(broken, 'l.jsonl')], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('l.jsonl:1 value: is 9')]);
  });
});

/** util-linux: gives a program a terminal of its own. */
const SCRIPT = '/usr/bin/script';

/** A session in a real pseudo-terminal: the program sees a TTY on both ends, and keys arrive as a person presses them. */
function startOnTerminal(cwd: string, ...args: string[]) {
  const command = [process.execPath, BUNDLE, 'label', 'suite.yaml', ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn(SCRIPT, ['-qec', command, '/dev/null'], { cwd, env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm' } });
  return watch(child);
}

describe.skipIf(!existsSync(SCRIPT))('label in a real pseudo-terminal (skipped without util-linux `script`)', () => {
  test('takes keys, corrections and an interruption, and keeps what was said', { timeout: 60_000 }, async () => {
    const cwd = await aRun();
    const session = startOnTerminal(cwd, '--annotator', 'tty', '--n', '3');
    await session.until(/policy \[[^\]]*\]: /);
    session.type('9\x7f4\r');
    await session.until(/why \[[^\]]*\]: /);
    session.type('it says so\r');
    await session.until(/\[2 of 3\]/);
    await session.until(/\[2 of 3\][\s\S]*policy \[[^\]]*\]: /);
    session.type('2\r');
    await session.until(/\[2 of 3\][\s\S]*why \[[^\]]*\]: /);
    session.type('\r');
    await session.until(/\[3 of 3\][\s\S]*policy \[[^\]]*\]: /);
    session.type('\x03');
    expect(await session.ended).toBe(0);
    expect(session.said()).toContain('2 labelled now, 2 of 3 in all');
    expect(entriesOf(cwd).map(({ item, ...entry }) => [item, 'value' in entry ? entry.value : null])).toEqual([
      ['policy', 4],
      ['why', 'it says so'],
      ['policy', 2],
    ]);
  });

  test('draws a random sample of cases, both answers of each, one after the other', { timeout: 60_000 }, async () => {
    const cwd = await aRun();
    const session = startOnTerminal(cwd, '--annotator', 'tty', '--sample', '--n', '2');
    for (let answer = 1; answer <= 4; answer += 1) {
      await session.until(new RegExp(`\\[${answer} of 4\\][\\s\\S]*policy \\[[^\\]]*\\]: `));
      session.type('3\r');
      await session.until(new RegExp(`\\[${answer} of 4\\][\\s\\S]*why \\[[^\\]]*\\]: `));
      session.type('\r');
    }
    expect(await session.ended).toBe(0);
    const cases = entriesOf(cwd).map((entry) => entry.case);
    expect([cases[0] === cases[1], cases[2] === cases[3], cases[0] === cases[2]]).toEqual([true, true, false]);
  });
});

describe('label as a local page', () => {
  test('is on loopback alone, behind its token, and for its own origin only', async () => {
    const cwd = await aRun();
    const session = startSession(cwd, '--web', '--annotator', 'ann', '--n', '2');
    const url = new URL((await session.until(/http:\S+\n/)).trim());
    expect([url.hostname, url.pathname.length]).toEqual(['127.0.0.1', 34]);
    const status = async (path: string, init: RequestInit = {}): Promise<number> => (await fetch(new URL(path, url.origin), init)).status;
    expect(await status(url.pathname)).toBe(200);
    expect([await status('/'), await status('/state'), await status(`/${'x'.repeat(32)}/state`)]).toEqual([404, 404, 404]);
    const post = (headers: Record<string, string>) => status(`${url.pathname}skip`, { method: 'POST', headers });
    expect([await post({}), await post({ origin: 'https://evil.example' }), await post({ origin: url.origin })]).toEqual([403, 403, 200]);
    const state = await (await fetch(new URL(`${url.pathname}state`, url.origin))).text();
    expect(state).not.toMatch(/candidate|baseline|"score"/);
    await status(`${url.pathname}finish`, { method: 'POST', headers: { origin: url.origin } });
    expect(await session.ended).toBe(0);
  });

  test.skipIf(!existsSync(CHROMIUM))(
    'is gone through by keyboard in a browser (skipped without chromium)',
    { timeout: 60_000 },
    async () => {
      const { chromium } = await import('playwright-core');
      const cwd = await aRun();
      const session = startSession(cwd, '--web', '--annotator', 'web', '--n', '3', '--out', 'web.jsonl');
      const url = (await session.until(/http:\S+\n/)).trim();
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
      onTestFinished(() => browser.close());
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(url);
      const counted = (text: string) => page.locator('#count', { hasText: text }).waitFor();
      await counted('0 of 3');
      expect(await page.textContent('#answer')).toContain('<img src=x');
      expect(await page.locator('#texts img').count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.locator('#problem', { hasText: 'policy has no value yet' }).waitFor();
      await page.keyboard.press('4');
      await page.keyboard.press('t');
      await page.keyboard.type('it says so');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await counted('1 of 3');
      await page.keyboard.press('b');
      await page.locator('button[aria-pressed=true]', { hasText: '4' }).waitFor();
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      await page.locator('button[aria-pressed=true]').waitFor({ state: 'detached' });
      for (const done of ['2 of 3', '3 of 3']) {
        await page.keyboard.press('2');
        await page.keyboard.press('Enter');
        await counted(done);
      }
      await page.keyboard.press('Enter');
      await page.locator('#bye').waitFor();
      expect(await session.ended).toBe(0);
      expect([errors, await page.title()]).toEqual([[], 'Labels']);
      expect(entriesOf(cwd, 'web.jsonl').map(({ item, ...entry }) => [item, 'value' in entry ? entry.value : null])).toEqual([
        ['policy', 4],
        ['why', 'it says so'],
        ['policy', 5],
        ['why', 'it says so'],
        ['policy', 2],
        ['policy', 2],
      ]);
    },
  );
});
