export const id = 1169;
export const ids = [1169];
export const modules = {

/***/ 31169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordBaselines: () => (/* binding */ recordBaselines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _github_baseline_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _replay_cassette_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68698);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72330);
/* harmony import */ var _replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20658);
/* harmony import */ var _replay_trial_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82455);
/* harmony import */ var _replay_units_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64012);
/* harmony import */ var _suite_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60973);
/* harmony import */ var _preparation_preparation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55766);
/* harmony import */ var _preparation_workspace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93413);
/* harmony import */ var _canaries_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36018);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89516);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(55608);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(60783);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(83075);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(77747);
/* harmony import */ var _stored_baselines_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(41128);
/**
 * Records the baseline of a commit: every case once, asked anew, with the scores of every scorer, for later runs to compare with. It
 * decides nothing. What is not whole is not stored.
 */




















const DAY_MS = 86_400_000;
/** A stored baseline past this share of its time is recorded anew, so that pull requests find one that is young enough. */
const RENEWED_AT = 0.5;
/**
 * Records the baseline of the checked-out commit, suite by suite. What is not committed is no part of it.
 * @throws CupelError for whatever is wrong before anything is asked
 */
async function recordBaselines(options, deps) {
    (0,_record_js__WEBPACK_IMPORTED_MODULE_16__/* .refuseFile */ .lv)(options.out, deps);
    const locations = await (0,_preparation_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .locateSuites */ .y)(deps, options.suites, options);
    const results = [];
    for (const location of locations)
        results.push(await recordSuite(location, options, deps, locations.length > 1));
    return results;
}
async function recordSuite(location, options, deps, isOneOfMany) {
    const { workspace } = location;
    const sha = (await workspace.repository?.head()) ?? null;
    if (workspace.repository === null || sha === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('base-unreadable', 'a baseline belongs to a commit, and here is none', {
            remedy: 'Run it in a git repository with a commit.',
        });
    const { cassettes, concurrency, maxUsd, allowedOrigins, stateDir } = options;
    // What is stored is what later changes are held against: its own policy is the one that counts.
    const sides = { head: workspace.repository.tree(sha), base: null };
    const prepared = await (0,_preparation_preparation_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareRunnable */ .dc)(location, { cassettes, concurrency, maxUsd, allowedOrigins, stateDir, sides }, deps);
    const { suite } = prepared;
    const nothing = { suite: suite.suite, sha, dir: null, cases: prepared.cases.length, scored: 0, usd: 0 };
    const unneeded = await whyNot(prepared, sha, options);
    if (unneeded !== null) {
        prepared.cassettes.close();
        return { ...nothing, ...unneeded };
    }
    const asked = askingAnew(prepared, options, workspace.stateDir, deps);
    const digest = (0,_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .digestOf */ .o)(asked);
    const runDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.stateDir, 'runs', `${(0,_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .recordName */ .x)(suite.suite, digest)}-baseline`);
    const { signal, endsAt } = options;
    const deadlineMs = endsAt === undefined ? undefined : Math.max(0, endsAt - deps.monotonic());
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_17__/* .openRun */ .I)({ dir: runDir, isNamed: false, configDigest: `baseline ${digest}`, ...(0,_run_settings_js__WEBPACK_IMPORTED_MODULE_18__/* .settingsOf */ .f)(asked), signal, deadlineMs }, deps);
    try {
        const answers = new Map();
        const stop = await measure(asked, run, answers, options);
        const { usd } = run.caller.usage();
        const records = asked.cases.map(({ golden, fingerprint: of }) => ({
            of,
            record: run.journal.ledger().trials.get((0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .trialId */ .k)({ caseId: golden.id, side: 'candidate', trial: 0 })),
        }));
        const whole = records.flatMap(({ record, of }) => (record?.state === 'scored' ? [{ record, of }] : []));
        const measured = { ...nothing, scored: whole.length, usd };
        if (stop !== null)
            return { ...measured, kind: 'incomplete', why: stop };
        if (whole.length === 0 || whole.length < suite.gate.min_coverage * records.length)
            return { ...measured, kind: 'incomplete', why: `${records.length - whole.length} of ${records.length} cases have no score` };
        const keepsText = suite.report.store_text;
        const texts = new Map([[_stored_baselines_js__WEBPACK_IMPORTED_MODULE_19__/* .SCORES_FILE */ .dK, (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .toLines */ .P_)(whole.map(({ record, of }) => (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .toStoredTrial */ .j7)(record, of, keepsText)))]]);
        if (keepsText)
            texts.set(_stored_baselines_js__WEBPACK_IMPORTED_MODULE_19__/* .ANSWERS_FILE */ .x9, (0,_replay_stored_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .toLines */ .P_)([...answers.values()].sort((a, b) => (a.key < b.key ? -1 : 1))));
        const dir = folderOf(options, workspace.stateDir, suite.suite, deps, isOneOfMany);
        writeBaseline(dir, (0,_github_baseline_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .packBaseline */ .Bx)(manifestOf(asked, sha, options), texts));
        return { ...measured, kind: 'recorded', dir, why: null };
    }
    finally {
        await run.close();
    }
}
/** Why nothing is recorded; null where something is. */
async function whyNot(prepared, sha, { findBaseline }) {
    const { suite, candidate } = prepared;
    if ((0,_suite_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .explicitBaseline */ .Sb)(suite) !== null)
        return { kind: 'own', why: 'the suite names a baseline of its own' };
    if (!candidate.provider.recordable || candidate.provider.changesUnseen === true)
        return { kind: 'own', why: 'what answers cannot be known again' };
    const digest = (0,_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .digestOf */ .o)(prepared);
    const maxAgeMs = suite.gate.baseline_max_age_days * DAY_MS * RENEWED_AT;
    const found = await findBaseline?.({ suite: suite.suite, sha, maxAgeMs, suits: (manifest) => manifest.configDigest === digest });
    if (found == null)
        return null;
    return { kind: 'stands', why: `that of ${found.manifest.sha.slice(0, 12)} stands: target, cases and scorers are the same` };
}
/**
 * A baseline that replays an old answer would pass for a young one, so a cache is refreshed instead of read. Cassettes that a team
 * commits are what the team says the answers are.
 */
