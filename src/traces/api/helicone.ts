/**
 * Helicone: `POST /v1/request/query-clickhouse` (offset), oldest first, so that requests that come meanwhile move no page. Bodies stand
 * at `signed_body_url` as `{request, response}`, and are had without a key. Sources:
 * docs.helicone.ai/rest/request/post-v1requestquery-clickhouse; Helicone/helicone `examples/export/{typescript/index.ts,python/export.py}`.
 */
import { asBag, asList, asText, textIn } from '../values.js';
import type { ApiQuery, ApiSource, AskApi, Page, PageRequest } from './api-source.js';

const REQUESTS = 100;
/** As many bodies at once as Helicone's own export asks for. */
const BODIES = 10;

export const heliconeApi: ApiSource = {
  format: 'helicone',
  addresses: ['https://api.helicone.ai', 'https://eu.api.helicone.ai'],
  keys: ['HELICONE_API_KEY'],
  headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
  needsProject: false,
  paceMs: 250,
  series: [{ name: 'requests', isCounted: () => true, pageSize: REQUESTS, page, idOf: (record) => textIn(asBag(record), 'request_id') }],
};

async function page({ query, cursor, size, api }: PageRequest): Promise<Page> {
  const offset = Number(cursor ?? 0);
  const { body } = await api.ask({
    method: 'POST',
    path: '/v1/request/query-clickhouse',
    body: {
      filter: filterOf(query),
      isCached: false,
      limit: size,
      offset,
      sort: { created_at: 'asc' },
      includeInputs: false,
      isScored: false,
      isPartOfExperiment: false,
    },
  });
  const rows = asList(asBag(body).data);
  const records: unknown[] = [];
  for (let at = 0; at < rows.length; at += BODIES)
    records.push(...(await Promise.all(rows.slice(at, at + BODIES).map((row) => withBodies(asBag(row), api)))));
  return { records, next: rows.length === 0 ? null : String(offset + rows.length) };
}

function filterOf({ since, until }: ApiQuery): unknown {
  const bounds = [...(since === null ? [] : [{ gte: iso(since) }]), ...(until === null ? [] : [{ lt: iso(until) }])];
  const [left, right] = bounds.map((bound) => ({ request_response_rmt: { request_created_at: bound } }));
  return right === undefined ? (left ?? {}) : { left, operator: 'and', right };
}

/** The signed address itself is not kept: it is a key of its own. */
async function withBodies({ signed_body_url: signed, ...record }: Readonly<Record<string, unknown>>, api: AskApi): Promise<unknown> {
  const url = asText(signed);
  if (url === null) return record;
  const bodies = asBag(await api.follow(url));
  return {
    ...record,
    ...(bodies.request === undefined ? {} : { request_body: bodies.request }),
    ...(bodies.response === undefined ? {} : { response_body: bodies.response }),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
