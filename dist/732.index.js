export const id = 732;
export const ids = [732,6080];
export const modules = {

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printOutcome: () => (/* binding */ printOutcome)
});

// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(69458);
// EXTERNAL MODULE: ./lib/commands/record.js
var record = __webpack_require__(78029);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/calibration-page.js + 1 modules
var calibration_page = __webpack_require__(75712);
// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/index.js + 2 modules
var reporters = __webpack_require__(7909);
// EXTERNAL MODULE: ./lib/reporters/proposals/draft.js + 1 modules
var draft = __webpack_require__(26087);
// EXTERNAL MODULE: ./lib/reporters/sweep/index.js + 2 modules
var sweep = __webpack_require__(27211);
// EXTERNAL MODULE: ./lib/reporters/sweep/terminal.js
var terminal = __webpack_require__(84981);
// EXTERNAL MODULE: ./lib/reporters/terminal.js
var reporters_terminal = __webpack_require__(32448);
// EXTERNAL MODULE: ./lib/reporters/trend/index.js
var trend = __webpack_require__(2826);
// EXTERNAL MODULE: ./lib/reporters/trend/terminal.js
var trend_terminal = __webpack_require__(24332);
// EXTERNAL MODULE: ./lib/documents/printable.js
var printable = __webpack_require__(95873);
// EXTERNAL MODULE: ./lib/domain/wording.js
var wording = __webpack_require__(1436);
;// CONCATENATED MODULE: ./lib/cli/plan-table.js
/** One block of lines a suite. */
function renderPlans(plans) {
    return plans.map(renderPlan).join('\n');
}
/** The lines of one suite, its name first. */
function renderPlan({ suite, calls, usd, savedByBaseline, savedByCassettes }) {
    const all = calls.baseline + calls.candidate + calls.judge;
    const saved = savedByBaseline + savedByCassettes;
    const lines = [
        `${suite}`,
        `  calls      ${all} at most: ${calls.baseline} baseline, ${calls.candidate} candidate, ${calls.judge} judge`,
        `  answered   ${savedByCassettes} from cassettes, so ${all - saved} to be made`,
        `  money      ${usd.estimate === null || usd.max === null ? UNKNOWN : `${money(usd.estimate)} likely, ${money(usd.max)} at most`}`,
        '  A run stops as soon as its verdict is final, and often needs less.',
    ];
    return `${lines.join('\n')}\n`;
}
const UNKNOWN = 'not known: a model has no known price (write its `cost`)';
function money(usd) {
    if (usd === 0)
        return '$0';
    return usd < 0.01 ? `$${usd.toPrecision(2)}` : `$${usd.toFixed(2)}`;
}

;// CONCATENATED MODULE: ./lib/cli/doctor-table.js



