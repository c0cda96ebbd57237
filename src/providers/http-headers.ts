import type { TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';
import { isRunnerVariable } from './endpoint.js';

const ENVIRONMENT = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** Decided by the connection itself; a template that sets one would split requests or change where they go. */
const OWN_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'te', 'trailer']);

/** Names of the environment variables that the headers of an address name. */
export function headerVariables({ request }: Pick<TargetOf<'http'>, 'request'>): readonly string[] {
  return Object.values(request?.headers ?? {}).flatMap((value) => [...value.matchAll(ENVIRONMENT)].map(([, name = '']) => name));
}

/**
 * The headers with their secrets, read when they are needed.
 * @throws CupelError `config`, `origin-refused`; the result `no-credentials`
 */
export function headersOf(
  templates: Readonly<Record<string, string>>,
  origin: string,
  context: ProviderContext,
): () => Record<string, string> {
  const place = { path: 'request.headers' };
  const entries = Object.entries(templates).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  for (const [name, value] of entries) {
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name) || OWN_HEADERS.has(name))
      throw new CupelError('config', `\`${name}\` is no header that a suite may set`, { place });
    if (/[^\t\x20-\x7e]/.test(value))
      throw new CupelError('config', `the header \`${name}\` holds characters that no header has`, { place });
    for (const [, variable = ''] of value.matchAll(ENVIRONMENT)) {
      if (isRunnerVariable(variable))
        throw new CupelError('config', `${variable} belongs to the runner and is no key of an application`, {
          place,
          remedy: 'Name a variable of your own.',
        });
      if (!context.allowedOrigins.includes(origin))
        throw new CupelError('origin-refused', `${variable} would go to ${origin}, which nobody allowed`, {
          place: { path: 'url' },
          remedy: `Add ${origin} to the action's \`allowed-origins\`, or to the suite at the base commit.`,
        });
    }
  }
  return () =>
    Object.fromEntries(
      entries.map(([name, value]) => [name, value.replace(ENVIRONMENT, (_, variable: string) => secret(variable, context))]),
    );
}

function secret(variable: string, { deps }: ProviderContext): string {
  const value = deps.env[variable]?.trim() ?? '';
  if (value === '')
    throw new CupelError('no-credentials', `${variable} is not set`, {
      remedy: `Put the application's key into the variable ${variable}.`,
    });
  if (/[^\x20-\x7e]/.test(value))
    throw new CupelError('no-credentials', `${variable} holds characters that no header has`, { remedy: 'Copy the key again.' });
  return value;
}
