import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { type ActionRun, pullEvent, runAction } from '../builders/action-run.js';
import { OWNER, REPO } from '../builders/fake-github.js';
import { startResults } from '../builders/fake-results.js';
import { HOSTILE_TEXTS } from '../builders/hostile-texts.js';
import { aPullRequest, GOLDEN, type PullRequest, SUITE } from '../builders/pull-request.js';
import { commandsIn } from '../builders/runner-commands.js';

/** A reply of a provider: status, and the body in the pieces in which it is sent. */
type Reply = {
  readonly status: number;
  readonly pieces: readonly (string | Buffer)[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** An OpenAI-compatible API that replies to each question as it is told. */
async function startApi(reply: (question: string, key: string) => Reply): Promise<string> {
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const question = (JSON.parse(body) as { messages: { content: string }[] }).messages.map(({ content }) => content).join('\n');
      const { status, pieces, headers } = reply(question, (request.headers.authorization ?? '').replace('Bearer ', ''));
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((next) => setTimeout(next, 5));
      }
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const chat = (content: string): string =>
  JSON.stringify({
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });

type Sunk = ActionRun & { /** Everything that left the run, by where it went. */ readonly sinks: Readonly<Record<string, string>> };

/** Gates a pull request whose models are at an address, and gathers everything that it writes anywhere. */
async function sink(origin: string, cases: readonly object[], env: Readonly<Record<string, string>>): Promise<Sunk> {
  const suite = (prompt: string): string =>
    [
      'suite: s\ngolden: [golden.jsonl]\nreport: { excerpts: true, store_text: true }\ngate: { min_coverage: 0.1 }\nrun: { timeout_s: 5 }',
      `candidate: { provider: openai-compatible, base_url: "${origin}/v1", api_key_env: TEAM_KEY, model: m, prompt: ../../${prompt} }`,
      `scorers: [{ id: good, judge: { rubric: rubric.yaml, provider: openai-compatible, base_url: "${origin}/v1", api_key_env: TEAM_KEY, model: j } }]\n`,
    ].join('\n');
  const golden = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
  const rubric = 'rubric: good\nscale: { type: binary }\ncanaries: []\nitems: [{ id: policy, criterion: "Says fine." }]\n';
  const pull: PullRequest = await aPullRequest({
    edit: () => ({ 'prompt.md': 'Answer badly: {{input}}' }),
    files: { 'evals/s/rubric.yaml': rubric },
  });
  const { repository, github } = pull;
  repository.git('checkout', '-q', 'main');
  repository.commit({ [SUITE]: suite('prompt.md'), [GOLDEN]: golden });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-X', 'ours', '-m', 'merge', 'feature');
  const run = {
    id: 7,
    head_sha: pull.head,
    head_branch: 'feature',
    created_at: github.state.now,
    event: 'pull_request',
    path: '.github/workflows/evals.yml',
  };
  const results = await startResults(github, { run: { ...run, head_repository: { full_name: `${OWNER}/${REPO}` } } });
  const inputs = { 'check-run': 'true', 'allowed-origins': origin };
  const finished = await runAction(repository.root, { payload: pullEvent(github), github, inputs, env: { ...results.env, ...env } });
  const { comments, statuses, checkRuns, artifacts } = github.state;
  const record = finished.outputs.report ?? '';
  const files = Object.fromEntries(filesBelow(dirname(dirname(record))).map((file) => [file, readFileSync(file, 'latin1')]));
  const uploaded = artifacts.flatMap(({ zip }) =>
    Object.entries(unzipSync(zip)).map(([file, bytes]) => [`artifact ${file}`, Buffer.from(bytes).toString('latin1')]),
  );
  const { stdout, stderr, summary, outputs } = finished;
  const told = {
    stdout,
    stderr,
    summary,
    outputs: JSON.stringify(outputs),
    comments: JSON.stringify(comments),
    statuses: JSON.stringify([statuses, checkRuns]),
  };
  return { ...finished, sinks: { ...told, ...files, ...(Object.fromEntries(uploaded) as Record<string, string>) } };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const KEY = 'tk-Ab/Cd+Ef=Gh"Ij\\Kl%Mn&Op~0123456789zyxwvutsrq';

/** The forms in which a provider, a proxy or an encoder gives a key back. */
const FORMS: Readonly<Record<string, (key: string) => string>> = {
  raw: (key) => key,
  base64: (key) => Buffer.from(key).toString('base64'),
  'base64 of a header': (key) => Buffer.from(`Bearer ${key}`).toString('base64'),
  'base64 of a pair': (key) => Buffer.from(`user:${key}:x`).toString('base64'),
  'URL-encoded': (key) => encodeURIComponent(key),
  'JSON-escaped': (key) => JSON.stringify(key),
  'JSON in JSON': (key) => JSON.stringify(JSON.stringify({ key })),
  hex: (key) => Buffer.from(key).toString('hex'),
};

/** Where a provider puts it. */
const PLACES: Readonly<Record<string, (text: string) => Reply>> = {
  'a refusal': (text) => ({ status: 400, pieces: [JSON.stringify({ error: { message: `bad key ${text}`, type: text, code: text } })] }),
  'a refusal in pieces': (text) => ({
    status: 422,
    pieces: `{"error":{"message":"${text.replaceAll('"', '')}"}}`.match(/.{1,7}/gs) ?? [],
  }),
  'a header': (text) => ({
    status: 404,
    pieces: ['{}'],
    headers: { 'x-request-id': encodeURIComponent(text), 'openai-organization': encodeURIComponent(text) },
  }),
  'a text that is no JSON': (text) => ({ status: 200, pieces: [`<html>${text}</html>`] }),
  'an answer': (text) => ({ status: 200, pieces: [chat(`Your key is ${text}.`)] }),
};

const ECHOES = Object.keys(FORMS).flatMap((form) => Object.keys(PLACES).map((place) => ({ form, place })));

/** Parts of a key that nothing else holds, in every form. */
const TRACES: readonly string[] = [
  ...['0123456789zyxwvutsrq', 'tk-Ab/Cd', 'tk-Ab%2FCd', 'Ij\\\\Kl'],
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}0123456789zyxwvutsrq`)
      .toString('base64')
      .slice(4, 24),
  ),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${KEY}`)
      .toString('base64')
      .slice(4, 24),
  ),
  Buffer.from('0123456789zyxwvutsrq').toString('hex'),
];