/** One block of lines a suite. */
function renderDiagnoses(diagnoses) {
    return diagnoses.map(renderDiagnosis).join('\n');
}
function renderDiagnosis({ suite, checks, plan, mde, mdeFrom, slices, noise, advice }) {
    const lines = [(0,printable/* printable */.g)(suite), ...checks.map(({ name, ok, message }) => row(`${ok ? 'ok  ' : 'FAIL'} ${name}`, message))];
    if (plan !== null)
        lines.push(...renderPlan({ suite, savedByBaseline: 0, ...plan })
            .trimEnd()
            .split('\n')
            .slice(1, -1));
    lines.push(row('sees', mde === null
        ? 'not known yet'
        : `drops of ${(0,wording/* points */.WR)(mde)} points or more, four times out of five (${mdeFrom === 'pilot' ? 'by the noise of the A/A trial' : 'by the variance of an earlier run'})`));
    for (const { key, value, n, mde: own, decides } of slices) {
        const sees = !decides ? 'too small to decide' : own === null ? 'may decide' : `may decide, sees drops of ${(0,wording/* points */.WR)(own)} points`;
        lines.push(row('slice', `${key}=${value}: ${n} cases, ${sees}`));
    }
    if (noise !== null) {
        const { runs, verdicts, flipRate, metrics } = noise;
        lines.push(row('A/A', `${runs} runs: ${verdicts.pass} pass, ${verdicts.regression} regression, ${verdicts.inconclusive} inconclusive, ${verdicts.invalid} invalid; ${(0,wording/* percent */.KN)(flipRate)} differ from the rest`));
        for (const { metric, sd, unstable } of metrics)
            lines.push(row('noise', `${metric}: ${(0,wording/* percent */.KN)(unstable)} of the cases differ from themselves, by ${(0,wording/* points */.WR)(sd)} points (standard deviation)`));
    }
    return `${[...lines, ...advice.map((text) => row('advice', text))].join('\n')}\n`;
}
/** Messages may have several lines; what a checkout names commands no terminal. */
function row(title, text) {
    const [first = '', ...rest] = text.split('\n').map(printable/* printable */.g);
    return [`  ${title.padEnd(13)} ${first}`, ...rest.map((line) => `  ${' '.repeat(13)} ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/harvest-text.js
/** What `harvest` prints for people. No text of a trace is in it. */

const MOST_SKIPPED = 10;
const MOST_MODES = 12;
function renderHarvest({ result, sources, files }) {
    const lines = [
        ...sources.map(({ name, kind }) => `${(0,printable/* printable */.g)(name)}: ${(0,printable/* printable */.g)(kind)}`),
        '',
        `read          ${result.read} records of ${result.conversations} conversations`,
        `failures      ${result.failures}`,
        `good answers  ${result.good}`,
        `duplicates    ${result.duplicates}`,
        `redacted      ${Object.entries(result.redacted)
            .map(([kind, count]) => `${count} ${kind}`)
            .join(', ') || 'nothing'}`,
        `proposed      ${result.written}`,
        ...(result.read === 0 ? ['', 'The files hold no answer that could become a case.'] : []),
        ...(result.modes.length === 0 ? [] : ['', 'Failure modes:']),
        ...result.modes.slice(0, MOST_MODES).map(({ name, size }) => `  ${String(size).padStart(5)}  ${(0,printable/* printable */.g)(name)}`),
        ...(result.modes.length > MOST_MODES ? [`         and ${result.modes.length - MOST_MODES} more`] : []),
        ...(result.skipped.length === 0 ? [] : ['', 'Skipped:']),
        ...result.skipped.slice(0, MOST_SKIPPED).map(({ where, why }) => `  ${(0,printable/* printable */.g)(where)} ${(0,printable/* printable */.g)(why)}`),
        ...(result.skipped.length > MOST_SKIPPED ? [`  and ${result.skipped.length - MOST_SKIPPED} more (all of them with --json)`] : []),
        ...(files.length === 0 ? [] : ['', ...files.map((file) => `Written: ${(0,printable/* printable */.g)(file)}`)]),
    ];
    return `${lines.join('\n')}\n`;
}
function renderLeaks(leaks) {
    if (leaks.length === 0)
        return 'No personal data and no secret was found.\n';
    return `${leaks.map(({ file, line, kind }) => `${(0,printable/* printable */.g)(file)}:${line}: holds a ${kind}`).join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/commands/init-sources.js + 14 modules
var init_sources = __webpack_require__(11392);
// EXTERNAL MODULE: ./lib/commands/init-workflows.js
var init_workflows = __webpack_require__(69861);
;// CONCATENATED MODULE: ./lib/cli/init-text.js



const STATES = {
    new: 'written',
    same: 'as it is',
    replaced: 'written',
    kept: 'left alone: it differs from what init would write',
};
const MOST_KEPT = 3;
/** The result for people. */
function renderInit(result) {
    const { source, cases, files, plan } = result;
    const dry = result.isDryRun ? ' (nothing is written: --dry-run)' : '';
    const lines = [
        `From ${source.path}, ${init_sources.SOURCE_WORDS[source.kind].startsWith('OpenAI') ? 'an' : 'a'} ${init_sources.SOURCE_WORDS[source.kind]}: ${cases} golden ${cases === 1 ? 'case' : 'cases'}${dry}`,
        '',
        ...files.map(({ path, state }) => `  ${path}  ${result.isDryRun && state !== 'same' ? 'would be written' : STATES[state]}`),
        ...findings(result),
        ...(plan === null ? [] : ['', 'What a pull request that changes the prompt costs:', '', renderPlans([plan]).trimEnd()]),
        '',
        ...nextSteps(result),
    ];
    return `${lines.join('\n')}\n`;
}
function findings({ findings: all }) {
    const changed = all.filter(({ outcome }) => outcome === 'changed');
    const left = all.filter(({ outcome }) => outcome === 'left out');
    const kept = all.filter(({ outcome }) => outcome === 'kept');
    const part = (title, items) => items.length === 0 ? [] : ['', title, ...items.map(({ what, why }) => `  ${what}${why === '' ? '' : `\n      ${why}`}`)];
    return [
        ...part('Taken over as it was:', kept.slice(0, MOST_KEPT)),
        ...(kept.length > MOST_KEPT ? [`  and ${kept.length - MOST_KEPT} more (--json lists them)`] : []),
        ...part('Taken over, and means something else in places:', changed),
        ...part('Not taken over:', left),
    ];
}
function nextSteps(result) {
    const { suite, missingKeys, keys, isDryRun, source, files, workflowsWithoutKey, action } = result;
    if (isDryRun)
        return ['Next: run it again without --dry-run.'];
    const folders = [...new Set([source, ...files].map(({ path }) => path.split('/')[0] ?? path))].sort();
    const hasWorkflows = folders.includes('.github');
    const steps = [
        ...missingKeys.map((key) => [`export ${key}=...`, 'the key, in the environment and nowhere else']),
        [`cupel gate ${suite}`, 'the first verdict (there is no baseline yet, and it says so)'],
        [`git add ${folders.join(' ')} && git commit`, 'from then on each change is compared with this commit'],
        ...(hasWorkflows ? keys.map((key) => [`gh secret set ${key}`, 'the secret that the workflows read']) : []),
    ];
    const width = Math.max(...steps.map(([command]) => command.length));
    return [
        'Next:',
        ...steps.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`),
        ...(source.kind === 'prompt'
            ? [`  Put real failures into ${suite.replace(/suite\.yaml$/, 'golden/cases.jsonl')}: the three cases there are a start.`]
            : []),
        ...workflowsWithoutKey.map((path) => `  ${path} was left alone and passes on no ${keys.join(' or ')}: add it to its env.`),
        ...(hasWorkflows && action.startsWith('OWNER/')
            ? [`  Put the action's own repository and commit in place of ${action} in ${init_workflows/* WORKFLOW_FOLDER */.xi} (or run again with --action).`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/printing.js
















/** Prints an outcome and gives the exit code. */
async function printOutcome(outcome, print) {
    switch (outcome.kind) {
        case 'text':
            print.write(outcome.text);
            return errors/* EXIT */.dc.pass;
        case 'verdicts':
            return printVerdicts(outcome, print);
        case 'comparison':
            print.write(outcome.json ? reporters.REPORTERS.json.render(outcome.view) : (0,reporters_terminal/* renderTerminal */.b)(outcome.view, print.look));
            return (0,commands_outcome/* exitCodeOf */.FO)(outcome.view.report, outcome.onInconclusive);
        case 'baselines':
            print.write(outcome.json ? `${JSON.stringify({ baselines: outcome.results }, null, 2)}\n` : (0,commands_outcome/* renderBaselines */.tL)(outcome.results));
            return (0,commands_outcome/* exitCodeOfBaselines */.v_)(outcome.results);
        case 'labels':
            printLabels(outcome.result, print);
            return errors/* EXIT */.dc.pass;
        case 'calibration':
            printCalibration(outcome, print);
            return errors/* EXIT */.dc.pass;
        case 'draft':
            print.write(outcome.json
                ? `${JSON.stringify(outcome.result.report, null, 2)}\n`
                : `${(0,draft/* renderDraftText */.D)(outcome.result.report, print.look)}\n${writtenLine(outcome.result.files, print)}`);
            return errors/* EXIT */.dc.pass;
        case 'history':
            print.write(outcome.json ? trend/* HISTORY_REPORTERS */.q.json.render(outcome.result.report) : (0,trend_terminal/* renderHistoryTerminal */.$)(outcome.result.report, print.look));
            return errors/* EXIT */.dc.pass;
        case 'sweep':
            return printSweep(outcome, print);
        case 'plans':
            print.write(outcome.json ? `${JSON.stringify({ suites: outcome.plans }, null, 2)}\n` : renderPlans(outcome.plans));
            return errors/* EXIT */.dc.pass;
        case 'harvest':
            print.write(outcome.json ? `${JSON.stringify(outcome.outcome.result, null, 2)}\n` : renderHarvest(outcome.outcome));
            return errors/* EXIT */.dc.pass;
        case 'leaks':
            print.write(outcome.json ? `${JSON.stringify({ findings: outcome.leaks }, null, 2)}\n` : renderLeaks(outcome.leaks));
            return outcome.leaks.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.regression;
        case 'scaffold':
            print.write(outcome.json ? `${JSON.stringify(outcome.result, null, 2)}\n` : renderInit(outcome.result));
            return errors/* EXIT */.dc.pass;
        case 'diagnoses':
            print.write(outcome.json ? (0,commands_outcome/* toDiagnosisJson */.XE)(outcome.diagnoses) : renderDiagnoses(outcome.diagnoses));
            return (0,commands_outcome/* exitCodeOfDiagnoses */.wK)(outcome.diagnoses);
        case 'rendering':
            await printRendering(outcome, print);
            return errors/* EXIT */.dc.pass;
    }
}
function printVerdicts({ results, json, isDemo }, print) {
    const outcomes = results.map((result) => ({ ...result, report: result.view.report }));
    const worst = (0,commands_outcome/* worstOutcome */.Om)(outcomes);
    const code = (0,commands_outcome/* exitCodeOf */.FO)(worst.report, worst.onInconclusive);
    if (json)
        print.write(outcomes.length === 1 ? reporters.REPORTERS.json.render(worst.view) : `${JSON.stringify((0,commands_outcome/* combineReports */.B4)(outcomes), null, 2)}\n`);
    else
        for (const result of results)
            print.write((0,reporters_terminal/* renderTerminal */.b)(result.view, print.look) + (isDemo ? demoLines(result, code) : recordLine(result, print.deps)));
    // The example is there to be looked at: it ends well when it ran as shipped.
    return isDemo ? errors/* EXIT */.dc.pass : code;
}
function printLabels({ file, labelled, done, total, conflicts }, print) {
    const shown = file.startsWith(`${print.deps.cwd}/`) ? file.slice(print.deps.cwd.length + 1) : file;
    print.write(`${labelled} labelled now, ${done} of ${total} in all: ${shown}\n`);
    for (const { case: id, item, values } of conflicts) {
        const said = Object.entries(values).map(([name, value]) => `${name} ${value}`);
        print.write(`People differ on ${(0,clean_text/* cleanLine */.O)(`${id}, ${item}: ${said.join(', ')}`, 300)}\n`);
    }
}
function printCalibration({ result, json }, print) {
    if (json) {
        print.write(`${JSON.stringify(result.calibration, null, 2)}\n`);
        return;
    }
    print.write(`${(0,calibration_page/* renderCalibrationText */.k1)(result.calibration, print.look)}\n${writtenLine(result.files, print)}`);
}
function writtenLine(files, { deps: { cwd } }) {
    return `Written: ${files.map((path) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path)).join(', ')}\n`;
}
async function printRendering({ view, formats, dir }, print) {
    for (const name of formats) {
        if (name === 'text')
            print.write((0,reporters_terminal/* renderTerminal */.b)(view, print.look));
        else if (dir === null)
            print.write(await reporters.REPORTERS[name].render(view));
        else
            await (0,record/* writeRendered */.d_)(dir, view, print.deps, [name]);
    }
}
function printSweep({ result, json }, print) {
    if (json)
        print.write(sweep/* SWEEP_REPORTERS */.q.json.render(result.report));
    else
        print.write((0,terminal/* renderSweepTerminal */.T)(result.report, print.look) + recordLine(result, print.deps));
    return (0,commands_outcome/* sweepExitCode */.w0)(result.report);
}
function demoLines({ dir }, code) {
    return [
        '',
        `This was the example, from recorded answers. \`cupel gate\` would exit ${code} here and fail the pull request.`,
        `The comment that the pull request would get: ${dir}/${reporters.REPORTERS.md.file}`,
        '',
    ].join('\n');
}
function recordLine({ dir }, { cwd }) {
    return `\nRun record: ${dir.startsWith(`${cwd}/`) ? dir.slice(cwd.length + 1) : dir}\n`;
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QY: () => (/* binding */ HistoryReportSchema),
  al: () => (/* binding */ inOrder),
  ds: () => (/* binding */ moveOf),
  Lu: () => (/* binding */ readHistory),
  xj: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/paired-test.js
var paired_test = __webpack_require__(31348);
;// CONCATENATED MODULE: ./lib/domain/drift.js
/**
 * Whether a target moved although nothing of it changed: its newest runs against its earlier ones, case by case. What moved then is what it
 * calls. A step shows in the next run; what falls slowly is told by the slope (erosion.ts).
 */


/** Newest runs that are taken together, and at most this share of all. */
const NEWEST = 3;
/**
 * Two-sided level of one look. A look a day for a year at a target that does not move raises .365 alarms on average, one a week .05
 * (measured in bench/drift.ts).
 */
const LEVEL = 0.001;
/** The step between earlier runs of a target and its newest ones; null where none is proven, or too few cases are in both. */
function findMove(observations) {
    const newest = observations.slice(-Math.max(1, Math.min(NEWEST, Math.floor(observations.length / 3))));
    const earlier = observations.slice(0, observations.length - newest.length);
    const last = newest.at(-1);
    if (earlier.length === 0 || last === undefined)
        return null;
    const [before, after] = [meansOf(earlier), meansOf(newest)];
    const both = [...after].flatMap(([id, to]) => {
        const from = before.get(id);
        return from === undefined
            ? []
            : [{ from, to, cluster: last.clusters[id] === undefined ? `case ${id}` : `cluster ${last.clusters[id]}` }];
    });
    const summary = (0,paired_test/* summarizePairs */.Nh)(both.map(({ from, to, cluster }) => ({ difference: to - from, cluster, weight: 1 })));
    if (!(0,comparison/* isLargeEnough */.iG)(summary))
        return null;
    const lower = (0,paired_test/* pDrop */.Op)(summary) ?? 1;
    const p = 2 * Math.min(lower, 1 - lower);
    const interval = (0,paired_test/* tInterval */.oW)(summary, LEVEL / 2);
    if (p > LEVEL || interval === null || summary.mean === 0)
        return null;
    const mean = (of) => both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
    return {
        at: last.at,
        runs: observations.length,
        cases: both.length,
        from: mean(({ from }) => from),
        to: mean(({ to }) => to),
        difference: summary.mean,
        interval,
        p,
    };
}
function meansOf(observations) {
    const sums = new Map();
    for (const { scores } of observations) {
        for (const [id, value] of scores) {
            const own = sums.get(id) ?? { sum: 0, count: 0 };
            sums.set(id, { sum: own.sum + value, count: own.count + 1 });
        }
    }
    return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}

// EXTERNAL MODULE: ./lib/domain/distributions.js
var distributions = __webpack_require__(76827);
;// CONCATENATED MODULE: ./lib/domain/erosion.js
/**
 * Slow erosion: a score that falls by less than any gate can see, week after week. At the end of every week the slope over the last 8,
 * 16 and 32 weeks is tested by ordinary least squares over the single runs; a fall is told once it is proven at a level that keeps the
 * false alarms of a whole year to a few in a thousand tests. Steps count as well: what fell is lower than it was, however it fell.
 */

const WEEK_MS = 7 * 24 * 3600 * 1000;
const WINDOWS_WEEKS = [8, 16, 32];
/** Fewer runs than these in a window say nothing about a trend. */
const FEWEST_POINTS = 20;
/** A window that has seen less than half of its weeks is the next smaller one. */
const LEAST_SHARE = 0.5;
/**
 * One-sided level of one test: with three windows a week, two years of a score that does not move raise an alarm in less than 1.6 % of
 * all histories (3 x 104 x .00005, the tests being correlated).
 */
const erosion_LEVEL = 0.00005;
/** The first week at whose end a fall was proven; null where none was. Points come in the order of time. */
function findErosion(points) {
    const first = points[0]?.at;
    const last = points.at(-1)?.at;
    if (first === undefined || last === undefined)
        return null;
    for (let week = 1; first + (week - 1) * WEEK_MS <= last; week += 1) {
        const end = first + week * WEEK_MS;
        for (const weeks of WINDOWS_WEEKS) {
            const reach = Math.min(weeks, week);
            if (reach < weeks * LEAST_SHARE)
                continue;
            const fall = testSlope(points.filter(({ at }) => at >= end - reach * WEEK_MS && at < end));
            if (fall !== null && fall.p <= erosion_LEVEL)
                return { foundAt: end, weeks: reach, ...fall };
        }
    }
    return null;
}
/** Least squares of the score on time, and the one-sided p-value of H0: the slope is not negative. */
function testSlope(points) {
    const n = points.length;
    if (n < FEWEST_POINTS)
        return null;
    const start = points[0]?.at ?? 0;
    const times = points.map(({ at }) => (at - start) / WEEK_MS);
    const time = times.reduce((sum, own) => sum + own, 0) / n;
    const score = points.reduce((sum, own) => sum + own.score, 0) / n;
    let squares = 0;
    let products = 0;
    for (const [index, own] of times.entries()) {
        squares += (own - time) ** 2;
        products += (own - time) * ((points[index]?.score ?? 0) - score);
    }
    if (squares === 0)
        return null;
    const slope = products / squares;
    const at = (own) => score + slope * (own - time);
    const residuals = points.reduce((sum, own, index) => sum + (own.score - at(times[index] ?? 0)) ** 2, 0);
    const standardError = Math.sqrt(residuals / (n - 2) / squares);
    const p = standardError === 0 ? (slope < 0 ? 0 : 1) : (0,distributions/* tCdf */.w_)(slope / standardError, n - 2);
    return { from: at(times[0] ?? 0), to: at(times.at(-1) ?? 0), p };
}

// EXTERNAL MODULE: ./lib/domain/ledger.js
var ledger = __webpack_require__(93991);
;// CONCATENATED MODULE: ./lib/domain/flaky.js

/** Runs of one target from which on a case that goes to and fro is called flaky. */
const FEWEST_RUNS = 5;
const WINDOW_MS = 28 * 24 * 3600 * 1000;
const QUARANTINE_MS = 28 * 24 * 3600 * 1000;
/**
 * The cases that are flaky at a moment, the least steady first.
 * @param runs in the order of time
 * @param end ms since 1970; the newest run's without it
 */
function flakyCases(runs, end = Date.parse(runs.at(-1)?.at ?? '')) {
    const watched = new Map();
    for (const { at, candidate, baseline, cases } of runs) {
        const now = Date.parse(at);
        for (const [id, scores] of Object.entries(cases)) {
            const own = watched.get(id) ?? { byTarget: new Map(), since: null };
            watched.set(id, own);
            for (const [index, target] of [candidate, baseline === candidate ? null : baseline].entries()) {
                const score = scores[index] ?? null;
                if (target === null || score === null)
                    continue;
                const seen = (own.byTarget.get(target) ?? []).filter((earlier) => earlier.at > now - WINDOW_MS);
                own.byTarget.set(target, [...seen, { at: now, failed: score < ledger/* HOLDS_AT */.Vv }]);
            }
            own.since = tallyOf(own, now).runs === 0 ? null : (own.since ?? now);
        }
    }
    return [...watched]
        .flatMap(([id, own]) => {
        const { runs: count, failed } = tallyOf(own, end);
        if (own.since === null || count === 0)
            return [];
        const until = own.since + QUARANTINE_MS;
        const state = end < until ? 'quarantined' : 'expired';
        return [{ case: id, runs: count, failed, since: new Date(own.since).toISOString(), until: new Date(until).toISOString(), state }];
    })
        .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}
/** Runs and failures of the targets under which a case went to and fro in the weeks before a moment; zero where there is none. */
function tallyOf({ byTarget }, now) {
    let runs = 0;
    let failed = 0;
    for (const all of byTarget.values()) {
        const seen = all.filter(({ at }) => at > now - WINDOW_MS);
        const failures = seen.filter((one) => one.failed).length;
        if (seen.length < FEWEST_RUNS || failures === 0 || failures === seen.length)
            continue;
        runs += seen.length;
        failed += failures;
    }
    return { runs, failed };
}
function instability({ runs, failed }) {
    return Math.min(failed, runs - failed) / runs;
}

// EXTERNAL MODULE: ./lib/domain/history-figures.js
var history_figures = __webpack_require__(88620);
;// CONCATENATED MODULE: ./lib/domain/history.js
/** What many runs of a suite say together: its trend, whether it erodes or its model moved, which failures came back, which cases go to and fro. */






/** A case from an incident, or one that failed: when it held first, and when it came back. */
const CourseSchema = schemas/* strictObject */.rej({
    case: schemas/* string */.YjP(),
    incidents: schemas/* array */.YOg(schemas/* string */.YjP()),
    firstFixed: history_figures/* MomentSchema */.eb.nullable(),
    /** Every time that it failed again after it had held; the last one may have been mended since. */
    back: schemas/* array */.YOg(history_figures/* MomentSchema */.eb),
    state: schemas/* enum */.k5n(['fixed', 'failing', 'back']),
});
const SuiteHistorySchema = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    /** One a run, in the order of time. */
    points: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...history_figures/* MomentSchema */.eb.shape, score: schemas/* number */.aig(), verdict: schemas/* string */.YjP(), usd: schemas/* number */.aig().nullable() })),
    /** A slow fall over all runs; null where none is proven. */
    erosion: history_figures/* ErosionSchema */.HV.nullable(),
    /** The same over the runs of the candidate of today: nothing of ours changed, so what it calls did. */
    drift: history_figures/* ErosionSchema */.HV.nullable(),
    /** A step between the earlier runs of the candidate of today and its newest ones, up or down. */
    moved: history_figures/* MoveSchema */.Bl.nullable(),
    /** Cases that failed, held, and fail again in the newest run; by when they came back, the newest first. */
    returned: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), fixed: history_figures/* MomentSchema */.eb, back: history_figures/* MomentSchema */.eb, firstFixed: history_figures/* MomentSchema */.eb })),
    /** Cases that both held and failed under one and the same target. */
    flaky: schemas/* array */.YOg(history_figures/* FlakySchema */.tu),
    ledger: schemas/* array */.YOg(CourseSchema),
});
const HistoryReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    suites: schemas/* array */.YOg(SuiteHistorySchema),
    /** Records that count for nothing here: unreadable, or without a score of their own. */
    skipped: schemas/* int */.Whr(),
});
/** Reads the histories of all suites out of their entries, which may come in any order. */
function readHistory(entries, skipped = 0) {
    const bySuite = Map.groupBy(entries, ({ suite }) => suite);
    return {
        schemaVersion: 1,
        suites: [...bySuite.keys()].sort().map((suite) => readSuite(suite, inOrder(bySuite.get(suite) ?? []))),
        skipped,
    };
}
/** By time; a moment that two runs share is broken by the candidate's fingerprint. */
function inOrder(entries) {
    return [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.candidate < b.candidate ? -1 : 1));
}
/**
 * The history of one suite.
 * @param runs in the order of time
 * @param now when it is read, in ms since 1970; the newest run's time without it
 */
