import { describe, expect, it } from 'vitest';
import { json } from '../../test/fixtures/providers/loopback.js';
import { type Api, KEY } from './dialect.contract.js';
import { aRequest, never } from './provider.contract.js';
import type { RateLimit } from './provider.js';

/** The server's limits are passed on. */
export function describeLimits(api: Api): void {
  const { dialect } = api;

  describe('limits', () => {
    const limits = { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '59', 'x-ratelimit-reset-requests': '1s' };
    const parsed: RateLimit = { requestsLimit: 60, requestsRemaining: 59, requestsResetMs: 1_000 };

    it('are told for good and bad responses, and when there are none', async () => {
      const told: RateLimit[] = [];
      const ask = () =>
        api
          .provider()
          .generate(aRequest(), { signal: never(), onRateLimit: (limit) => told.push(limit) })
          .catch(() => {});
      api.server.answer(json(dialect.answer({ text: 'Hello.' }), 200, limits));
      await ask();
      api.server.answer(json(dialect.error('rate_limit_exceeded'), 429, limits));
      await ask();
      api.server.answer(json(dialect.answer({ text: 'Hello.' })));
      await ask();
      expect(told).toEqual([parsed, parsed, {}]);
    });

    it('are told before the body is there', async () => {
      const controller = new AbortController();
      api.server.answer((response) => void response.writeHead(200, limits).write('{'));
      const told = new Promise<RateLimit>((resolve) => {
        api
          .provider()
          .generate(aRequest(), { signal: controller.signal, onRateLimit: resolve })
          .catch(() => {});
      });
      expect(await told).toEqual(parsed);
      controller.abort();
    });
  });
}

/** The key goes where it may, and nowhere else. */
export function describeKey(api: Api): void {
  const { dialect, create, generate } = api;

  describe('the key', () => {
    it('is sent once, trimmed, in its header', async () => {
      api.use(await create(undefined, { env: { [dialect.key.variable]: ` ${KEY}\n` } }));
      await generate();
      expect(api.server.seen[0]?.headers[dialect.key.header]).toBe(dialect.key.value(KEY));
      expect(JSON.stringify(api.server.seen[0]?.headers).split(KEY)).toHaveLength(2);
      expect(api.provider().origin).toBe(api.server.origin);
    });

    it.each([undefined, '', '  \n'])('that is missing (%j) is told by the name of its variable', async (value) => {
      const env = value === undefined ? {} : { [dialect.key.variable]: value };
      await expect(create(undefined, { env })).rejects.toMatchObject({
        code: 'no-credentials',
        message: `${dialect.key.variable} is not set`,
      });
    });

    it('that is missing is no error in a replay, until it is needed', async () => {
      api.use(await create(undefined, { env: {}, replayOnly: true }));
      expect(api.provider().identity).toEqual((await create()).identity);
      await expect(generate()).rejects.toMatchObject({ code: 'no-credentials' });
      expect(api.server.seen).toEqual([]);
    });

    it('goes to no origin that nobody allowed', async () => {
      const elsewhere = api.server.origin.replace('127.0.0.1', 'localhost');
      for (const allowedOrigins of [[], [elsewhere], ['https://127.0.0.1'], [api.server.origin.slice(0, -1)]])
        await expect(create(undefined, { allowedOrigins })).rejects.toMatchObject({
          code: 'origin-refused',
          message: expect.stringContaining(api.server.origin),
        });
      expect(api.server.seen).toEqual([]);
    });

    it('is shown by nothing that a provider shows', async () => {
      expect(JSON.stringify(api.provider())).not.toContain(KEY);
    });
  });

  it('adds no header from the environment of the process', async () => {
    const names = ['OPENAI_CUSTOM_HEADERS', 'ANTHROPIC_CUSTOM_HEADERS', 'OPENAI_ADMIN_KEY', 'ANTHROPIC_AUTH_TOKEN', 'OPENAI_ORG_ID'];
    const saved = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = name.endsWith('HEADERS') ? 'authorization: leaked\nx-leaked: leaked' : 'leaked';
    try {
      api.use(await create());
      await generate();
    } finally {
      for (const [name, value] of saved) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(JSON.stringify(api.server.seen[0]?.headers)).not.toContain('leaked');
    const known = [
      'host',
      'connection',
      'content-length',
      'accept-encoding',
      'accept',
      'content-type',
      'user-agent',
      'anthropic-version',
      dialect.key.header,
    ];
    expect(Object.keys(api.server.seen[0]?.headers ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  });
}

/** Many at once. */
export function describeCrowd(api: Api): void {
  const { dialect, generate } = api;

  it('answers 64 requests at once over connections that it keeps', async () => {
    const before = api.server.connections();
    api.server.answer((response, { body }) =>
      json(dialect.answer({ text: String(/n(\d+)n/.exec(JSON.stringify(body))?.[1]) }))(response, {
        method: '',
        path: '',
        headers: {},
        body,
        bytes: Buffer.alloc(0),
      }),
    );
    for (let wave = 0; wave < 3; wave += 1) {
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, index) => generate({ messages: [{ role: 'user', content: `n${wave}${index}n` }] })),
      );
      expect(answers.map(({ output }) => output)).toEqual(Array.from({ length: 64 }, (_, index) => `${wave}${index}`));
    }
    expect(api.server.seen).toHaveLength(192);
    expect(api.server.connections() - before).toBeLessThanOrEqual(64);
  });
}
