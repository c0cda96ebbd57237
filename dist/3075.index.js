export const id = 3075;
export const ids = [3075];
export const modules = {

/***/ 83075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/redactor.js
var lib_redactor = __webpack_require__(88851);
// EXTERNAL MODULE: ./lib/replay/budget.js
var replay_budget = __webpack_require__(98650);
;// CONCATENATED MODULE: ./lib/replay/call.js
/** The words in which a model is asked and what comes of it. */
/** What an answer costs: its own word, or the price of its tokens. */
function costOf(options, provider, request, answer) {
    if (answer.costUsd !== undefined)
        return answer.costUsd;
    return answer.usage === null ? null : options.priceOf(provider, request, answer.usage);
}

// EXTERNAL MODULE: ./lib/replay/key.js
var replay_key = __webpack_require__(71028);
;// CONCATENATED MODULE: ./lib/replay/alarm.js
/** Timers of the platform hold 31 bits of ms; longer waits are slept in pieces. */
const LONGEST_SLEEP_MS = 2 ** 30;
/**
 * Rings once at the earliest of the times that were set (monotonic ms), then forgets them. One sleep serves all who wait, so
 * that a thousand waiting requests cost one timer. It is silent once the signal is aborted.
 */
function createAlarm(deps, signal, ring) {
    let due = Number.POSITIVE_INFINITY;
    const sleepUntil = (at) => {
        const left = Math.max(0, at - deps.monotonic());
        deps.sleep(Math.min(left, LONGEST_SLEEP_MS), signal).then(() => {
            if (due !== at)
                return;
            if (left > LONGEST_SLEEP_MS) {
                sleepUntil(at);
                return;
            }
            due = Number.POSITIVE_INFINITY;
            ring();
        }, () => undefined);
    };
    return {
        set: (at) => {
            if (at >= due || signal.aborted)
                return;
            due = at;
            sleepUntil(at);
        },
    };
}

// EXTERNAL MODULE: ./lib/replay/answer.js
var replay_answer = __webpack_require__(84541);
// EXTERNAL MODULE: ./lib/bag.js
var bag = __webpack_require__(82377);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/replay/attempt.js
/**
 * One attempt: one request sent once, held to its time. The time covers everything from sending to the last byte, so that a
 * silent socket and a dripping body both end, and it holds even for a provider that does not hear its signal.
 */




/** `signal` is aborted when the run will wait for nothing any more: all attempts in flight end at once. */
function createAttempts(deps, signal) {
    const flights = (0,bag/* createBag */.D)();
    const alarm = createAlarm(deps, signal, () => {
        const now = deps.monotonic();
        let next = Number.POSITIVE_INFINITY;
        for (const flight of flights.items()) {
            if (flight.endsAt <= now)
                flight.end({ kind: 'failed', error: new providers_provider/* ProviderError */.m('timeout') });
            else
                next = Math.min(next, flight.endsAt);
        }
        if (next !== Number.POSITIVE_INFINITY)
            alarm.set(next);
    });
    signal.addEventListener('abort', () => {
        for (const flight of flights.items())
            flight.end({ kind: 'withdrawn' });
    });
    return {
        run: (provider, request, timeoutMs, onRateLimit) => {
            if (signal.aborted)
                return Promise.resolve({ kind: 'withdrawn' });
            return new Promise((resolve, reject) => {
                const controller = new AbortController();
                const flight = {
                    place: -1,
                    endsAt: deps.monotonic() + timeoutMs,
                    end: (attempt) => {
                        if (!flights.remove(flight))
                            return;
                        resolve(attempt);
                        controller.abort();
                    },
                };
                flights.add(flight);
                alarm.set(flight.endsAt);
                generate(provider, request, controller.signal, onRateLimit).then((attempt) => {
                    if (flights.remove(flight))
                        resolve(attempt);
                }, (error) => {
                    if (flights.remove(flight))
                        reject(error);
                });
            });
        },
    };
}
async function generate(provider, request, signal, onRateLimit) {
    try {
        return { kind: 'answered', answer: (0,replay_answer/* requireContent */.PV)(await provider.generate(request, { signal, onRateLimit })) };
    }
    catch (error) {
        if (error instanceof providers_provider/* ProviderError */.m)
            return { kind: 'failed', error };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/replay/meter.js
const MINUTE_MS = 60_000;
function createMeter() {
    let sent = 0;
    let refused = 0;
    let tokensPerRequest = 0;
    let requests = null;
    let tokens = null;
    return {
        send: (now) => {
            sent += 1;
            return { number: sent, at: now };
        },
        learn: (told, sending) => {
            // Refusals count from when they are heard of: of requests that are under way nobody knows yet.
            const taken = Math.max(0, sending.number - refused);
            requests = take(requests, { limit: told.requestsLimit, remaining: told.requestsRemaining }, sending, taken, 1);
            tokens = take(tokens, { limit: told.tokensLimit, remaining: told.tokensRemaining }, sending, taken, Math.max(1, tokensPerRequest));
        },
        refuse: () => {
            refused += 1;
        },
        spend: (count) => {
            tokensPerRequest = tokensPerRequest === 0 ? count : 0.8 * tokensPerRequest + 0.2 * count;
        },
        read: (now) => [
            ...(requests === null ? [] : [levelOf(requests, 1, sent - refused, now)]),
            // Without the tokens of a request nobody can say how many requests are left.
            ...(tokens === null || tokensPerRequest === 0 ? [] : [levelOf(tokens, tokensPerRequest, sent - refused, now)]),
        ],
    };
}
/**
 * What the header said, less what was sent since and has not flowed back. That there may be more than it said is not guessed: the
 * next header tells. `size` of one request: 1, or its tokens.
 */
function levelOf({ limit, remaining, sending, taken, unit }, size, takenNow, now) {
    const perRequestMs = (MINUTE_MS * size) / limit;
    const flowed = (now - sending.at) / perRequestMs;
    const left = remaining - unit * Math.max(0, takenNow - taken - flowed);
    return { share: Math.min(1, Math.max(0, left / limit)), perRequestMs };
}
function take(before, { limit, remaining }, sending, taken, size) {
    if (limit === undefined || remaining === undefined || !(limit > 0) || !(remaining >= 0))
        return before;
    if (before === null || before.limit !== limit) {
        return { limit, remaining, sending, taken, unit: Math.max(size, (limit - remaining) / Math.max(1, taken)) };
    }
    // Answers overtake each other: an older request's header only counts when it says less.
    if (sending.number <= before.sending.number)
        return remaining < before.remaining ? { ...before, remaining } : before;
    const flowed = ((sending.at - before.sending.at) * limit) / (MINUTE_MS * size);
    const net = taken - before.taken - flowed;
    const measured = net < 1 ? before.unit : Math.max(0, before.remaining - remaining) / net;
    return { limit, remaining, sending, taken, unit: Math.max(size, (before.unit + measured) / 2) };
}

;// CONCATENATED MODULE: ./lib/replay/breaker.js
/**
 * The circuit breaker of one provider: closed, open, half-open (Nygard, "Release It!"). It tells a provider that is down from
 * requests that fail for themselves: a failure counts only if nothing was answered since the failing request was first sent.
 * So a few cases that always fail never stop the others, not even as the last ones left, and a dead provider is found after
 * five requests, waited for with single probes, and given up for good after half a minute.
 */
/** Requests that must fail in a row, each for the first time, before the provider is left alone for a while. */
const SUSPECTS_TO_OPEN = 5;
/** A provider that has answered nothing for this long, and failed two probes, is down. */
const DOWN_AFTER_MS = 30_000;
const PROBES_TO_GIVE_UP = 2;
const FIRST_COOL_DOWN_MS = 1_000;
const LONGEST_COOL_DOWN_MS = 16_000;
/** A closed breaker. Times are monotonic ms; `request` objects are compared by identity. */
function createBreaker() {
    let state = { kind: 'closed' };
    let aliveAt = Number.NEGATIVE_INFINITY;
    const suspects = new Set();
    const open = (since, probes, now, retryAfterMs) => {
        const coolDown = Math.min(LONGEST_COOL_DOWN_MS, Math.max(FIRST_COOL_DOWN_MS * 2 ** probes, retryAfterMs ?? 0));
        state = { kind: 'open', since, until: now + coolDown, probes };
    };
    return {
        state: () => state.kind,
        opensAt: () => (state.kind === 'closed' ? 0 : state.kind === 'open' ? state.until : Number.POSITIVE_INFINITY),
        entered: (request) => {
            if (state.kind === 'open')
                state = { kind: 'half-open', since: state.since, probes: state.probes, probe: request };
        },
        alive: (now) => {
            aliveAt = now;
            // To clear an empty set costs a new table each time, and this is said of every answer.
            if (suspects.size > 0)
                suspects.clear();
            state = { kind: 'closed' };
        },
        failed: (request, firstSentAt, now, retryAfterMs) => {
            if (state.kind === 'half-open' && state.probe === request) {
                const probes = state.probes + 1;
                if (probes >= PROBES_TO_GIVE_UP && now - state.since >= DOWN_AFTER_MS)
                    return true;
                open(state.since, probes, now, retryAfterMs);
            }
            else if (state.kind === 'closed' && firstSentAt > aliveAt) {
                suspects.add(request);
                if (suspects.size >= SUSPECTS_TO_OPEN)
                    open(now, 0, now, retryAfterMs);
            }
            return false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/replay/congestion.js
/**
 * How many requests one provider takes at a time: additive increase, multiplicative decrease (Chiu and Jain 1989), the decrease in
 * proportion to what was refused (as DCTCP does, RFC 8257). A lone 429 is not congestion: noise of a few per cent must not halve
 * the speed. What counts is the share of 429 among requests that were sent for the first time; a request that is refused again
 * and again says something about itself.
 */
const WINDOW = 20;
/** Answers after which the window alone says how things stand; before that, the last word holds. */
const ENOUGH = 8;
const MIN_REFUSALS = 3;
const CONGESTED_SHARE = 0.25;
/** From here on the provider is not just full: everybody waits for as long as it asks. */
const BLOCKED_SHARE = 0.5;
/** One more request is tried after two round trips at the limit, and not more often than twice a second. */
const TRIPS_PER_STEP = 2;
const STEP_MS = 500;
/** Starts at the most that was allowed, a whole number >= 1. */
function createCongestion(most) {
    let limit = most;
    let decreasedAt = Number.NEGATIVE_INFINITY;
    let changedAt = Number.NEGATIVE_INFINITY;
    let trips = 0;
    let recent = [];
    let congested = false;
    let blocked = false;
    const note = (wasRefused) => {
        recent.push(wasRefused);
        if (recent.length > WINDOW)
            recent.shift();
        const refusals = recent.filter((refused) => refused).length;
        const share = refusals / recent.length;
        const isBad = refusals >= MIN_REFUSALS && share >= CONGESTED_SHARE;
        if (isBad || recent.length >= ENOUGH) {
            congested = isBad;
            blocked = isBad && share >= BLOCKED_SHARE;
        }
        return isBad ? share : 0;
    };
    return {
        limit: () => Math.max(1, Math.floor(limit)),
        isCongested: () => congested || limit < most,
        isBlocked: () => blocked,
        answered: (isFirst, wasFull, now) => {
            if (isFirst)
                note(false);
            if (!wasFull || limit === most)
                return;
            trips += 1 / limit;
            if (trips < TRIPS_PER_STEP || now - changedAt < STEP_MS)
                return;
            limit = Math.min(most, limit + 1);
            trips = 0;
            changedAt = now;
        },
        refused: (isFirst, isExplained, sentAt, now) => {
            // What was on its way when the limit fell was sent under the old one: it is no reason to lower it again.
            if (!isFirst || sentAt <= decreasedAt)
                return;
            const share = note(true);
            if (share === 0 || isExplained || limit === 1)
                return;
            limit = Math.max(1, limit * (1 - Math.min(0.5, share)));
            decreasedAt = now;
            changedAt = now;
            trips = 0;
            recent = [];
        },
    };
}

;// CONCATENATED MODULE: ./lib/replay/rate.js

/** The share of a limit above which nothing is held back. */
const FREE_SHARE = 0.5;
/** Even with nothing left, requests go at this part of the limit's rate: that is how one learns that there is more again. */
const SLOWEST = 0.05;
/** The share under which a 429 needs no other explanation. */
const SPENT_SHARE = 0.25;
/**
 * The rate of one model. Until a request of its own came to its end, the headers of other models at its endpoint (`shared`) are taken for its own: a judge
 * that starts when the target has used up a common limit would else run into it with all it has. After it they are none of its business: its
 * limit may be another one, or none that is told.
 */
function createRate(shared = createMeter()) {
    const own = createMeter();
    let dueAt = Number.NEGATIVE_INFINITY;
    let isAlone = false;
    const levels = (now) => (isAlone ? own : shared).read(now);
    const gap = (now) => Math.max(0, ...levels(now).map(gapOf));
    return {
        send: (now) => {
            const wait = gap(now);
            // A timer that rang late may catch up one gap, never more: a burst is what the limit forbids.
            dueAt = wait === 0 ? now : Math.max(dueAt, now - wait) + wait;
            return { own: own.send(now), shared: shared.send(now) };
        },
        learn: (limit, sent) => {
            shared.learn(limit, sent.shared);
            own.learn(limit, sent.own);
        },
        refuse: () => {
            own.refuse();
            shared.refuse();
        },
        spend: (tokens) => {
            own.spend(tokens);
            shared.spend(tokens);
        },
        hear: () => {
            // What others were told held the next request back: it does so no longer.
            if (!isAlone)
                dueAt = Number.NEGATIVE_INFINITY;
            isAlone = true;
        },
        nextAt: (now) => (gap(now) === 0 ? now : dueAt),
        isSpent: (now) => levels(now).some(({ share }) => share < SPENT_SHARE),
    };
}
/** Milliseconds between two requests. */
function gapOf({ share, perRequestMs }) {
    return share >= FREE_SHARE ? 0 : perRequestMs / Math.max(SLOWEST, share / FREE_SHARE);
}

;// CONCATENATED MODULE: ./lib/replay/retry.js
const MAX_ATTEMPTS = 5;
const MAX_SAME_ERROR = 3;
/** Waits for a congested provider that one request may go through; the deadline and the pace's patience end most runs sooner. */
const MAX_PACED_WAITS = 30;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const LONGEST_PACED_WAIT_MS = 30_000;
/** Without a deadline, a server that asks for more than this is not waited for. */
const LONGEST_RETRY_AFTER_MS = 600_000;
/**
 * Decides after a failure. `failures` are those of one request in their order, the one at hand last; `remainingMs` is the run's
 * time, null without a deadline; `random` is uniform in [0, 1).
 */
function decideRetry(failures, remainingMs, random) {
    const last = failures.at(-1);
    if (last === undefined)
        throw new Error('no failure to decide on');
    if (isOutOfQuota(last))
        return { kind: 'stop', code: 'provider-down' };
    if (last.kind === 'auth')
        return { kind: 'stop', code: 'no-credentials' };
    if (!isPassing(last.kind))
        return { kind: 'give-up', because: 'final' };
    const counted = failures.filter((failure) => !failure.paced);
    const paced = failures.length - counted.length;
    if (counted.length >= MAX_ATTEMPTS || paced >= MAX_PACED_WAITS)
        return { kind: 'give-up', because: 'attempts' };
    if (counted.filter((failure) => isSameError(failure, last)).length >= MAX_SAME_ERROR)
        return { kind: 'give-up', because: 'repeated' };
    const ms = waitBefore(last, last.paced ? paced : counted.length, random);
    if (ms > (remainingMs ?? LONGEST_RETRY_AFTER_MS))
        return { kind: 'give-up', because: 'deadline' };
    return { kind: 'wait', ms };
}
function waitBefore(last, turn, random) {
    const jittered = random * Math.min(last.paced ? LONGEST_PACED_WAIT_MS : LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (turn - 1));
    return last.retryAfterMs ?? jittered;
}
function isPassing(kind) {
    switch (kind) {
        case 'connection':
        case 'timeout':
        case 'server':
        case 'rate-limit':
        case 'malformed':
        case 'empty':
        case 'unfinished':
            return true;
        case 'refused':
        case 'filtered':
        case 'unsupported':
        case 'not-recorded':
        case 'auth':
            return false;
    }
}
function isSameError(failure, other) {
    if (failure.kind !== other.kind || failure.status !== other.status || failure.code !== other.code)
        return false;
    if (failure.kind === 'connection' || failure.kind === 'rate-limit')
        return false;
    return failure.kind !== 'server' || ![502, 503, 504, 529].includes(failure.status ?? 0);
}
/** Vendors send it as 429, 402 or 403; none of them passes by waiting. */
function isOutOfQuota(failure) {
    return ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active', 'billing_error'].includes(failure.code ?? '');
}
/** How a failed request stands in scores. */
function unscoredReason(kind) {
    switch (kind) {
        case 'timeout':
            return 'provider-timeout';
        case 'refused':
        case 'filtered':
        case 'unsupported':
            return 'provider-refused';
        case 'empty':
            return 'empty-answer';
        case 'not-recorded':
            return 'not-recorded';
        case 'connection':
        case 'server':
        case 'rate-limit':
        case 'malformed':
        case 'unfinished':
        case 'auth':
            return 'provider-error';
    }
}
/** The facts of an error on which retries are decided. */
function toFailure(error, paced) {
    return { kind: error.kind, status: error.status, code: error.code, retryAfterMs: retryAfterOf(error), paced };
}
/** How long the server asks to wait, in ms >= 0; undefined where it does not, or not in a number. */
function retryAfterOf({ retryAfterMs }) {
    return retryAfterMs !== undefined && Number.isFinite(retryAfterMs) ? Math.max(0, retryAfterMs) : undefined;
}

;// CONCATENATED MODULE: ./lib/replay/pacing.js





/** A provider that answers nothing but 429 for this long, beyond what it asked to wait, is as good as down. */
const PATIENCE_MS = 120_000;
const LONGEST_PAUSE_MS = 600_000;
function newTicket() {
    return { firstSentAt: null, sendings: 0, sent: null };
}
/**
 * `most` requests at a time, whatever the provider would bear. The signal is aborted when the run stops. `shared`: the meter of all
 * models at the endpoint.
 */
function createPace(most, deps, signal, shared) {
    const breaker = createBreaker();
    const congestion = createCongestion(most);
    const rate = createRate(shared);
    const queue = [];
    let inFlight = 0;
    let pausedUntil = Number.NEGATIVE_INFINITY;
    let longestPauseMs = 0;
    /** When the provider was last seen answering, or first asked. */
    let hopeSince = null;
    const alarm = createAlarm(deps, signal, pump);
    signal.addEventListener('abort', () => {
        for (const waiting of queue.splice(0))
            waiting.admit(false);
    });
    function pump() {
        for (let next = queue[0]; next !== undefined; next = queue[0]) {
            if (inFlight >= congestion.limit())
                return;
            const now = deps.monotonic();
            const at = opensAt(now);
            if (at > now) {
                if (at !== Number.POSITIVE_INFINITY)
                    alarm.set(at);
                return;
            }
            queue.shift();
            send(next.ticket, now);
            next.admit(true);
        }
    }
    function opensAt(now) {
        return Math.max(breaker.opensAt(), pausedUntil, rate.nextAt(now));
    }
    function send(ticket, now) {
        inFlight += 1;
        breaker.entered(ticket);
        ticket.firstSentAt ??= now;
        ticket.sendings += 1;
        ticket.sent = rate.send(now);
        hopeSince ??= now;
    }
    function alive(now) {
        breaker.alive(now);
        hopeSince = now;
    }
    function refuse(ticket, error, now, remainingMs) {
        breaker.alive(now);
        rate.refuse();
        congestion.refused(ticket.sendings === 1, rate.isSpent(now), ticket.sent?.own.at ?? now, now);
        const paced = congestion.isCongested() || rate.isSpent(now);
        if (!congestion.isBlocked())
            return { paced, down: false };
        const pauseMs = retryAfterOf(error) ?? 0;
        if (pauseMs > Math.min(LONGEST_PAUSE_MS, remainingMs))
            return { paced, down: true };
        pausedUntil = Math.max(pausedUntil, now + pauseMs);
        longestPauseMs = Math.max(longestPauseMs, pauseMs);
        return { paced, down: now - (hopeSince ?? now) > PATIENCE_MS + longestPauseMs };
    }
    return {
        enter: (ticket) => {
            if (signal.aborted)
                return false;
            const now = deps.monotonic();
            if (queue.length === 0 && inFlight < congestion.limit() && opensAt(now) <= now) {
                send(ticket, now);
                return true;
            }
            return new Promise((admit) => {
                queue.push({ ticket, admit });
                pump();
            });
        },
        learn: ({ sent }, limit) => {
            if (sent !== null)
                rate.learn(limit, sent);
        },
        answered: (ticket, tokens) => {
            const wasFull = inFlight >= congestion.limit();
            inFlight -= 1;
            const now = deps.monotonic();
            alive(now);
            congestion.answered(ticket.sendings === 1, wasFull, now);
            rate.hear();
            if (tokens > 0)
                rate.spend(tokens);
            pump();
        },
        failed: (ticket, error, remainingMs) => {
            const now = deps.monotonic();
            inFlight -= 1;
            rate.hear();
            let verdict = { paced: false, down: false };
            if (error.kind === 'rate-limit')
                verdict = refuse(ticket, error, now, remainingMs);
            else if (isSignOfLife(error))
                alive(now);
            else
                verdict = { paced: false, down: breaker.failed(ticket, ticket.firstSentAt ?? now, now, retryAfterOf(error)) };
            pump();
            return verdict;
        },
        withdrew: () => {
            inFlight -= 1;
            pump();
        },
    };
}
/** Whether a failure shows that the provider is there and reads what it is sent. Empty answers and cut streams do not. */
function isSignOfLife(error) {
    return ['refused', 'filtered', 'unsupported', 'auth', 'not-recorded'].includes(error.kind);
}

;// CONCATENATED MODULE: ./lib/replay/slots.js
/** `count` slots, a whole number >= 1. */
function createSlots(count) {
    const queue = [];
    let busy = 0;
    /** A slot that becomes free goes to who has waited longest, without being free in between. */
    const leave = () => {
        const next = queue.shift();
        if (next === undefined)
            busy -= 1;
        else
            next();
    };
    return {
        run: async (work) => {
            if (busy < count)
                busy += 1;
            else
                await new Promise((enter) => {
                    queue.push(enter);
                });
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
        busy: () => busy,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/replay/stop.js

function createStopSwitch() {
    const waiting = new AbortController();
    const flying = new AbortController();
    // Every request that waits listens: that is no leak.
    (0,external_node_events_.setMaxListeners)(0, waiting.signal, flying.signal);
    let stopped = null;
    return {
        stopped: () => stopped,
        stop: (stop, breakOff) => {
            stopped ??= stop;
            waiting.abort();
            if (breakOff)
                flying.abort();
        },
        close: () => {
            waiting.abort();
            flying.abort();
        },
        waiting: waiting.signal,
        flying: flying.signal,
    };
}

;// CONCATENATED MODULE: ./lib/replay/sending.js










/** `spent`: what earlier attempts of the run used; the budget holds for all of them together. */
function createSender(options, spent, deps) {
    const run = createRun(options, spent, deps);
    return {
        send: (provider, request) => send(run, provider, request),
        readLocal: (provider, request) => readLocal(run, provider, request),
        stopSwitch: run.stopSwitch,
        counters: () => ({ requests: run.requests, inFlight: run.slots.busy() }),
        close: () => {
            options.signal?.removeEventListener('abort', run.cancel);
            run.stopSwitch.close();
        },
    };
}
function createRun(options, spent, deps) {
    const stopSwitch = createStopSwitch();
    const budget = (0,replay_budget/* createBudget */.yK)(options.budget ?? {}, spent);
    stopSwitch.waiting.addEventListener('abort', budget.close);
    const cancel = () => stopSwitch.stop({ code: 'cancelled', message: 'the run was cancelled', paceKey: null }, true);
    if (options.signal?.aborted === true)
        cancel();
    options.signal?.addEventListener('abort', cancel);
    return {
        options,
        deps,
        stopSwitch,
        budget,
        cancel,
        endsAt: setTimeLimit(options, deps, stopSwitch),
        attempts: createAttempts(deps, stopSwitch.flying),
        slots: createSlots(options.concurrency),
        paces: new Map(),
        meters: new Map(),
        requests: 0,
    };
}
/** Stops the run when its time is over; gives that moment, infinite without a limit. */
function setTimeLimit({ budget, deadlineMs }, deps, stopSwitch) {
    const now = deps.monotonic();
    const budgetEnds = now + (budget?.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
    const deadline = now + (deadlineMs ?? Number.POSITIVE_INFINITY);
    const stop = budgetEnds < deadline
        ? { code: 'budget', message: `the budget of ${budget?.minutes} minutes is used up`, paceKey: null }
        : { code: 'deadline', message: 'the time for this run is over', paceKey: null };
    const endsAt = Math.min(budgetEnds, deadline);
    if (endsAt !== Number.POSITIVE_INFINITY)
        createAlarm(deps, stopSwitch.waiting, () => stopSwitch.stop(stop, true)).set(endsAt);
    return endsAt;
}
function paceOf(run, provider) {
    const known = run.paces.get(provider.paceKey);
    if (known !== undefined)
        return known;
    const { concurrency } = run.options;
    const most = Math.min(concurrency, run.options.limitsOf(provider).concurrency ?? concurrency, provider.maxConcurrency ?? concurrency);
    const pace = createPace(most, run.deps, run.stopSwitch.waiting, meterOf(run, provider));
    run.paces.set(provider.paceKey, pace);
    return pace;
}
function meterOf({ meters }, { endpointKey, paceKey }) {
    const key = endpointKey ?? paceKey;
    const meter = meters.get(key) ?? createMeter();
    meters.set(key, meter);
    return meter;
}
async function send(run, provider, request) {
    const pace = paceOf(run, provider);
    const ticket = newTicket();
    const failures = [];
    for (;;) {
        const sent = failures.length;
        const reserved = reserve(run, provider, request);
        const reservation = reserved instanceof Promise ? await reserved : reserved;
        if (reservation === null)
            return halted(run, sent);
        const attempt = await sendOnce(run, provider, request, pace, ticket, reservation);
        if (attempt === null)
            return halted(run, sent);
        if (attempt.kind === 'withdrawn')
            return halted(run, sent + 1);
        if (attempt.kind === 'answered')
            return { answer: attempt.answer, costUsd: attempt.costUsd, attempts: sent + 1 };
        const { error } = attempt;
        const verdict = pace.failed(ticket, error, run.endsAt - run.deps.monotonic());
        failures.push(toFailure(error, verdict.paced));
        const detail = describe(run, error, failures.length);
        const decision = decideRetry(failures, timeLeft(run), run.deps.random());
        if (verdict.down)
            blame(run, provider, 'provider-down', `${provider.name} does not answer: ${detail}`);
        if (decision.kind === 'stop')
            blame(run, provider, decision.code, stopMessage(provider, decision.code, detail));
        if (decision.kind !== 'wait' || verdict.down) {
            return { failure: { reason: unscoredReason(error.kind), detail }, attempts: failures.length };
        }
        if (!(await waitOut(run, decision.ms)))
            return halted(run, failures.length);
    }
}
async function readLocal(run, provider, request) {
    const { timeoutMs } = run.options.limitsOf(provider);
    const attempt = await run.slots.run(() => run.attempts.run(provider, request, timeoutMs, () => undefined));
    if (attempt.kind === 'withdrawn')
        return halted(run, 1);
    if (attempt.kind === 'answered')
        return { ...settle(run, provider, request, attempt.answer), attempts: 1 };
    return { failure: { reason: unscoredReason(attempt.error.kind), detail: describe(run, attempt.error, 1) }, attempts: 1 };
}
function reserve(run, provider, request) {
    const { largestCostOf, budget } = run.options;
    const reserved = run.budget.reserve({
        usd: budget?.usd === undefined ? 0 : largestCostOf(provider, request),
        tokens: budget?.tokens === undefined ? 0 : (0,replay_budget/* largestTokens */.Hx)(request),
    });
    return reserved instanceof Promise ? reserved.then((reservation) => orStop(run, reservation)) : orStop(run, reserved);
}
function orStop(run, reservation) {
    const exhausted = run.budget.exhausted();
    if (reservation === null && exhausted !== null)
        run.stopSwitch.stop({ code: 'budget', message: exhausted, paceKey: null }, false);
    return reservation;
}
/** One attempt in its turn, with its money settled; null when the run stopped before it could be sent. */
async function sendOnce(run, provider, request, pace, ticket, reservation) {
    const { options } = run;
    let bill = { kind: 'nothing' };
    let inPace = false;
    try {
        const entered = pace.enter(ticket);
        inPace = entered instanceof Promise ? await entered : entered;
        if (!inPace)
            return null;
        const attempt = await run.slots.run(async () => {
            if (run.stopSwitch.stopped() !== null)
                return null;
            run.requests += 1;
            return run.attempts.run(provider, request, options.limitsOf(provider).timeoutMs, (limit) => pace.learn(ticket, limit));
        });
        if (attempt?.kind === 'answered') {
            const settled = settle(run, provider, request, attempt.answer);
            const { usage } = settled.answer;
            const tokens = usage === null ? 0 : usage.inputTokens + usage.outputTokens;
            bill = { kind: 'known', usd: settled.costUsd, tokens };
            inPace = false;
            pace.answered(ticket, tokens);
            return { kind: 'answered', ...settled };
        }
        if (attempt?.kind === 'failed') {
            bill = { kind: mayBeBilled(attempt.error) ? 'unknown' : 'nothing' };
            inPace = false;
        }
        return attempt;
    }
    finally {
        if (inPace)
            pace.withdrew();
        reservation.settle(bill);
    }
}
function settle({ options }, provider, request, raw) {
    const answer = (0,replay_answer/* settleAnswer */.iQ)(raw, options.redactor.mask);
    return { answer, costUsd: costOf(options, provider, request, answer) };
}
/** Waits before the next attempt without holding anything that others could use. False when the run stopped meanwhile. */
async function waitOut({ options, deps, stopSwitch }, ms) {
    const wait = () => deps.sleep(ms, stopSwitch.waiting);
    try {
        await (options.lanes === undefined ? wait() : options.lanes.lend(wait));
    }
    catch (error) {
        if (!stopSwitch.waiting.aborted)
            throw error;
    }
    return !stopSwitch.waiting.aborted;
}
function timeLeft(run) {
    return run.endsAt === Number.POSITIVE_INFINITY ? null : run.endsAt - run.deps.monotonic();
}
/** What was refused with a status was never worked on; what broke off may have been. */
function mayBeBilled(error) {
    return ['connection', 'timeout', 'malformed', 'empty', 'unfinished', 'filtered'].includes(error.kind);
}
function blame(run, provider, code, message) {
    run.stopSwitch.stop({ code, message, paceKey: provider.paceKey }, false);
}
function stopMessage(provider, code, facts) {
    if (code === 'no-credentials')
        return `${provider.name} refuses the key, or there is none: ${facts}`;
    return `${provider.name} has no quota left for this key: ${facts}`;
}
function halted(run, attempts) {
    return { failure: stopFailure(run.stopSwitch.stopped()), attempts };
}
/** How a call ends that the run's stop kept from being made. */
function stopFailure(stop) {
    if (stop === null)
        return { reason: 'cancelled', detail: 'the run was closed' };
    const blamed = stop.code === 'provider-down' || stop.code === 'no-credentials';
    return { reason: blamed ? 'provider-error' : stop.code, detail: stop.message };
}
/** Kind, status, code and request id of the last error: what may be printed. */
function describe(run, error, attempts) {
    const tries = attempts === 1 ? '' : ` after ${attempts} attempts`;
    const request = error.requestId === undefined ? '' : ` [request ${error.requestId}]`;
    return run.options.redactor.scrub(`${error.message}${tries}${request}`);
}

// EXTERNAL MODULE: ./lib/replay/usage.js
var usage = __webpack_require__(90204);
;// CONCATENATED MODULE: ./lib/replay/caller.js




/** A caller for one run. */
function createCaller(options, deps) {
    const sender = createSender(options, options.journal.ledger().usage, deps);
    const context = { options, sender };
    const { stopSwitch } = sender;
    // No Map, for the same reason as a bag is no Set (`bag.ts`).
    const flights = Object.create(null);
    const failures = new Map();
    const counters = { asked: 0, answered: 0, failed: 0, saved: 0 };
    const ask = async (provider, request) => {
        const stopped = stopSwitch.stopped();
        if (stopped !== null)
            return { kind: 'failed', ...stopFailure(stopped), attempts: 0 };
        if (!provider.recordable)
            return caller_readLocal(context, provider, request);
        const key = (0,replay_key/* requestKey */.l)(provider, request);
        const flight = flights[key];
        if (flight !== undefined)
            return asShared(await flight);
        const known = failures.get(key) ?? findKnown(context, provider, request, key);
        if (known !== null)
            return known;
        const begun = callOut(context, provider, request, key);
        flights[key] = begun;
        try {
            const outcome = await begun;
            if (outcome.kind === 'failed' && stopSwitch.stopped() === null)
                failures.set(key, asShared(outcome));
            return outcome;
        }
        finally {
            delete flights[key];
        }
    };
    return {
        ask: async (provider, request) => {
            counters.asked += 1;
            const outcome = await ask(provider, request);
            counters[outcome.kind] += 1;
            if (outcome.kind === 'answered' && outcome.source !== 'provider')
                counters.saved += 1;
            return outcome;
        },
        usage: () => (0,usage/* toUsageReport */.PH)(options.journal.ledger().usage),
        counters: () => ({ ...counters, ...sender.counters() }),
        stopped: stopSwitch.stopped,
        stop: (stop) => stopSwitch.stop(stop, true),
        close: sender.close,
    };
}
async function caller_readLocal({ sender }, provider, request) {
    const sent = await sender.readLocal(provider, request);
    if ('failure' in sent)
        return { kind: 'failed', ...sent.failure, attempts: sent.attempts };
    return { kind: 'answered', ...sent, source: 'provider', key: null };
}
/** An answer that needs no request: of this run, of an earlier attempt of it, or of a cassette. */
function findKnown({ options }, provider, request, key) {
    const { journal, cassettes } = options;
    const called = journal.findCall(key);
    const answer = called?.answer ?? (mayReplay(provider, cassettes) ? cassettes.find(key) : null);
    if (answer !== null && called !== null) {
        // The earlier attempt may have died between its journal and its cassettes.
        if (called.earlier)
            cassettes.store(key, provider.name, answer, setsOwnLimit(request));
        return { kind: 'answered', answer, source: called.earlier ? 'journal' : 'shared', attempts: 0, costUsd: called.costUsd, key };
    }
    if (answer !== null) {
        const costUsd = costOf(options, provider, request, answer);
        const call = { kind: 'call', key, provider: provider.name, source: 'cassette', attempts: 0 };
        journal.write({ ...call, usage: answer.usage, costUsd, answer: null });
        return { kind: 'answered', answer, source: 'cassette', attempts: 0, costUsd, key };
    }
    if (cassettes.mode !== 'strict')
        return null;
    return { kind: 'failed', reason: 'cassette-miss', detail: 'no cassette holds this answer, and the mode is `strict`', attempts: 0 };
}
/** Whoever is deployed anew under one name is asked anew, where anybody may be asked at all. */
function mayReplay({ changesUnseen }, { mode }) {
    return changesUnseen !== true || mode === 'strict';
}
/** Asks the provider, writes down what came of it, and only then tells. */
async function callOut({ options, sender }, provider, request, key) {
    const sent = await sender.send(provider, request);
    const { attempts } = sent;
    const call = { kind: 'call', key, provider: provider.name, source: 'provider', attempts };
    if ('failure' in sent) {
        if (attempts > 0)
            options.journal.write({ ...call, usage: null, costUsd: null, failure: sent.failure });
        return { kind: 'failed', ...sent.failure, attempts };
    }
    const { answer, costUsd } = sent;
    options.journal.write({ ...call, usage: answer.usage, costUsd, answer });
    options.cassettes.store(key, provider.name, answer, setsOwnLimit(request));
    return { kind: 'answered', answer, source: 'provider', attempts, costUsd, key };
}
/** A target's answer that ends at the limit in its own request is the answer to it; a judge's reply that was cut is none. */
function setsOwnLimit({ params, outputSchema }) {
    return params.max_output_tokens !== undefined && outputSchema === undefined;
}
function asShared(outcome) {
    return outcome.kind === 'answered' ? { ...outcome, source: 'shared', attempts: 0 } : { ...outcome, attempts: 0 };
}

// EXTERNAL MODULE: ./lib/replay/journal.js
var replay_journal = __webpack_require__(98340);
;// CONCATENATED MODULE: ./lib/replay/lanes.js
/** Begun units, those that wait included, never pass this many times the concurrency: what they hold in memory is bounded. */
const MOST_BEGUN = 4;
/** `concurrency` units at a time, a whole number >= 1. */
function createLanes(concurrency) {
    const queue = [];
    let busy = 0;
    let begun = 0;
    const admit = () => {
        while (busy < concurrency && begun < MOST_BEGUN * concurrency) {
            const next = queue.shift();
            if (next === undefined)
                return;
            busy += 1;
            begun += 1;
            next();
        }
    };
    return {
        enter: () => new Promise((resolve) => {
            queue.push(resolve);
            admit();
        }),
        leave: () => {
            busy -= 1;
            begun -= 1;
            admit();
        },
        lend: async (wait) => {
            busy -= 1;
            admit();
            try {
                await wait();
            }
            finally {
                busy += 1;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/replay/line-file.js
var line_file = __webpack_require__(576);
;// CONCATENATED MODULE: ./lib/commands/gate/run.js
/** Opens what a run shares among its calls: the record's journal, the cassettes, the caller with its limits and prices. */








/**
 * Opens a run.
 * @throws CupelError `record-unwritable` where the record cannot stand
 */
function openRun(options, deps) {
    const { asked, settings, budget, cassettes } = options;
    makeFolder(options, deps.log);
    const redactor = (0,lib_redactor/* createRedactor */.lY)(options.secretVariables.map((name) => deps.env[name]));
    const journal = (0,replay_journal/* openJournal */._0)(options.dir, {
        configDigest: options.configDigest,
        startedAt: new Date(deps.now()).toISOString(),
        facts: {},
        fresh: cassettes.mode === 'record',
        mask: redactor.mask,
    }, deps.log);
    const lanes = createLanes(settings.concurrency);
    const byProvider = new Map(asked.map((model) => [model.provider, model]));
    const known = (provider) => {
        const model = byProvider.get(provider);
        if (model === undefined)
            throw new Error(`the provider ${provider.name} was asked without having been announced`);
        return model;
    };
    const caller = createCaller({
        concurrency: settings.concurrency,
        limitsOf: (provider) => ({
            timeoutMs: known(provider).timeoutMs,
            concurrency: least(known(provider).concurrency, provider.maxConcurrency),
        }),
        priceOf: (provider, _request, usage) => known(provider).prices.of(usage),
        largestCostOf: (provider, request) => known(provider).prices.largest(request, replay_budget/* ASSUMED_OUTPUT_TOKENS */.mL),
        budget,
        redactor,
        lanes,
        journal,
        cassettes,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    }, deps);
    return {
        caller,
        journal,
        lanes,
        redactor,
        recall: (key) => journal.findCall(key)?.answer ?? cassettes.find(key),
        stopped: () => toStop(caller, asked),
        close: async () => {
            caller.close();
            cassettes.close();
            journal.close();
            await Promise.all([...byProvider.keys()].map((provider) => provider.close?.()));
        },
    };
}
/** What both the user and the provider allow; undefined where neither says. */
function least(...limits) {
    const given = limits.filter((limit) => limit !== undefined);
    return given.length === 0 ? undefined : Math.min(...given);
}
function makeFolder({ dir, isNamed }, log) {
    try {
        (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
    }
    catch (error) {
        if (!isNamed) {
            log.warn(`record: ${dir} cannot be made (${(0,line_file/* describeTrouble */.LC)(error)}); the run goes on without a record. Name a folder with --out DIR`);
            return;
        }
        throw new errors/* CupelError */.MF('record-unwritable', `the run record ${dir} cannot be written`, {
            remedy: 'Name a folder that can be written with `--out DIR`.',
            cause: error,
        });
    }
}
/** A provider that serves targets and judges alike is told as the target's: without answers there is nothing to judge. */
function toStop(caller, asked) {
    const stop = caller.stopped();
    if (stop === null)
        return null;
    const blamed = asked.filter(({ provider }) => provider.paceKey === stop.paceKey);
    const isJudge = blamed.length > 0 && blamed.every(({ role }) => role === 'judge');
    return { code: stop.code === 'provider-down' && isJudge ? 'judge-down' : stop.code, message: stop.message };
}


/***/ }),

/***/ 42237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ TrialRecordSchema),
  H: () => (/* binding */ toJournalLine)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/domain/score.js
/** Why a trial has no score. Missing evidence, never a zero. */
const UNSCORED_REASONS = [
    'provider-error',
    'provider-timeout',
    'provider-refused',
    'empty-answer',
    'missing-variable',
    'tool-unrecorded',
    'not-recorded',
    'cassette-miss',
    'judge-error',
    'judge-parse',
    'check-error',
    'budget',
    'deadline',
    'cancelled',
];

// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/replay/answer.js
var answer = __webpack_require__(84541);
;// CONCATENATED MODULE: ./lib/replay/journal-lines.js
/**
 * What a run writes down, one sealed line each. The journal is the run's memory: a resumed run, `report` and `merge` read nothing
 * else. Names follow report.json (camelCase, ms, USD).
 */






const reason = schemas/* enum */.k5n(UNSCORED_REASONS);
const count = schemas/* int */.Whr().min(0);
const money = schemas/* number */.aig().min(0).nullable();
/** First line of every journal. Runs with an equal `configDigest` would ask the same questions: one may go on with the other's answers. */
const HeaderLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('header'),
    schemaVersion: schemas/* literal */.euz(1),
    configDigest: schemas/* string */.YjP().min(1),
    /** ISO 8601, of the attempt that began the journal. */
    startedAt: schemas/* string */.YjP(),
    /** Whatever the run wants to remember of its plan. */
    facts: json/* JsonObjectSchema */.xt,
});
const called = {
    kind: schemas/* literal */.euz('call'),
    key: schemas/* string */.YjP(),
    provider: schemas/* string */.YjP(),
    attempts: count,
    usage: trial/* UsageSchema */.f2.nullable(),
    costUsd: money,
};
/**
 * One call of a model, after its last attempt. Of an answer from a provider the text is kept, for a resumed run needs it; of one
 * from a cassette it is not, and where texts were stripped its hash stands in its place.
 */
const CallLineSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        ...called,
        source: schemas/* enum */.k5n(['provider', 'cassette']),
        answer: answer/* AnswerSchema */.y0.nullable(),
        outputSha256: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* strictObject */.rej({ ...called, source: schemas/* literal */.euz('provider'), failure: schemas/* strictObject */.rej({ reason, detail: schemas/* string */.YjP() }) }),
]);
const VoteSchema = schemas/* strictObject */.rej({ judge: schemas/* string */.YjP(), value: schemas/* number */.aig().min(0).max(1) });
const ScoreSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('scored'),
        value: schemas/* number */.aig().min(0).max(1),
        failed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional(),
        votes: schemas/* array */.YOg(VoteSchema).readonly().exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unscored'), reason, detail: schemas/* string */.YjP().exactOptional() }),
]);
const TRIAL_STATES = ['scored', 'unscored', 'skipped', 'cancelled'];
/**
 * How one generation and its scoring ended. `scored`: every scorer that applies gave a number. `unscored`: the evidence is
 * missing, `reason` says why. `skipped`: it was not needed any more. `cancelled`: the run ended before it.
 */
const TrialRecordSchema = schemas/* strictObject */.rej({
    caseId: schemas/* string */.YjP(),
    side: schemas/* enum */.k5n(trial/* SIDES */.BV),
    /** Repeat index from 0. */
    trial: count,
    state: schemas/* enum */.k5n(TRIAL_STATES),
    reason: reason.exactOptional(),
    /** Facts beside the reason: scorer, error, status. Never model text. */
    detail: schemas/* string */.YjP().exactOptional(),
    /** Key of the call that gave the answer: its text can be looked up. */
    key: schemas/* string */.YjP().exactOptional(),
    outputSha256: schemas/* string */.YjP().nullable(),
    /** The image or recording that the answer is, or has beside its text. */
    file: schemas/* strictObject */.rej({ mediaType: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), bytes: count }).exactOptional(),
    finishReason: schemas/* enum */.k5n(trial/* FINISH_REASONS */.SE).nullable(),
    usage: trial/* UsageSchema */.f2.nullable(),
    latencyMs: schemas/* number */.aig().min(0).nullable(),
    /** What the answer costs at its provider's price, whether it was bought in this run or replayed; null where unknown. */
    costUsd: money,
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), ScoreSchema),
    /** What the answer says of its own certainty, on 0..1. */
    confidence: schemas/* number */.aig().min(0).max(1).exactOptional(),
});
const TrialLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('trial'), ...TrialRecordSchema.shape });
const LookLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('look'), ...report/* LookReportSchema */.Ff.shape });
/** Anything else that a report is made of, by its topic. The last note of a topic and id counts. */
const NoteLineSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('note'), topic: schemas/* string */.YjP(), id: schemas/* string */.YjP(), data: json/* JsonSchema */.MP });
/** The run came to its end. What stands after it belongs to a later attempt. */
const EndLineSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('end'),
    at: schemas/* string */.YjP(),
    durationMs: schemas/* number */.aig().min(0),
    stop: schemas/* string */.YjP().nullable(),
});
const SCHEMAS = {
    header: HeaderLineSchema,
    call: CallLineSchema,
    trial: TrialLineSchema,
    look: LookLineSchema,
    note: NoteLineSchema,
    end: EndLineSchema,
};
/** The line that an unsealed object is, or null where it is none. */
function toJournalLine(entry) {
    const kind = 'kind' in entry ? entry.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind))
        return null;
    const parsed = SCHEMAS[kind].safeParse(entry);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 98340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   _R: () => (/* binding */ exportJournal),
