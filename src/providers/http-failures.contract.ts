import { describe, expect, it } from 'vitest';
import { aContext, type Handler, json, startLoopback } from '../../test/fixtures/providers/loopback.js';
import { type Api, failure, KEY } from './dialect.contract.js';

/** Every status other than 2xx is one request and one error, reduced to what may be shown. */
export function describeStatuses(api: Api): void {
  const { dialect, answering } = api;

  describe('a status that is no success', () => {
    it.each([
      [400, 'invalid_request_error', 'refused'],
      [401, 'invalid_api_key', 'auth'],
      [402, 'payment_required', 'auth'],
      [403, 'permission_error', 'auth'],
      [404, 'model_not_found', 'refused'],
      [408, 'request_timeout', 'server'],
      [409, 'conflict', 'server'],
      [413, 'request_too_large', 'refused'],
      [422, 'unprocessable', 'refused'],
      [425, 'too_early', 'server'],
      [429, 'rate_limit_exceeded', 'rate-limit'],
      [429, 'insufficient_quota', 'auth'],
      [500, 'server_error', 'server'],
      [502, 'bad_gateway', 'server'],
      [503, 'overloaded_error', 'server'],
      [529, 'overloaded_error', 'server'],
      [400, 'content_filter', 'filtered'],
    ])('%i %s is one request and one error: %s', async (status, code, kind) => {
      await expect(answering(json(dialect.error(code), status, { 'x-request-id': 'req_1' }))).rejects.toEqual(
        failure(kind, { status, code, requestId: 'req_1' }),
      );
      expect(api.server.seen).toHaveLength(1);
    });

    it('counts even where its body is rubbish, endless or cut', async () => {
      const bodies: Handler[] = [
        (response) => void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Bad</h1>'),
        (response) => {
          response.writeHead(503);
          const pump = () => {
            while (!response.destroyed && response.write(Buffer.alloc(65_536, '{')));
          };
          response.on('drain', pump);
          pump();
        },
        (response) => {
          response.writeHead(503, { 'content-length': '900' });
          response.write('{"error":');
          setTimeout(() => response.socket?.destroy(), 10);
        },
      ];
      for (const body of bodies) await expect(answering(body)).rejects.toEqual(failure('server', { status: 503, code: undefined }));
    });

    it('passes on how long the server asks to wait', async () => {
      const limited = (headers: Record<string, string>) => answering(json(dialect.error('rate_limit_exceeded'), 429, headers));
      await expect(limited({ 'retry-after-ms': '1500', 'retry-after': '9' })).rejects.toEqual(
        failure('rate-limit', { retryAfterMs: 1_500 }),
      );
      await expect(limited({ 'retry-after': '7' })).rejects.toEqual(failure('rate-limit', { retryAfterMs: 7_000 }));
      await expect(limited({})).rejects.toEqual(failure('rate-limit', { retryAfterMs: undefined }));
    });

    it('never shows what the server wrote', async () => {
      const error = dialect.error(`${KEY} is no good; customer said: hello`);
      for (const status of [400, 401, 500]) {
        const thrown = await answering(json(error, status, { 'x-request-id': `${KEY}\tinjected` })).catch((reason) => reason);
        expect(thrown).toEqual(failure(expect.any(String), { code: undefined, requestId: undefined }));
        expect(`${thrown.message} ${thrown.stack}`).not.toContain(KEY);
      }
    });

    it('that redirects is refused, and nobody else is asked', async () => {
      const elsewhere = await startLoopback(json(dialect.answer({ text: 'Gotcha.' })));
      for (const status of [301, 302, 303, 307, 308]) {
        const redirect: Handler = (response) => void response.writeHead(status, { location: `${elsewhere.origin}/v1` }).end();
        await expect(answering(redirect)).rejects.toEqual(failure('refused', { status, message: expect.stringContaining('redirect') }));
      }
      expect(elsewhere.seen).toEqual([]);
      await elsewhere.close();
    });
  });
}

