import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Dialect = 'openai' | 'chat' | 'anthropic';
type Call = { readonly id: string; readonly name: string; readonly arguments: object };
type Turn = { readonly text: string; readonly results: readonly string[] };

/** A model that uses tools, in one vendor's words: it looks an order and the policy up at once, refunds what is late, and answers. */
export async function startAgentModel(dialect: Dialect): Promise<{ readonly baseUrl: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const turn = DIALECTS[dialect].read(JSON.parse(body));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(DIALECTS[dialect].write(...decide(turn))));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: dialect === 'anthropic' ? origin : `${origin}/v1`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** What the agent does next; hasty ones refund without reading. */
function decide({ text, results }: Turn): [string, readonly Call[]] {
  const id = Number(/Order (\d+)/.exec(text)?.[1]);
  const order: Call = { id: 'c1', name: 'find_order', arguments: { id } };
  const policy: Call = { id: 'c2', name: 'read_policy', arguments: { name: 'shipping' } };
  const refund: Call = { id: 'c3', name: 'refund', arguments: { id } };
  const isHasty = text.includes('hasty');
  if (results.length === 0) return ['', isHasty ? [order] : [order, policy]];
  if (results.includes('refunded')) return ['It is refunded.', []];
  const daysLate = Number(/"days_late":(\d+)/.exec(results.join())?.[1]);
  return isHasty || daysLate > 5 ? ['', [refund]] : ['The policy does not allow that.', []];
}

type Json = { readonly [key: string]: unknown };
type Item = { readonly role?: string; readonly type?: string; readonly content?: unknown; readonly output?: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

const DIALECTS: Readonly<Record<Dialect, { read: (body: Json) => Turn; write: (text: string, calls: readonly Call[]) => Json }>> = {
  openai: {
    read: ({ input }) => ({
      text: textOf(input),
      results: (input as Item[]).flatMap((item) => (item.type === 'function_call_output' ? [item.output ?? ''] : [])),
    }),
    write: (text, calls) => ({
      status: 'completed',
      output:
        calls.length === 0
          ? [{ type: 'message', content: [{ type: 'output_text', text }] }]
          : calls.map((call) => ({ type: 'function_call', call_id: call.id, name: call.name, arguments: JSON.stringify(call.arguments) })),
      usage: { input_tokens: 5, output_tokens: 5 },
    }),
  },
  chat: {
    read: ({ messages }) => ({
      text: textOf(messages),
      results: (messages as Item[]).flatMap((item) => (item.role === 'tool' ? [textOf(item.content)] : [])),
    }),
    write: (text, calls) => ({
      choices: [
        {
          finish_reason: calls.length === 0 ? 'stop' : 'tool_calls',
          message: {
            content: calls.length === 0 ? text : null,
            tool_calls: calls.map((call) => ({
              id: call.id,
              type: 'function',
              function: { name: call.name, arguments: JSON.stringify(call.arguments) },
            })),
          },
        },
      ],
      usage: { prompt_tokens: 5, completion_tokens: 5 },
    }),
  },
  anthropic: {
    read: ({ messages, system }) => ({
      text: textOf(system) + textOf(messages),
      results: (messages as Item[]).flatMap(({ content }) =>
        Array.isArray(content) ? (content as Item[]).flatMap((block) => (block.type === 'tool_result' ? [textOf(block.content)] : [])) : [],
      ),
    }),
    write: (text, calls) => ({
      type: 'message',
      stop_reason: calls.length === 0 ? 'end_turn' : 'tool_use',
      content:
        calls.length === 0
          ? [{ type: 'text', text }]
          : calls.map((call) => ({ type: 'tool_use', id: call.id, name: call.name, input: call.arguments })),
      usage: { input_tokens: 5, output_tokens: 5 },
    }),
  },
};
