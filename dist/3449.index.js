export const id = 3449;
export const ids = [3449,7786,7134];
export const modules = {

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printOutcome: () => (/* binding */ printOutcome)
});

// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(69458);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/reporters/calibration-page.js + 1 modules
var calibration_page = __webpack_require__(75712);
// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/index.js + 2 modules
var reporters = __webpack_require__(7909);
// EXTERNAL MODULE: ./lib/reporters/proposals/draft.js
var draft = __webpack_require__(73777);
// EXTERNAL MODULE: ./lib/reporters/proposals/suggestion.js + 1 modules
var suggestion = __webpack_require__(68001);
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

// EXTERNAL MODULE: ./lib/commands/init/init-sources.js + 14 modules
var init_sources = __webpack_require__(56376);
// EXTERNAL MODULE: ./lib/commands/init/init-workflows.js
var init_workflows = __webpack_require__(57816);
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
        case 'suggestion':
            print.write(outcome.json
                ? suggestion/* SUGGESTION_REPORTERS */.In.json.render(outcome.result.report)
                : (0,suggestion/* renderSuggestionText */.IS)(outcome.result.report, print.look) + recordLine(outcome.result, print.deps));
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

/***/ 89169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ loadDocument),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ly: () => (/* binding */ referencedPath),
/* harmony export */   rp: () => (/* binding */ onBehalfOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export parseJsonDocument */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25922);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93836);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27347);







/** Largest YAML or JSON document, prompt and other text that is read as a whole, in bytes. */
const MAX_DOCUMENT_BYTES = 1 << 20;
/**
 * Bytes of a file that a person wrote.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where the file is a Git LFS pointer
 */
async function readBytes(tree, path, maxBytes) {
    const bytes = await tree.read(path, maxBytes);
    if (!(0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isLfsPointer */ .N)(bytes))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'is a Git LFS pointer, not the file itself', {
        place: { file: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path) },
        remedy: 'Fetch the file with `git lfs pull`; in a workflow set `lfs: true` at actions/checkout.',
    });
}
/**
 * Text of a file that a person wrote: UTF-8, at most 1 MiB, no Git LFS pointer.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
async function readText(tree, path) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(await readBytes(tree, path, MAX_DOCUMENT_BYTES), (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path));
}
/**
 * A YAML or (by its ending) JSON document.
 * @throws CupelError `file-missing`, `file-unsafe`, `config` with the line
 */
async function loadDocument(tree, path) {
    const text = await readText(tree, path);
    const file = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(tree, path);
    const parsed = path.toLowerCase().endsWith('.json') ? parseJsonDocument(text, file) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, file);
    return { ...parsed, file };
}
/**
 * A JSON document with the lines of its parts.
 * @throws CupelError `config` with the line
 */
function parseJsonDocument(text, file) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { file, line: 1 });
    let located;
    return {
        value,
        lineOf: (path) => {
            // JSON is YAML in all but corner cases; lines are asked for only when something is wrong.
            located ??= locateAsYaml(text, file);
            return located.lineOf(path);
        },
    };
}
/**
 * The path of a file that another file names, once it is known to be there.
 * @throws CupelError at the naming place: `file-unsafe`, or `file-missing` with what the file is for
 */
async function referencedPath(tree, fromFile, path, place, what) {
    const resolved = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(fromFile, path, place);
    if (await tree.has(resolved))
        return resolved;
    await tree.read(resolved, 0).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF && error.code === 'file-missing')
            return;
        throw error;
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('file-missing', `names the ${what} ${resolved}, which does not exist`, {
        place,
        remedy: 'Correct the path (it is relative to the file that names it), or add the file.',
    });
}
/** Runs what names no place in its errors on behalf of the place that asked for it. */
async function onBehalfOf(place, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF) || error.place !== undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF(error.code, error.message, {
            place,
            cause: error,
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        });
    }
}
function locateAsYaml(text, file) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, file);
    }
    catch {
        return { value: null, lineOf: () => undefined };
    }
}


/***/ }),

/***/ 79278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