function readSuite(suite, runs, now) {
    const today = runs.at(-1)?.candidate;
    const courses = readCourses(runs);
    return {
        suite,
        metric: runs.at(-1)?.metric ?? 'overall',
        points: runs.map((run) => ({ ...momentOf(run), score: run.score, verdict: run.verdict, usd: run.usd })),
        erosion: erosionOf(runs),
        drift: erosionOf(runs.filter(({ candidate }) => candidate === today)),
        moved: today === undefined ? null : moveOf(runs, today),
        returned: returnedCases(courses),
        flaky: flakyCases(runs, now),
        ledger: courses.map(({ fixed: _, ...course }) => course),
    };
}
function momentOf({ at, ref }) {
    return { at, ref };
}
function pointOf({ at, score }) {
    return { at: Date.parse(at), score };
}
function erosionOf(runs) {
    const found = findErosion(runs.map(pointOf));
    return found === null ? null : { ...found, foundAt: new Date(found.foundAt).toISOString() };
}
/** The step of a target that did not change; null where none is proven. */
function moveOf(runs, fingerprint) {
    const found = findMove((0,ledger/* observationsOf */.bG)(runs, fingerprint));
    return found === null ? null : { ...found, at: new Date(found.at).toISOString(), interval: [...found.interval] };
}
/** What became of every case that comes from an incident or failed once. An incident's case failed before it was a case. */
function readCourses(runs) {
    const drafts = new Map();
    const incidents = new Map();
    for (const run of runs) {
        for (const [id, names] of Object.entries(run.incidents))
            incidents.set(id, names);
        for (const [id, [score]] of Object.entries(run.cases)) {
            if (score === null)
                continue;
            const held = score >= ledger/* HOLDS_AT */.Vv;
            const draft = drafts.get(id) ?? { failed: incidents.has(id), firstFixed: null, fixed: null, back: [], held: false };
            drafts.set(id, draft);
            if (held && draft.failed && (draft.fixed === null || !draft.held))
                draft.fixed = momentOf(run);
            if (held && draft.failed)
                draft.firstFixed ??= momentOf(run);
            if (!held && draft.held && draft.firstFixed !== null)
                draft.back.push(momentOf(run));
            if (!held)
                draft.failed = true;
            draft.held = held;
        }
    }
    return [...drafts]
        .filter(([, { failed }]) => failed)
        .map(([id, { firstFixed, fixed, back, held }]) => ({
        case: id,
        incidents: [...(incidents.get(id) ?? [])],
        firstFixed,
        back,
        state: held ? 'fixed' : back.length > 0 ? 'back' : 'failing',
        fixed,
    }))
        .sort((a, b) => (a.case < b.case ? -1 : 1));
}
function returnedCases(courses) {
    return courses
        .flatMap(({ case: id, state, fixed, firstFixed, back }) => {
        const last = back.at(-1);
        return state !== 'back' || fixed === null || firstFixed === null || last === undefined
            ? []
            : [{ case: id, fixed, back: last, firstFixed }];
    })
        .sort((a, b) => (a.back.at > b.back.at ? -1 : a.back.at < b.back.at ? 1 : a.case < b.case ? -1 : 1));
}


