/** The table from a vendor to its API. */
import type { ApiFormat } from '../../domain/trace.js';
import type { ApiSource } from './api-source.js';
import { braintrustApi } from './braintrust.js';
import { heliconeApi } from './helicone.js';
import { langfuseApi } from './langfuse.js';
import { langsmithApi } from './langsmith.js';
import { latitudeApi } from './latitude.js';
import { openaiApi } from './openai.js';

export const API_SOURCES: Readonly<Record<ApiFormat, ApiSource>> = {
  langfuse: langfuseApi,
  langsmith: langsmithApi,
  braintrust: braintrustApi,
  helicone: heliconeApi,
  latitude: latitudeApi,
  openai: openaiApi,
};