/** Deepest folder into which a listing looks. */
const MAX_DEPTH = 64;
const MAX_PATTERN_LENGTH = 1000;
const MAX_ALTERNATIVES = 100;
const GLOBSTAR = '**';
/** Whether a path of a file is a pattern: `*`, `**`, `?` and `{a,b}` mean something, all other characters are themselves. */
function isGlob(path) {
    return /[*?{]/.test(path);
}
/**
 * Compiles a normal, root-relative glob. Neither compiling nor matching takes longer than the product of the lengths of pattern
 * and path, whatever they hold: a pattern may come from a pull request, and regular expressions made of such patterns do not end.
 * @throws CupelError `config` where the pattern is longer than 1,000 characters or its braces have more than 100 alternatives
 */
function compileGlob(pattern) {
    const alternatives = pattern.length > MAX_PATTERN_LENGTH ? [] : expandBraces(pattern);
    if (alternatives.length === 0 || alternatives.length > MAX_ALTERNATIVES)
        throw tooLarge(pattern);
    const compiled = alternatives.map((alternative) => alternative.split('/'));
    const base = literalFolders(pattern.split('/'));
    const below = compiled.flatMap((segments) => segments.slice(base.length));
    const namesModules = below.includes('node_modules');
    return {
        base: base.join('/'),
        namesHidden: below.some((segment) => segment.startsWith('.')),
        namesModules,
        matches: (path) => {
            const names = path.split('/');
            if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInGitFolder */ .e9)(path) || (!namesModules && names.includes('node_modules', base.length)))
                return false;
            return compiled.some((alternative) => matchesPath(alternative, names));
        },
    };
}
function literalFolders(segments) {
    const wild = segments.findIndex(isGlob);
    return segments.slice(0, wild === -1 ? -1 : wild);
}
/** `a{b,c}` as `ab` and `ac`, braces in braces included; at most one more than the limit. A brace that is not closed is itself. */
function expandBraces(pattern) {
    const open = pattern.indexOf('{');
    const group = open === -1 ? null : braceGroup(pattern, open);
    if (group === null)
        return [pattern];
    const tails = expandBraces(pattern.slice(group.end + 1));
    const expanded = [];
    for (const option of group.options) {
        for (const middle of expandBraces(option)) {
            for (const tail of tails) {
                expanded.push(`${pattern.slice(0, open)}${middle}${tail}`);
                if (expanded.length > MAX_ALTERNATIVES)
                    return expanded;
            }
        }
    }
    return expanded;
}
function braceGroup(pattern, open) {
    const options = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (depth === 0 || (depth === 1 && character === ',')) {
            options.push(pattern.slice(start, at));
            start = at + 1;
        }
        if (depth === 0)
            return { options, end: at };
    }
    return null;
}
/** Walks the path once with all positions of the pattern that can be meant at the same time. */
function matchesPath(pattern, names) {
    let positions = withSkippedGlobstars(pattern, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = pattern[position];
            if (segment === undefined)
                continue;
            if (segment === GLOBSTAR) {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (matchesName(segment, name))
                next.add(position + 1);
        }
        positions = withSkippedGlobstars(pattern, next);
    }
    return positions.has(pattern.length);
}
/** `**` may stand for no folder at all. */
function withSkippedGlobstars(pattern, positions) {
    for (const position of positions)
        if (pattern[position] === GLOBSTAR)
            positions.add(position + 1);
    return positions;
}
/** One name against `*` and `?`: after a mismatch the last star takes one character more. A leading dot must be written. */
function matchesName(segment, name) {
    if (name.startsWith('.') && !segment.startsWith('.'))
        return false;
    let at = 0;
    let to = 0;
    let star = -1;
    let resume = 0;
    while (to < name.length) {
        if (segment[at] === '*') {
            star = at;
            at += 1;
            resume = to;
        }
        else if (at < segment.length && (segment[at] === '?' || segment[at] === name[to])) {
            at += 1;
            to += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            to = resume;
        }
        else
            return false;
    }
    while (segment[at] === '*')
        at += 1;
    return at === segment.length;
}
function tooLarge(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', `the pattern ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(pattern)} is too large`, {
        remedy: `Use at most ${MAX_PATTERN_LENGTH} characters, and braces with at most ${MAX_ALTERNATIVES} alternatives in all.`,
    });
}


/***/ }),

/***/ 64724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* unused harmony export MAX_LINE_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25922);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



/** Longest line of a JSONL file, in bytes. */
const MAX_LINE_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ONE_OBJECT = 'Write one whole JSON object on each line.';
/**
 * The values of a JSONL file, one at a time, so that a large file never stands in memory as objects. Blank lines are skipped; a
 * byte order mark and CRLF are fine.
 * @throws CupelError `config` with the line: no UTF-8, over 1 MiB, no valid JSON (see `parseJson`)
 */
function* readJsonLines(bytes, file) {
    (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .assertUtf8 */ .QB)(bytes, file);
    let start = hasByteOrderMark(bytes) ? 3 : 0;
    for (let line = 1; start < bytes.length; line += 1) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed === -1 ? bytes.length : feed;
        if (end - start > MAX_LINE_BYTES)
            throw tooLong(file, line);
        const text = bytes.toString('utf8', start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
        if (text.trim() !== '')
            yield { line, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { file, line }, ONE_OBJECT) };
        start = end + 1;
    }
}
function hasByteOrderMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function tooLong(file, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', 'is longer than 1 MiB', { place: { file, line }, remedy: ONE_OBJECT });
}


/***/ }),

/***/ 33121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
const MAX_POINTER_BYTES = 1024;
const HEADER = 'version https://git-lfs.github.com/spec/';
/**
 * Reads a Git LFS pointer, the small text that stands in for a large file until `git lfs pull` brings it; null for anything else.
 * Source: git-lfs/docs/spec.md.
 */