/** HTTP 200 is no promise. */
export function describeMalformed(api: Api): void {
  const { dialect, answering } = api;

  describe('a success that is no answer', () => {
    const html: Handler = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>please log in</html>');
    const truncated: Handler = (response) => {
      const text = JSON.stringify(dialect.answer({ text: 'Hello.' }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(text.slice(0, text.length / 2));
    };
    const text =
      (body: string | Buffer): Handler =>
      (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(body);

    it.each([
      ['a page', html],
      ['half of the JSON', truncated],
      ['nothing', text('')],
      ['bytes that are no text', text(Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
      ['a hundred thousand brackets', text('['.repeat(100_000))],
      ['brackets in brackets', text(`${'{"a":['.repeat(5_000)}1${']}'.repeat(5_000)}`)],
      ['a string that does not end', text(`{"a":"${'\\'.repeat(200_000)}`)],
      ['nine megabytes', text(`{"a":"${'x'.repeat(9 * 1024 * 1024)}"}`)],
      ['an error under 200', json(dialect.error('server_error'))],
      ...[null, true, 7, 'text', [], {}].map((body): [string, Handler] => [`the JSON ${JSON.stringify(body)}`, json(body)]),
      ...Object.entries(dialect.malformed).map(([name, body]): [string, Handler] => [name, json(body)]),
    ])('%s is malformed', async (_, handler) => {
      await expect(answering(handler)).rejects.toEqual(failure('malformed'));
      expect(api.server.seen).toHaveLength(1);
    });

    it('a body that drips without end is bounded', async () => {
      const drip: Handler = (response) => {
        const pump = () => {
          while (!response.destroyed && response.write(Buffer.alloc(262_144, ' ')));
        };
        response.on('drain', pump);
        pump();
      };
      const before = api.server.aborted();
      await expect(answering(drip)).rejects.toEqual(failure('malformed'));
      await expect.poll(api.server.aborted).toBeGreaterThan(before);
    });
  });
}

/** Connections break, and callers lose patience. */
export function describeBroken(api: Api): void {
  const { dialect, generate, answering } = api;

  describe('a broken connection', () => {
    it.each<[string, Handler]>([
      ['reset before the head', (response) => void response.socket?.destroy()],
      [
        'cut before its declared length',
        (response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
          response.write(JSON.stringify(dialect.answer({ text: 'Hello.' })));
          setTimeout(() => response.socket?.destroy(), 10);
        },
      ],
      [
        'cut between chunks, after what looks like a whole answer',
        (response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write(JSON.stringify(dialect.answer({ text: 'Hello.' })));
          setTimeout(() => response.socket?.destroy(), 10);
        },
      ],
    ])('is a connection error: %s', async (_, handler) => {
      await expect(answering(handler)).rejects.toEqual(failure('connection', { code: 'ECONNRESET' }));
      expect(api.server.seen).toHaveLength(1);
    });

    it('is a connection error where nobody listens', async () => {
      const gone = await startLoopback();
      await gone.close();
      const context = aContext({ transport: api.transport(), env: { [dialect.key.variable]: KEY }, allowedOrigins: [gone.origin] });
      api.use(await dialect.create({ baseUrl: gone.origin }, context));
      await expect(generate()).rejects.toEqual(failure('connection', { code: 'ECONNREFUSED' }));
    });
  });

  describe('an aborted signal', () => {
    const reason = new Error('enough');

    it('stops what is not yet sent', async () => {
      await expect(generate({}, AbortSignal.abort(reason))).rejects.toBe(reason);
      expect(api.server.seen).toEqual([]);
    });

    it('stops what waits for an answer, and closes the connection', async () => {
      const controller = new AbortController();
      const before = api.server.aborted();
      api.server.answer(() => controller.abort(reason));
      await expect(generate({}, controller.signal)).rejects.toBe(reason);
      await expect.poll(api.server.aborted).toBeGreaterThan(before);
    });

    it('stops a body that drips', async () => {
      const controller = new AbortController();
      const before = api.server.aborted();
      api.server.answer((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{');
        setTimeout(() => controller.abort(reason), 20);
      });
      await expect(generate({}, controller.signal)).rejects.toBe(reason);
      await expect.poll(api.server.aborted).toBeGreaterThan(before);
    });

    it('stops the body of an error that drips', async () => {
      const controller = new AbortController();
      api.server.answer((response) => {
        response.writeHead(500);
        response.write('{');
        setTimeout(() => controller.abort(reason), 20);
      });
      await expect(generate({}, controller.signal)).rejects.toBe(reason);
    });
  });
}