/***/ }),

/***/ 93991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ LedgerEntrySchema),
/* harmony export */   Vv: () => (/* binding */ HOLDS_AT),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   no: () => (/* binding */ toLedgerEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/** The ledger: what is kept of every run on a commit, for good. Scores, cost and verdict; no texts. One file a commit and suite. */


const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable();
const LedgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** The commit of the candidate; null where nobody knows it. */
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'regression', 'inconclusive', 'invalid']),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    /** Fingerprints of the targets; null without a baseline. */
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Scores of every case, candidate first; null where it has none. */
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([score, score])),
    /** Of the cases that are not independent of others. */
    clusters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Of the cases that come from one. */
    incidents: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
/** A case that scores less than this fails. */
const HOLDS_AT = 0.5;
/** What the ledger keeps of a run; null where it measured no score of its own, or where its evidence is not to be trusted. */
function toLedgerEntry(report, notes = new Map()) {
    const primary = report.comparisons.find(({ role }) => role === 'primary');
    const own = primary?.candidate ?? null;
    if (primary === undefined || own === null || report.verdict.status === 'invalid')
        return null;
    const incidents = [...notes].flatMap(([id, { origins }]) => {
        const found = origins.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncident */ .x1);
        return found.length === 0 ? [] : [[id, found]];
    });
    const entry = {
        schemaVersion: 1,
        suite: report.suite,
        at: report.startedAt,
        ref: report.sides.candidate.ref,
        verdict: report.verdict.status,
        metric: primary.metric,
        score: own,
        usd: report.usage.usd,
        candidate: report.sides.candidate.fingerprint,
        baseline: report.sides.baseline?.fingerprint ?? null,
        cases: Object.fromEntries(report.cases.map(({ id, candidate, baseline }) => [id, [candidate, baseline]])),
        clusters: Object.fromEntries(report.cases.flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster]]))),
        incidents: Object.fromEntries(incidents),
    };
    const parsed = LedgerEntrySchema.safeParse(entry);
    return parsed.success ? parsed.data : null;
}
/** Every time that a run measured a target, as its candidate or as its baseline, in the order of time. */
function observationsOf(entries, fingerprint) {
    return entries.flatMap(({ at, candidate, baseline, cases, clusters }) => {
        const side = candidate === fingerprint ? 0 : baseline === fingerprint ? 1 : null;
        if (side === null)
            return [];
        const scores = Object.entries(cases).flatMap(([id, own]) => {
            const value = own[side];
            return value === null ? [] : [[id, value]];
        });
        return [{ at: Date.parse(at), scores: new Map(scores), clusters }];
    });
}


