import { createServer, type Server } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import { createTransport, type Transport, type TransportOptions } from './transport.js';

let server: Loopback;
let transport: Transport;

beforeEach(async () => {
  server = await startLoopback();
  transport = createTransport();
});

afterEach(async () => {
  transport.close();
  await server.close();
});

function use(options: TransportOptions): void {
  transport.close();
  transport = createTransport(options);
}

const failure = (kind: string, code: unknown = expect.any(String)) => expect.objectContaining({ name: 'TransportError', kind, code });

describe('a request', () => {
  it('arrives with method, headers and body as they were given', async () => {
    server.answer((response) => response.writeHead(201, { 'x-a': 'b' }).end('{"x":1}'));
    const response = await transport.fetch(`${server.origin}/v1/x?y=1`, {
      method: 'post',
      headers: { 'Content-Type': 'application/json', 'x-mine': 'é' },
      body: '{"ü":"✓"}',
    });
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/v1/x?y=1', body: { ü: '✓' } });
    expect(server.seen[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '12',
      'accept-encoding': 'identity',
    });
    expect(response).toMatchObject({ status: 201, ok: true, url: `${server.origin}/v1/x?y=1`, bodyUsed: false });
    expect(response.headers.get('x-a')).toBe('b');
    expect(await response.json()).toEqual({ x: 1 });
    expect(response.bodyUsed).toBe(true);
  });

  it('may be a Request, a URL, bytes or a form', async () => {
    await (await transport.fetch(new Request(`${server.origin}/a`, { method: 'PUT', body: 'text' }))).text();
    await (await transport.fetch(new URL(`${server.origin}/b`), { method: 'POST', body: new Uint8Array([104, 105]) })).text();
    await (await transport.fetch(`${server.origin}/c`, { method: 'POST', body: new URLSearchParams({ a: '1 2' }) })).text();
    expect(server.seen.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PUT', '/a', 'text'],
      ['POST', '/b', 'hi'],
      ['POST', '/c', 'a=1+2'],
    ]);
    expect(server.seen[2]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it('goes to http and https addresses only, and to none that carries a password', async () => {
    await expect(transport.fetch('file:///etc/passwd')).rejects.toThrow(TypeError);
    await expect(transport.fetch(server.origin.replace('//', '//user:secret@'))).rejects.toThrow(TypeError);
    expect(server.seen).toEqual([]);
  });

  it('shares connections that are kept alive', async () => {
    server.answer((response) => response.end('{}'));
    for (let wave = 0; wave < 3; wave += 1)
      await Promise.all(Array.from({ length: 8 }, async () => (await transport.fetch(server.origin)).text()));
    expect(server.seen).toHaveLength(24);
    expect(server.connections()).toBeLessThanOrEqual(8);
  });
});

describe('a response', () => {
  it('that redirects is returned as it is, and nothing is sent to where it points', async () => {
    const elsewhere = await startLoopback();
    server.answer((response) => response.writeHead(307, { location: elsewhere.origin }).end());
    const response = await transport.fetch(server.origin, { method: 'POST', body: 'secret', headers: { authorization: 'Bearer k' } });
    expect([response.status, response.headers.get('location')]).toEqual([307, elsewhere.origin]);
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.close();
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('that comes in %s all the same is unpacked', async (encoding, compress) => {
    server.answer((response) => response.writeHead(200, { 'content-encoding': encoding }).end(compress('packed ✓'.repeat(9_000))));
    expect(await (await transport.fetch(server.origin)).text()).toBe('packed ✓'.repeat(9_000));
  });

  it('has no body where HTTP has none', async () => {
    server.answer((response) => response.writeHead(204).end());
    expect((await transport.fetch(server.origin)).body).toBeNull();
    server.answer((response) => response.writeHead(200, { 'content-length': '5' }).end());
    expect(await (await transport.fetch(server.origin, { method: 'HEAD' })).text()).toBe('');
  });

  it('can be read as a stream while it comes', async () => {
    server.answer((response) => {
      response.write('one');
      server.answer((second) => {
        response.end('two');
        second.end();
      });
    });
    const reader = ((await transport.fetch(server.origin)).body ?? new ReadableStream()).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('one');
    await transport.fetch(server.origin);
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('two');
    expect((await reader.read()).done).toBe(true);
  });

  it.each([
    ['plain', (size: number) => Buffer.alloc(size, 'a'), undefined],
    ['compressed', (size: number) => gzipSync(Buffer.alloc(size, 'a')), 'gzip'],
  ])('that is %s and larger than allowed is malformed, and the rest is not read', async (_, make, encoding) => {
    use({ maxResponseBytes: 1_000_000 });
    server.answer((response) =>
      response.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding }).end(make(3_000_000)),
    );
    const response = await transport.fetch(server.origin);
    await expect(response.text()).rejects.toEqual(failure('malformed', 'BODY_TOO_LARGE'));
  });

  it('that never ends is cut at the limit', async () => {
    use({ maxResponseBytes: 1_000_000 });
    server.answer((response) => {
      const pump = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', pump);
      pump();
    });
    await expect((await transport.fetch(server.origin)).text()).rejects.toEqual(failure('malformed', 'BODY_TOO_LARGE'));
    await expect.poll(server.aborted).toBe(1);
  });
});

describe('a body that ends early', () => {
  it.each([
    ['its declared length', { 'content-length': '100' }],
    ['its last chunk', {}],
  ])('is an error, not a short text: before %s', async (_, headers) => {
    server.answer((response) => {
      response.writeHead(200, headers);
      response.write('{"half":');
      setTimeout(() => response.socket?.destroy(), 20);
    });
    await expect((await transport.fetch(server.origin)).text()).rejects.toEqual(failure('connection', 'ECONNRESET'));
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('is an error in %s too, where only the packing tells', async (encoding, compress) => {
    const packed = compress(Array.from({ length: 2_000 }, (_, index) => `${index * 7919} `).join(''));
    server.answer((response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed.subarray(0, packed.length - 20)));
    await expect((await transport.fetch(server.origin)).text()).rejects.toEqual(failure('connection', 'Z_BUF_ERROR'));
  });
});

describe('what is no HTTP', () => {
  let raw: Server;
  const serve = async (bytes: string) => {
    raw = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(bytes));
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const address = raw.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  afterEach(() => void raw?.close());

  it.each([
    ['words', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a status that does not exist', 'HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'],
    ['an unknown packing', 'HTTP/1.1 200 OK\r\ncontent-encoding: rot13\r\ncontent-length: 1\r\n\r\nx'],
    ['a head without end', `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`],
  ])('%s is malformed', async (_, bytes) => {
    await expect(transport.fetch(await serve(bytes))).rejects.toEqual(failure('malformed'));
  });

  it('packed rubbish is malformed', async () => {
    const response = await transport.fetch(await serve('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nhello'));
    await expect(response.text()).rejects.toEqual(failure('malformed'));
  });

  it('a connection that closes without a word is a connection error', async () => {
    await expect(transport.fetch(await serve(''))).rejects.toEqual(failure('connection', 'ECONNRESET'));
  });
});

describe('a connection', () => {
  it('that is refused is an error with its code', async () => {
    const gone = await startLoopback();
    await gone.close();
    await expect(transport.fetch(gone.origin)).rejects.toEqual(failure('connection', 'ECONNREFUSED'));
  });

  it('that the server closed while it was idle is a connection error or a new connection, never a wrong answer', async () => {
    server.answer((response) => {
      response.end('{"ok":true}');
      setImmediate(() => response.socket?.destroy());
    });
    const outcomes = [];
    for (let turn = 0; turn < 20; turn += 1)
      outcomes.push(
        await transport
          .fetch(server.origin)
          .then((response) => response.text())
          .catch((error) => error.kind),
      );
    for (const outcome of outcomes) expect(['{"ok":true}', 'connection']).toContain(outcome);
  });

  it('that does not come about in time is given up', async () => {
    use({ connectTimeoutMs: 50 });
    const silent = createServer((socket) => void socket.on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const origin = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    await expect(transport.fetch(origin)).rejects.toEqual(failure('timeout', 'CONNECT_TIMEOUT'));
    silent.close();
  });
});

describe('a server that falls silent', () => {
  it('before its answer begins is given up', async () => {
    use({ firstByteTimeoutMs: 50 });
    server.answer(() => undefined);
    await expect(transport.fetch(server.origin)).rejects.toEqual(failure('timeout', 'FIRST_BYTE_TIMEOUT'));
  });

  it('within its answer is given up, however little it has left to say', async () => {
    use({ idleTimeoutMs: 50 });
    server.answer((response) => void response.writeHead(200, { 'content-length': '3' }).write('on'));
    const response = await transport.http({ url: server.origin, method: 'GET', headers: {}, body: null, signal: null });
    await expect(response.read(10)).rejects.toEqual(failure('timeout', 'IDLE_TIMEOUT'));
  });

  it('has not, as long as pieces keep coming', async () => {
    use({ idleTimeoutMs: 250 });
    server.answer((response) => {
      response.writeHead(200);
      let left = 5;
      const drip = setInterval(() => {
        left -= 1;
        if (left > 0) response.write('x');
        else {
          clearInterval(drip);
          response.end('y');
        }
      }, 80);
    });
    expect(await (await transport.fetch(server.origin)).text()).toBe('xxxxy');
  });
});

describe('an aborted signal', () => {
  const reason = new Error('enough');

  it('stops a request before it is sent', async () => {
    await expect(transport.fetch(server.origin, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.seen).toEqual([]);
  });

  it('stops a request that waits for its answer', async () => {
    const controller = new AbortController();
    server.answer(() => controller.abort(reason));
    await expect(transport.fetch(server.origin, { signal: controller.signal })).rejects.toBe(reason);
    await expect.poll(server.aborted).toBe(1);
  });

  it('stops a body that is being read', async () => {
    const controller = new AbortController();
    server.answer((response) => void response.write('one'));
    const response = await transport.fetch(server.origin, { signal: controller.signal });
    const reading = response.text();
    setTimeout(() => controller.abort(reason), 20);
    await expect(reading).rejects.toBe(reason);
    await expect.poll(server.aborted).toBe(1);
  });

  it('leaves nothing behind on a signal that outlives its requests', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    for (let turn = 0; turn < 5; turn += 1) await (await transport.fetch(server.origin, { signal })).text();
    await expect.poll(() => listeners).toBe(0);
  });
});

describe('a proxy', () => {
  it('named by the environment that was handed in gets the request, but not for those in NO_PROXY', async () => {
    const proxy = await startLoopback((response) => response.end('from the proxy'));
    use({ env: { HTTP_PROXY: proxy.origin } });
    expect(await (await transport.fetch('http://models.example/v1')).text()).toBe('from the proxy');
    expect(proxy.seen[0]?.path).toBe('http://models.example/v1');
    use({ env: { HTTP_PROXY: proxy.origin, NO_PROXY: '127.0.0.1' } });
    server.answer((response) => response.end('direct'));
    expect(await (await transport.fetch(server.origin)).text()).toBe('direct');
    await proxy.close();
  });
});
