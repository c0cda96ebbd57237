/**
 * OpenAI: stored chat completions, `GET /v1/chat/completions` (`after`, `has_more`), newest first; the input of each is a second call,
 * `GET /v1/chat/completions/{id}/messages`. Sources: developers.openai.com API reference, "Chat Completions: list, messages"; types
 * ChatCompletionListParams and MessageListParams of the openai package. There is no bound in time: the series ends with the first
 * completion that is too old.
 */
import { asBag, asList, asText, asTime, textIn } from '../values.js';
import type { ApiSource, AskApi, Page, PageRequest } from './api-source.js';

const COMPLETIONS = 50;
const MESSAGES = 100;

export const openaiApi: ApiSource = {
  format: 'openai',
  addresses: ['https://api.openai.com'],
  keys: ['OPENAI_API_KEY'],
  headers: ([key = '']) => ({ authorization: `Bearer ${key}` }),
  needsProject: false,
  paceMs: 100,
  series: [{ name: 'completions', isCounted: (record) => 'object' in asBag(record), pageSize: COMPLETIONS, page, idOf }],
};

function idOf(record: unknown): string | null {
  return textIn(asBag(record), 'id') ?? `messages ${Object.keys(asBag(record)).join(' ')}`;
}

async function page({ query, cursor, size, api }: PageRequest): Promise<Page> {
  const { body } = await api.ask({
    path: '/v1/chat/completions',
    query: { limit: Math.min(size, COMPLETIONS), order: 'desc', after: cursor },
  });
  const listed = asList(asBag(body).data).map(asBag);
  const tooOld = listed.findIndex((one) => query.since !== null && (asTime(one.created) ?? query.since) < query.since);
  const within = (tooOld === -1 ? listed : listed.slice(0, tooOld)).filter(
    (one) => query.until === null || (asTime(one.created) ?? 0) < query.until,
  );
  const records: unknown[] = [];
  for (const one of within) records.push(one, ...(await inputOf(textIn(one, 'id'), api)));
  const last = asText(asBag(body).last_id) ?? textIn(asBag(listed.at(-1)), 'id');
  return { records, next: tooOld === -1 && asBag(body).has_more === true ? last : null };
}

/** The messages of a completion in one record that names it. */
async function inputOf(id: string | null, api: AskApi): Promise<readonly unknown[]> {
  if (id === null) return [];
  const data: unknown[] = [];
  let after: string | null = null;
  do {
    const { body } = await api.ask({
      path: `/v1/chat/completions/${encodeURIComponent(id)}/messages`,
      query: { limit: MESSAGES, order: 'asc', after },
    });
    data.push(...asList(asBag(body).data));
    after = asBag(body).has_more === true ? asText(asBag(body).last_id) : null;
  } while (after !== null);
  return [{ [id]: { object: 'list', data } }];
}