/***/ }),

/***/ 50691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SweepReportSchema),
/* harmony export */   w: () => (/* binding */ isPartOfMore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49012);
/** What a sweep found, as `sweep --json` and `sweep.json` say it (schema version 1). Fractions on 0..1, money in USD, times in ms. */



const nullableNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const interval = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullable();
const FIGURES = {
    /** Cases with a score. */
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    score: nullableNumber,
    costPerCase: nullableNumber,
    latencyP50Ms: nullableNumber,
    latencyP95Ms: nullableNumber,
    onFront: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
};
const ArmSliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ...FIGURES });
const ArmReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The fields that it has in the place of the candidate's own. */
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP),
    /** `stopped`: proven worse before the last rung; `failed`: too few of its answers have a score. */
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    ...FIGURES,
    /** Simultaneous over the arms at 95 %. */
    interval,
    /** To the reference, over the cases that both have; null for the reference itself. */
    difference: nullableNumber,
    differenceInterval: interval,
    /** 1 is the best: its best arm and those that cannot be told from it. Null for an arm that failed. */
    group: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ArmSliceSchema),
});
const SweepReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    sweep: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The leaderboard: by group, then by score. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ArmReportSchema),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ arm: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    usage: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageReportSchema */ .n$,
    /** Calls of the full grid that were not needed. */
    skippedCalls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Why the sweep ended before its end; null where it did not. */
    stop: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    /** What a reader must know of how it was run. */
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        /** Null where every arm ran in full. */
        racing: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), rungs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()) }).nullable(),
        seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        /** Arms that were still in the race after each rung, and the cases each of them had seen. */
        rungs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() })),
    }),
});
/** Codes of a `stop` that is no failure: there is more to come. */
const TO_COME = ['shard', 'round'];
/** Whether a sweep's end is only the end of a part. */
function isPartOfMore({ stop }) {
    return stop !== null && TO_COME.includes(stop.code);
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   _9: () => (/* binding */ signedPoints),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** How the domain says numbers in titles and reasons. Everything else is the renderers' business. */
/** A difference on 0..1 as points of 100 with one decimal: `6.0`. Small but real differences keep two: `0.04`. */
function points(fraction) {
    const value = Math.abs(fraction) * 100;
    return value > 0 && value < 0.095 ? value.toFixed(2) : value.toFixed(1);
}
/** A difference with its sign: `-6.0`, `+1.2`, `0.0`. */
function signedPoints(fraction) {
    const text = points(fraction);
    if (Number(text) === 0)
        return text;
    return `${fraction < 0 ? '-' : '+'}${text}`;
}
/** A share on 0..1 as percent with one decimal: `95.0 %`. */
function percent(fraction) {
    return `${(fraction * 100).toFixed(1)} %`;
}
/** `1 case`, `3 cases`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
/** The first names of a list, and how many more there are. */
function someOf(names, most = 3) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 86080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPrompt)
});

