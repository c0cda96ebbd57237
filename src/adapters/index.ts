/** Name -> factory of the servers that an adapter can stand on. */
import type { Adapter } from '../domain/target.js';
import { createAdapterId } from './adapter-id.js';
import { createLlamaCppServer } from './llama-cpp-server.js';
import { createOllama } from './ollama.js';
import type { AdapterServer, ServerSetup } from './server.js';
import { createVllm } from './vllm.js';

export type AdapterServerName = NonNullable<Adapter['server']>;

export const ADAPTER_SERVERS: Readonly<Record<AdapterServerName, (setup: ServerSetup) => AdapterServer>> = {
  vllm: createVllm,
  'llama-cpp-server': createLlamaCppServer,
  ollama: createOllama,
  'adapter-id': createAdapterId,
};
