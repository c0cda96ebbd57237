import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';

/** Where requests go and with which key. */
export type Endpoint = {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether a key goes along. */
  readonly keyed: boolean;
  /**
   * The header with the key; none where no key goes along. The one place that knows it.
   * @throws CupelError `no-credentials`
   */
  readonly credentials: () => Readonly<Record<string, string>>;
};

type Wanted = {
  readonly baseUrl: string;
  /** The origin to which this provider's key may always go; null where it has none. */
  readonly ownOrigin: string | null;
  /** The variable that holds the key; null where none is sent. */
  readonly keyVariable: string | null;
  /** The header that carries the key: `x-api-key` bare, `authorization` as a bearer token (the default). */
  readonly keyHeader?: 'authorization' | 'x-api-key';
};

const RUNNER_VARIABLE = /^(GITHUB|ACTIONS|RUNNER|INPUT)_/i;

/** Whether a variable belongs to the runner: none of these is a key that a suite may name. */
export function isRunnerVariable(name: string): boolean {
  return RUNNER_VARIABLE.test(name);
}

/**
 * Decides before anything is sent whether the key may go where the requests go. In a replay a missing key is told only when it
 * is needed after all.
 * @throws CupelError `config`, `origin-refused`, `no-credentials`
 */
export function openEndpoint(wanted: Wanted, context: Pick<ProviderContext, 'deps' | 'allowedOrigins' | 'replayOnly'>): Endpoint {
  const { baseUrl, origin } = parseAddress(wanted.baseUrl);
  const variable = wanted.keyVariable;
  if (variable === null) return { baseUrl, origin, keyed: false, credentials: () => ({}) };
  if (isRunnerVariable(variable)) {
    throw new CupelError('config', `${variable} belongs to the runner and is no provider key`, {
      place: { path: 'api_key_env' },
      remedy: 'Name a variable of your own; none that begins with GITHUB_, ACTIONS_, RUNNER_ or INPUT_.',
    });
  }
  if (origin !== wanted.ownOrigin && !context.allowedOrigins.includes(origin)) {
    throw new CupelError('origin-refused', `${variable} would go to ${origin}, which nobody allowed`, {
      place: { path: 'base_url' },
      remedy: `Add ${origin} to the action's \`allowed-origins\`, or to the suite at the base commit.`,
    });
  }
  const credentials = () => {
    const key = readKey(variable, context.deps.env[variable]);
    return wanted.keyHeader === 'x-api-key' ? { 'x-api-key': key } : { authorization: `Bearer ${key}` };
  };
  if (!context.replayOnly) credentials();
  return { baseUrl, origin, keyed: true, credentials };
}

function parseAddress(written: string): { baseUrl: string; origin: string } {
  const place = { path: 'base_url' };
  if (!URL.canParse(written)) throw new CupelError('config', 'is no address', { place });
  const url = new URL(written);
  if (url.username !== '' || url.password !== '')
    throw new CupelError('config', 'holds a name or password', { place, remedy: 'Name a variable that holds the key in `api_key_env`.' });
  if (url.search !== '' || url.hash !== '')
    throw new CupelError('config', 'holds a query or fragment', { place, remedy: 'End the address with its path, such as `/v1`.' });
  return { baseUrl: url.href.replace(/\/+$/, ''), origin: url.origin };
}

/** A secret that was pasted with a line break is taken without it; a missing one arrives as empty text from a workflow. */
function readKey(variable: string, value: string | undefined): string {
  const key = value?.trim() ?? '';
  if (key === '')
    throw new CupelError('no-credentials', `${variable} is not set`, {
      remedy: `Set it to the provider's key: export ${variable}=... (in a workflow under \`env\` of the step).`,
    });
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new CupelError('no-credentials', `${variable} holds characters that no key has`, { remedy: 'Copy the key again.' });
  return key;
}
