/** Agents that are applications: they are told their tools, and their calls are answered from the case's record. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../builders/folder.js';
import { gateOne, jsonl } from '../builders/gate-run.js';

/** Finds the order first, refunds what is late, and answers; knows only the tools that it is told. */
const AGENT = `
export function step({ input, messages = [], tool_definitions: tools = [] }) {
  const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
  const call = (name) => ({ tool_calls: [{ id: name, name, arguments: { id: input.order } }] });
  if (!tools.some(({ name }) => name === 'find_order')) return { output: 'I have no tools.' };
  if (results.length === 0) return call('find_order');
  if (results.includes('refunded')) return { output: 'It is refunded.' };
  return JSON.parse(results[0]).days_late > 5 ? call('refund') : { output: 'It was in time.' };
}
`;
const PROGRAM = `import { step } from './agent.mjs';
let text = '';
process.stdin.on('data', (part) => (text += part)).on('end', () => console.log(JSON.stringify(step(JSON.parse(text)))));
`;
const TOOLS = ['find_order', 'refund'].map((name) => ({ name, parameters: { type: 'object', properties: { id: { type: 'integer' } } } }));
const GOLDEN = jsonl([
  {
    id: 'late',
    input: { order: 7 },
    messages: [{ role: 'user', content: 'Hello.' }],
    tools: [
      { name: 'find_order', arguments: { id: 7 }, result: { days_late: 10 } },
      { name: 'refund', result: 'refunded' },
    ],
    checks: [{ tool_order: ['find_order', 'refund'] }, { contains: 'refunded' }],
  },
  {
    id: 'in-time',
    input: { order: 8 },
    tools: [{ name: 'find_order', result: { days_late: 1 } }],
    checks: [{ not_tool_called: { name: 'refund' } }, { contains: 'in time' }],
  },
  { id: 'unrecorded', input: { order: 9 }, checks: [{ contains: 'refunded' }] },
]);

const EXPECTED = [
  ['late', 1],
  ['in-time', 1],
  ['unrecorded', null],
];

function aProject(candidate: object): string {
  const answers = ['late', 'in-time', 'unrecorded'].map((id) => ({ case: id, output: 'x' }));
  return aFolder({
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { tools: 'tools.json', ...candidate },
      baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
    }),
    'golden.jsonl': GOLDEN,
    'tools.json': JSON.stringify(TOOLS),
    'baseline.jsonl': jsonl(answers),
    'app/agent.mjs': AGENT,
    'app/main.mjs': PROGRAM,
  });
}

const scoresOf = async (folder: string) =>
  (await gateOne(folder, { suites: ['suite.yaml'] })).cases.map(({ id, candidate }) => [id, candidate]);

test('a program is asked again with what its calls gave, until it answers', async () => {
  const folder = aProject({ provider: 'command', command: [process.execPath, 'main.mjs'], cwd: 'app' });
  expect(await scoresOf(folder)).toEqual(EXPECTED);
});

test('a service is, too', async () => {
  const { step } = (await import(`data:text/javascript,${encodeURIComponent(AGENT)}`)) as { step: (told: unknown) => unknown };
  const asked: { messages?: { role: string }[] }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(JSON.parse(body));
      response.end(JSON.stringify(step(JSON.parse(body))));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agent`;
  const folder = aProject({ provider: 'http', url });
  expect(
    (await gateOne(folder, { suites: ['suite.yaml'], allowedOrigins: [new URL(url).origin] })).cases.map(({ id, candidate }) => [
      id,
      candidate,
    ]),
  ).toEqual(EXPECTED);
  const roles = asked.map(({ messages = [] }) => messages.map(({ role }) => role).join(' '));
  expect(roles).toContain('user');
  expect(roles).toContain('user assistant tool assistant tool');
});