// UNUSED EXPORTS: PromptFileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/documents/validation.js + 1 modules
var validation = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/domain/message.js
var message = __webpack_require__(5295);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/documents/json.js
var json = __webpack_require__(25922);
// EXTERNAL MODULE: ./lib/domain/json.js
var domain_json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/prompts/github-prompt.js
/** The `.prompt.yml` format of GitHub Models (gh-models, `pkg/prompt/prompt.go`). */




const ModelParametersSchema = schemas/* strictObject */.rej({
    maxTokens: schemas/* int */.Whr().positive().optional(),
    maxCompletionTokens: schemas/* int */.Whr().positive().optional(),
    temperature: schemas/* number */.aig().optional(),
    topP: schemas/* number */.aig().optional(),
    seed: schemas/* int */.Whr().optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
});
const NamedSchemaSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    description: schemas/* string */.YjP().optional(),
    strict: schemas/* boolean */.zMY().optional(),
    schema: domain_json/* JsonObjectSchema */.xt,
});
const GitHubPromptSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: ModelParametersSchema.optional(),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), domain_json/* JsonObjectSchema */.xt]).optional(),
    messages: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() })).min(1),
    testData: schemas/* unknown */.L5J().optional(),
    evaluators: schemas/* unknown */.L5J().optional(),
});
/**
 * The parameters that the file names, under Cupel's neutral names. `response_format` has the form of OpenAI's chat API.
 * @throws CupelError `config` at `place` where `jsonSchema` is missing, superfluous or malformed
 */
