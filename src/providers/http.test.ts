import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext, type Handler, json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { TargetOf } from '../domain/target.js';
import { createHttp } from './http.js';
import { aRequest, describeProvider } from './provider.contract.js';
import { createTransport } from './transport.js';

const KEY = 'app-secret-4711';
const signal = new AbortController().signal;
const question = aRequest({
  messages: [],
  payload: {
    id: 'a',
    input: { question: 'Hi "there"', top: 3 },
    context: [
      { id: 'p', text: 'one' },
      { id: 'q', text: 'two' },
    ],
  },
});

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const allowed = (origin = server.origin) => ({ env: { APP_KEY: KEY }, allowedOrigins: [origin], localOrigins: [origin] });
const provide = (more: Partial<TargetOf<'http'>> = {}, context = aContext(allowed())) =>
  createHttp({ provider: 'http', url: `${server.origin}/chat`, ...more }, context);
const answering = async (handler: Handler, more: Partial<TargetOf<'http'>> = {}) => {
  server.answer(handler);
  server.seen.length = 0;
  return (await provide(more)).generate(question, { signal });
};
const text =
  (body: string, type = 'text/plain'): Handler =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

describe('http', () => {
  let app: Loopback;
  beforeAll(async () => {
    app = await startLoopback((response, { body }) => {
      const { input } = body as { input?: string };
      if (input === undefined) response.writeHead(400).end();
      else response.end(`You said ${input}`);
    });
  });
  afterAll(() => app.close());
  const open = () => createHttp({ provider: 'http', url: app?.origin ?? '' }, aContext(allowed(app.origin)));
  describeProvider({
    name: 'http',
    open: async () => [await open(), await open()],
    answerable: aRequest({ messages: [], payload: { id: 'a', input: 'hello' } }),
    hopeless: aRequest({ messages: [], payload: { id: 'b' } }),
  });
});

describe('an application behind an address', () => {
  it('is told everything that the case has, and answers text or JSON', async () => {
    expect((await answering(text('plain'))).output).toBe('plain');
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/chat', body: question.payload });
    expect(await answering(json({ output: 'yes', context: ['one'] }))).toMatchObject({
      output: 'yes',
      context: [{ id: '1', text: 'one' }],
      usage: null,
    });
  });

  it('gets the body that the suite writes: a variable alone is its value, inside a text it is text', async () => {
    const body = {
      q: '{{question}}',
      n: '{{top}}',
      all: '{{input}}',
      said: 'ask: {{question}} ({{top}})',
      docs: '{{context}}',
      text: 'Use {{context}}',
      fixed: [1, null],
    };
    await answering(text('ok'), { request: { body } });
    expect(server.seen[0]?.body).toEqual({
      q: 'Hi "there"',
      n: 3,
      all: question.payload?.input,
      said: 'ask: Hi "there" (3)',
      docs: question.payload?.context,
      text: 'Use [1] one\n\n[2] two',
      fixed: [1, null],
    });
  });

  it('is asked by its address alone under GET, with values that cannot leave their place', async () => {
    await answering(text('ok'), { url: `${server.origin}/s?q={{question}}&n={{top}}`, method: 'GET' });
    expect(server.seen[0]).toMatchObject({ method: 'GET', path: '/s?q=Hi%20%22there%22&n=3', body: '' });
  });

  it('has its answer found by paths', async () => {
    const answer = {
      result: { text: 'yes' },
      sources: [
        { id: 7, text: 'one' },
        { id: 'b', text: 'two' },
      ],
      calls: [{ name: 'f', arguments: { a: 1 } }],
      tokens: { input_tokens: 1, output_tokens: 2 },
    };
    const response = { output: '$.result.text', context: '$.sources[*]', tool_calls: '$.calls', usage: '$.tokens' };
    expect(await answering(json(answer), { response })).toMatchObject({
      output: 'yes',
      context: [
        { id: '7', text: 'one' },
        { id: 'b', text: 'two' },
      ],
      toolCalls: [{ name: 'f', arguments: { a: 1 } }],
      usage: { inputTokens: 1, outputTokens: 2 },
    });
    expect((await answering(json(answer), { response: { ...response, context: '$.sources[*].text' } })).context).toEqual([
      { id: '1', text: 'one' },
      { id: '2', text: 'two' },
    ]);
    await expect(answering(json({ other: 1 }), { response })).rejects.toMatchObject({ kind: 'empty' });
  });

  it('is sent a key in a header, and only where the key may go', async () => {
    const request = { headers: { 'X-Key': 'Token $' + '{env:APP_KEY}' } };
    await answering(text('ok'), { request });
    expect(server.seen[0]?.headers['x-key']).toBe(`Token ${KEY}`);
    const elsewhere = aContext({ env: { APP_KEY: KEY }, localOrigins: [server.origin] });
    await expect(provide({ request }, elsewhere)).rejects.toMatchObject({ code: 'origin-refused' });
    await expect(provide({ request: { headers: { a: '$' + '{env:GITHUB_TOKEN}' } } })).rejects.toMatchObject({ code: 'config' });
    await expect(provide({ request: { headers: { a: '$' + '{env:NOT_SET}' } } })).rejects.toMatchObject({ code: 'no-credentials' });
    for (const name of ['host', 'Content-Length', 'a b', 'x\r\ny'])
      await expect(provide({ request: { headers: { [name]: 'x' } } })).rejects.toMatchObject({ code: 'config' });
  });

  it('is not asked about a case that lacks what the request names', async () => {
    await expect(answering(text('ok'), { request: { body: { q: '{{missing}}' } } })).rejects.toMatchObject({ kind: 'unsupported' });
    expect(server.seen).toEqual([]);
  });
});

