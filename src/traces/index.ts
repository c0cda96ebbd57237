/** The table from a format's name to its source. */
import type { TableMap, TraceFormat } from '../domain/trace.js';
import { anthropic } from './anthropic.js';
import { braintrust } from './braintrust.js';
import { helicone } from './helicone.js';
import { langfuse } from './langfuse.js';
import { langsmith } from './langsmith.js';
import { latitude } from './latitude.js';
import { openai } from './openai.js';
import { otel } from './otel.js';
import type { Source } from './source.js';
import { createTable } from './table.js';

/** All sources, in the order in which `auto` asks them: tables last, for they take what is left. */
export function createSources(map?: TableMap): Readonly<Record<TraceFormat, Source>> {
  return { otel, latitude, langsmith, braintrust, helicone, langfuse, openai, anthropic, table: createTable(map) };
}
