export const id = 9203;
export const ids = [9203,7786,5997];
export const modules = {

/***/ 26090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/schedule.js + 1 modules
var domain_schedule = __webpack_require__(33615);
;// CONCATENATED MODULE: ./lib/domain/statistics/power.js
/** What a golden set could see before it is run: the minimum detectable drop, from an earlier comparison or from measured noise. */



/**
 * The minimum detectable drop of `cases` cases that vary and cluster like those of an earlier comparison: its own, times the square
 * root of the ratio of sizes. Null where that comparison measured nothing.
 */
function projectDrop(earlier, cases, alpha) {
    const { n, clusters, standardError, mde } = earlier;
    if (n === 0 || cases === 0 || mde === null || standardError === null)
        return null;
    if (standardError === 0)
        return (0,comparison/* undetectedDrop */.P$)(Math.max(1, (clusters * cases) / n), alpha);
    return mde * Math.sqrt(n / cases);
}
/** Measures one metric's noise from all trials of one side; null without a case that was scored twice. */
function measureSelfNoise(evidence, metric, weights) {
    const repeated = evidence
        .map(({ trials }) => trials.candidate.map((trial) => (0,domain_evidence/* metricValue */.a3)(trial, metric, weights)).filter((value) => typeof value === 'number'))
        .filter((values) => values.length > 1);
    if (repeated.length === 0)
        return null;
    const variance = repeated.reduce((sum, values) => sum + varianceOf(values), 0) / repeated.length;
    const unstable = repeated.filter((values) => values.some((value) => value !== values[0])).length / repeated.length;
    return { cases: repeated.length, sd: Math.sqrt(2 * variance), unstable };
}
function varianceOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
/**
 * The minimum detectable drop of `cases` cases with so many trials a side, where nothing is known but the noise between trials: a
 * change makes cases differ beyond it, by as much as the looks are designed for. Null where there is no noise to go by.
 */
function dropFromNoise({ sd }, cases, trials, alpha) {
    if (sd === 0 || cases === 0)
        return null;
    const variance = (sd * sd) / domain_schedule/* DEFAULT_NOISE_SHARE */.F7;
    const left = variance * (1 - domain_schedule/* DEFAULT_NOISE_SHARE */.F7 + domain_schedule/* DEFAULT_NOISE_SHARE */.F7 / trials);
    return (0,comparison/* detectionFactor */.Jl)(alpha) * Math.sqrt(left / cases);
}

// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/commands/gate/gathering.js
var gathering = __webpack_require__(54493);
// EXTERNAL MODULE: ./lib/commands/preparation/preparation.js + 7 modules
var preparation = __webpack_require__(55766);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var workspace = __webpack_require__(93413);
// EXTERNAL MODULE: ./lib/domain/gate.js + 1 modules
var gate = __webpack_require__(10813);
;// CONCATENATED MODULE: ./lib/commands/doctor/doctor-advice.js
/** What a doctor advises: block or only warn, more cases or more trials, which slices and scorers to look at. */




/** False alarms above this share, beyond chance, speak against blocking. */
const TOLERATED_ALARMS = 0.06;
/** A scorer that differs from itself in more of the cases is worth a word. */
const UNSTABLE = 0.05;
/** Sentences in the order of their weight. */
function adviseOn(findings) {
    return [
        ...adviseOnAlarms(findings),
        ...adviseOnPower(findings),
        ...adviseOnTrials(findings),
        ...adviseOnScorers(findings),
        ...adviseOnSlices(findings),
    ];
}
function adviseOnAlarms({ noise, gate }) {
    if (noise === null || noise.stopped !== null)
        return [];
    const { runs, verdicts, falseAlarmRate, coverage } = noise;
    if (coverage < gate.min_coverage)
        return [];
    const bound = TOLERATED_ALARMS + 2 * Math.sqrt((TOLERATED_ALARMS * (1 - TOLERATED_ALARMS)) / runs);
    const seen = `${verdicts.regression} of ${(0,wording/* count */.U9)(runs, 'A/A run')} (${(0,wording/* percent */.KN)(falseAlarmRate)}) failed although nothing had changed`;
    if (falseAlarmRate > bound)
        return [`Only warn: ${seen}. Give cases that belong together one \`cluster\`, and see which scorer is unsteady.`];
    return [`Block on regressions: ${seen}.`];
}
function adviseOnPower({ gate, cases, clusters, isSmall, mde, answers, noise }) {
    if (isSmall) {
        const short = cases < comparison/* MIN_CASES */.B2 ? `${(0,wording/* count */.U9)(comparison/* MIN_CASES */.B2 - cases, 'more case')}` : `${(0,wording/* count */.U9)(comparison/* MIN_CLUSTERS */.RX - clusters, 'more cluster')}`;
        return [
            `With ${(0,wording/* count */.U9)(cases, 'case')} in ${(0,wording/* count */.U9)(clusters, 'cluster')} the suite blocks on must_pass, floors and limits only until ${comparison/* MIN_CASES */.B2} cases and ${comparison/* MIN_CLUSTERS */.RX} clusters: ${short} to go.`,
        ];
    }
    if (mde === null) {
        return noise === null
            ? [
                `What the set can see is not known yet: gate one change, or run \`cupel doctor --aa\` (${(0,wording/* count */.U9)(answers, 'answer')}, and their scores).`,
            ]
            : [
                'Answers and scores repeat themselves exactly, so there is no noise to go by: what the set can see shows with the first change that is gated.',
            ];
    }
    if (mde <= gate.margin) {
        return [
            `The set finds drops of ${(0,wording/* points */.WR)(mde)} points, within the margin of ${(0,wording/* points */.WR)(gate.margin)}: \`on_inconclusive: fail\` is affordable.`,
        ];
    }
    const wanted = gate.margin === 0 ? null : Math.ceil(cases * ((mde / gate.margin) ** 2 - 1));
    const more = wanted === null ? '' : ` About ${(0,wording/* count */.U9)(wanted, 'more case')} like these would bring that down to the margin.`;
    return [
        `Keep \`on_inconclusive: warn\`: the set finds drops of ${(0,wording/* points */.WR)(mde)} points or more, the margin is ${(0,wording/* points */.WR)(gate.margin)}.${more}`,
    ];
}
function adviseOnTrials({ gate, cases, trials, noise, isSmall }) {
    const [primary] = noise?.metrics ?? [];
    if (primary === undefined || trials === 3 || isSmall)
        return [];
    const now = dropFromNoise(primary, cases, trials, gate.alpha);
    const then = dropFromNoise(primary, cases, 3, gate.alpha);
    if (now === null || then === null || now <= gate.margin)
        return [];
    return [
        `\`trials: { max: 3 }\` would find drops of about ${(0,wording/* points */.WR)(then)} points instead of ${(0,wording/* points */.WR)(now)}; the further trials run only while the verdict is open.`,
    ];
}
function adviseOnScorers({ noise }) {
    return (noise?.metrics ?? [])
        .filter(({ metric, unstable }) => metric !== 'overall' && unstable > UNSTABLE)
        .map(({ metric, unstable }) => `${metric} differs from itself in ${(0,wording/* percent */.KN)(unstable)} of the cases, answers and judgements drawn anew.`);
}
function adviseOnSlices({ slices }) {
    const small = slices.filter(({ decides }) => !decides).map(({ key, value, n }) => `${key}=${value} (${n})`);
    if (small.length === 0)
        return [];
    return [
        `Too small to decide anything, and only shown (under ${gate/* MIN_SLICE_CASES */.gp} cases or ${gate/* MIN_SLICE_CLUSTERS */.a6} clusters): ${(0,wording/* someOf */.yU)(small, 6)}.`,
    ];
}

// EXTERNAL MODULE: ./lib/commands/doctor/plan.js
var doctor_plan = __webpack_require__(65997);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/commands/doctor/power-history.js
/** What earlier runs of a suite tell about its variance: the newest run record that compared two targets. */








/** Below so many pairs of its own, a slice is taken to vary like the whole set. */
const OWN_VARIANCE = 10;
/** The newest record of the suite in which two different targets were compared and some pairs were scored; null without one. */
function findHistory(stateDir, suite) {
    const runs = (0,external_node_path_.join)(stateDir, 'runs');
    if (!(0,external_node_fs_.existsSync)(runs))
        return null;
    const reports = (0,external_node_fs_.readdirSync)(runs)
        .map((name) => readReport((0,external_node_path_.join)(runs, name, 'report.json')))
        .filter((report) => report !== null && report.suite === suite && isComparison(report));
    return reports.reduce((newest, report) => (newest === null || (report !== null && report.startedAt > newest.startedAt) ? report : newest), null);
}
function isComparison({ sides, comparisons }) {
    if (sides.baseline === null || sides.baseline.fingerprint === sides.candidate.fingerprint)
        return false;
    return comparisons.some(({ role, n }) => role === 'primary' && n > 1);
}
/** A record that is broken or of another version tells nothing, and is no reason to stop. */
function readReport(path) {
    try {
        return report/* ReportSchema */.M9.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}
/** The earlier run's pairs, with the clusters, weights and tags that the set has now; cases that are gone are left out. */
function pairsOf({ cases }, { files }) {
    const known = new Map(files.cases.map(({ golden }) => [golden.id, golden]));
    return cases.flatMap(({ id, baseline, candidate }) => {
        const golden = known.get(id);
        if (golden === undefined || baseline === null || candidate === null)
            return [];
        return [{ id, cluster: (0,gathering/* clusterOf */.es)(golden), weight: golden.weight ?? 1, tags: golden.tags, baseline, candidate }];
    });
}
/** The set's and its slices' minimum detectable drops at the variance of an earlier run; nulls without one. */
function projectPower(prepared, history) {
    const { files, suite } = prepared;
    const pairs = history === null ? [] : pairsOf(history, prepared);
    const whole = compareAll(pairs, prepared);
    const slices = suite.gate.slices.flatMap((key) => {
        const values = [...new Set(files.cases.flatMap(({ golden }) => (0,domain_case/* tagValues */.nn)(golden, key)))].sort();
        return values.map((value) => {
            const members = files.cases.filter(({ golden }) => (0,domain_case/* tagValues */.nn)(golden, key).includes(value));
            const clusters = new Set(members.map(({ golden }) => (0,gathering/* clusterOf */.es)(golden))).size;
            const own = pairs.filter((pair) => (0,domain_case/* tagValues */.nn)(pair, key).includes(value));
            const measured = own.length >= OWN_VARIANCE ? compareAll(own, prepared) : whole;
            const decides = members.length >= gate/* MIN_SLICE_CASES */.gp && clusters >= gate/* MIN_SLICE_CLUSTERS */.a6;
            return { key, value, n: members.length, clusters, mde: projectDrop(measured, members.length, suite.gate.alpha), decides };
        });
    });
    return { mde: projectDrop(whole, files.cases.length, suite.gate.alpha), slices };
}
function compareAll(pairs, { suite }) {
    const { margin, alpha, fail_on: failOn, primary } = suite.gate;
    const terms = { margin, level: alpha, alpha, failOn, singleTrial: false, seed: 0 };
    return (0,comparison/* compare */.UD)(pairs, { metric: primary, slice: null, role: 'primary' }, terms);
}

// EXTERNAL MODULE: ./lib/domain/policy.js
var policy = __webpack_require__(57024);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var statistics_random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/replay/cassette.js + 1 modules
var cassette = __webpack_require__(68698);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/replay/trial.js + 1 modules
var trial = __webpack_require__(82455);
// EXTERNAL MODULE: ./lib/replay/units.js
var units = __webpack_require__(64012);
// EXTERNAL MODULE: ./lib/commands/gate/canaries.js
var gate_canaries = __webpack_require__(36018);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var gate_run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/gate/run-settings.js
var run_settings = __webpack_require__(77747);
// EXTERNAL MODULE: ./lib/commands/gate/conclusion.js + 1 modules
var conclusion = __webpack_require__(98760);
// EXTERNAL MODULE: ./lib/commands/gate/looks.js + 1 modules
var looks = __webpack_require__(50242);
;// CONCATENATED MODULE: ./lib/commands/doctor/rehearsal.js
/** The gate as it runs, on trials that are all there already: the same schedule, levels, comparisons and decision, without a call. */




/** Gates a golden set of which every trial is known, and stops where a run would. `must_pass` has no part in it. */
function rehearse(evidence, plan, subject, seed) {
    const schedule = (0,domain_schedule/* scheduleCases */.RO)(evidence, plan, seed);
    const levels = [];
    for (const [index, stage] of schedule.stages.entries()) {
        const trialsOf = schedule.trialsOf(stage);
        const run = (0,domain_evidence/* cutTrials */._5)(evidence, trialsOf);
        const level = (0,looks/* levelOf */.I)({ plan, subject }, schedule.stages, index, levels, run);
        levels.push(level);
        const last = index === schedule.stages.length - 1;
        const { final, verdict } = (0,conclusion/* conclude */.E)(run, { ...subject, seed }, { last, level, trialsOf, mustPass: [], stop: null });
        if (!final)
            continue;
        const calls = evidence.reduce((sum, { id }) => sum + 2 * trialsOf(id), 0);
        return { status: verdict.status, codes: verdict.reasons.map(({ code }) => code), calls, look: stage.look };
    }
    throw new Error('the last look was not final');
}

;// CONCATENATED MODULE: ./lib/commands/doctor/self-trial.js
/** The candidate against itself: fresh trials of every case, dealt to two sides again and again, and gated as a run would be. */














/** Generations of each case: what both sides of a gate would ask for at most. */
function selfTrials({ suite }) {
    return 2 * suite.trials.max;
}
/**
 * Asks for fresh trials of every case, never from a cassette, and rehearses the gate on them.
 * @throws CupelError where the record cannot be written or a provider cannot be started
 */
async function trySelf(prepared, options, deps) {
    const dir = (0,external_node_path_.join)(options.stateDir, 'aa', prepared.suite.suite);
    const cassettes = (0,cassette/* openCassettes */.w0)(dir, 'off', deps);
    const configDigest = (0,fingerprint/* fingerprint */.R)({ self: prepared.candidate.report.fingerprint, at: deps.now() });
    const run = (0,gate_run/* openRun */.I)({ dir, isNamed: false, configDigest, ...(0,run_settings/* settingsOf */.f)({ ...prepared, cassettes }), signal: options.signal }, deps);
    try {
        const scorers = prepared.scorers.scorers.map(drawAfresh);
        const canaries = (0,gate_canaries/* watchCanaries */.G)(prepared.scorers.judges, run.caller);
        await askAll(prepared, run, scorers, options);
        await canaries.done();
        const evidence = gatherTrials(prepared, run, scorers);
        const stop = canaries.failed() ?? run.stopped();
        return summarize(prepared, evidence, options, { usage: run.caller.usage(), stopped: stop?.message ?? null });
    }
    finally {
        await run.close();
    }
}
/** Judges are asked anew for every trial: what one says of the same answer twice is part of the noise. */
function drawAfresh(scorer) {
    if (scorer.deterministic)
        return scorer;
    return {
        ...scorer,
        score: (scorable, ask) => scorer.score(scorable, (provider, request) => ask(provider, { ...request, trial: scorable.trial * FAR_APART + request.trial })),
    };
}
/** More draws of one score than any scorer makes. */
const FAR_APART = 1000;
function plansOf({ files, suite }) {
    const trials = Array.from({ length: selfTrials({ suite }) }, (_, trial) => trial);
    return files.cases.flatMap(({ golden }) => trials.map((trial) => ({ golden, side: 'candidate', trial })));
}
async function askAll(prepared, run, scorers, { onProgress }) {
    const plans = plansOf(prepared);
    let done = 0;
    const report = () => onProgress?.({ done, planned: plans.length, requests: run.caller.counters().requests });
    report();
    await (0,units/* runUnits */.v)(plans, async (plan) => {
        await (0,trial/* replayTrial */.mP)(plan, prepared.candidate, { caller: run.caller, journal: run.journal, scorers });
        done += 1;
        report();
    }, {
        lanes: run.lanes,
        stopped: () => run.stopped() !== null,
        onCancelled: (plan) => run.journal.write({ kind: 'trial', ...(0,trial/* unrunTrial */.Rm)(plan, 'cancelled') }),
    });
}
function gatherTrials({ files, suite }, run, scorers) {
    const { trials } = run.journal.ledger();
    const cases = files.cases.map(({ golden }) => (0,gathering/* toJudgedCase */.po)(golden, scorers, suite.gate.must_pass));
    return (0,gathering/* gatherEvidence */.hx)(cases, 'alone', (caseId, side, trial) => trials.get((0,ledger/* trialId */.k)({ caseId, side, trial })));
}
function summarize(prepared, evidence, options, ending) {
    const { suite, scorers, candidate } = prepared;
    const seed = options.seed ?? (0,statistics_random/* seedOf */.n3)((0,fingerprint/* fingerprint */.R)({ suite: suite.suite, self: candidate.report.fingerprint }));
    const subject = {
        // Floors and limits bound the candidate's own figures: they are no comparison, and say the same in every run.
        policy: { ...suite.gate, floors: {}, limits: {} },
        metrics: scorers.scorers.map(({ id }) => id),
        weights: new Map(scorers.scorers.map(({ id, weight }) => [id, weight])),
        hasBaseline: true,
        seed,
    };
    const verdicts = { pass: 0, regression: 0, inconclusive: 0, invalid: 0 };
    for (let run = 0; run < options.runs; run += 1) {
        const plan = { looks: suite.gate.looks, maxTrials: suite.trials.max };
        verdicts[rehearse(deal(evidence, (seed + run) | 0), plan, subject, (seed + run) | 0).status] += 1;
    }
    const metrics = [...new Set([suite.gate.primary, policy/* OVERALL */.aD, ...subject.metrics])].flatMap((metric) => {
        const noise = measureSelfNoise(evidence, metric, subject.weights);
        return noise === null ? [] : [{ metric, ...noise }];
    });
    const all = evidence.flatMap(({ trials }) => trials.candidate);
    const whole = all.filter(({ scores }) => [...scores.values()].every(({ kind }) => kind === 'scored'));
    return {
        trials: selfTrials(prepared),
        coverage: all.length === 0 ? 0 : whole.length / all.length,
        runs: options.runs,
        verdicts,
        falseAlarmRate: verdicts.regression / options.runs,
        flipRate: 1 - Math.max(...Object.values(verdicts)) / options.runs,
        metrics,
        ...ending,
    };
}
/** Deals the trials of each case to two sides at random: nothing has changed between them. */
function deal(evidence, seed) {
    const random = (0,statistics_random/* randomSource */.n4)(seed);
    return evidence.map((golden) => {
        const dealt = (0,statistics_random/* shuffle */.k4)(golden.trials.candidate, random);
        return { ...golden, trials: { baseline: dealt.slice(0, dealt.length / 2), candidate: dealt.slice(dealt.length / 2) } };
    });
}

;// CONCATENATED MODULE: ./lib/commands/doctor/doctor.js











/**
 * Examines every suite that the options name. Without `aa` nothing is called.
 * @throws CupelError `no-suite` or `file-unsafe` where there is nothing to examine
 */
async function doctor(options, deps) {
    const diagnoses = [];
    for (const location of await (0,workspace/* locateSuites */.y)(deps, options.suites, options))
        diagnoses.push(await examine(location, options, deps));
    return diagnoses;
}
async function examine(location, options, deps) {
    const checks = [];
    const prepared = await tryToPrepare(location, options, deps, checks);
    if (prepared === null) {
        return { suite: location.path, checks, plan: null, mde: null, mdeFrom: null, slices: [], noise: null, advice: [] };
    }
    const plan = await (0,doctor_plan/* planSuite */.Y)(asChange(prepared));
    checks.push(checkBudget(prepared, plan));
    const { stateDir } = location.workspace;
    const history = findHistory(stateDir, prepared.suite.suite);
    const { mde: projected, slices } = projectPower(prepared, history);
    checks.push(describeHistory(history));
    const canAsk = options.aa && checks.every(({ ok }) => ok);
    const noise = canAsk ? await trySelf(prepared, { ...pick(options, prepared), stateDir }, deps) : null;
    if (noise !== null)
        checks.push(checkNoise(noise, prepared));
    const pilot = noise === null ? null : dropOfPilot(noise, prepared);
    const mde = projected ?? pilot;
    const size = sizeOf(prepared);
    return {
        suite: prepared.suite.suite,
        checks,
        plan: { calls: plan.calls, usd: plan.usd, savedByCassettes: plan.savedByCassettes },
        mde,
        mdeFrom: mde === null ? null : projected === null ? 'pilot' : 'history',
        slices,
        noise,
        advice: adviseOn({
            gate: prepared.suite.gate,
            trials: prepared.suite.trials.max,
            ...size,
            mde,
            slices,
            noise,
            answers: answersOf(prepared),
        }),
    };
}
/** A gate is priced as for a change of the candidate, also where nothing has changed yet: what it answers is not known then. */
function asChange(prepared) {
    if (prepared.kind === 'two')
        return prepared;
    const { candidate, files } = prepared;
    const provider = Object.create(candidate.provider, { identity: { value: { changed: candidate.provider.identity } } });
    return { ...prepared, kind: 'two', cases: files.cases, baseline: candidate, candidate: { ...candidate, provider } };
}
function pick({ runs, seed, signal, onProgress }, { suite }) {
    return { runs, seed, signal, onProgress: (progress) => onProgress?.({ suite: suite.suite, look: 1, ...progress }) };
}
/** Prepares as a gate would; a key that is missing is said, and everything else examined without it. */
async function tryToPrepare(location, options, deps, checks) {
    const { base, concurrency, maxUsd, allowedOrigins, suiteOrigins } = options;
    const overrides = {
        base,
        concurrency,
        maxUsd,
        allowedOrigins,
        suiteOrigins,
        mustAsk: true,
        ...(options.aa ? { cassettes: 'off' } : {}),
    };
    try {
        const prepared = await (0,preparation/* prepareRunnable */.dc)(location, overrides, deps);
        checks.push({
            name: 'suite',
            ok: true,
            message: `${(0,wording/* count */.U9)(prepared.files.cases.length, 'case')}, ${(0,wording/* count */.U9)(prepared.scorers.scorers.length, 'scorer')}`,
        });
        checks.push({ name: 'keys', ok: true, message: 'every provider has what it needs' });
        return prepared;
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF))
            throw error;
        const isKey = error.code === 'no-credentials' || error.code === 'provider-setup' || error.code === 'origin-refused';
        checks.push({ name: isKey ? 'keys' : error.code === 'base-unreadable' ? 'base' : 'suite', ok: false, message: (0,errors/* renderError */.vr)(error) });
        if (!isKey || overrides.isDryRun === true)
            return null;
        return (0,preparation/* prepareRunnable */.dc)(location, { ...overrides, isDryRun: true }, deps).catch((other) => {
            if (other instanceof errors/* CupelError */.MF)
                return null;
            throw other;
        });
    }
}
function checkBudget({ suite }, { calls, usd }) {
    const requests = calls.baseline + calls.candidate + calls.judge;
    const { requests: most, usd: mostUsd } = suite.budget;
    const isOver = (most !== undefined && requests > most) || (mostUsd !== undefined && usd.estimate !== null && usd.estimate > mostUsd);
    const what = `${(0,wording/* count */.U9)(requests, 'request')} at most`;
    if (isOver)
        return { name: 'budget', ok: false, message: `The whole plan takes ${what}: more than the budget. The run would end as invalid.` };
    return { name: 'budget', ok: true, message: what };
}
function describeHistory(history) {
    const message = history === null ? 'no earlier run that compared two targets' : `variance of the run of ${history.startedAt.slice(0, 10)}`;
    return { name: 'history', ok: true, message };
}
function checkNoise(noise, { suite }) {
    if (noise.stopped !== null)
        return { name: 'aa', ok: false, message: noise.stopped };
    const isWhole = noise.coverage >= suite.gate.min_coverage;
    const share = `${(noise.coverage * 100).toFixed(1)} %`;
    if (!isWhole)
        return { name: 'aa', ok: false, message: `Only ${share} of the fresh trials have every score: a gate would be invalid.` };
    return {
        name: 'aa',
        ok: true,
        message: `${noise.verdicts.regression} of ${(0,wording/* count */.U9)(noise.runs, 'A/A run')} called an unchanged candidate a regression`,
    };
}
/** The primary metric's noise stands first. */
function dropOfPilot({ metrics }, { files, suite }) {
    const [primary] = metrics;
    return primary === undefined ? null : dropFromNoise(primary, files.cases.length, suite.trials.max, suite.gate.alpha);
}
function sizeOf({ files }) {
    const cases = files.cases.length;
    const clusters = new Set(files.cases.map(({ golden }) => (0,gathering/* clusterOf */.es)(golden))).size;
    return { cases, clusters, isSmall: cases < comparison/* MIN_CASES */.B2 || clusters < comparison/* MIN_CLUSTERS */.RX };
}
/** Generations of an A/A trial of the suite. */
function answersOf(prepared) {
    return prepared.files.cases.length * selfTrials(prepared);
}