function askingAnew(prepared, { cassettes }, stateDir, deps) {
    const { run } = prepared.suite;
    if (cassettes !== undefined || run.cassettes !== 'auto' || run.cassette_dir !== undefined)
        return prepared;
    prepared.cassettes.close();
    return { ...prepared, cassettes: (0,_replay_cassette_js__WEBPACK_IMPORTED_MODULE_5__/* .openCassettes */ .w0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'cassettes'), 'record', deps, _replay_cassette_js__WEBPACK_IMPORTED_MODULE_5__/* .CACHE_LIMITS */ .MS) };
}
/** Asks and scores every case once. Gives why the run ended early; null where it did not. */
async function measure(prepared, run, answers, { signal, onProgress }) {
    const { candidate, cases, scorers, suite } = prepared;
    await (0,_readiness_js__WEBPACK_IMPORTED_MODULE_15__/* .startModels */ .x)(prepared, run.journal, signal ?? new AbortController().signal);
    const canaries = (0,_canaries_js__WEBPACK_IMPORTED_MODULE_13__/* .watchCanaries */ .G)(scorers.judges, run.caller);
    const ask = async (provider, request) => {
        const outcome = await run.caller.ask(provider, request);
        const isKept = suite.report.store_text && provider === candidate.provider && outcome.kind === 'answered' && outcome.key !== null;
        if (isKept)
            answers.set(outcome.key, { key: outcome.key, answer: outcome.answer });
        return outcome;
    };
    let done = 0;
    const report = () => onProgress?.({ suite: suite.suite, look: 1, done, planned: cases.length, requests: run.caller.counters().requests });
    report();
    await (0,_replay_units_js__WEBPACK_IMPORTED_MODULE_9__/* .runUnits */ .v)(cases.map(({ golden }) => ({ golden, side: 'candidate', trial: 0 })), async (plan) => {
        await (0,_replay_trial_js__WEBPACK_IMPORTED_MODULE_8__/* .replayTrial */ .mP)(plan, candidate, { caller: { ask }, journal: run.journal, scorers: scorers.scorers });
        done += 1;
        report();
    }, {
        lanes: run.lanes,
        stopped: () => (canaries.failed() ?? run.stopped()) !== null,
        onCancelled: (plan) => run.journal.write({ kind: 'trial', ...(0,_replay_trial_js__WEBPACK_IMPORTED_MODULE_8__/* .unrunTrial */ .Rm)(plan, 'cancelled') }),
    });
    await canaries.done();
    return (canaries.failed() ?? run.stopped())?.message ?? null;
}
function manifestOf(prepared, sha, { attempt = 1, workflow = '' }) {
    const { suite, candidate, scorers } = prepared;
    return {
        schemaVersion: 1,
        suite: suite.suite,
        sha,
        attempt,
        workflow,
        configDigest: (0,_gate_js__WEBPACK_IMPORTED_MODULE_14__/* .digestOf */ .o)(prepared),
        target: candidate.report.fingerprint,
        judges: scorers.reports.map((judge) => ({ id: judge.id, fingerprint: judge.fingerprint })),
        scorers: Object.fromEntries(scorers.scorers.map(({ id, identity }) => [id, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)(identity)])),
    };
}
function folderOf({ out }, stateDir, suite, { cwd }, isOneOfMany) {
    if (out === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'baselines', suite);
    return isOneOfMany ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out, suite) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out);
}
function writeBaseline(dir, files) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
        for (const file of [_stored_baselines_js__WEBPACK_IMPORTED_MODULE_19__/* .SCORES_FILE */ .dK, _stored_baselines_js__WEBPACK_IMPORTED_MODULE_19__/* .ANSWERS_FILE */ .x9])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file), { force: true });
        for (const [file, bytes] of files)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file), bytes);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unwritable', `the baseline ${dir} cannot be written`, {
            remedy: 'Free some space, or name another folder with `--out`.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ openGitHubApi),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
