import { compileJsonPath } from '../documents/json-path.js';
import { renderTemplate, templateVariables, wholeVariable } from '../documents/template.js';
import type { Json } from '../domain/json.js';
import type { TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { addressKind } from './addresses.js';
import { MAX_FILE_TEXT_BYTES, toAnswerFile } from './answer-file.js';
import { caseVariable, readApplicationText, toApplicationAnswer, toCaseJson, variableText } from './application.js';
import type { ProviderContext } from './context.js';
import { decode, exchangeBytes } from './exchange.js';
import { headersOf, headerVariables } from './http-headers.js';
import { type Answer, type Provider, ProviderError } from './provider.js';
import { loadFiles, parseJson } from './wire.js';

type Target = TargetOf<'http'>;
type Told = { readonly [name: string]: Json };

/**
 * An application behind an address. A request goes there and nowhere else: redirects are not followed, and a name that resolves to
 * a loopback, private or metadata address is refused unless whoever runs Cupel named that origin.
 * @throws CupelError `config`, `origin-refused`, `no-credentials`
 */
export async function createHttp(target: Target, context: ProviderContext): Promise<Provider> {
  const { url, method = 'POST', request = {}, response } = target;
  const origin = originOf(url);
  const isLocal = context.localOrigins?.includes(origin) === true;
  refuseAddress(url, origin, isLocal);
  const headers = headersOf(request.headers ?? {}, origin, context);
  if (!context.replayOnly) headers();
  const read = response === undefined ? readText : await mapper(response);
  const { deps } = context;
  return {
    name: 'http',
    identity: JSON.parse(JSON.stringify({ provider: 'http', url, method, request, response, model: target.model })) as Json,
    paceKey: `http ${origin}`,
    recordable: true,
    changesUnseen: true,
    usesPayload: true,
    origin: headerVariables(target).length > 0 ? origin : null,
    generate: async (generation, { signal, onRateLimit }) => {
      signal.throwIfAborted();
      const files = await loadFiles(generation);
      const told = toCaseJson(
        generation,
        target.model,
        files.map(({ mediaType, data }) => ({ media_type: mediaType, data })),
      );
      const { body, ...sent } = toRequest({ url, method, body: request.body }, told);
      const startedAt = deps.monotonic();
      try {
        const asked = {
          url: sent.url,
          method,
          body,
          headers: {
            accept: 'application/json, text/plain;q=0.9',
            ...(body === null ? {} : { 'content-type': 'application/json' }),
            ...headers(),
          },
          signal,
          allowAddress: (address: string) => addressKind(address) === 'public' || (isLocal && addressKind(address) === 'local'),
        };
        const { bytes, mediaType } = await exchangeBytes(
          deps,
          asked,
          onRateLimit,
          response?.file === undefined ? undefined : MAX_FILE_TEXT_BYTES,
        );
        // A page is what a proxy or a login shows in place of the application.
        if (/\bhtml\b/i.test(mediaType)) throw new ProviderError('malformed', { message: 'a page' });
        const answer = response === undefined && isFile(mediaType) ? readFile(Buffer.from(bytes), mediaType) : read(decode(bytes));
        return { ...answer, latencyMs: deps.monotonic() - startedAt };
      } catch (error) {
        throw refused(error, origin);
      }
    },
  };
}

function originOf(url: string): string {
  const [, head = ''] = /^([a-z]+:\/\/[^/?#]*)/i.exec(url) ?? [];
  if (templateVariables(head).length > 0)
    throw new CupelError('config', 'names the host by a variable', {
      place: { path: 'url' },
      remedy: 'A case may fill in the path and the query only.',
    });
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '')
    throw new CupelError('config', 'holds a name or password', {
      place: { path: 'url' },
      remedy: 'Write a header that names an environment variable; docs/files.md shows how.',
    });
  return parsed.origin;
}

/** What can be told from the address alone is told before anything is sent. */
function refuseAddress(url: string, origin: string, isLocal: boolean): void {
  const { protocol, hostname } = new URL(url);
  const written = /^[[\d]/.test(hostname) ? addressKind(hostname) : /(^|\.)localhost$/i.test(hostname) ? 'local' : 'public';
  const place = { path: 'url' };
  if (written === 'forbidden')
    throw new CupelError('origin-refused', `${origin} is no address of an application`, {
      place,
      remedy: 'Link-local and metadata addresses are never asked.',
    });
  if (isLocal || (written === 'public' && protocol === 'https:')) return;
  throw new CupelError(
    'origin-refused',
    `${origin} is ${written === 'local' ? 'an address of this machine or network' : 'not encrypted'}, and nobody allowed it`,
    {
      place,
      remedy: `Add ${origin} to the action's \`allowed-origins\`, or use https and a public address.`,
    },
  );
}

/** The request for one case. A value that a variable brings is data: JSON in the body, percent-encoded in the address. */
function toRequest(
  { url, method, body }: { url: string; method: string; body: Json | undefined },
  told: Told,
): { url: string; body: string | null } {
  const missing = new Set<string>();
  const text = (encode: (value: string) => string) => (name: string) => {
    const value = caseVariable(told, name);
    return value === undefined ? undefined : encode(variableText(name, value));
  };
  const address = renderTemplate(url, text(encodeURIComponent), missing);
  const filled =
    method === 'GET'
      ? null
      : body === undefined
        ? told
        : fill(
            body,
            told,
            text((value) => value),
            missing,
          );
  if (missing.size > 0) {
    const named = [...missing].map((name) => `{{${name}}}`).join(', ');
    throw new ProviderError('unsupported', { message: `the case has no value for ${named}` });
  }
  return { url: address, body: filled === null ? null : JSON.stringify(filled) };
}

/** A text that is one variable becomes its value, whatever kind of JSON that is; other texts are filled. */
function fill(template: Json, told: Told, text: (name: string) => string | undefined, missing: Set<string>): Json {
  if (typeof template === 'string') {
    const whole = wholeVariable(template);
    if (whole === null) return renderTemplate(template, text, missing);
    const value = caseVariable(told, whole);
    if (value === undefined) missing.add(whole);
    return value ?? null;
  }
  if (template === null || typeof template !== 'object') return template;
  if (Array.isArray(template)) return template.map((item: Json) => fill(item, told, text, missing));
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, told, text, missing)]));
}

