/** Records of a vendor's API, as files that are read like exports. */
import { join, relative, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import type { HarvestPolicy } from '../../harvest/policy.js';
import { addressKind } from '../../providers/addresses.js';
import { isRunnerVariable } from '../../providers/endpoint.js';
import type { ApiSource } from '../../traces/api/api-source.js';
import { createApiClient } from '../../traces/api/client.js';
import { downloadRecords, removeDownload } from '../../traces/api/download.js';
import { API_SOURCES } from '../../traces/api/index.js';
import type { HarvestInvocation } from '../arguments/harvest-arguments.js';
import { windowOf } from './harvest-policy.js';

/** What the entry lays down: on a runner, where keys may go beside the vendors' own servers, and where files are kept. */
export type HarvestTrust = { readonly allowedOrigins?: readonly string[] | undefined; readonly stateDir?: string | undefined };

export type Fetched = {
  /** As the user would name them. */
  readonly files: readonly string[];
  /** To be called when they are no longer needed: removes them, unless the user keeps them. */
  readonly release: () => void;
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const NOTHING: Fetched = { files: [], release: () => undefined };

/**
 * Fetches what the command line asks for; nothing where it names no API.
 * @throws CupelError `usage`, `config`, `origin-refused`, `no-credentials`, `source-unavailable`, `record-unwritable`
 */
export async function fetchRecords(options: HarvestInvocation, policy: HarvestPolicy, trust: HarvestTrust, deps: Deps): Promise<Fetched> {
  if (options.api === undefined) {
    const lone = (['apiUrl', 'project', 'limit', 'fetched'] as const).find((name) => options[name] !== undefined);
    if (lone === undefined) return NOTHING;
    throw new CupelError('usage', `--${lone === 'apiUrl' ? 'api-url' : lone} goes with --api`, {
      remedy: 'Name the vendor: --api langfuse.',
    });
  }
  const source = API_SOURCES[options.api];
  const settings = policy.api[options.api] ?? {};
  const project = options.project ?? settings.project ?? null;
  const { since, until } = windowOf(policy, deps);
  refuseVague(source, project, since, options);
  const baseUrl = addressOf(options.apiUrl ?? settings.url ?? source.addresses[0], source, trust);
  const keyNames = namesOfKeys(source, settings);
  const allowAddress = (address: string): boolean => baseUrl.startsWith('http:') || addressKind(address) === 'public';
  const api = createApiClient(source, { baseUrl, keys: keyNames.map((name) => readKey(name, deps)), keyNames, allowAddress }, deps);
  const asked = {
    api: options.api,
    baseUrl,
    project,
    since: policy.since ?? null,
    until: policy.until ?? null,
    limit: options.limit ?? null,
  };
  const kept = options.fetched === undefined ? join(trust.stateDir ?? resolve(deps.cwd, '.cupel'), 'harvest', 'fetched') : options.fetched;
  const folder = join(
    resolve(deps.cwd, kept),
    `${options.api}-${fingerprint(asked)
      .replace(/^sha256:/, '')
      .slice(0, 12)}`,
  );
  const files = await downloadRecords({
    source,
    query: { since, until, project },
    api,
    limit: options.limit ?? null,
    folder,
    now: deps.now(),
  });
  const release = (): void => (options.fetched === undefined ? removeDownload(folder) : undefined);
  return { files: files.map((file) => nameOf(file, deps)), release };
}

/** Everything that a vendor ever kept is never what was meant. */
function refuseVague(source: ApiSource, project: string | null, since: number | null, { limit }: HarvestInvocation): void {
  if (source.needsProject && project === null)
    throw new CupelError('usage', `${source.format} has many projects`, {
      remedy: 'Name one with --project, or as `project` in the policy.',
    });
  if (since === null && limit === undefined)
    throw new CupelError('usage', 'all that was ever recorded would be fetched', { remedy: 'Say how much: --since 7d, or --limit 10000.' });
}

function addressOf(written: string, { addresses }: ApiSource, { allowedOrigins }: HarvestTrust): string {
  const refuse = (what: string): CupelError =>
    new CupelError('config', `the address of the API ${what}`, { remedy: 'Write its base, such as https://eu.api.smith.langchain.com.' });
  if (!URL.canParse(written)) throw refuse('is no address');
  const url = new URL(written);
  if (url.username !== '' || url.password !== '') throw refuse('holds a name or password');
  if (url.search !== '' || url.hash !== '') throw refuse('holds a query or fragment');
  const isHere = LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) throw refuse('is neither https nor on this machine');
  if (allowedOrigins !== undefined && !addresses.includes(url.origin) && !allowedOrigins.includes(url.origin))
    throw new CupelError('origin-refused', `a key would go to ${url.origin}, which nobody allowed`, {
      remedy: `Add ${url.origin} to the action's \`allowed-origins\`.`,
    });
  return url.href.replace(/\/+$/, '');
}

function namesOfKeys({ keys }: ApiSource, settings: HarvestPolicy['api'][keyof HarvestPolicy['api']]): readonly string[] {
  const own = keys.length === 1 ? [settings?.key_env] : [settings?.public_key_env, settings?.key_env];
  return keys.map((name, index) => own[index] ?? name);
}

function readKey(name: string, { env }: Pick<Deps, 'env'>): string {
  if (isRunnerVariable(name))
    throw new CupelError('config', `${name} belongs to the runner and is no key`, {
      place: { path: 'api' },
      remedy: 'Name a variable of your own.',
    });
  const key = env[name]?.trim() ?? '';
  if (key === '') throw new CupelError('no-credentials', `${name} is not set`, { remedy: `Put the key into the variable ${name}.` });
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new CupelError('no-credentials', `${name} holds characters that no key has`, { remedy: 'Copy the key again.' });
  return key;
}

function nameOf(file: string, { cwd }: Pick<Deps, 'cwd'>): string {
  const shown = relative(cwd, file);
  return shown.startsWith('..') ? file : shown;
}