/* harmony export */   a0: () => (/* binding */ readJournal)
/* harmony export */ });
/* unused harmony export volatileJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88851);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84541);
/* harmony import */ var _answer_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71935);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42237);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72330);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(576);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15414);
/**
 * The journal of one run: append-only, a checksum a line, every line with the kernel before the call that wrote it returns. A run
 * that was killed goes on where it stood: what was answered is not asked again and not counted twice. It is a local file; texts
 * stay in it because a resumed run needs them. `exportJournal` makes the copy for an artifact, without them.
 */










const JOURNAL_FILE = 'journal.jsonl';
/**
 * Opens the journal in the folder of a run record (absolute path, made if need be). One with an equal config digest is continued;
 * another one is kept as `journal.<n>.jsonl`.
 */
function openJournal(dir, options, log) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    let warned = false;
    const warn = (error) => {
        if (!warned)
            log.warn(`journal: ${path} cannot be used (${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}); the run goes on, but could not be resumed`);
        warned = true;
    };
    const earlier = options.fresh === true ? null : readEarlier(path, options.configDigest, warn);
    const mayWrite = earlier !== null || setAside(dir, warn);
    const files = mayWrite ? (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openAnswerFiles */ .GX)(dir) : (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    return createJournal({ file: mayWrite ? (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)(path, warn) : NO_FILE, files, warn }, earlier, options);
}
/** A journal in memory alone, for what is no run: canaries, calibration, a doctor's look. */
function volatileJournal() {
    const paper = { file: NO_FILE, files: volatileAnswerFiles(), warn: () => undefined };
    return createJournal(paper, null, { configDigest: 'none', startedAt: '', facts: {}, mask: (text) => text });
}
const NO_FILE = { append: () => null, read: () => null, close: () => undefined };
function createJournal({ file, files, warn }, earlier, options) {
    const { ledger, calls, trouble } = earlier ?? {
        ledger: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)(),
        calls: new Map(),
        trouble: { torn: 0, corrupt: 0 },
    };
    const own = new Set();
    const unwritten = new Map();
    const keptInMemory = (0,_answer_files_js__WEBPACK_IMPORTED_MODULE_4__/* .volatileAnswerFiles */ .Kr)();
    /** The file before its line: a line never names what is not there. */
    const keepFile = (answer) => {
        try {
            files.keep(answer);
        }
        catch (error) {
            warn(error);
            keptInMemory.keep(answer);
        }
    };
    const write = (line) => {
        if (line.kind === 'call' && 'answer' in line && line.answer !== null)
            keepFile(line.answer);
        const body = JSON.stringify(line);
        // One look at the whole line is cheaper than one at each string of it, and nearly always enough.
        const masked = options.mask(body) === body ? line : (0,_redactor_js__WEBPACK_IMPORTED_MODULE_9__/* .mapStrings */ .to)(line, options.mask);
        // Scores follow from answers: a trial's line may wait for the next answer's, which may not.
        const offset = file.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .sealText */ .N9)(masked === line ? body : JSON.stringify(masked)), line.kind === 'trial');
        ledger.add(masked);
        if (masked.kind !== 'call' || !('answer' in masked))
            return;
        own.add(masked.key);
        if (offset === null)
            unwritten.set(masked.key, masked);
        else
            calls.set(masked.key, offset);
    };
    if (earlier === null) {
        const { configDigest, startedAt, facts } = options;
        write({ kind: 'header', schemaVersion: 1, configDigest, startedAt, facts });
    }
    const lookUp = (key) => {
        const kept = unwritten.get(key);
        if (kept !== undefined)
            return kept;
        const offset = calls.get(key);
        const line = offset === undefined ? null : parse(file.read(offset));
        return line?.kind === 'call' && line.key === key ? line : null;
    };
    return {
        resumed: earlier !== null,
        trouble,
        write,
        findCall: (key) => {
            const line = lookUp(key);
            if (line === null || !('answer' in line))
                return null;
            const answer = line.answer === null ? null : (files.restore(line.answer) ?? keptInMemory.restore(line.answer));
            return { answer, costUsd: line.costUsd, earlier: !own.has(key) };
        },
        findTrial: ledger.findTrial,
        ledger: ledger.ledger,
        close: file.close,
    };
}
/**
 * Reads a journal that somebody else wrote, as far as its lines are whole.
 * @throws CupelError `record-unreadable` when there is none or its first line is no header
 */