function parseLfsPointer(bytes) {
    if (bytes.length > MAX_POINTER_BYTES)
        return null;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!text.startsWith(HEADER))
        return null;
    const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const size = /^size ([0-9]{1,15})\r?$/m.exec(text)?.[1];
    return sha256 === undefined || size === undefined ? null : { sha256, bytes: Number(size) };
}
/** Whether the bytes are a Git LFS pointer and not the file itself. */
function isLfsPointer(bytes) {
    return parseLfsPointer(bytes) !== null;
}


/***/ }),

/***/ 43774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   e9: () => (/* binding */ isInGitFolder),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);



const MAX_PATH_LENGTH = 4096;
/**
 * Brings a root-relative path into its one form: POSIX, no `.` or `..`, no trailing slash.
 * @throws CupelError `file-unsafe` for what is empty, absolute, holds a backslash or NUL, climbs out of the root or enters `.git`
 */
function normalizePath(path, place) {
    const problem = problemOf(path);
    if (problem !== null)
        throw unsafe(path, problem, place);
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, '');
    if (normal === '..' || normal.startsWith('../'))
        throw unsafe(path, 'leads out of the repository', place);
    if (normal === '.')
        throw unsafe(path, 'names a folder, not a file', place);
    const hidden = problemOf(normal);
    if (hidden !== null)
        throw unsafe(path, hidden, place);
    if (isInGitFolder(normal))
        throw unsafe(path, 'leads into `.git`, which may hold credentials', place);
    return normal;
}
/**
 * The root-relative path of what a file names: paths in a file are relative to that file.
 * @throws CupelError `file-unsafe`, see `normalizePath`
 */
function resolvePath(fromFile, path, place) {
    const problem = problemOf(path);
    if (problem !== null)
        throw unsafe(path, problem, place);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fromFile);
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    if (joined === '..' || joined.startsWith('../'))
        throw unsafe(path, 'leads out of the repository', place);
    return normalizePath(joined, place);
}
/** Whether a normal path lies in a `.git` folder, in whatever case a file system might take for the same. */
function isInGitFolder(path) {
    return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}
function problemOf(path) {
    if (path.trim() === '')
        return 'is empty: write the path of a file';
    if (path.includes('\0'))
        return 'holds a NUL character';
    if (path.includes('\\'))
        return 'holds a backslash: write `/` between folders';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is an absolute path: write it relative to the file that names it';
    if (path.length > MAX_PATH_LENGTH)
        return 'is longer than any path';
    return null;
}
function unsafe(path, problem, place) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('file-unsafe', `the path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} ${problem}`, {
        ...(place === undefined ? {} : { place }),
        remedy: 'Cupel reads regular files inside the repository only.',
    });
}


/***/ }),

/***/ 93836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How messages name a file of a tree. */
function nameOf(tree, path) {
    return tree.name?.(path) ?? path;
}


/***/ }),

/***/ 27347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25922);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95873);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23227);





