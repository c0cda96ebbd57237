import type { JsonObject } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { ProviderError } from './provider.js';

type ParamName = keyof Params;

/**
 * Tokens of an answer when nobody wrote `max_output_tokens`: Anthropic's API cannot do without `max_tokens`. It is the figure
 * that Anthropic's own examples use for models that think before they answer (thinking counts), below the 21,333 above which its
 * SDK calls for streaming, and within what every current model takes (64,000 and more).
 */
export const DEFAULT_MAX_TOKENS = 16_000;

/** Neutral parameters that an API has no word for, each with what to do instead. */
export type Gaps = Partial<Record<ParamName, string>>;

/** Fields of a request body that Cupel itself decides: written into `extra`, they would make the report say something else than was sent. */
const RESERVED = ['model', 'messages', 'input', 'instructions', 'system', 'stream'] as const;

/**
 * Refuses at start what an API cannot be told.
 * @throws CupelError `config` that names the parameter
 */
export function assertParams(params: Params, gaps: Gaps): void {
  const problem = findProblem(params, gaps);
  if (problem === null) return;
  throw new CupelError('config', problem.message, { place: { path: `params.${problem.param}` }, remedy: problem.remedy });
}

/**
 * The same for the parameters of one request, which may come from a prompt file.
 * @throws ProviderError `unsupported` that names the parameter
 */
export function assertRequestParams(params: Params, gaps: Gaps): void {
  const problem = findProblem(params, gaps);
  if (problem !== null) throw new ProviderError('unsupported', { message: `params.${problem.param}` });
}

function findProblem(params: Params, gaps: Gaps): { param: string; message: string; remedy: string } | null {
  for (const [param, remedy] of Object.entries(gaps))
    if (params[param as ParamName] !== undefined) return { param, message: 'is a parameter that this provider does not have', remedy };
  for (const field of RESERVED) {
    if (params.extra === undefined || !Object.hasOwn(params.extra, field)) continue;
    return { param: `extra.${field}`, message: 'may not be set through `extra`', remedy: `Take \`${field}\` out of \`extra\`.` };
  }
  return null;
}

/** Puts `extra` into a request body as it is: its fields win, and two objects of one name are joined field by field. */
export function mergeExtra(body: Record<string, unknown>, extra: JsonObject = {}): Record<string, unknown> {
  const merged = { ...body };
  for (const [name, value] of Object.entries(extra)) {
    const own = merged[name];
    merged[name] = isObject(own) && isObject(value) ? { ...own, ...value } : value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