function toParams(prompt, place) {
    const { maxTokens, maxCompletionTokens, topP, ...same } = prompt.modelParameters ?? {};
    const tokens = maxCompletionTokens ?? maxTokens;
    const format = responseFormat(prompt, place);
    return {
        ...same,
        ...(tokens === undefined ? {} : { max_output_tokens: tokens }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(format === undefined ? {} : { response_format: format }),
    };
}
function responseFormat(prompt, place) {
    if (prompt.responseFormat !== 'json_schema') {
        if (prompt.jsonSchema !== undefined)
            throw new errors/* CupelError */.MF('config', 'has no effect here', { place, remedy: 'Add `responseFormat: json_schema`, or remove it.' });
        return prompt.responseFormat === 'json_object' ? { type: 'json_object' } : undefined;
    }
    if (prompt.jsonSchema === undefined)
        throw new errors/* CupelError */.MF('config', 'is missing: `responseFormat: json_schema` needs it', {
            place,
            remedy: 'Write the schema as a JSON string.',
        });
    return { type: 'json_schema', json_schema: namedSchema(prompt.jsonSchema, place) };
}
function namedSchema(schema, place) {
    const value = typeof schema === 'string' ? (0,json/* parseJson */.q)(schema, place) : schema;
    const parsed = NamedSchemaSchema.safeParse(value);
    if (parsed.success)
        return value;
    throw new errors/* CupelError */.MF('config', 'needs the keys `name` and `schema`, and may have `description` and `strict`', {
        place,
        remedy: 'Write { "name": "...", "strict": true, "schema": { ... } }.',
    });
}

;// CONCATENATED MODULE: ./lib/prompts/parse.js







const ChatSchema = schemas/* array */.YOg(message/* MessageSchema */.RB).min(1);
/**
 * What a structured prompt file may hold, for its JSON Schema.
 * @public
 */
const PromptFileSchema = schemas/* union */.KCZ([GitHubPromptSchema, ChatSchema]);
const FORMATS = 'Name a .prompt.yml or .prompt.yaml file, a .md or .txt file, or a .json or .yaml file with a list of messages.';
/**
 * Reads a prompt file: GitHub's `.prompt.yml`, a list of chat messages (YAML or JSON), or a text (`.md`, `.txt`) that is one user
 * message.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where it is malformed, empty or a Git LFS pointer
 */
async function loadPrompt(tree, path) {
    const file = (0,documents_tree/* nameOf */.V)(tree, path);
    const { lineOf, ...prompt } = await readPrompt(tree, path, file);
    refuseNothingToAsk(prompt.messages, (index) => {
        const line = lineOf?.(['messages', index]);
        return { file, ...(line === undefined ? {} : { line }), path: `messages[${index}]` };
    });
    return prompt;
}
async function readPrompt(tree, path, file) {
    const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
    switch (ending) {
        case '.md':
        case '.txt':
            return { ...EMPTY, file, messages: [{ role: 'user', content: withLineFeeds(await (0,documents_document/* readText */.yR)(tree, path)) }] };
        case '.yml':
        case '.yaml':
        case '.json':
            return readStructured(tree, path);
        default:
            throw new errors/* CupelError */.MF('config', `is no prompt that Cupel reads (${ending ?? 'a file without an ending'})`, {
                place: { file },
                remedy: FORMATS,
            });
    }
}
const EMPTY = { messages: [], params: {}, model: null, notes: [] };
async function readStructured(tree, path) {
    const document = await (0,documents_document/* loadDocument */.Az)(tree, path);
    const { file, value } = document;
    if (value === null)
        return { ...EMPTY, file };
    if (Array.isArray(value))
        return { ...EMPTY, file, messages: (0,validation/* validate */.tf)(ChatSchema, value, document, CHAT_HELP), lineOf: ([, ...path]) => document.lineOf(path) };
    if (typeof value !== 'object')
        throw new errors/* CupelError */.MF('config', 'is neither a list of messages nor an object with `messages`', {
            place: { file, line: 1 },
            remedy: FORMATS,
        });
    const prompt = (0,validation/* validate */.tf)(GitHubPromptSchema, value, document, PROMPT_HELP);
    return {
        file,
        messages: prompt.messages,
        params: toParams(prompt, { file, line: document.lineOf(['jsonSchema']) ?? 1, path: 'jsonSchema' }),
        model: prompt.model ?? null,
        notes: notesOn(prompt, file),
        lineOf: document.lineOf,
    };
}
const CHAT_HELP = 'A chat prompt is a list of { role, content }, roles system, developer, user, assistant and tool.';
const PROMPT_HELP = 'A .prompt.yml file has messages, and may have name, description, model, modelParameters, responseFormat and jsonSchema.';
function notesOn(prompt, file) {
    const ignored = ['testData', 'evaluators'].filter((key) => prompt[key] !== undefined);
    if (ignored.length === 0)
        return [];
    return [`${file}: ${ignored.join(' and ')} ${ignored.length === 1 ? 'is' : 'are'} not read: the suite names the cases and the scorers`];
}
/** The same file must be the same prompt wherever it was checked out. */
function withLineFeeds(text) {
    return text.replace(/\r\n?/g, '\n');
}
function refuseNothingToAsk(messages, placeOf) {
    const refuse = (place, problem, remedy) => {
        throw new errors/* CupelError */.MF('config', problem, { place, remedy });
    };
    if (messages.every((message) => message.content.trim() === ''))
        refuse({ file: placeOf(0).file ?? '', line: 1 }, 'is empty: there is nothing to send', 'Write the prompt, or remove `prompt` from the suite.');
    const blank = messages.findIndex((message) => message.content.trim() === '' && message.tool_calls === undefined);
    if (blank !== -1)
        refuse(placeOf(blank), 'is an empty message', 'Write its content, or remove it.');
    const lastUser = messages.findLastIndex((message) => message.role === 'user');
    const after = messages.findIndex((message, index) => index > lastUser && (lastUser !== -1 || !isInstruction(message)));
    if (after === -1)
        return;
    const problem = lastUser === -1 ? 'stands in a prompt without a user message' : 'stands after the last user message';
    refuse(placeOf(after), problem, 'Let the prompt end with a user message, or hold system messages only: the cases then bring their own turns.');
}
/** Whether a message speaks for the application, not for a person in the conversation. */
function isInstruction(message) {
    return message.role === 'system' || message.role === 'developer';
}


/***/ }),

/***/ 27211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ SWEEP_REPORTERS)
});

// EXTERNAL MODULE: ./lib/domain/sweep-report.js
var sweep_report = __webpack_require__(50691);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/reporters/csv.js
var csv = __webpack_require__(386);
// EXTERNAL MODULE: ./lib/reporters/sorted-json.js
var sorted_json = __webpack_require__(59276);
;// CONCATENATED MODULE: ./lib/reporters/sweep/csv.js


const COLUMNS = [
    'arm',
    'group',
    'status',
    'cases',
    'score',
    'score_low',
    'score_high',
    'difference',
    'difference_low',
    'difference_high',
    'cost_per_case',
    'latency_p50_ms',
    'latency_p95_ms',
    'on_front',
    'params',
];
/** The sweep as CSV (RFC 4180). */
function renderSweepCsv({ arms }) {
    const rows = arms.map((arm) => [
        arm.id,
        arm.group,
        arm.status,
        arm.cases,
        arm.score,
        arm.interval?.[0] ?? null,
        arm.interval?.[1] ?? null,
        arm.difference,
        arm.differenceInterval?.[0] ?? null,
        arm.differenceInterval?.[1] ?? null,
        arm.costPerCase,
        arm.latencyP50Ms,
        arm.latencyP95Ms,
        String(arm.onFront),
        (0,sorted_json/* sortedJson */.I)(arm.params),
    ]);
    return [COLUMNS, ...rows].map(csv/* csvLine */.zT).join('');
}

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/sweep/words.js
var words = __webpack_require__(84428);
;// CONCATENATED MODULE: ./lib/reporters/sweep/markdown.js
/** A sweep as Markdown, for the job summary. */





