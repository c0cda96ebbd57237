import { afterAll, describe } from 'vitest';
import { aContext, type Handler, json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import { type Dialect, KEY, useApi } from './dialect.contract.js';
import { describeAnswers, describeRequests } from './http-answers.contract.js';
import { describeCrowd, describeKey, describeLimits } from './http-conduct.contract.js';
import { describeBroken, describeMalformed, describeStatuses } from './http-failures.contract.js';
import { aRequest, describeProvider } from './provider.contract.js';

/** What every provider that speaks HTTP must do, run against scripted servers on loopback. */
export function describeHttpProvider(dialect: Dialect): void {
  describe(`${dialect.name} over HTTP`, () => {
    const api = useApi(dialect);
    describeAnswers(api);
    describeRequests(api);
    describeStatuses(api);
    describeMalformed(api);
    describeBroken(api);
    describeLimits(api);
    describeKey(api);
    describeCrowd(api);
  });

  const halfHearted: Handler = (response, seen) => {
    const text = JSON.stringify(seen.body).includes('hopeless') ? '' : 'Hello.';
    json(dialect.answer({ text }))(response, seen);
  };
  const servers: Loopback[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.close())));
  describeProvider({
    name: dialect.name,
    open: async () => {
      const server = await startLoopback(halfHearted);
      servers.push(server);
      const context = aContext({ env: { [dialect.key.variable]: KEY }, allowedOrigins: [server.origin] });
      return [await dialect.create({ baseUrl: server.origin }, context), await dialect.create({ baseUrl: server.origin }, context)];
    },
    answerable: aRequest(),
    hopeless: aRequest({ messages: [{ role: 'user', content: 'hopeless' }] }),
  });
}