describe('a hostile endpoint', () => {
  it('that answers 200 with a page gave no answer', async () => {
    await expect(answering(text('<html>log in</html>', 'text/html; charset=utf-8'))).rejects.toMatchObject({ kind: 'malformed' });
    await expect(answering(text('<html>log in</html>'), { response: { output: '$.a' } })).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('that redirects, to another origin or to a metadata address, is refused: no key travels', async () => {
    const elsewhere = await startLoopback(text('Gotcha.'));
    for (const location of [elsewhere.origin, 'http://169.254.169.254/latest/meta-data/'])
      for (const status of [301, 302, 307, 308])
        await expect(
          answering((response) => void response.writeHead(status, { location }).end(), {
            request: { headers: { authorization: '$' + '{env:APP_KEY}' } },
          }),
        ).rejects.toMatchObject({ kind: 'refused', status });
    expect([elsewhere.seen.length, server.seen.length]).toEqual([0, 1]);
    await elsewhere.close();
  });

  it('that drips ends with the time of the attempt, and its connection is closed', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const before = server.aborted();
    server.answer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 5);
      response.once('close', () => clearInterval(drip));
      setTimeout(() => controller.abort(reason), 60);
    });
    await expect((await provide()).generate(question, { signal: controller.signal })).rejects.toBe(reason);
    await expect.poll(server.aborted).toBeGreaterThan(before);
  });

  it('that sends without end is bounded', async () => {
    const flood: Handler = (response) => {
      const pump = () => {
        while (!response.destroyed && response.write(Buffer.alloc(262_144, 'x')));
      };
      response.on('drain', pump);
      pump();
    };
    await expect(answering(flood)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it.each([
    [401, 'auth'],
    [404, 'refused'],
    [429, 'rate-limit'],
    [500, 'server'],
  ])('that answers %i is one error: %s', async (status, kind) => {
    await expect(answering((response) => void response.writeHead(status).end(`${KEY} of Jane`))).rejects.toMatchObject({
      kind,
      status,
      code: undefined,
    });
  });
});

describe('an address that a suite names', () => {
  const refused = (url: string, origins: readonly string[] = []) =>
    expect(provide({ url }, aContext({ allowedOrigins: origins, localOrigins: origins }))).rejects;

  it.each([
    'http://127.0.0.1:3000/',
    'http://localhost/',
    'https://10.0.0.8/',
    'https://[::1]/',
    'http://app.example/',
    'http://2130706433/',
  ])('%s needs to be allowed', (url) => refused(url).toMatchObject({ code: 'origin-refused' }));

  it.each(['http://169.254.169.254/', 'https://[fe80::1]/', 'http://0.0.0.0/', 'http://[::ffff:169.254.169.254]/'])(
    '%s is never asked, allowed or not',
    async (url) => {
      await refused(url, [new URL(url).origin]).toMatchObject({ code: 'origin-refused' });
    },
  );

  it.each(['https://{{host}}/x', 'https://user:pass@app.example/'])('%s is no address', (url) =>
    refused(url).toMatchObject({ code: 'config' }),
  );

  it('is looked at again when its name is resolved: nothing is connected', async () => {
    const names: Record<string, string> = {
      'rebound.example': '169.254.169.254',
      'inside.example': '127.0.0.1',
      'both.example': '127.0.0.1',
    };
    const lookup = ((name: string, _options: object, callback: (error: null, found: object[]) => void) =>
      callback(null, [
        { address: names[name], family: 4 },
        ...(name === 'both.example' ? [{ address: '93.184.216.34', family: 4 }] : []),
      ])) as unknown as NonNullable<Parameters<typeof createTransport>[0]>['lookup'];
    const transport = createTransport(lookup === undefined ? {} : { lookup });
    for (const [host, origins] of [
      ['rebound.example', ['https://rebound.example']],
      ['inside.example', []],
      ['both.example', []],
    ] as const) {
      const provider = await provide({ url: `https://${host}/` }, aContext({ transport, allowedOrigins: origins, localOrigins: origins }));
      await expect(provider.generate(question, { signal })).rejects.toMatchObject({ name: 'CupelError', code: 'origin-refused' });
    }
    const port = new URL(server.origin).port;
    server.answer(text('found'));
    const origin = `http://inside.example:${port}`;
    const inside = await provide({ url: origin }, aContext({ transport, allowedOrigins: [origin], localOrigins: [origin] }));
    expect((await inside.generate(question, { signal })).output).toBe('found');
    transport.close();
  });
});
