/**
 * Braintrust: `POST /v1/project_logs/{project_id}/fetch` (cursor; `limit` counts traces), newest first by transaction. Later pages may
 * hold older versions of rows: the first of an id counts. There is no bound in time, so what is outside is left out here, and a series
 * ends after two pages of which everything is too old. A project is named by its id, or by its name, which `GET /v1/project` knows.
 * Sources: braintrust.dev/docs/reference/api/Logs and /Projects (braintrust-openapi), FetchLimit, cursor; too many requests are 429.
 */
import { asBag, asList, asText, asTime, textIn } from '../values.js';
import type { ApiQuery, ApiSource, Page, PageRequest } from './api-source.js';
import { projectIds } from './project.js';

const TRACES = 100;
/** An event that was changed lately stands before newer ones: one page of old ones says little. */
const STALE_PAGES = 2;

export const braintrustApi: ApiSource = {
  format: 'braintrust',
  addresses: ['https://api.braintrust.dev', 'https://api-eu.braintrust.dev'],
  keys: ['BRAINTRUST_API_KEY'],
  headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
  needsProject: true,
  paceMs: 250,
  series: [
    {
      name: 'logs',
      isCounted: (record) => asBag(record).is_root === true,
      pageSize: TRACES,
      page,
      idOf: (record) => textIn(asBag(record), 'id'),
    },
  ],
};

async function page({ query, cursor, size, api }: PageRequest): Promise<Page> {
  const [stale, at] = readCursor(cursor);
  const id = encodeURIComponent(await projectId(query.project, api));
  const { body } = await api.ask({
    method: 'POST',
    path: `/v1/project_logs/${id}/fetch`,
    body: { limit: size, ...(at === null ? {} : { cursor: at }) },
  });
  const events = asList(asBag(body).events);
  const records = events.filter((event) => isWithin(asTime(asBag(event).created), query));
  const isStale =
    query.since !== null && events.every((event) => (asTime(asBag(event).created) ?? Number.POSITIVE_INFINITY) < (query.since ?? 0));
  const count = isStale ? stale + 1 : 0;
  const next = asText(asBag(body).cursor);
  return { records, next: next === null || events.length === 0 || count >= STALE_PAGES ? null : `${count}:${next}` };
}

function readCursor(cursor: string | null): readonly [stale: number, at: string | null] {
  if (cursor === null) return [0, null];
  const colon = cursor.indexOf(':');
  return [Number(cursor.slice(0, colon)), cursor.slice(colon + 1)];
}

function isWithin(at: number | null, { since, until }: ApiQuery): boolean {
  return at === null || ((since === null || at >= since) && (until === null || at < until));
}

const projectId = projectIds({
  vendor: 'Braintrust',
  what: 'a project',
  find: async (project, api) => {
    const { body } = await api.ask({ path: '/v1/project', query: { project_name: project, limit: 1 } });
    return textIn(asBag(asList(asBag(body).objects)[0]), 'id');
  },
});
