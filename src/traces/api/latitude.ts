/**
 * Latitude: `POST /v1/projects/{slug}/traces/list` (cursor, at most 200 a page) names traces without their messages;
 * `GET .../traces/{id}` and, where the list counts annotations, `GET .../traces/{id}/annotations` (cursor) give the rest. So each trace
 * is a request or two. Source: latitude-dev/latitude-llm `apps/api/src/routes/traces.ts`, `openapi/{pagination,entities/trace}.ts`,
 * `middleware/rate-limiter.ts` (429 with Retry-After). A self-hosted server is named with --api-url.
 */
import { asBag, asList, asNumber, asText, textIn } from '../values.js';
import type { ApiQuery, ApiSource, AskApi, Page, PageRequest } from './api-source.js';

const TRACES = 50;
const ANNOTATIONS = 200;

export const latitudeApi: ApiSource = {
  format: 'latitude',
  addresses: ['https://api.latitude.so'],
  keys: ['LATITUDE_API_KEY'],
  headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
  needsProject: true,
  paceMs: 100,
  series: [{ name: 'traces', isCounted: (record) => !('passed' in asBag(record)), pageSize: TRACES, page, idOf }],
};

function idOf(record: unknown): string | null {
  const bag = asBag(record);
  return 'passed' in bag ? `annotation ${textIn(bag, 'id')}` : textIn(bag, 'traceId');
}

async function page({ query, cursor, size, api }: PageRequest): Promise<Page> {
  const base = `/v1/projects/${encodeURIComponent(query.project ?? '')}/traces`;
  const { body } = await api.ask({
    method: 'POST',
    path: `${base}/list`,
    body: {
      limit: Math.min(size, TRACES),
      sortBy: 'startTime',
      sortDirection: 'desc',
      ...(cursor === null ? {} : { cursor }),
      ...filtersOf(query),
    },
  });
  const records: unknown[] = [];
  for (const item of asList(asBag(body).items)) records.push(...(await traceRecords(asBag(item), base, api)));
  return { records, next: asBag(body).hasMore === false ? null : asText(asBag(body).nextCursor) };
}

function filtersOf({ since, until }: ApiQuery): object {
  const bounds = [
    ...(since === null ? [] : [{ op: 'gte', value: new Date(since).toISOString() }]),
    ...(until === null ? [] : [{ op: 'lte', value: new Date(until - 1).toISOString() }]),
  ];
  return bounds.length === 0 ? {} : { filters: { startTime: bounds } };
}

async function traceRecords(item: Readonly<Record<string, unknown>>, base: string, api: AskApi): Promise<readonly unknown[]> {
  const id = textIn(item, 'traceId');
  if (id === null) return [];
  const path = `${base}/${encodeURIComponent(id)}`;
  // Deleted between the list and here: one trace less.
  const { status, body } = await api.ask({ path, accept: [404] });
  if (status === 404) return [];
  const counts = [item.positiveAnnotationCount, item.negativeAnnotationCount].map(asNumber);
  if (counts.every((count) => count === 0)) return [body];
  return [body, ...(await annotations(`${path}/annotations`, api))];
}

async function annotations(path: string, api: AskApi): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await api.ask({ path, query: { limit: ANNOTATIONS, cursor } });
    found.push(...asList(asBag(body).items));
    cursor = asBag(body).hasMore === false ? null : asText(asBag(body).nextCursor);
  } while (cursor !== null);
  return found;
}
