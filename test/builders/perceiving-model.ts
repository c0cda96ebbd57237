/** A model on loopback that looks at pictures and listens to recordings: what it is not sent, or cannot read, it knows nothing of. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

type Part = { readonly type: string; readonly text?: string; readonly image_url?: { readonly url: string } };

export type Perceiving = {
  readonly baseUrl: string;
  readonly origin: string;
  /** What it was asked: texts of judged prompts, and `transcription` for a recording. */
  readonly asked: string[];
  /** How many images came with each judged prompt. */
  readonly images: number[];
};

/** `hear`: what it makes of a recording; a status is a failure. */
export async function startPerceiving(hear: (wave: Buffer, model: string) => string | number = () => 503): Promise<Perceiving> {
  const asked: string[] = [];
  const images: number[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const reply = (value: object | number) => {
        response.writeHead(typeof value === 'number' ? value : 200, { 'content-type': 'application/json' });
        response.end(typeof value === 'number' ? '{}' : JSON.stringify(value));
      };
      if (request.url?.endsWith('/audio/transcriptions')) {
        asked.push('transcription');
        const form = await new Response(new Uint8Array(body), {
          headers: { 'content-type': request.headers['content-type'] ?? '' },
        }).formData();
        const heard = hear(Buffer.from(await (form.get('file') as File).arrayBuffer()), String(form.get('model')));
        reply(typeof heard === 'number' ? heard : { text: heard });
        return;
      }
      const { messages } = JSON.parse(body.toString('utf8')) as { messages: { content: string | Part[] }[] };
      const parts = [messages.at(-1)?.content ?? '']
        .flat()
        .map((part): Part => (typeof part === 'string' ? { type: 'text', text: part } : part));
      const pictures = parts.flatMap((part) => (part.image_url === undefined ? [] : [pixelOf(part.image_url.url)]));
      const prompt = parts.map(({ text = '' }) => text).join('');
      asked.push(prompt);
      images.push(pictures.length);
      const content = JSON.stringify({ items: { asked: { reason: 'it looks so', score: isAsked(prompt, pictures) } } });
      reply({
        choices: [{ finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 9, completion_tokens: 9 },
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl: `${origin}/v1`, origin, asked, images };
}

/** The last picture is the answer; it has the colour that the question names, or that of the picture before it. */
function isAsked(prompt: string, pictures: readonly (readonly number[])[]): boolean {
  const answer = pictures.at(-1);
  const wanted = /<<<begin question ([0-9a-f]{32})>>>\n([\s\S]*?)\n<<<end question \1>>>/.exec(prompt)?.[2] ?? '';
  if (answer === undefined) return false;
  if (wanted.includes('attached')) return pictures.length === 2 && String(pictures[0]) === String(answer);
  const [red = 0, , blue = 0] = answer;
  return wanted === (red > 150 && blue < 100 ? 'red' : blue > 150 && red < 100 ? 'blue' : 'another');
}

function pixelOf(url: string): readonly number[] {
  const png = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  const at = png.indexOf('IDAT');
  return [...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))).subarray(1, 4)];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