test('a key that a provider gives back, in whatever form and place, is in nothing that the run writes', async () => {
  const origin = await startApi((question, key) => {
    if (question.includes('<<<begin'))
      return { status: 200, pieces: [chat(JSON.stringify({ items: { policy: { reason: key, score: question.includes('fine') } } }))] };
    const [, index] = /echo (\d+)/.exec(question) ?? [];
    const echo = index === undefined ? undefined : ECHOES[Number(index)];
    if (echo === undefined) return { status: 200, pieces: [chat(question.includes('badly') ? 'no' : 'fine')] };
    return PLACES[echo.place]?.(FORMS[echo.form]?.(key) ?? '') ?? { status: 500, pieces: [] };
  });
  const cases = [
    ...ECHOES.map((_, index) => ({ id: `echo-${index}`, input: `echo ${index}`, checks: [{ contains: 'fine' }] })),
    ...Array.from({ length: 60 }, (_, index) => ({ id: `plain-${index}`, input: `plain ${index}`, checks: [{ contains: 'fine' }] })),
  ];
  const { sinks, code } = await sink(origin, cases, { TEAM_KEY: KEY });
  expect(code).toBe(1);
  // Everything that there should be is there: what is searched is not empty.
  for (const name of ['summary', 'comments', 'stdout', 'artifact journal.jsonl', 'artifact report.html', 'artifact junit.xml'])
    expect(sinks[name]?.length, name).toBeGreaterThan(100);
  expect(Object.keys(sinks).filter((name) => name.includes('/cassettes/'))).not.toEqual([]);
  const found = Object.entries(sinks).flatMap(([name, text]) =>
    TRACES.filter((trace) => text.includes(trace)).map((trace) => `${name}: ${trace}`),
  );
  expect(found).toEqual([]);
  // What masks it shows that it came as far.
  expect(sinks['artifact journal.jsonl']).toContain('***');
}, 120_000);

test('no text of a model, a case or a provider gives the runner an order', async () => {
  const said = (question: string): string => {
    const [, index] = /say (\d+)/.exec(question) ?? [];
    return HOSTILE_TEXTS[Number(index ?? 0)] ?? '';
  };
  const reply =
    (isHostile: boolean) =>
    (question: string): Reply => {
      const text = isHostile ? `${said(question)}\n::error::x\n##[add-mask]x` : 'harmless';
      if (question.includes('<<<begin'))
        return { status: 200, pieces: [chat(JSON.stringify({ items: { policy: { reason: text, score: !question.includes('no:') } } }))] };
      if (/say \d*[37]\b/.test(question))
        return { status: 400, pieces: [JSON.stringify({ error: { message: text, type: text, code: text } })] };
      return { status: 200, pieces: [chat(question.includes('badly') ? `no: ${text}` : `fine: ${text}`)] };
    };
  const cases = (isHostile: boolean): object[] =>
    HOSTILE_TEXTS.map((text, index) => ({
      id: isHostile ? `${index} ${text.replaceAll(/[\ud800-\udfff]/gu, '')}` : `case ${index}`,
      input: `say ${index}`,
      checks: [{ contains: 'fine', name: isHostile ? `::error::${index} ##[error]x` : `check ${index}` }],
      tags: { kind: isHostile ? `##[error]${index % 3}` : `kind ${index % 3}` },
    }));
  const commands = async (isHostile: boolean): Promise<readonly string[]> => {
    const { stdout, stderr } = await sink(await startApi(reply(isHostile)), cases(isHostile), { TEAM_KEY: KEY });
    expect(stdout).toContain('overall');
    return [...commandsIn(stdout), ...commandsIn(stderr)].map(({ name }) => name).filter((name) => name !== 'debug');
  };
  expect(await commands(true)).toEqual(await commands(false));
}, 120_000);