const NAME = 80;
const SENTENCE = 600;
const MOST_SLICES = 60;
/** The sweep as Markdown; ends with a line break. */
function renderSweepMarkdown(report) {
    const { recommendation } = report;
    const stop = (0,words/* stopLine */.RF)(report);
    const advice = recommendation === null ? `⚠️ **${(0,words/* noAdvice */.ki)(report)}**` : `🏁 **${(0,reporters_escape/* plain */.pj)(recommendation.reason, SENTENCE)}**`;
    return `${(0,markdown_blocks/* blocks */.Bv)(`### Sweep ${(0,reporters_escape/* plain */.pj)(report.sweep, NAME)}`, advice, stop === null ? '' : `${(0,sweep_report/* isPartOfMore */.w)(report) ? '⏳' : '⛔'} ${(0,reporters_escape/* plain */.pj)(stop, SENTENCE)}`, leaderboard(report), (0,reporters_escape/* plain */.pj)((0,words/* raceLine */.m$)(report), SENTENCE), slices(report), `<sub>${words/* LEGEND */.Ix}</sub>`)}\n`;
}
function leaderboard({ arms, reference }) {
    const columns = [
        { head: 'Group', align: 'right' },
        { head: 'Arm' },
        ...words/* FIGURE_HEADS */.HP.map((head) => ({ head, align: 'right' })),
        { head: 'Front' },
    ];
    return (0,markdown_blocks/* table */.tp)(columns, arms.map((arm) => [
        arm.group === null ? numbers/* NO_FIGURE */.Xk : String(arm.group),
        nameCell(arm, reference),
        ...(0,words/* armFigures */.ap)(arm).map(markdown_blocks/* unbroken */.D_),
        arm.onFront ? '●' : '',
    ]));
}
function nameCell(arm, reference) {
    const name = `${(0,reporters_escape/* code */.aY)(arm.id, NAME)}${arm.id === reference ? ' (reference)' : ''}`;
    const state = (0,words/* armState */.eT)(arm);
    return state === '' ? name : `${name}<br>${state}`;
}
/** Score and cost of every arm in every slice, the front marked. */
function slices({ arms }) {
    const rows = arms.flatMap((arm) => arm.slices.map((slice) => [
        (0,reporters_escape/* code */.aY)(`${slice.key}=${slice.value}`, NAME),
        (0,reporters_escape/* code */.aY)(arm.id, NAME),
        (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatPercent */.l9)(slice.score)),
        slice.costPerCase === null ? numbers/* NO_FIGURE */.Xk : (0,markdown_blocks/* unbroken */.D_)((0,numbers/* formatMoney */.up)(slice.costPerCase)),
        (0,numbers/* formatCount */.B4)(slice.cases),
        slice.onFront ? '●' : '',
    ]));
    const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    const figures = ['Score', 'Cost a case', 'Cases'].map((head) => ({ head, align: 'right' }));
    const shown = sorted.slice(0, MOST_SLICES);
    const more = sorted.length - shown.length;
    return (0,markdown_blocks/* folded */.TM)((0,numbers/* formatQuantity */.VZ)(new Set(sorted.map(([name]) => name)).size, 'slice'), (0,markdown_blocks/* blocks */.Bv)((0,markdown_blocks/* table */.tp)([{ head: 'Slice' }, { head: 'Arm' }, ...figures, { head: 'Front' }], shown), more > 0 ? `${(0,numbers/* formatCount */.B4)(more)} more rows in sweep.json.` : ''));
}

;// CONCATENATED MODULE: ./lib/reporters/sweep/index.js
/** Renderings of a sweep by name, with the file of each in its record. */




const SWEEP_REPORTERS = {
    json: { file: 'sweep.json', render: renderSweepJson },
    md: { file: 'sweep.md', render: renderSweepMarkdown },
    csv: { file: 'sweep.csv', render: renderSweepCsv },
    html: {
        file: 'sweep.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(5520), __webpack_require__.e(9782), __webpack_require__.e(4767)]).then(__webpack_require__.bind(__webpack_require__, 64767))).renderSweepPage(report),
    },
};
/** The sweep as JSON, keys in the order of the schema; ends with a line break. */
function renderSweepJson(report) {
    return (0,json/* renderJsonOf */.Cn)(sweep_report/* SweepReportSchema */.i, report);
}


/***/ }),

/***/ 84428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ FIGURE_HEADS),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   RF: () => (/* binding */ stopLine),
/* harmony export */   ap: () => (/* binding */ armFigures),
/* harmony export */   eT: () => (/* binding */ armState),
/* harmony export */   ki: () => (/* binding */ noAdvice),
/* harmony export */   m$: () => (/* binding */ raceLine)
/* harmony export */ });
/* harmony import */ var _domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50691);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7916);
/** What all renderings of a sweep say, in the same words. */


/** The headings of a leaderboard, in the order of `armFigures`. */
const FIGURE_HEADS = ['Score', 'Range', 'To the reference', 'Range', 'Cost a case', 'Median', 'Slowest 5 %', 'Cases'];
/** An arm's figures as people read them. */
function armFigures(arm) {
    return [
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.score),
        arm.interval === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.interval[0])} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(arm.interval[1])}`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(arm.difference),
        arm.differenceInterval === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(arm.differenceInterval),
        arm.costPerCase === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIGURE */ .Xk : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(arm.costPerCase),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(arm.latencyP50Ms),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(arm.latencyP95Ms),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(arm.cases),
    ];
}
/** `stopped` and `failed` have to be seen; that an arm ran to its end goes without saying. */
function armState({ status, cases }) {
    if (status === 'stopped')
        return `stopped after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(cases, 'case')}`;
    return status === 'failed' ? 'failed: too few of its answers have a score' : '';
}
/** How it was run and what that saved. */
function raceLine({ setup, usage, skippedCalls, arms }) {
    const { racing } = setup;
    const how = racing === null
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(arms.length, 'arm')} ran in full on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(setup.cases, 'case')}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(arms.length, 'arm')} raced over up to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(setup.cases, 'case')}; an arm stopped when it was proven more than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(racing.margin).replace('+', '')} worse than the best`;
    const cost = usage.usd === null ? 'cost unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(usage.usd);
    const cached = usage.fromCassette > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(usage.fromCassette)} from cassettes` : '';
    return `${how}. ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(usage.requests, 'call')}${cached}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(skippedCalls)} of the full grid not needed, ${cost}.`;
}
/** Why it ended before its end, in a line; null where it did not. Messages are ours, names in them foreign. */
function stopLine(report) {
    if (report.stop === null)
        return null;
    return (0,_domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartOfMore */ .w)(report) ? `Not the end: ${report.stop.message}` : `Cut short: ${report.stop.message}`;
}
/** What stands in the place of a recommendation. */
function noAdvice(report) {
    return report.stop?.code === 'shard' ? 'A part of a sweep ranks nothing.' : 'No arm can be recommended: none has a score.';
}
/** What the columns mean. */
const LEGEND = 'Arms of one group cannot be told from its best arm. Ranges hold for all arms at once (95 %). Front: no other arm is at least as good in score, cost and latency and clearly better in one of them.';


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ HISTORY_REPORTERS)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90846);
/** Renderings of histories by name, with the file of each. */


const HISTORY_REPORTERS = {
    json: { file: 'history.json', render: (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJsonOf */ .Cn)(_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryReportSchema */ .QY, report) },
    html: {
        file: 'history.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(5520), __webpack_require__.e(9782), __webpack_require__.e(5922)]).then(__webpack_require__.bind(__webpack_require__, 85922))).renderHistoryPage(report),
    },
};


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
