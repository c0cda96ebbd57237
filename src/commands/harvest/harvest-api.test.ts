import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../test/builders/bundle.js';
import { aFolder } from '../../../test/builders/folder.js';
import { aHarvestWorld } from '../../../test/builders/harvest-world.js';
import {
  braintrustRoutes,
  heliconeRoutes,
  langfuseRoutes,
  langsmithRoutes,
  latitudeRoutes,
  openaiRoutes,
  type Route,
  startApi,
} from '../../../test/builders/trace-apis.js';
import { sharedTraces } from '../../../test/builders/traces.js';
import type { ApiFormat } from '../../domain/trace.js';
import type { HarvestInvocation } from '../arguments/harvest-arguments.js';
import { harvest } from './harvest.js';

const KEY = 'sk-lf-0123456789-never-to-be-seen';
const ENV = {
  LANGFUSE_PUBLIC_KEY: 'pk-lf-1',
  LANGFUSE_SECRET_KEY: KEY,
  LANGSMITH_API_KEY: KEY,
  BRAINTRUST_API_KEY: KEY,
  HELICONE_API_KEY: KEY,
  LATITUDE_API_KEY: KEY,
  OPENAI_API_KEY: KEY,
};

const asked = (api: ApiFormat, apiUrl: string, more: Partial<HarvestInvocation> = {}): HarvestInvocation => ({
  command: 'harvest',
  files: [],
  from: 'auto',
  api,
  apiUrl,
  since: '2026-01-01',
  out: 'p.jsonl',
  json: true,
  ...more,
});