const ATTEMPTS = 4;
/** A secondary limit usually asks for a minute; a primary one that resets in half an hour is not waited for. */
const LONGEST_WAIT_MS = 90_000;
const FIRST_WAIT_MS = 1000;
const TIMEOUT_MS = 30_000;
/** Opens the API with a token. The token goes to `apiUrl` alone: redirects are never followed. */
async function openGitHubApi(context, token, deps) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = github.getOctokit(token, {
        baseUrl: context.apiUrl,
        userAgent: 'cupel',
        request: { fetch: (url, init) => politely(url, init, deps) },
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    return { owner: context.owner, repo: context.repo, request: octokit.request, paginate: octokit.paginate, graphql: octokit.graphql };
}
/** The HTTP status of a failed request; null for a failure of another kind. */
function statusOf(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
    return typeof status === 'number' ? status : null;
}
/** What a failed request may say in a log: its status, never a body. */
function describeFailure(error) {
    const status = statusOf(error);
    if (status !== null)
        return `HTTP ${status}`;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(code) ? code : 'no connection';
}
async function politely(url, init, deps) {
    const isRepeatable = (init.method ?? 'GET') !== 'POST';
    for (let attempt = 1;; attempt += 1) {
        const result = await once(url, init, deps);
        const wait = result instanceof Error ? (isRepeatable ? backoff(attempt, deps) : null) : waitFor(result, attempt, isRepeatable, deps);
        if (wait === null || attempt === ATTEMPTS) {
            if (result instanceof Error)
                throw result;
            return result;
        }
        await deps.sleep(wait);
    }
}
async function once(url, init, { fetch }) {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
        return await fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, timeout]) : timeout });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Milliseconds to wait before asking again; null where the answer stands. */
