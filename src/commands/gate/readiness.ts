/** Whatever a server must load or admit to is settled before the first answer is paid for. */
import type { Journal } from '../../replay/journal.js';
import { requestKey } from '../../replay/key.js';
import type { Preparation } from '../preparation/preparation.js';
import type { SideSetup } from '../preparation/sides.js';

/**
 * Starts the models that have something to load. A side whose answers are all known already is left alone, so that recordings
 * need no server. A signal that is aborted ends it without a word: the run itself says that it was cancelled.
 * @throws CupelError where an adapter cannot be served, or belongs to another base
 */
export async function startModels(prepared: Preparation, journal: Pick<Journal, 'findCall'>, signal: AbortSignal): Promise<void> {
  const { suite, candidate, baseline, kind, scorers } = prepared;
  if (suite.run.cassettes === 'strict') return;
  const sides = kind === 'two' && baseline !== null ? [candidate, baseline] : [candidate];
  const asked = sides.filter((side) => mustAsk(side, prepared, journal));
  if (asked.length === 0) return;
  try {
    for (const { provider } of [...asked, ...scorers.judges]) await provider.start?.(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Whether any case's first answer is known neither to this run nor to a cassette. */
function mustAsk({ provider, assemble }: SideSetup, { cases, cassettes }: Preparation, journal: Pick<Journal, 'findCall'>): boolean {
  if (!provider.recordable) return false;
  return cases.some(({ golden }) => {
    const assembled = assemble(golden, 0);
    if (assembled.kind === 'failed') return false;
    const key = requestKey(provider, assembled.request);
    return (journal.findCall(key)?.answer ?? cassettes.find(key)) === null;
  });
}
