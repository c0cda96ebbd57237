/** People who label pictures and recordings see and hear them, as the judge did. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { BUNDLE, runBundle } from '../builders/bundle.js';
import { exampleFiles } from '../builders/example.js';
import { writeFiles } from '../builders/folder.js';
import { jsonl } from '../builders/gate-run.js';
import { startPerceiving } from '../builders/perceiving-model.js';
import { aRepository } from '../builders/repository.js';

const CHROMIUM = '/usr/bin/chromium';
/** Folder for pictures to look at; none are kept otherwise. */
const PICTURES = process.env.LABEL_PICTURES;

type State = {
  readonly position: {
    readonly task: {
      readonly case: string;
      readonly outputSha256: string;
      readonly readings: readonly { name: string; shown?: string; text: string }[];
    };
  };
};

/** A labelling page of the example with pictures whose gate has run, with further files; the address that it says, and what is up. */
async function aPage(more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const model = await startPerceiving();
  const files = exampleFiles('pictures', 'evals/app', (text) => text.replace('http://127.0.0.1:8787/v1', model.baseUrl));
  // Before the first commit every suite is new: its candidate is run alone.
  const { root } = aRepository();
  writeFiles(root, { ...files, ...more });
  const gated = await runBundle(['gate', '--json'], { cwd: root });
  expect([gated.stderr, gated.code]).toEqual(['', 0]);
  const child: ChildProcess = spawn(process.execPath, [BUNDLE, 'label', 'evals/app/suite.yaml', '--web', '--n', '6'], { cwd: root });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const ended = new Promise<never>((_, fail) => child.on('exit', () => fail(new Error(said))));
  ended.catch(() => undefined);
  const later = () => new Promise((next) => setTimeout(next, 20));
  while (!/http:\S+\n/.test(said)) await Promise.race([later(), ended]);
  const url = /http:\S+/.exec(said)?.[0] ?? '';
  const state = async (): Promise<State['position']['task']> => ((await (await fetch(`${url}state`)).json()) as State).position.task;
  return { url, state };
}

const addressOf = (task: State['position']['task'], index: number): string =>
  ['file', task.case, task.outputSha256, index].map(encodeURIComponent).join('/');

const RECORDING = {
  'evals/app/golden.jsonl': jsonl([
    { id: 'red', input: { colour: 'red' }, attachments: [{ path: 'returns.wav', media_type: 'audio/wav' }] },
  ]),
  'evals/app/returns.wav': exampleFiles('speech', '.')['returns.wav'] ?? '',
};

test.each([
  ['a picture', {}, 'picture', 'image/png', '89504e47'],
  ['a recording', RECORDING, 'sound', 'audio/wav', '52494646'],
] as const)('%s is served beside the question, of the answer that is up alone', async (_, more, shown, type, magic) => {
  const { url, state } = await aPage(more);
  const task = await state();
  const index = task.readings.findIndex((reading) => reading.shown === shown);
  expect(task.readings[index]?.text).toContain(type);
  const response = await fetch(url + addressOf(task, index));
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-content-type-options')]).toEqual([
    200,
    type,
    'nosniff',
  ]);
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 4)
      .toString('hex'),
  ).toBe(magic);
  const status = async (path: string): Promise<number> => (await fetch(url + path)).status;
  expect(await status(addressOf(task, 99))).toBe(404);
  expect(await status(addressOf({ ...task, case: 'another' }, index))).toBe(404);
  expect(await status('file/%zz/x/0')).toBe(400);
  expect((await fetch(new URL(`/wrong/${addressOf(task, index)}`, url))).status).toBe(404);
});

test.skipIf(!existsSync(CHROMIUM))('a picture is seen in a browser (skipped without chromium)', { timeout: 60_000 }, async () => {
  const { chromium } = await import('playwright-core');
  const { url } = await aPage();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(url);
  const picture = page.locator('#texts img').last();
  await picture.waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await picture.getAttribute('alt')).toContain('image/png');
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/label-picture.png`, fullPage: true });
});
