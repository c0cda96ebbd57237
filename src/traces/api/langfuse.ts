/**
 * Langfuse: `GET /api/public/v2/observations` (cursor, at most 1,000 a page) and `GET /api/public/v3/scores` (cursor, at most 100).
 * Servers before version 4 know neither and are asked for `/api/public/traces` and `/api/public/v2/scores` (pages) instead.
 * Sources: langfuse.com/docs/api-and-data-platform/features/{public-api,observations-api,scores-api}; langfuse/langfuse
 * `fern/apis/server/definition/{observations-v2,scores-v3,trace}.yml`; limits: langfuse.com/faq/all/api-limits (30 to 1,000 a minute).
 */
import { asBag, asList, asNumber, asText, textIn } from '../values.js';
import type { ApiSource, Page, PageRequest } from './api-source.js';

/** A page of observations with texts stays below the 5 MB that an answer may have. */
const OBSERVATIONS = 250;
const SCORES = 100;
const MAX_OLD_PAGE = 100;

export const langfuseApi: ApiSource = {
  format: 'langfuse',
  addresses: [
    'https://cloud.langfuse.com',
    'https://us.cloud.langfuse.com',
    'https://hipaa.cloud.langfuse.com',
    'https://jp.cloud.langfuse.com',
  ],
  keys: ['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_SECRET_KEY'],
  headers: ([publicKey, secretKey]) => ({ authorization: `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}` }),
  needsProject: false,
  paceMs: 600,
  series: [
    {
      name: 'observations',
      isCounted: () => true,
      pageSize: OBSERVATIONS,
      page: observations,
      idOf: (record) => textIn(asBag(record), 'id'),
    },
    { name: 'scores', isCounted: null, pageSize: SCORES, page: scores, idOf: (record) => textIn(asBag(record), 'id') },
  ],
};

async function observations({ query, cursor, size, api }: PageRequest): Promise<Page> {
  if (cursor === null || !cursor.startsWith('page:')) {
    const { status, body } = await api.ask({
      path: '/api/public/v2/observations',
      query: {
        fields: 'core,basic,io,metadata',
        limit: size,
        cursor,
        fromStartTime: iso(query.since),
        toStartTime: iso(query.until),
      },
      ...(cursor === null ? { accept: [404] } : {}),
    });
    if (status !== 404) return cursorPage(body);
  }
  return numberedPage(
    '/api/public/traces',
    { fields: 'core,io,scores,observations', fromTimestamp: iso(query.since), toTimestamp: iso(query.until) },
    { cursor, size, api },
  );
}

/** What was said later than the traces were made counts, too: scores have no upper bound. */
async function scores({ query, cursor, size, api }: PageRequest): Promise<Page> {
  if (cursor === null || !cursor.startsWith('page:')) {
    const { status, body } = await api.ask({
      path: '/api/public/v3/scores',
      query: { fields: 'details,subject,annotation', limit: size, cursor, fromTimestamp: iso(query.since) },
      ...(cursor === null ? { accept: [404] } : {}),
    });
    if (status !== 404) return cursorPage(body);
  }
  return numberedPage('/api/public/v2/scores', { fromTimestamp: iso(query.since) }, { cursor, size, api });
}

function cursorPage(body: unknown): Page {
  return { records: asList(asBag(body).data), next: asText(asBag(asBag(body).meta).cursor) };
}

async function numberedPage(
  path: string,
  query: Readonly<Record<string, string | null>>,
  { cursor, size, api }: Pick<PageRequest, 'cursor' | 'size' | 'api'>,
): Promise<Page> {
  const [page = 1, limit = Math.min(size, MAX_OLD_PAGE)] = (cursor ?? '').replace('page:', '').split(',').filter(Boolean).map(Number);
  const { body } = await api.ask({ path, query: { ...query, page, limit } });
  const total = asNumber(asBag(asBag(body).meta).totalPages) ?? 0;
  // Another size would move every page: it is kept to the end.
  return { records: asList(asBag(body).data), next: page < total ? `page:${page + 1},${limit}` : null };
}

function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