type Read = (text: string) => Omit<Answer, 'latencyMs'>;

const readText: Read = (text) => readApplicationText(text);

/** An image or a recording as the whole body; an SVG is a text. */
function isFile(mediaType: string): boolean {
  return /^(image|audio)\//i.test(mediaType) && !/^image\/svg/i.test(mediaType);
}

function readFile(bytes: Buffer, mediaType: string): ReturnType<Read> {
  return { output: '', finishReason: 'stop', file: toAnswerFile(bytes, mediaType), usage: null };
}

/** Finds the parts of an answer by their paths; a path that finds nothing is a part that is not there. */
async function mapper(response: NonNullable<Target['response']>): Promise<Read> {
  const compile = async (key: keyof typeof response) => {
    const path = response[key];
    return path === undefined ? null : compileJsonPath(path, { path: `response.${key}` });
  };
  const [output, context, calls, usage, file] = await Promise.all([
    compile('output'),
    compile('context'),
    compile('tool_calls'),
    compile('usage'),
    compile('file'),
  ]);
  return (text) => {
    const document = parseJson(text) as Json;
    const all = (path: typeof output) => (path === null ? undefined : [...path(document)]);
    const found = all(output);
    const passages = all(context)?.flat();
    return toApplicationAnswer({
      output: output === null ? undefined : found?.length === 1 ? found[0] : found?.length === 0 ? undefined : found,
      context: passages,
      tool_calls: all(calls)?.flat(),
      usage: all(usage)?.[0],
      file: all(file)?.[0],
    });
  };
}

/** An address that is refused when the name is looked up is no passing trouble: the run ends. */
function refused(error: unknown, origin: string): unknown {
  if (!(error instanceof ProviderError) || error.code !== 'ADDRESS_REFUSED') return error;
  return new CupelError('origin-refused', `${origin} leads to an address of this machine or network, and nobody allowed it`, {
    remedy: `Add ${origin} to the action's \`allowed-origins\`. Link-local and metadata addresses are never asked.`,
  });
}