/** Tags that only say what the core schema would read anyway. */
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`));
const HINTS = {
    BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it holds `: `.',
    BAD_SCALAR_START: 'Put the text in quotes.',
    TAB_AS_INDENT: 'Indent with spaces.',
    MISSING_CHAR: 'Close what was opened, and put a space after the colon of a key.',
    BAD_INDENT: 'Check the indentation of this line and the one above.',
    NON_STRING_KEY: 'Write the key as plain text.',
    UNEXPECTED_TOKEN: 'Check the indentation and quotes of this line and the one above.',
};
const TOO_DEEP = `nests deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M} levels`;
const FLATTEN = 'Write the document flatter.';
/** Words of the parser that only its programmer would understand. */
const OWN_WORDS = { NON_STRING_KEY: 'a key is no plain text' };
const CHECK_SYNTAX = 'Correct the YAML of this line or the one above.';
/**
 * YAML as JSON data: YAML 1.2 core schema, one document, without anchors' aliases, merge keys, tags of its own, keys that stand
 * twice, `__proto__`, `.inf`, `.nan`, or nesting beyond 50. The same text always reads as what it looks like.
 * @throws CupelError `config` with the line
 */
function parseYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const refuse = (offset, message, remedy) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('config', message, { place: { file, line: lines.linePos(offset).line || 1 }, remedy });
    };
    const root = compose(text, lines, refuse).contents;
    return {
        value: root === null ? null : toData(root, 1, refuse),
        lineOf: (path) => {
            const offset = root === null ? undefined : offsetOf(root, path);
            return offset === undefined ? 1 : lines.linePos(offset).line;
        },
    };
}
function compose(text, lines, refuse) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: 'core', stringKeys: true, uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' });
    let first;
    for (const document of composer.compose(tokens(text, lines, refuse), true, text.length)) {
        if (first !== undefined)
            refuse(document.range[0], 'holds more than one YAML document', 'Keep one document in the file: remove the line `---`.');
        first = document;
    }
    if (first === undefined)
        throw new Error('the YAML composer gave no document');
    const error = first.errors[0];
    if (error !== undefined)
        refuse(error.pos[0], `is no valid YAML: ${OWN_WORDS[error.code] ?? inWords(error.message)}`, HINTS[error.code] ?? CHECK_SYNTAX);
    return first;
}
/** Tokens as they come, so that what nests too deeply is refused before anything recurses into it. */
function* tokens(text, lines, refuse) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive')
                refuse(token.offset, 'begins with a YAML directive', 'Remove the line that begins with `%`: files are YAML 1.2.');
            if (token.type === 'error')
                refuse(token.offset, `is no valid YAML: ${inWords(token.message)}`, CHECK_SYNTAX);
            yield token;
        }
        // Beside the collections the stack holds the document and the scalar at the bottom.
        if (parser.stack.length > _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M + 2)
            refuse(parser.offset, TOO_DEEP, FLATTEN);
    }
    yield* parser.end();
}
function inWords(message) {
    const words = (0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(message.replace(/: ".*$/s, '').replace(/: (\\|[^ ]{30}).*$/s, ''), 160));
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
function toData(node, depth, refuse) {
    const offset = node.range?.[0] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        refuse(offset, `uses the alias ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`*${node.source}`)}`, 'Aliases are not read: write the value out.');
    refuseTag(node, offset, refuse);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return toScalar(node.value, offset, refuse);
    if (depth > _json_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NESTING */ .M)
        refuse(offset, TOO_DEEP, FLATTEN);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map((item) => toData(item, depth + 1, refuse));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? toObject(node, depth, refuse) : null;
}
function toScalar(value, offset, refuse) {
    if (typeof value === 'number' && !Number.isFinite(value))
        refuse(offset, 'is no number that JSON can hold', 'Write a finite number, or put the word in quotes.');
    // JSON has one zero: a value must be the same before and after it is written.
    return Object.is(value, -0) ? 0 : (value ?? null);
}
function toObject(map, depth, refuse) {
    const object = {};
    for (const pair of map.items) {
        const node = pair.key;
        const offset = node.range?.[0] ?? map.range?.[0] ?? 0;
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? String(node.value) : '';
        refuseTag(node, offset, refuse);
        if (key === '__proto__')
            refuse(offset, 'holds the key "__proto__"', 'Rename the key.');
        if (key === '<<')
            refuse(offset, 'holds the merge key `<<`', 'Merge keys are not read: write the values out.');
        if (Object.hasOwn(object, key))
            refuse(offset, `holds the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)} twice in one mapping`, 'Keep one of them.');
        object[key] = pair.value === null ? null : toData(pair.value, depth + 1, refuse);
    }
    return object;
}
function refuseTag(node, offset, refuse) {
    if (node.tag === undefined || CORE_TAGS.has(node.tag))
        return;
    refuse(offset, `uses the tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(node.tag)}`, 'Tags are not read: remove the word that begins with `!`, or quote the text.');
}
/** Offset of the key or list entry at a path; of the last part of the path that is there. */
function offsetOf(root, path) {
    let node = root;
    let offset = root.range?.[0];
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                break;
            offset = item.range?.[0] ?? offset;
            node = item;
        }
        else
            break;
    }
    return offset;
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ MIN_CASES),
/* harmony export */   Jl: () => (/* binding */ detectionFactor),
/* harmony export */   P$: () => (/* binding */ undetectedDrop),
/* harmony export */   RX: () => (/* binding */ MIN_CLUSTERS),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vn: () => (/* binding */ describeAlone),
/* harmony export */   iG: () => (/* binding */ isLargeEnough)
/* harmony export */ });
/* unused harmony export detectableDrop */
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85821);
/* harmony import */ var _statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);
/* harmony import */ var _statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94885);
/** From pairs of case means to one Comparison per metric and slice: the numbers, without a verdict. */



/** Below so many cases or clusters no t verdict is issued. */
const MIN_CASES = 30;
const MIN_CLUSTERS = 8;
/** Compares the pairs of one metric and slice. Cases without a score on both sides are left out here and counted as coverage elsewhere. */
function compare(pairs, facts, terms) {
    const complete = pairs.flatMap(({ baseline, candidate, cluster, weight }) => baseline === null || candidate === null ? [] : [{ baseline, candidate, cluster, weight, difference: candidate - baseline }]);
    const summary = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(complete);
    const tally = {
        n: complete.length,
        wins: complete.filter(({ difference }) => difference > 0).length,
        losses: complete.filter(({ difference }) => difference < 0).length,
    };
    const empty = complete.length === 0;
    const test = empty ? NO_TEST : chooseTest(complete, summary, tally, terms);
    return {
        ...facts,
        n: tally.n,
        clusters: summary.clusters,
        baseline: empty ? null : weightedMean(complete, 'baseline'),
        candidate: empty ? null : weightedMean(complete, 'candidate'),
        difference: empty ? null : summary.mean,
        standardError: summary.standardError,
        interval: test.interval,
        pRegression: test.pRegression,
        pNonInferior: test.pNonInferior,
        wins: tally.wins,
        losses: tally.losses,
        ties: tally.n - tally.wins - tally.losses,
        correlation: correlation(complete),
        mde: detectableDrop(summary, terms.alpha),
        method: test.method,
        status: 'shown',
    };
}
/** A metric of a candidate that has nothing to be compared with: its mean, and no difference. */
function describeAlone(pairs, facts) {
    const scored = pairs.flatMap(({ candidate, cluster, weight }) => candidate === null ? [] : [{ baseline: candidate, candidate, cluster, weight, difference: 0 }]);
    return {
        ...facts,
        ...NO_TEST,
        n: scored.length,
        clusters: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(scored).clusters,
        baseline: null,
        candidate: scored.length === 0 ? null : weightedMean(scored, 'candidate'),
        difference: null,
        standardError: null,
        wins: 0,
        losses: 0,
        ties: 0,
        correlation: null,
        mde: null,
        status: 'shown',
    };
}
const NO_TEST = { interval: null, pRegression: null, pNonInferior: null, method: 'none' };
/** `beyond_margin` asks whether the drop is larger than the margin, `any` whether there is one. */
function chooseTest(pairs, summary, tally, terms) {
    const shift = terms.failOn === 'beyond_margin' ? terms.margin : 0;
    if (isPassFail(pairs, summary) && terms.singleTrial) {
        return {
            method: 'mcnemar-tango',
            pRegression: shift === 0 ? (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarPValue */ .ZS)(tally) : (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoDrop */ .Hi)(tally, shift),
            pNonInferior: (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoNonInferior */ .fQ)(tally, terms.margin),
            interval: (0,_statistics_proportions_js__WEBPACK_IMPORTED_MODULE_1__/* .tangoInterval */ .B9)(tally, terms.level),
        };
    }
    const interval = (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .tInterval */ .oW)(summary, terms.level);
    if (!isLargeEnough(summary)) {
        const totals = shift === 0 ? summary.clusterTotals : shiftedTotals(pairs, shift);
        return { method: 'sign-flip', pRegression: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipPValue */ .Sp)(totals, terms.seed), pNonInferior: null, interval };
    }
    return { method: 'paired-t-cr1', pRegression: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pDrop */ .Op)(summary, shift), pNonInferior: (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .pNonInferior */ .wD)(summary, terms.margin), interval };
}
function shiftedTotals(pairs, shift) {
    return (0,_statistics_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizePairs */ .Nh)(pairs.map((pair) => ({ ...pair, difference: pair.difference + shift }))).clusterTotals;
}
/** Whether verdicts by t may be issued at all. */
function isLargeEnough(sizes) {
    return sizes.n >= MIN_CASES && sizes.clusters >= MIN_CLUSTERS;
}
/** Scores that are only 0 or 1, equal weights, every cluster one case: where McNemar and Tango are exact and right. */
function isPassFail(pairs, summary) {
    if (summary.clusters !== pairs.length)
        return false;
    return pairs.every(({ baseline, candidate, weight }) => isBit(baseline) && isBit(candidate) && weight === pairs[0]?.weight);
}
function isBit(score) {
    return score === 0 || score === 1;
}
function weightedMean(pairs, side) {
    let sum = 0;
    let weights = 0;
    for (const pair of pairs) {
        sum += pair.weight * pair[side];
        weights += pair.weight;
    }
    return sum / weights;
}
/** Pearson correlation of the sides' case scores; null where a side does not vary. */
function correlation(pairs) {
    if (pairs.length < 2)
        return null;
    const meanOf = (side) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const baselineMean = meanOf('baseline');
    const candidateMean = meanOf('candidate');
    let product = 0;
    let baselineSquares = 0;
    let candidateSquares = 0;
    for (const { baseline, candidate } of pairs) {
        product += (baseline - baselineMean) * (candidate - candidateMean);
        baselineSquares += (baseline - baselineMean) ** 2;
        candidateSquares += (candidate - candidateMean) ** 2;
    }
    if (baselineSquares === 0 || candidateSquares === 0)
        return null;
    return Math.max(-1, Math.min(1, product / Math.sqrt(baselineSquares * candidateSquares)));
}
/** Chance with which a drop of the size of the MDE is found. */
const POWER = 0.8;
/**
 * Smallest drop found with 80 % power at this size and variance: (z_{1-alpha} + z_.80) SE, the clusters' design effect included. Where
 * nothing differs at all there is no variance to go by, and it is the drop that zero regressions out of G still allow.
 */
function detectableDrop(summary, alpha) {
    if (summary.standardError === null)
        return null;
    if (summary.standardError === 0)
        return undetectedDrop(summary.clusters, alpha);
    return detectionFactor(alpha) * summary.standardError;
}
/** How many standard errors a drop must have to be found with 80 % power: z_{1-alpha} + z_.80, 2.486 at .05. */
function detectionFactor(alpha) {
    return (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha) + (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(POWER);
}
/** Upper bound of the share of regressing clusters when none of `clusters` did: 1 - alpha^(1/G), at confidence 1 - alpha. */
function undetectedDrop(clusters, alpha) {
    return 1 - alpha ** (1 / clusters);
}


/***/ }),

/***/ 89222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QY: () => (/* binding */ HistoryReportSchema),
  al: () => (/* binding */ inOrder),
  ds: () => (/* binding */ moveOf),
  Lu: () => (/* binding */ readHistory),
  xj: () => (/* binding */ readSuite)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/statistics/paired-test.js
var paired_test = __webpack_require__(64702);
;// CONCATENATED MODULE: ./lib/domain/statistics/drift.js
/**
 * Whether a target moved although nothing of it changed: its newest runs against its earlier ones, case by case. What moved then is what it
 * calls. A step shows in the next run; what falls slowly is told by the slope (erosion.ts).
 */


/** Newest runs that are taken together, and at most this share of all. */
const NEWEST = 3;
/**
 * Two-sided level of one look. A look a day at a target that does not move raised 14 alarms in 9,000 days, about one in two years
 * (bench/drift.ts).
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

// EXTERNAL MODULE: ./lib/domain/statistics/distributions.js
var distributions = __webpack_require__(85821);
;// CONCATENATED MODULE: ./lib/domain/statistics/erosion.js
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

// EXTERNAL MODULE: ./lib/domain/history/ledger.js
var ledger = __webpack_require__(47374);
;// CONCATENATED MODULE: ./lib/domain/history/flaky.js

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
        for (const [id, [own, other]] of Object.entries(cases)) {
            const watch = watched.get(id) ?? { seen: [], first: 0, byTarget: new Map(), since: null };
            watched.set(id, watch);
            forget(watch, now);
            note(watch, now, candidate, own);
            if (baseline !== candidate)
                note(watch, now, baseline, other);
            watch.since = tallyOf(watch).runs === 0 ? null : (watch.since ?? now);
        }
    }
    return [...watched]
        .flatMap(([id, watch]) => {
        forget(watch, end);
        const { runs: count, failed } = tallyOf(watch);
        if (watch.since === null || count === 0)
            return [];
        const until = watch.since + QUARANTINE_MS;
        const state = end < until ? 'quarantined' : 'expired';
        return [{ case: id, runs: count, failed, since: new Date(watch.since).toISOString(), until: new Date(until).toISOString(), state }];
    })
        .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}
function note({ seen, byTarget }, at, target, score) {
    if (target === null || score === null)
        return;
    const failed = score < ledger/* HOLDS_AT */.Vv;
    const tally = byTarget.get(target) ?? { runs: 0, failed: 0 };
    tally.runs += 1;
    tally.failed += Number(failed);
    byTarget.set(target, tally);
    seen.push({ at, target, failed });
}
/** Takes out what lies four weeks back or more. */
function forget(watch, now) {
    const { seen, byTarget } = watch;
    for (let old = seen[watch.first]; old !== undefined && old.at <= now - WINDOW_MS; old = seen[watch.first]) {
        watch.first += 1;
        const tally = byTarget.get(old.target);
        if (tally === undefined)
            throw new Error('a run was forgotten that was never noted');
        tally.runs -= 1;
        tally.failed -= Number(old.failed);
        if (tally.runs === 0)
            byTarget.delete(old.target);
    }
    if (watch.first < seen.length / 2)
        return;
    seen.splice(0, watch.first);
    watch.first = 0;
}
/** Runs and failures of the targets under which a case went to and fro; zero where there is none. */
function tallyOf({ byTarget }) {
    let runs = 0;
    let failed = 0;
    for (const tally of byTarget.values()) {
        if (tally.runs < FEWEST_RUNS || tally.failed === 0 || tally.failed === tally.runs)
            continue;
        runs += tally.runs;
        failed += tally.failed;
    }
    return { runs, failed };
}
function instability({ runs, failed }) {
    return Math.min(failed, runs - failed) / runs;
}

// EXTERNAL MODULE: ./lib/domain/history/history-figures.js
var history_figures = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/domain/history/history.js
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

/***/ 47374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ LedgerEntrySchema),
/* harmony export */   Vv: () => (/* binding */ HOLDS_AT),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   no: () => (/* binding */ toLedgerEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/** The ledger: what is kept of every run on a commit, for good. Scores, cost and verdict; no texts. One file a commit and suite. */


/** Made when the first is written or read: a run that begins does neither. */
const LedgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => {
    const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable();
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
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

/***/ 64702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ summarizePairs),
/* harmony export */   Op: () => (/* binding */ pDrop),
/* harmony export */   Sp: () => (/* binding */ signFlipPValue),
/* harmony export */   oW: () => (/* binding */ tInterval),
/* harmony export */   wD: () => (/* binding */ pNonInferior)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10259);
/**
 * The test on paired differences: cluster-robust Student t (CR1), and the sign-flip test on cluster totals for small sets.
 * STATISTICS section 2; one partition into clusters serves the standard error, the degrees of freedom and the resampling.
 */


/**
 * Weighted mean of d and its CR1 standard error: V = G/(G-1) sum_g (sum_i w_i (d_i - m))^2 / (sum w)^2. With clusters of one case
 * and equal weights it is the ordinary paired standard error.
 */
function summarizePairs(pairs) {
    let weights = 0;
    let sum = 0;
    for (const pair of pairs) {
        weights += pair.weight;
        sum += pair.weight * pair.difference;
    }
    const mean = pairs.length === 0 ? 0 : sum / weights;
    const residuals = new Map();
    const totals = new Map();
    for (const pair of pairs) {
        residuals.set(pair.cluster, (residuals.get(pair.cluster) ?? 0) + pair.weight * (pair.difference - mean));
        totals.set(pair.cluster, (totals.get(pair.cluster) ?? 0) + pair.weight * pair.difference);
    }
    const clusters = residuals.size;
    let squares = 0;
    for (const residual of residuals.values())
        squares += residual * residual;
    const standardError = clusters < 2 ? null : Math.sqrt((clusters / (clusters - 1)) * squares) / weights;
    return { n: pairs.length, clusters, mean, standardError, clusterTotals: [...totals.values()] };
}
/**
 * P-value of H0: mean >= -shift against a smaller mean, by t on G - 1 degrees of freedom. `shift` 0 asks for any drop, `shift` =
 * margin for a drop beyond the margin. All differences alike have no standard error: then the mean itself decides.
 */
function pDrop(summary, shift = 0) {
    if (summary.standardError === null)
        return null;
    const distance = summary.mean + shift;
    if (summary.standardError === 0)
        return distance < 0 ? 0 : 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCdf */ .w_)(distance / summary.standardError, summary.clusters - 1);
}
/** P-value of H0: mean <= -margin against a greater mean (non-inferiority). */
function pNonInferior(summary, margin) {
    if (summary.standardError === null)
        return null;
    const distance = summary.mean + margin;
    if (summary.standardError === 0)
        return distance > 0 ? 0 : 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCdf */ .w_)(-distance / summary.standardError, summary.clusters - 1);
}
/** Two-sided interval of the mean at confidence 1 - 2 `level`: the dual of one-sided tests at `level`. */
function tInterval(summary, level) {
    if (summary.standardError === null)
        return null;
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(1 - level, summary.clusters - 1) * summary.standardError;
    return [summary.mean - half, summary.mean + half];
}
const EXACT_FLIPS = 16;
const MONTE_CARLO_FLIPS = 20_000;
/**
 * One-sided sign-flip test of H0: the cluster totals are symmetric about 0, against a drop. Exact over all 2^k flips of up to 16
 * non-zero totals; beyond that Monte Carlo with (1 + #) / (B + 1), seeded.
 */
function signFlipPValue(clusterTotals, seed) {
    const totals = clusterTotals.filter((total) => total !== 0);
    if (totals.length === 0)
        return 1;
    const observed = totals.reduce((sum, total) => sum + total, 0);
    const slack = 1e-12 * totals.reduce((sum, total) => sum + Math.abs(total), 0);
    return totals.length <= EXACT_FLIPS ? exactFlips(totals, observed + slack) : sampledFlips(totals, observed + slack, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomSource */ .n4)(seed));
}
/** Counts the flips whose sum is low enough by joining the sums of two halves, 2^8 each at most. */
function exactFlips(totals, limit) {
    const half = Math.floor(totals.length / 2);
    const first = flippedSums(totals.slice(0, half)).sort();
    const second = flippedSums(totals.slice(half)).sort();
    let asLow = 0;
    let fitting = second.length;
    for (const sum of first) {
        while (fitting > 0 && sum + (second[fitting - 1] ?? 0) > limit)
            fitting -= 1;
        asLow += fitting;
    }
    return asLow / 2 ** totals.length;
}
/** Sums of the values under every choice of signs. */
function flippedSums(values) {
    const sums = new Float64Array(2 ** values.length);
    values.forEach((value, index) => {
        const known = 2 ** index;
        for (let pattern = 0; pattern < known; pattern += 1) {
            const sum = sums[pattern] ?? 0;
            sums[pattern] = sum + value;
            sums[pattern + known] = sum - value;
        }
    });
    return sums;
}
/** Signs are drawn for so many totals at once: their sums under every choice of signs stand in a table. */
const CHUNK = 10;
function sampledFlips(totals, limit, random) {
    const tables = [];
    for (let from = 0; from < totals.length; from += CHUNK)
        tables.push(flippedSums(totals.slice(from, from + CHUNK)));
    let asLow = 0;
    for (let draw = 0; draw < MONTE_CARLO_FLIPS; draw += 1) {
        let sum = 0;
        for (const table of tables)
            sum += table[Math.floor(random() * table.length)] ?? 0;
        if (sum <= limit)
            asLow += 1;
    }
    return (1 + asLow) / (1 + MONTE_CARLO_FLIPS);
}


/***/ }),

/***/ 94885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   Hi: () => (/* binding */ tangoDrop),
/* harmony export */   ZS: () => (/* binding */ mcnemarPValue),
/* harmony export */   fQ: () => (/* binding */ tangoNonInferior),
/* harmony export */   tF: () => (/* binding */ mcnemarTwoSided)
/* harmony export */ });
/* unused harmony export tangoStatistic */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85821);
/**
 * Paired pass/fail scores: exact McNemar for a drop, Tango's score test and interval for the difference of paired proportions.
 * The t test is anti-conservative where few cases differ; these are not.
 */

/** Exact one-sided McNemar test of a drop: P(X >= losses), X ~ Bin(wins + losses, 1/2). */
function mcnemarPValue({ wins, losses }) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(losses, wins + losses, 0.5);
}
/** Exact two-sided McNemar test: twice the smaller tail, at most 1. Used for uneven missingness. */
function mcnemarTwoSided(b, c) {
    return Math.min(1, 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(Math.max(b, c), b + c, 0.5));
}
/**
 * Tango's score statistic for the difference candidate - baseline = `delta` (Tango, Statistics in Medicine 17, 1998): standard
 * normal under that difference. Null where the statistic is not defined (no pairs).
 */
function tangoStatistic({ n, wins, losses }, delta) {
    if (n === 0)
        return null;
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * delta;
    const c = -losses * delta * (1 - delta);
    const lossProbability = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossProbability + delta * (1 - delta));
    const distance = wins - losses - n * delta;
    if (variance <= 0)
        return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
/** P-value of H0: candidate - baseline <= -margin against a greater difference (non-inferiority), by Tango's score test. */
function tangoNonInferior(pairs, margin) {
    const statistic = tangoStatistic(pairs, -margin);
    return statistic === null ? null : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(statistic);
}
/** P-value of H0: candidate - baseline >= -shift against a smaller difference, by Tango's score test. */
function tangoDrop(pairs, shift) {
    const statistic = tangoStatistic(pairs, -shift);
    return statistic === null ? null : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(-statistic);
}
/** Tango's score interval at confidence 1 - 2 `level`: all differences that the score test does not reject. */
function tangoInterval(pairs, level) {
    if (pairs.n === 0)
        return null;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level);
    const estimate = (pairs.wins - pairs.losses) / pairs.n;
    const inside = (delta) => Math.abs(tangoStatistic(pairs, delta) ?? 0) <= z;
    return [edge(inside, estimate, -1), edge(inside, estimate, 1)];
}
/** Bisects between the estimate, which the interval holds, and an end of [-1, 1]. */
function edge(inside, estimate, end) {
    if (inside(end))
        return end;
    let within = estimate;
    let beyond = end;
    for (let step = 0; step < 60; step += 1) {
        const middle = (within + beyond) / 2;
        if (inside(middle))
            within = middle;
        else
            beyond = middle;
    }
    return within;
}


/***/ }),

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   n4: () => (/* binding */ randomSource)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);


/** A source that gives the same draws for the same 32-bit seed, on every machine (xoroshiro128+). */
function randomSource(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plus */ .b)(seed | 0);
    return () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_1__/* .uniformFloat64 */ .d)(generator);
}
/** The 32-bit seed in a fingerprint, so that what is replayed decides the order and not the clock. */
function seedOf(fingerprint) {
    return Number.parseInt(fingerprint.replace(/^sha256:/, '').slice(0, 8), 16) | 0;
}
/** A new list in random order: every item draws a key, the keys are sorted. */
function shuffle(items, random) {
    const keyed = items.map((item) => ({ item, key: random() }));
    keyed.sort((a, b) => a.key - b.key);
    return keyed.map(({ item }) => item);
}


/***/ }),

/***/ 50691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SweepReportSchema),
/* harmony export */   w: () => (/* binding */ isPartOfMore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45384);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
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
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(8759), __webpack_require__.e(7973), __webpack_require__.e(4767)]).then(__webpack_require__.bind(__webpack_require__, 64767))).renderSweepPage(report),
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
/* harmony import */ var _domain_history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89222);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90846);
/** Renderings of histories by name, with the file of each. */


const HISTORY_REPORTERS = {
    json: { file: 'history.json', render: (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJsonOf */ .Cn)(_domain_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryReportSchema */ .QY, report) },
    html: {
        file: 'history.html',
        render: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(8759), __webpack_require__.e(4382), __webpack_require__.e(7973), __webpack_require__.e(5922)]).then(__webpack_require__.bind(__webpack_require__, 85922))).renderHistoryPage(report),
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