function readJournal(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    const refuse = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', what, { place: { file: path }, remedy: 'Name the folder of a run record.', cause });
    let reading;
    try {
        reading = read(path);
    }
    catch (error) {
        throw refuse(`the journal cannot be read: ${(0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrouble */ .LC)(error)}`, error);
    }
    if (reading === null)
        throw refuse('there is no journal');
    const ledger = reading.ledger.ledger();
    if (ledger.header === null)
        throw refuse('the journal does not begin with a header');
    return { ledger: { ...ledger, header: ledger.header }, trouble: reading.trouble };
}
/** Copies a journal without the texts of answers; `keepNote` says which notes go along. @throws Error of the file system */
function exportJournal(dir, targetDir, keepNote) {
    const source = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE));
    if (source === null)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), { force: true });
    const target = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openLineFile */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targetDir, JOURNAL_FILE), (error) => {
        throw error;
    });
    try {
        for (const { bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(source)) {
            const line = parse(bytes.toString('utf8'));
            if (line === null || (line.kind === 'note' && !keepNote(line.topic)))
                continue;
            target.append((0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .seal */ .od)('answer' in line ? withoutText(line) : line), true);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
        target.close();
    }
}
function withoutText(line) {
    return line.answer === null ? line : { ...line, answer: null, outputSha256: (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .outputHash */ .En)(line.answer) };
}
function readEarlier(path, configDigest, warn) {
    try {
        const reading = read(path);
        return reading?.ledger.ledger().header?.configDigest === configDigest ? reading : null;
    }
    catch (error) {
        warn(error);
        return null;
    }
}
function read(path) {
    const file = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openForReading */ .sb)(path);
    if (file === null)
        return null;
    const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .createLedger */ .M)();
    const calls = new Map();
    let corrupt = 0;
    let end = 0;
    try {
        for (const { offset, bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(file)) {
            end = offset + bytes.length + 1;
            if (bytes.length === 0)
                continue;
            const line = parse(bytes.toString('utf8'));
            if (line === null) {
                corrupt += 1;
                continue;
            }
            ledger.add(line);
            if (line.kind === 'call' && 'answer' in line)
                calls.set(line.key, offset);
        }
        return { ledger, calls, trouble: { torn: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > end ? 1 : 0, corrupt } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function parse(text) {
    const entry = text === null ? null : (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_8__/* .unseal */ .Du)(text);
    return entry === null ? null : (0,_journal_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .toJournalLine */ .H)(entry);
}
/** Puts a journal that is not continued under another name. False where it stays: nothing may be added to it then. */
function setAside(dir, warn) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, JOURNAL_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return true;
    let number = 1;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`)))
        number += 1;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `journal.${number}.jsonl`));
        return true;
    }
    catch (error) {
        warn(error);
        return false;
    }
}


/***/ }),

/***/ 72330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createLedger),
/* harmony export */   k: () => (/* binding */ trialId)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90204);

/** The name of a generation in a ledger. */
function trialId({ caseId, side, trial }) {
    return `${side} ${trial} ${caseId}`;
}
function createLedger() {
    let header = null;
    let usage = _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .yJ;
    let end = null;
    const trials = new Map();
    const looks = new Map();
    const notes = new Map();
    const add = (line) => {
        end = line.kind === 'end' ? line : null;
        switch (line.kind) {
            case 'header':
                header ??= line;
                break;
            case 'call':
                usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .addCall */ .A7)(usage, line, 'answer' in line);
                break;
            case 'trial': {
                const { kind: _, ...record } = line;
                trials.set(trialId(record), record);
                break;
            }
            case 'look': {
                const { kind: _, ...look } = line;
                looks.set(look.look, look);
                break;
            }
            case 'note':
                notes.set(line.topic, (notes.get(line.topic) ?? new Map()).set(line.id, line.data));
                break;
            case 'end':
                break;
        }
    };
    return {
        add,
        findTrial: (trial) => trials.get(trialId(trial)) ?? null,
        ledger: () => ({ header, usage, trials, looks: [...looks.values()].sort((a, b) => a.look - b.look), notes, end }),
    };
}


/***/ })

};
