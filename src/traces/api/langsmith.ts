/**
 * LangSmith: `POST /api/v1/runs/query` (cursor; at most 100 a page) and, where a server has that one no longer,
 * `POST /api/v2/runs/query`; `GET /api/v1/feedback` (offset). A project is named by its id, or by its name, which
 * `GET /api/v1/sessions` knows. Sources: npm langsmith@0.10.5 `dist/client.js` (listRuns, listFeedback, readProject) and
 * `dist/_openapi_client/resources/runs/runs.d.ts`; reference.langchain.com FeedbackListParams; limits:
 * docs.langchain.com/langsmith/cloud-rate-limits (run queries of API keys are limited most).
 */
import { asBag, asList, asText, textIn } from '../values.js';
import type { ApiSource, Page, PageRequest } from './api-source.js';
import { projectIds } from './project.js';

const RUNS = 100;
const SELECT =
  'id name run_type start_time end_time inputs outputs error extra tags trace_id dotted_order parent_run_id parent_run_ids session_id status';
const SELECTS =
  'ID NAME RUN_TYPE STATUS START_TIME END_TIME INPUTS OUTPUTS ERROR EXTRA METADATA TAGS PARENT_RUN_IDS PROJECT_ID TRACE_ID THREAD_ID DOTTED_ORDER IS_ROOT';
const GONE = [404, 405, 410];
/** Without a lower bound the newer query looks one day back; nothing is older than this. */
const LONG_AGO = '2020-01-01T00:00:00Z';

export const langsmithApi: ApiSource = {
  format: 'langsmith',
  addresses: [
    'https://api.smith.langchain.com',
    'https://eu.api.smith.langchain.com',
    'https://apac.api.smith.langchain.com',
    'https://aws.api.smith.langchain.com',
  ],
  keys: ['LANGSMITH_API_KEY'],
  headers: ([key = '']) => ({ 'x-api-key': key }),
  needsProject: true,
  paceMs: 1_000,
  series: [
    { name: 'runs', isCounted: () => true, pageSize: RUNS, page: runs, idOf: (record) => textIn(asBag(record), 'id') },
    { name: 'feedback', isCounted: null, pageSize: RUNS, page: feedback, idOf: (record) => textIn(asBag(record), 'id') },
  ],
};

async function runs(request: PageRequest): Promise<Page> {
  const { query, cursor, size, api } = request;
  if (cursor?.startsWith('v2:')) return newerRuns(request, cursor.slice('v2:'.length));
  const { status, body } = await api.ask({
    method: 'POST',
    path: '/api/v1/runs/query',
    body: {
      session: [await projectId(query.project, api)],
      ...(query.since === null ? {} : { start_time: iso(query.since) }),
      ...(query.until === null ? {} : { end_time: iso(query.until) }),
      ...(cursor === null ? {} : { cursor }),
      limit: size,
      select: SELECT.split(' '),
    },
    ...(cursor === null ? { accept: GONE } : {}),
  });
  if (GONE.includes(status)) return newerRuns(request, null);
  return { records: asList(asBag(body).runs), next: asText(asBag(asBag(body).cursors).next) };
}

async function newerRuns({ query, size, api }: PageRequest, cursor: string | null): Promise<Page> {
  const { body } = await api.ask({
    method: 'POST',
    path: '/api/v2/runs/query',
    body: {
      project_ids: [await projectId(query.project, api)],
      min_start_time: query.since === null ? LONG_AGO : iso(query.since),
      ...(query.until === null ? {} : { max_start_time: iso(query.until) }),
      ...(cursor === null ? {} : { cursor }),
      page_size: size,
      selects: SELECTS.split(' '),
    },
  });
  const next = asText(asBag(body).next_cursor);
  return { records: asList(asBag(body).items), next: next === null ? null : `v2:${next}` };
}

/** Feedback that was given since then, whenever its run was. */
async function feedback({ query, cursor, size, api }: PageRequest): Promise<Page> {
  const offset = Number(cursor ?? 0);
  const { body } = await api.ask({
    path: '/api/v1/feedback',
    query: {
      session: await projectId(query.project, api),
      limit: size,
      offset,
      min_created_at: query.since === null ? null : iso(query.since),
    },
  });
  const records = asList(body);
  return { records, next: records.length === 0 ? null : String(offset + records.length) };
}

const projectId = projectIds({
  vendor: 'LangSmith',
  what: 'a tracing project',
  find: async (project, api) => {
    const { body } = await api.ask({ path: '/api/v1/sessions', query: { name: project, limit: 1 } });
    return textIn(asBag(asList(body)[0]), 'id');
  },
});

function iso(time: number): string {
  return new Date(time).toISOString();
}