/***/ }),

/***/ 65997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planSuite),
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96345);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);
/* harmony import */ var _providers_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19072);
/* harmony import */ var _replay_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);
/* harmony import */ var _replay_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71028);
/* harmony import */ var _preparation_preparation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55766);
/* harmony import */ var _preparation_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93413);







/**
 * Plans every suite that the options name. Nothing is called.
 * @throws CupelError for whatever is wrong in a suite
 */
async function plan(options, deps) {
    const plans = [];
    for (const location of await (0,_preparation_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .locateSuites */ .y)(deps, options.suites, options)) {
        const prepared = await (0,_preparation_preparation_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareSuite */ .Az)(location, { ...options, isDryRun: true }, deps);
        if (prepared.kind === 'refused')
            plans.push(planNothing(prepared.suite.suite));
        else
            plans.push(await planSuite(options.asChanged === true ? changed(prepared) : prepared, options.asChanged === true));
    }
    return plans;
}
/** Tokens of an answer that nobody bounds, for the estimate. */
const LIKELY_OUTPUT_TOKENS = 300;
/** Tokens of a judge's reply that nobody bounds: a reason and a score for an item. */
const LIKELY_REPLY_TOKENS = 120;
/** An unusable reply of a judge is asked for again, and once more with a repair message. */
const ASKED_AT_MOST = 3;
/** A suite of which nothing may run. */
function planNothing(suite) {
    const calls = { baseline: 0, candidate: 0, judge: 0 };
    return { suite, calls, usd: { estimate: 0, max: 0 }, savedByBaseline: 0, savedByCassettes: 0 };
}
/** The suite with itself as the baseline. */
function changed(prepared) {
    return { ...prepared, kind: 'two', baseline: prepared.baseline ?? prepared.candidate };
}
/** Plans one suite that was prepared as a dry run. Nothing is called. */
async function planSuite(prepared, isChanged = false) {
    const calls = { baseline: 0, candidate: 0, judge: 0 };
    const tally = { calls, seen: new Set(), isChanged, estimate: 0, max: 0, saved: 0 };
    await addCalls(prepared, tally);
    for (const { prepared: other } of prepared.forgetting)
        await addCalls({ ...other, cassettes: prepared.cassettes }, tally);
    prepared.cassettes.close();
    const { estimate, max, saved } = tally;
    return { suite: prepared.suite.suite, calls, usd: { estimate, max }, savedByBaseline: 0, savedByCassettes: saved };
}
async function addCalls(prepared, tally) {
    const { kind, suite, cases, candidate, baseline, scorers } = prepared;
    const sides = [
        { side: 'candidate', setup: candidate },
        ...(kind === 'two' && baseline !== null ? [{ side: 'baseline', setup: baseline }] : []),
    ];
    const trials = kind === 'two' ? suite.trials.max : 1;
    for (const { golden } of kind === 'unchanged' ? [] : cases) {
        const most = kind === 'two' && (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isMustPass */ .$T)(golden, suite.gate.must_pass) ? Math.max(1, _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRMING_TRIALS */ .t / trials) : 1;
        for (let trial = 0; trial < trials; trial += 1) {
            for (const side of sides)
                await planTrial(prepared, { ...side, golden, trial, most }, tally);
        }
    }
    if (kind !== 'unchanged')
        for (const { scorer, canaries } of scorers.judges)
            tally.calls.judge += canaries.length * scorer.requestsPerScore;
}
async function planTrial(prepared, { side, setup, golden, trial, most }, tally) {
    const assembled = setup.assemble(golden, trial);
    if (assembled.kind === 'failed')
        return;
    const answer = await expectAnswer(prepared, setup, assembled.request, { role: side, most }, tally);
    // Whether an answer will be a recording is not known before it is there.
    if (prepared.suite.transcription !== undefined)
        tally.calls.judge += 1;
    for (const scorer of prepared.scorers.scorers) {
        const judges = prepared.scorers.judges.filter(({ metric }) => metric === scorer.id);
        const [judge] = judges;
        if (judge === undefined || !scorer.appliesTo(golden))
            continue;
        const role = { role: 'judge', most: most * ASKED_AT_MOST };
        if (scorer.kind === 'pairwise' && (side === 'baseline' || prepared.kind !== 'two'))
            continue;
        if (answer === null || scorer.kind === 'pairwise') {
            tally.calls.judge += scorer.requestsPerScore;
            const unknown = { messages: [{ role: 'user', content: JSON.stringify(golden) }], params: {}, trial: 0 };
            for (const { prices } of judges)
                charge(tally, prices, unknown, role, scorer.requestsPerScore / judges.length);
            continue;
        }
        const ask = async (provider, request) => {
            const found = await expectAnswer(prepared, { provider, prices: judges.find((one) => one.provider === provider)?.prices ?? judge.prices }, request, role, tally);
            return found === null ? { kind: 'failed', reason: 'cassette-miss', detail: 'planned' } : { kind: 'answered', answer: found };
        };
        const { attachments } = assembled.request;
        await scorer.score({ golden, answer, side, trial, costUsd: null, ...(attachments === undefined ? {} : { attachments }) }, ask);
    }
}
/** Counts one request, unless an equal one was counted; gives its answer where a cassette or a recording holds it. */
async function expectAnswer({ cassettes }, { provider, prices }, request, role, tally) {
    if (!provider.recordable)
        return provider.generate(request, { signal: new AbortController().signal }).catch(() => null);
    const key = (0,_replay_key_js__WEBPACK_IMPORTED_MODULE_3__/* .requestKey */ .l)(provider, request);
    const found = cassettes.find(key);
    const counted = tally.isChanged ? `${role.role} ${key}` : key;
    if (tally.seen.has(counted))
        return found;
    tally.seen.add(counted);
    tally.calls[role.role] += 1;
    if (found === null)
        charge(tally, prices, request, role, 1);
    else
        tally.saved += 1;
    return found;
}
function charge(tally, prices, request, { role, most }, times) {
    const likely = role === 'judge' ? LIKELY_REPLY_TOKENS : LIKELY_OUTPUT_TOKENS;
    const outputTokens = Math.min(likely, request.params.max_output_tokens ?? likely);
    const estimate = prices.of({ inputTokens: (0,_providers_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .countInputTokens */ .W)(request).likely, outputTokens });
    const largest = prices.largest(request, _replay_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSUMED_OUTPUT_TOKENS */ .mL);
    tally.estimate = tally.estimate === null || estimate === null ? null : tally.estimate + times * estimate;
    tally.max = tally.max === null || largest === null ? null : tally.max + times * most * largest;
}


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
