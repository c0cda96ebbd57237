/** People who label pictures and recordings see and hear them, as the judge did. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BUNDLE, runBundle } from '../builders/bundle.js';
import { exampleFiles } from '../builders/example.js';
import { writeFiles } from '../builders/folder.js';
import { jsonl } from '../builders/gate-run.js';
import { startPerceiving } from '../builders/perceiving-model.js';
import { aRepository } from '../builders/repository.js';
import { watch } from '../builders/watched.js';

const CHROMIUM = '/usr/bin/chromium';
/** Folder for pictures to look at; none are kept otherwise. */
const PICTURES = process.env.LABEL_PICTURES;

/** What the page is told: the readings of the answer that is up, and the name under which it asks for their files. */
type State = {
  readonly up: string;
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
  const session = watch(spawn(process.execPath, [BUNDLE, 'label', 'evals/app/suite.yaml', '--web', '--n', '6'], { cwd: root }));
  const url = (await session.until(/http:\S+\n/)).trim();
  const state = async (): Promise<State> => (await (await fetch(`${url}state`)).json()) as State;
  return { root, url, state };
}

const RECORDING = {
  'evals/app/golden.jsonl': jsonl([
    { id: '..', input: { colour: 'red' }, attachments: [{ path: 'returns.wav', media_type: 'audio/wav' }] },
  ]),
  'evals/app/returns.wav': exampleFiles('speech', '.')['returns.wav'] ?? '',
};

test.each([
  ['a picture', {}, 'picture', 'image/png', '89504e47'],
  ['a recording', RECORDING, 'sound', 'audio/wav', '52494646'],
] as const)('%s is served beside the question, of the answer that is up alone', async (_, more, shown, type, magic) => {
  const { url, state } = await aPage(more);
  const { up, position } = await state();
  const { readings } = position.task;
  const index = readings.findIndex((reading) => reading.shown === shown);
  expect(readings[index]?.text).toContain(type);
  const whole = await fetch(`${url}file/${up}/${index}`);
  const headers = ['content-type', 'x-content-type-options', 'accept-ranges'].map((name) => whole.headers.get(name));
  expect([whole.status, ...headers]).toEqual([200, type, 'nosniff', 'bytes']);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect(bytes.subarray(0, 4).toString('hex')).toBe(magic);
  expect(whole.headers.get('content-length')).toBe(String(bytes.length));
  const part = async (range: string) => {
    const response = await fetch(`${url}file/${up}/${index}`, { headers: { range } });
    return [response.status, response.headers.get('content-range'), Buffer.from(await response.arrayBuffer())];
  };
  expect(await part('bytes=2-3')).toEqual([206, `bytes 2-3/${bytes.length}`, bytes.subarray(2, 4)]);
  expect(await part('bytes=-2')).toEqual([206, `bytes ${bytes.length - 2}-${bytes.length - 1}/${bytes.length}`, bytes.subarray(-2)]);
  expect(await part('bytes=9999999-')).toEqual([200, null, bytes]);
  const status = async (path: string): Promise<number> => (await fetch(url + path)).status;
  expect([await status(`file/${up}/99`), await status(`file/${'0'.repeat(64)}/${index}`), await status('file/')]).toEqual([404, 404, 404]);
  expect((await fetch(new URL(`/wrong/file/${up}/${index}`, url))).status).toBe(404);
});

test('a label of a picture is kept and read again', async () => {
  const { root, url, state } = await aPage();
  const { case: id, outputSha256 } = (await state()).position.task;
  const headers = { origin: new URL(url).origin, 'content-type': 'application/json' };
  const body = JSON.stringify({ case: id, outputSha256, values: { asked: true }, comment: '' });
  expect((await fetch(`${url}submit`, { method: 'POST', headers, body })).status).toBe(200);
  const [entry] = readFileSync(join(root, 'evals/app/labels/colour.jsonl'), 'utf8').trim().split('\n');
  expect(JSON.parse(entry ?? '')).toMatchObject({ case: id, item: 'asked', value: true, output_sha256: outputSha256 });
  const again = spawnSync(process.execPath, [BUNDLE, 'label', 'evals/app/suite.yaml', '--n', '6'], {
    cwd: root,
    input: '',
    encoding: 'utf8',
  });
  expect([again.status, again.stderr, again.stdout]).toEqual([0, '', expect.stringContaining('[2 of 3]')]);
});

test.skipIf(!existsSync(CHROMIUM))('both work in a browser (skipped without chromium)', { timeout: 60_000 }, async () => {
  const { chromium } = await import('playwright-core');
  const { url } = await aPage(RECORDING);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(url);
  const picture = page.locator('#texts img').last();
  await picture.waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await picture.getAttribute('alt')).toContain('image/png');
  // A length that is known, and a place to go to: what a player needs to seek.
  await page.waitForFunction(() => (document.querySelector('#texts audio') as HTMLAudioElement).readyState > 0);
  const sound = await page.locator('#texts audio').evaluate((audio) => {
    const { duration, seekable } = audio as HTMLAudioElement;
    return [duration, seekable.end(0)];
  });
  expect(sound[0]).toBeGreaterThan(0.5);
  expect(sound[1]).toBe(sound[0]);
  if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/label-picture.png`, fullPage: true });
});