const trace = (number: number, more: object = {}) => ({
  id: `obs-${number}`,
  traceId: `trace-${number}`,
  type: 'SPAN',
  parentObservationId: null,
  startTime: `2026-11-0${1 + (number % 9)}T00:00:00.000Z`,
  name: 'bot',
  input: JSON.stringify({ message: `question ${number} about a parcel` }),
  output: JSON.stringify({ message: `answer ${number}` }),
  ...more,
});
const thumb = (number: number) => ({
  id: `score-${number}`,
  name: 'user_feedback',
  dataType: 'BOOLEAN',
  value: false,
  timestamp: '2026-11-10T00:00:00.000Z',
  subject: { kind: 'trace', id: `trace-${number}` },
});
const many = (count: number) => langfuseRoutes({ observations: rows(count, trace), scores: rows(count, thumb) });
const rows = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, number) => make(number));
const spoolOf = (cwd: string) => join(cwd, '.cupel/harvest/fetched');
const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe('harvest --api', () => {
  it('reads page after page of traces and scores, and leaves nothing behind', async () => {
    const cwd = aFolder();
    const api = await startApi(many(45));
    const { result, sources } = await harvest(asked('langfuse', api.url), aHarvestWorld(cwd, ENV));
    expect(result).toMatchObject({ read: 45, failures: 45, skipped: [] });
    expect(sources.map(({ kind }) => kind)).toEqual(['Langfuse observations', 'Langfuse scores']);
    expect(api.calls.filter(({ path }) => path.endsWith('observations'))).toHaveLength(3);
    expect(api.calls[0]?.query.get('fields')).toBe('core,basic,io,metadata');
    expect(api.calls[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`pk-lf-1:${KEY}`).toString('base64')}`);
    expect(readdirSync(spoolOf(cwd))).toEqual([]);
    expect(readFileSync(join(cwd, 'p.jsonl'), 'utf8')).not.toContain(KEY);
  });

  it('waits as long as the server says, and a little longer each time that it says nothing', async () => {
    const cwd = aFolder();
    const api = await startApi(many(1));
    api.stumbles.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 }, { status: 503 });
    const world = aHarvestWorld(cwd, ENV);
    await harvest(asked('langfuse', api.url), world);
    expect(world.slept.filter((ms) => ms >= 1000)).toEqual([7000, 1500, 3000]);
  });

  it('keeps its pace between two requests', async () => {
    const api = await startApi(many(45));
    const world = aHarvestWorld(aFolder(), ENV);
    await harvest(asked('langfuse', api.url), world);
    const paces = world.slept.filter((ms) => ms > 500 && ms <= 600);
    expect(paces.length).toBeGreaterThanOrEqual(4);
  });

  it('goes on where an interrupted fetch stopped: no page is asked for twice, no record is there twice', async () => {
    const cwd = aFolder();
    const routes = many(45);
    const api = await startApi(routes);
    let page = 0;
    const observations = routes['GET /api/public/v2/observations'] as Route;
    routes['GET /api/public/v2/observations'] = (call) => {
      page += 1;
      return page >= 3 && page <= 8 ? { status: 502 } : observations(call);
    };
    await expect(harvest(asked('langfuse', api.url), aHarvestWorld(cwd, ENV))).rejects.toMatchObject({
      code: 'source-unavailable',
      remedy: expect.stringContaining('goes on'),
    });
    const [folder = ''] = readdirSync(spoolOf(cwd));
    const spool = join(spoolOf(cwd), folder);
    expect(readdirSync(spool).sort()).toEqual(['.gitignore', 'cursor.json', 'langfuse-observations.jsonl']);
    expect(statSync(join(spool, 'langfuse-observations.jsonl')).mode & 0o777).toBe(0o600);
    expect(statSync(spool).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(spool, 'cursor.json'), 'utf8')).not.toContain(KEY);
    const before = api.calls.length;
    const { result } = await harvest(asked('langfuse', api.url), aHarvestWorld(cwd, ENV));
    expect(result.read).toBe(45);
    expect(api.calls.slice(before).filter(({ path }) => path.endsWith('observations'))).toHaveLength(1);
  });

  it('begins a series anew where its cursor is no longer known', async () => {
    const cwd = aFolder();
    const routes = many(45);
    const api = await startApi(routes);
    const observations = routes['GET /api/public/v2/observations'] as Route;
    let isDown = true;
    routes['GET /api/public/v2/observations'] = (call) => {
      if (call.query.get('cursor') === null) return observations(call);
      return isDown ? { status: 400 } : observations(call);
    };
    await expect(harvest(asked('langfuse', api.url, { fetched: 'mine' }), aHarvestWorld(cwd, ENV))).rejects.toMatchObject({
      code: 'source-unavailable',
    });
    api.stumbles.push({ status: 400 });
    isDown = false;
    const { result } = await harvest(asked('langfuse', api.url, { fetched: 'mine' }), aHarvestWorld(cwd, ENV));
    const [folder = ''] = readdirSync(join(cwd, 'mine'));
    expect(linesOf(join(cwd, 'mine', folder, 'langfuse-observations.jsonl'))).toHaveLength(45);
    expect(result.read).toBe(45);
  });

  it('asks for smaller pages where one is too large to be read at once', async () => {
    const routes = many(3);
    const observations = routes['GET /api/public/v2/observations'] as Route;
    routes['GET /api/public/v2/observations'] = (call) =>
      Number(call.query.get('limit')) > 20 ? { data: ['x'.repeat(17 << 20)], meta: {} } : observations(call);
    const api = await startApi(routes);
    const { result } = await harvest(asked('langfuse', api.url), aHarvestWorld(aFolder(), ENV));
    expect(result.read).toBe(3);
    expect(api.calls.map(({ query }) => query.get('limit'))).toEqual(['250', '62', '15', '100']);
  });

  it('asks a server before Langfuse 4 for traces and scores in the old way', async () => {
    const api = await startApi({
      'GET /api/public/traces': ({ query }) => ({
        data: [
          {
            id: `t${query.get('page')}`,
            timestamp: '2026-11-01T00:00:00Z',
            input: { message: 'Where is it?' },
            output: 'Gone.',
            scores: [],
            observations: [],
          },
        ],
        meta: { page: Number(query.get('page')), limit: 100, totalPages: 2 },
      }),
      'GET /api/public/v2/scores': () => ({
        data: [
          {
            id: 's1',
            traceId: 't2',
            name: 'fixed',
            dataType: 'CORRECTION',
            value: 0,
            stringValue: 'It arrives on Monday.',
            timestamp: '2026-11-02T00:00:00Z',
          },
        ],
        meta: { page: 1, totalPages: 1 },
      }),
    });
    const cwd = aFolder();
    const { result } = await harvest(asked('langfuse', api.url), aHarvestWorld(cwd, ENV));
    expect(result).toMatchObject({ read: 2, failures: 1 });
    expect(readFileSync(join(cwd, 'p.jsonl'), 'utf8')).toContain('"expected":"It arrives on Monday."');
  });

  it('stops at the limit, and keeps what it fetched where the user names a folder', async () => {
    const cwd = aFolder();
    const api = await startApi(many(45));
    const options = asked('langfuse', api.url, { limit: 20, fetched: 'mine' });
    const { result } = await harvest(options, aHarvestWorld(cwd, ENV));
    expect(result.read).toBe(20);
    const calls = api.calls.length;
    await harvest(options, aHarvestWorld(cwd, ENV));
    expect(api.calls).toHaveLength(calls);
    const [folder = ''] = readdirSync(join(cwd, 'mine'));
    expect(linesOf(join(cwd, 'mine', folder, 'langfuse-observations.jsonl'))).toHaveLength(20);
    expect(readFileSync(join(cwd, 'mine', folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('says which variable holds a key that is refused, and never the key', async () => {
    const api = await startApi({ 'POST /v1/request/query-clickhouse': () => ({ status: 401, body: { error: `bad key ${KEY}` } }) });
    const world = aHarvestWorld(aFolder(), ENV);
    const error = await harvest(asked('helicone', api.url), world).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'no-credentials', message: expect.stringContaining('HELICONE_API_KEY') });
    expect(JSON.stringify([error, String(error), world.logged])).not.toContain(KEY);
  });

  it.each([
    [{}, { LANGFUSE_SECRET_KEY: '' }, 'no-credentials', 'LANGFUSE_SECRET_KEY is not set'],
    [{ since: undefined }, {}, 'usage', 'all that was ever recorded'],
    [{ since: 'soon' }, {}, 'usage', '--since must be a date'],
    [{ api: 'langsmith' as const }, {}, 'usage', 'many projects'],
    [{ apiUrl: 'http://cloud.example.com' }, {}, 'config', 'neither https nor on this machine'],
    [{ apiUrl: 'https://user:pw@cloud.example.com' }, {}, 'config', 'name or password'],
    [{ api: undefined, files: ['x.jsonl'], limit: 3 }, {}, 'usage', 'goes with --api'],
  ] satisfies readonly [Partial<Record<keyof HarvestInvocation, unknown>>, Record<string, string>, string, string][])(
    'refuses %j before anything is sent',
    async (options, env, code, message) => {
      const invocation = { ...asked('langfuse', 'http://127.0.0.1:9'), ...options } as HarvestInvocation;
      await expect(harvest(invocation, aHarvestWorld(aFolder(), { ...ENV, ...env }))).rejects.toMatchObject({
        code,
        message: expect.stringContaining(message),
      });
    },
  );

  it('on a runner, takes a key nowhere but to the vendor and to what the workflow allows', async () => {
    const api = await startApi(many(1));
    const run = (allowedOrigins: readonly string[]) =>
      harvest(asked('langfuse', api.url), aHarvestWorld(aFolder(), ENV), { trust: { allowedOrigins, stateDir: aFolder() } });
    await expect(run([])).rejects.toMatchObject({ code: 'origin-refused' });
    expect(api.calls).toEqual([]);
    expect((await run([api.url])).result.read).toBe(1);
  });

  it('reads address, project and names of the keys from the policy', async () => {
    const api = await startApi(langsmithRoutes({ runs: [], feedback: [] }));
    const policy = `api: { langsmith: { url: "${api.url}", project: support-bot, key_env: MY_KEY } }\n`;
    const cwd = aFolder({ 'h.yaml': policy });
    const { apiUrl: _, ...options } = asked('langsmith', '');
    await harvest({ ...options, policy: 'h.yaml' }, aHarvestWorld(cwd, { MY_KEY: 'lsv2_mine' }));
    expect(new Set(api.calls.map(({ headers }) => headers['x-api-key']))).toEqual(new Set(['lsv2_mine']));
    await expect(
      harvest({ ...options, policy: 'h.yaml', project: 'other' }, aHarvestWorld(cwd, { MY_KEY: 'lsv2_mine' })),
    ).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('no project "other"') });
  });

  it('asks LangSmith in the newer way where the older query is gone', async () => {
    const routes = langsmithRoutes({ runs: [], feedback: [] });
    delete routes['POST /api/v1/runs/query'];
    const pages: unknown[] = [];
    routes['POST /api/v2/runs/query'] = ({ body }) => {
      pages.push(body.cursor ?? null);
      const id = `run-${pages.length}`;
      const item = {
        id,
        trace_id: id,
        run_type: 'CHAIN',
        is_root: true,
        parent_run_ids: [],
        inputs: { question: 'Where?' },
        outputs: { answer: 'There.' },
      };
      return { items: [item], next_cursor: pages.length < 3 ? `c${pages.length}` : '' };
    };
    const api = await startApi(routes);
    const { result } = await harvest(asked('langsmith', api.url, { project: 'support-bot' }), aHarvestWorld(aFolder(), ENV));
    expect(result.read).toBe(3);
    expect(pages).toEqual([null, 'c1', 'c2']);
  });

  it('takes what is missing in time out of a Braintrust log, and stops where everything is too old', async () => {
    const event = (number: number, created: string) => ({
      id: `e${number}`,
      span_id: `s${number}`,
      root_span_id: `s${number}`,
      is_root: true,
      created,
      input: 'q',
      output: 'a',
      scores: {},
    });
    const events = rows(200, (number) => event(number, number < 30 ? '2026-11-10T00:00:00Z' : '2026-09-01T00:00:00Z'));
    const api = await startApi(braintrustRoutes(events));
    const options = asked('braintrust', api.url, { project: 'support', since: '2026-10-01' });
    const { result } = await harvest(options, aHarvestWorld(aFolder(), ENV));
    expect(result.read).toBe(30);
    expect(api.calls.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });

  it('leaves a signed address out of what it keeps', async () => {
    const cwd = aFolder();
    const row = { request_id: 'r1', request_created_at: '2026-11-01T00:00:00Z', response_status: 200, feedback_rating: false };
    const api = await startApi(
      heliconeRoutes(
        [
          {
            ...row,
            request_body: { messages: [{ role: 'user', content: 'Where?' }] },
            response_body: { choices: [{ message: { role: 'assistant', content: 'Gone.' } }] },
          },
        ],
        () => api.url,
      ),
    );
    const { result } = await harvest(asked('helicone', api.url, { fetched: 'mine' }), aHarvestWorld(cwd, ENV));
    expect(result.failures).toBe(1);
    const [folder = ''] = readdirSync(join(cwd, 'mine'));
    expect(readFileSync(join(cwd, 'mine', folder, 'helicone-requests.jsonl'), 'utf8')).not.toContain('signature');
    expect(existsSync(join(cwd, '.cupel/harvest/fetched'))).toBe(false);
  });
});

const json = (file: string) => JSON.parse(readFileSync(join(sharedTraces(), file), 'utf8'));
const jsonl = (file: string) => linesOf(join(sharedTraces(), file)).map((line) => JSON.parse(line));

type Vendor = readonly [
  format: ApiFormat,
  files: readonly string[],
  routes: (base: () => string) => Record<string, Route>,
  project: string | null,
];

const VENDORS: readonly Vendor[] = [
  [
    'langfuse',
    ['langfuse/api-observations-v2.json', 'langfuse/api-scores-v3.json'],
    () =>
      langfuseRoutes({ observations: json('langfuse/api-observations-v2.json').data, scores: json('langfuse/api-scores-v3.json').data }),
    null,
  ],
  [
    'langsmith',
    ['langsmith/runs.jsonl', 'langsmith/feedback.jsonl'],
    () => langsmithRoutes({ runs: jsonl('langsmith/runs.jsonl'), feedback: jsonl('langsmith/feedback.jsonl') }),
    'support-bot',
  ],
  [
    'braintrust',
    ['braintrust/project_logs-fetch.json'],
    () => braintrustRoutes(json('braintrust/project_logs-fetch.json').events),
    'support',
  ],
  ['helicone', ['helicone/requests-export.jsonl'], (base) => heliconeRoutes(jsonl('helicone/requests-export.jsonl'), base), null],
  [
    'latitude',
    ['latitude/trace-details.json', 'latitude/annotations.json'],
    () => latitudeRoutes({ traces: json('latitude/trace-details.json'), annotations: json('latitude/annotations.json').items }),
    'support-bot',
  ],
  [
    'openai',
    ['openai/stored-completions.json', 'openai/stored-messages.json'],
    () => openaiRoutes({ completions: json('openai/stored-completions.json').data, messages: json('openai/stored-messages.json') }),
    null,
  ],
];

describe.skipIf(!hasShared('data/traces/truth.json'))('the records of an API', () => {
  it.each(VENDORS)('%s: give the same proposals as the files that hold them', async (format, files, routes, project) => {
    const cwd = aFolder();
    const api = await startApi(routes(() => api.url));
    const names = files.map((file) => join(sharedTraces(), file));
    const fromFiles = await harvest({ command: 'harvest', files: names, from: 'auto', out: 'files.jsonl', json: true }, aHarvestWorld(cwd));
    const options = asked(format, api.url, { out: 'api.jsonl', ...(project === null ? {} : { project }) });
    const fromApi = await harvest(options, aHarvestWorld(cwd, ENV));
    const counts = ({ failures, good, conversations }: typeof fromApi.result) => ({ failures, good, conversations });
    expect(counts(fromApi.result)).toEqual(counts(fromFiles.result));
    expect(linesOf(join(cwd, 'api.jsonl')).sort()).toEqual(linesOf(join(cwd, 'files.jsonl')).sort());
  });
});
