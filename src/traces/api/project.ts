/** A project by its name or its id, for vendors whose requests want the id. */
import { CupelError } from '../../errors.js';
import type { AskApi } from './api-source.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Naming = {
  readonly vendor: string;
  /** What the user is to name. */
  readonly what: string;
  /** Asks the vendor for the id of a name; null where the key may read none. */
  readonly find: (name: string, api: AskApi) => Promise<string | null>;
};

/**
 * Gives the id of a project; an id is taken as it is, a name is asked for once a client.
 * @throws CupelError `usage` for a name that the vendor does not know; what the request throws
 */
export function projectIds({ vendor, what, find }: Naming): (project: string | null, api: AskApi) => Promise<string> {
  const known = new WeakMap<AskApi, Promise<string>>();
  const ask = async (project: string, api: AskApi): Promise<string> => {
    if (UUID.test(project)) return project;
    const id = await find(project, api);
    if (id !== null) return id;
    throw new CupelError('usage', `${vendor} has no project ${JSON.stringify(project.slice(0, 100))} that this key may read`, {
      remedy: `Name ${what} with --project, by its name or its id.`,
    });
  };
  return (project, api) => {
    const before = known.get(api);
    if (before !== undefined) return before;
    const asked = ask(project ?? '', api);
    known.set(api, asked);
    return asked;
  };
}