function waitFor(response, attempt, isRepeatable, deps) {
    if (response.status >= 500)
        return isRepeatable ? backoff(attempt, deps) : null;
    if (response.status !== 429 && response.status !== 403)
        return null;
    const after = response.headers.get('retry-after');
    const reset = response.headers.get('x-ratelimit-remaining') === '0' ? response.headers.get('x-ratelimit-reset') : null;
    const ms = after !== null ? Number(after) * 1000 : reset !== null ? Number(reset) * 1000 - deps.now() : null;
    if (ms === null)
        return response.status === 429 ? backoff(attempt, deps) : null;
    return Number.isFinite(ms) && ms <= LONGEST_WAIT_MS ? Math.max(0, ms) : null;
}
function backoff(attempt, { random }) {
    return FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
}


/***/ }),

/***/ 37155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unzipWithin)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);
/** Zip files of artifacts, read within bounds: whoever made one may have meant harm. */

/**
 * The files of a zip by their names; folders are left out.
 * @param refuse makes the error: of what is no zip file, or holds more than the bounds allow before any of it is unpacked
 */
function unzipWithin(zip, { maxFiles, maxBytes }, refuse) {
    let count = 0;
    let size = 0;
    let refusal = null;
    try {
        const files = (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(zip, {
            filter: ({ originalSize, name }) => {
                count += 1;
                size += originalSize;
                if (count > maxFiles || size > maxBytes) {
                    refusal = refuse('is too large');
                    throw refusal;
                }
                return !name.endsWith('/');
            },
        });
        return files;
    }
    catch {
        throw refusal ?? refuse('is no zip file');
    }
}


/***/ }),

/***/ 18328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts),
/* harmony export */   xy: () => (/* binding */ toArtifactName),
/* harmony export */   yi: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87671);
/** Artifacts of the run: what other jobs and later runs can read. */





/** Uploads a folder's files under a name. Resolves whether they are there; a failure costs a warning. Outside of a runner nothing is tried. */
async function uploadFolder(name, folder, deps) {
    if (!deps.env.ACTIONS_RUNTIME_TOKEN || !deps.env.ACTIONS_RESULTS_URL)
        return false;
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(2830), __webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__, 67220));
        const client = new DefaultArtifactClient();
        const upload = () => client.uploadArtifact(toArtifactName(name), filesBelow(folder), folder);
        await upload().catch(async (error) => {
            // A job that is run again leaves its own in place of what it left before.
            if (!(error instanceof Error) || !/\b409\b|already exists/i.test(error.message))
                throw error;
            await client.deleteArtifact(toArtifactName(name));
            await upload();
        });
        return true;
    }
    catch (error) {
        deps.log.warn(`the artifact cannot be uploaded (${(0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(error)}); the verdict stands`);
        return false;
    }
}
/** What GitHub takes for the name of an artifact: a suite's name may hold spaces, but none of these signs. */
function toArtifactName(name) {
    return name.replace(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}
function filesBelow(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
}
const MAX_ZIP_BYTES = 24 << 20;
/** The artifacts that a run left and that have not expired. */
async function listArtifacts(api, runId) {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        owner,
        repo,
        run_id: runId,
        per_page: 100,
    });
    return data.artifacts
        .filter(({ expired }) => !expired)
        .map(({ id, name, created_at: createdAt, workflow_run: run, digest }) => ({
        ...{ id, name, createdAt: createdAt ?? '', runId: run?.id ?? null, digest: digest ?? null },
    }));
}
/**
 * The bytes of an artifact. GitHub sends to its storage for them: the token does not go along.
 * @throws CupelError `record-unreadable`, also where they are not those of its digest
 */
