/**
 * Watches requests that wait on the network, all of them with one timer: for a connection that does not come to stand, a head that
 * does not come, a body that stands still. Nothing is noted while bytes come and go; they are counted where they are looked at.
 */
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type Bagged, createBag } from '../bag.js';
import { TransportError } from './transport-error.js';

export type Patience = {
  /** Until a new connection stands, its TLS handshake included. */
  readonly connectTimeoutMs: number;
  /** From the standing connection to the response's head. */
  readonly firstByteTimeoutMs: number;
  /** Between two pieces of a body. */
  readonly idleTimeoutMs: number;
};

/** A request under way; `begun` is set when its head arrives. */
type Watched = { readonly outgoing: ClientRequest; begun: IncomingMessage | null };

export type Vigil = {
  /** Watches a request until `forget`; what takes too long is destroyed with a TransportError `timeout`. */
  readonly watch: (outgoing: ClientRequest) => Watched;
  readonly forget: (watched: Watched) => void;
};

type Kept = Watched & Bagged & { since: number; stood: boolean; bytes: number };

/** A limit is overrun by at most an eighth of the shortest one, or a second. */
const LOOKS = 8;
const LONGEST_MS = 1_000;

export function keepVigil(patience: Patience): Vigil {
  const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs } = patience;
  const period = Math.min(LONGEST_MS, Math.ceil(Math.min(connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs) / LOOKS));
  const watched = createBag<Kept>();
  let timer: NodeJS.Timeout | null = null;

  const look = (): void => {
    const now = performance.now();
    const all = watched.items();
    for (const kept of all) {
      const overdue = examine(kept, now, patience);
      if (overdue === null) continue;
      watched.remove(kept);
      (kept.begun ?? kept.outgoing).destroy(new TransportError('timeout', { code: overdue }));
    }
    if (all.length > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };

  return {
    watch: (outgoing) => {
      const kept: Kept = { outgoing, begun: null, since: performance.now(), stood: false, bytes: 0, place: -1 };
      watched.add(kept);
      // What waits on the network keeps the process alive by itself.
      timer ??= setInterval(look, period).unref();
      return kept;
    },
    forget: (kept) => {
      watched.remove(kept as Kept);
    },
  };
}

/** What a request has waited for too long; null where it may wait on. */
function examine(kept: Kept, now: number, patience: Patience): string | null {
  const { socket } = kept.outgoing;
  const stands = socket !== null && !isConnecting(socket);
  const bytes = stands ? socket.bytesRead + socket.bytesWritten : 0;
  if (stands !== kept.stood || bytes !== kept.bytes) {
    kept.stood = stands;
    kept.bytes = bytes;
    kept.since = now;
    return null;
  }
  const waited = now - kept.since;
  if (!stands) return waited < patience.connectTimeoutMs ? null : 'CONNECT_TIMEOUT';
  if (kept.begun === null) return waited < patience.firstByteTimeoutMs ? null : 'FIRST_BYTE_TIMEOUT';
  return waited < patience.idleTimeoutMs ? null : 'IDLE_TIMEOUT';
}

function isConnecting(socket: Socket & { readonly secureConnecting?: boolean }): boolean {
  return socket.connecting || socket.secureConnecting === true;
}