async function downloadArtifact(api, { id, digest }, deps) {
    const { owner, repo } = api;
    try {
        const response = await api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            owner,
            repo,
            artifact_id: id,
            archive_format: 'zip',
            request: { parseSuccessResponseBody: false },
        });
        const { location } = response.headers;
        const body = location === undefined ? new Response(response.data) : await deps.fetch(location);
        if (!body.ok)
            throw Object.assign(new Error('refused'), { status: body.status });
        const bytes = new Uint8Array(await body.arrayBuffer());
        if (bytes.length > MAX_ZIP_BYTES)
            throw new Error('too large');
        if (digest?.startsWith('sha256:') && digest !== `sha256:${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes)}`)
            throw new Error('other bytes');
        return bytes;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `the artifact ${id} cannot be read (${(0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(error)})`, {
            remedy: 'Grant the job `actions: read`.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ packBaseline),
/* harmony export */   MP: () => (/* binding */ unpackBaseline),
/* harmony export */   hF: () => (/* binding */ baselineArtifactName),
/* harmony export */   sw: () => (/* binding */ baselineAttemptOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68539);
/* harmony import */ var _artifact_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37155);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18328);
/** The artifact of a stored baseline: its name, its manifest, and its bytes held against both. */





const MANIFEST = 'manifest.json';
const BOUNDS = { maxFiles: 8, maxBytes: 256 << 20 };
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
const BaselineManifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    suite: name,
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** Path of the workflow's file; empty on a laptop. */
    workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Of target, cases and scorers together. */
    configDigest: name,
    /** Fingerprint of the target. */
    target: name,
    judges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: name, fingerprint: name })),
    /** Fingerprint of each scorer, judges among them. */
    scorers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, name),
    /** SHA-256 of every other file. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)),
});
/** The name under which a baseline is left. */
function baselineArtifactName(suite, sha, attempt) {
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .toArtifactName */ .xy)(`cupel-baseline-${suite}-${sha}-a${attempt}`);
}
/** The attempt in such a name for a suite at a commit; null for any other name. */
function baselineAttemptOf(artifact, suite, sha) {
    const prefix = baselineArtifactName(suite, sha, 0).slice(0, -1);
    const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : '';
    return /^[1-9]\d*$/.test(attempt) ? Number(attempt) : null;
}
/** The artifact's files by their names in it. */
function packBaseline(manifest, texts) {
    const files = new Map([...texts].map(([file, text]) => [file, Buffer.from(text)]));
    const digests = Object.fromEntries([...files].map(([file, bytes]) => [file, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes)]));
    return new Map([[MANIFEST, Buffer.from(`${JSON.stringify({ ...manifest, files: digests }, null, 2)}\n`)], ...files]);
}
/**
 * Reads an artifact back.
 * @throws CupelError `record-unreadable` for anything but what was packed for this suite at this commit
 */
function unpackBaseline(zip, { suite, sha }) {
    const entries = (0,_artifact_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .unzipWithin */ .E)(zip, BOUNDS, unreadable);
    const manifest = BaselineManifestSchema.safeParse(parseJson(entries[MANIFEST])).data;
    if (manifest === undefined)
        throw unreadable('has no manifest of the form that is known');
    if (manifest.suite !== suite || manifest.sha !== sha)
        throw unreadable('is of another suite or commit');
    const files = new Map();
    for (const [file, digest] of Object.entries(manifest.files)) {
        const bytes = Object.hasOwn(entries, file) ? entries[file] : undefined;
        if (bytes === undefined || (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes) !== digest)
            throw unreadable('holds other files than its manifest says');
        files.set(file, Buffer.from(bytes));
    }
    if (Object.keys(entries).length !== files.size + 1)
        throw unreadable('holds other files than its manifest says');
    return { manifest, files };
}
function parseJson(bytes) {
    try {
        return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return null;
    }
}
function unreadable(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('record-unreadable', `the stored baseline ${what}`, {
        remedy: 'The next push to the default branch stores another.',
    });
}


/***/ })

};
