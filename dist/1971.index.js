export const id = 1971;
export const ids = [1971,5997];
export const modules = {

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

/***/ 11971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/working-tree.js
var working_tree = __webpack_require__(22582);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
;// CONCATENATED MODULE: ./lib/git/default-branch.js

const FALLBACK = 'main';
/** Names that need no quotes in a workflow. */
const PLAIN = /^[A-Za-z0-9][\w./-]*$/;
/** Name of the branch that changes are merged into: origin's, else `main` or `master`, else the one that is checked out. */
async function findDefaultBranch(deps, root) {
    const git = (0,command/* gitIn */.uM)(deps, root);
    const ask = async (...args) => {
        const { code, stdout } = await git(args);
        const name = stdout.toString('utf8').trim();
        return code === 0 && PLAIN.test(name) ? name : null;
    };
    const origin = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (origin?.startsWith('origin/') === true)
        return origin.slice('origin/'.length);
    for (const name of [FALLBACK, 'master'])
        if ((await ask('rev-parse', '--verify', '--quiet', `refs/heads/${name}`)) !== null)
            return name;
    return (await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) ?? FALLBACK;
}

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/migrations/draft.js
var migrations_draft = __webpack_require__(55598);
// EXTERNAL MODULE: ./lib/commands/doctor/plan.js
var plan = __webpack_require__(65997);
;// CONCATENATED MODULE: ./lib/documents/yaml-text.js
/**
 * A value as YAML that a person goes on writing: block style, at most 120 columns, comments where they are wanted.
 * @param comments by the path of the key above which one stands: `gate.must_pass`
 * @param heading lines of the comment at the top, without their `#`
 */
async function toYaml(value, comments = {}, heading = []) {
    const { Document, isMap, isScalar } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = new Document(value);
    for (const [path, comment] of Object.entries(comments)) {
        const steps = path.split('.');
        const parent = steps.length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
        if (!isMap(parent))
            continue;
        const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === steps.at(-1))?.key;
        if (isScalar(key))
            key.commentBefore = ` ${comment}`;
    }
    const text = document.toString({ lineWidth: 120, flowCollectionPadding: true });
    return heading.map((line) => `# ${line}\n`).join('') + text;
}

;// CONCATENATED MODULE: ./lib/commands/init/init-files.js
/** The files of a new suite, as text. */



/** Cases from which a mean can decide; below it every case counts on its own (STATISTICS: the first-look rules). */
const DECIDING_CASES = 30;
/** The files that a draft becomes: suite, golden set, rubrics, and the prompt where it has no file yet. */
async function suiteFiles(draft, choices) {
    const { folder } = choices;
    const prompt = draft.prompt.kind === 'file'
        ? draft.prompt.path
        : `prompts/${(0,migrations_draft/* toSlug */.BF)(choices.name, 'prompt')}${isPlain(draft.prompt) ? '.prompt.yml' : '.yaml'}`;
    const rubrics = draft.scorers.flatMap((scorer) => ('judge' in scorer ? [scorer.judge] : []));
    return [
        { path: `${folder}/suite.yaml`, text: await suiteText(draft, { ...choices, prompt: external_node_path_.posix.relative(folder, prompt) }) },
        { path: `${folder}/golden/cases.jsonl`, text: draft.cases.map((golden) => `${JSON.stringify(golden)}\n`).join('') },
        ...(await Promise.all(rubrics.map(async ({ rubric }) => ({ path: rubricPath(folder, rubric.rubric), text: await rubricText(rubric, choices.schemas) })))),
        ...(draft.prompt.kind === 'file' ? [] : [{ path: prompt, text: await promptText(draft) }]),
    ];
}
/** Every model that the suite will ask: the one under test, then its judges. */
function modelsOf({ scorers }, choices) {
    return [choices.candidate, ...scorers.flatMap((scorer) => ('judge' in scorer ? [judgeModel(scorer.judge, choices)] : []))];
}
function judgeModel({ model }, { judge, judgeWins }) {
    return judgeWins || model === null ? judge : model;
}
function rubricPath(folder, name) {
    return `${folder}/rubrics/${(0,migrations_draft/* toSlug */.BF)(name, 'rubric')}.yaml`;
}
async function rubricText(rubric, schemas) {
    return toYaml(rubric, {}, [`yaml-language-server: $schema=${schemas}/rubric.schema.json`]);
}
/** What GitHub's format has roles for. A conversation with others (a developer's message) is written as a list of messages. */
const GITHUB_ROLES = ['system', 'user', 'assistant'];
function isPlain(prompt) {
    return prompt.kind === 'file' || prompt.messages.every(({ role }) => GITHUB_ROLES.includes(role));
}
async function promptText({ prompt }) {
    const messages = prompt.kind === 'messages' ? prompt.messages : [];
    return toYaml(isPlain(prompt) ? { messages } : messages);
}
async function suiteText(draft, choices) {
    const isSmall = draft.cases.length < DECIDING_CASES;
    const suite = {
        suite: choices.name,
        golden: ['golden/*.jsonl'],
        candidate: { ...target(choices.candidate), prompt: choices.prompt, ...paramsOf(draft.params) },
        ...(draft.scorers.length === 0 ? {} : { scorers: draft.scorers.map((scorer) => scorerOf(scorer, choices)) }),
        ...(draft.caseChecks === 'all' ? { case_checks: 'all' } : {}),
        gate: { margin: 0.05, ...(isSmall ? { must_pass: { all: true } } : {}) },
        // A server of one's own has no known price.
        budget: { ...(choices.candidate.provider === 'openai-compatible' ? {} : { usd: 5 }), requests: 4000 },
    };
    const comments = {
        candidate: "The system under test, as this branch has it; the base commit's copy of this file is the baseline.",
        case_checks: 'A case passes only when each of its checks holds.',
        'gate.margin': 'Tolerated loss, on the scale of 0 to 1.',
        'gate.must_pass': `Below ${DECIDING_CASES} cases a mean decides nothing, so that each case must hold on its own. Narrow it as the set grows.`,
        budget: 'Reserved before each call, and never overrun.',
    };
    return toYaml(suite, comments, [`yaml-language-server: $schema=${choices.schemas}/suite.schema.json`]);
}
function scorerOf(scorer, choices) {
    if (!('judge' in scorer))
        return { id: scorer.id, check: scorer.check };
    const rubric = external_node_path_.posix.relative(choices.folder, rubricPath(choices.folder, scorer.judge.rubric.rubric));
    return { id: scorer.id, judge: { rubric, ...target(judgeModel(scorer.judge, choices)) } };
}
function target({ provider, model, baseUrl, apiKeyEnv, api }) {
    return {
        provider,
        model,
        ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
        ...(api === undefined ? {} : { api }),
        ...(apiKeyEnv === undefined ? {} : { api_key_env: apiKeyEnv }),
    };
}
function paramsOf(params) {
    return Object.keys(params).length === 0 ? {} : { params: params };
}

// EXTERNAL MODULE: ./lib/commands/init/init-sources.js + 14 modules
var init_sources = __webpack_require__(56376);
// EXTERNAL MODULE: ./lib/commands/init/init-workflows.js
var init_workflows = __webpack_require__(57816);
;// CONCATENATED MODULE: ./lib/commands/init/init.js
/** From what a repository has to a suite that runs: finds it, makes the files, says what they leave out and what a run will cost. */











const KEY_OF = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' };
const MODELS = {
    openai: { candidate: 'gpt-5-mini', judge: 'gpt-5' },
    anthropic: { candidate: 'claude-haiku-4-5', judge: 'claude-sonnet-5' },
};
/**
 * Scaffolds a suite. Files that are there and differ are left alone unless the interview says otherwise; a second run changes
 * nothing.
 * @param home the package's own folder, where the workflows stand
 * @throws CupelError `usage` where there is nothing to begin from or a choice is open; `config` for malformed sources
 */
async function init(options, { home, interview }, deps) {
    const repository = await (0,git_repository/* findRepository */.W)(deps, deps.cwd);
    const root = repository?.root ?? (0,external_node_path_.resolve)(deps.cwd);
    const tree = (0,working_tree/* openWorkingTree */.AJ)(root);
    const toPath = (path) => (0,working_tree/* toTreePath */.Xe)(root, deps.cwd, path);
    const source = options.from === undefined ? await choose(await (0,init_sources/* findSources */.Id)(tree), interview) : await (0,init_sources/* classify */.L8)(tree, toPath(options.from));
    const draft = await (0,init_sources/* draftFrom */.QJ)(tree, source, {
        data: options.data === undefined ? null : toPath(options.data),
        prompt: options.prompt === undefined ? null : toPath(options.prompt),
        isStrict: options.isStrict,
    });
    if (draft.cases.length === 0)
        throw new errors/* CupelError */.MF('config', 'holds no test that can be taken over', {
            place: { file: source.path },
            remedy: (0,migrations_draft/* reasonsIn */.N6)(draft.findings) ?? 'Add tests, or begin from the prompt file alone.',
        });
    const name = (0,migrations_draft/* toSlug */.BF)(options.name ?? draft.name, 'suite');
    const candidate = await modelOf(options, draft.model, interview, deps);
    const choices = {
        folder: `evals/${name}`,
        name,
        candidate,
        judge: judgeOf(options, candidate),
        judgeWins: options.provider !== undefined || options.judgeModel !== undefined,
        schemas: `https://raw.githubusercontent.com/${options.action.replace('@', '/')}/schema`,
    };
    const keys = [...new Set(modelsOf(draft, choices).flatMap(keyOf))];
    const workflows = (0,init_workflows/* workflowFiles */.BF)(home, {
        choice: options.workflows,
        action: options.action,
        branch: repository === null ? 'main' : await findDefaultBranch(deps, root),
        keys,
    });
    const files = [...(await suiteFiles(draft, choices)), ...workflows, ...ignoreLines(root)];
    const written = await writeFiles(root, files, options, interview);
    return {
        source,
        suite: `evals/${name}/suite.yaml`,
        cases: draft.cases.length,
        files: written,
        findings: draft.findings,
        plan: options.isDryRun ? null : await planOf(root, `evals/${name}/suite.yaml`, deps),
        keys,
        missingKeys: keys.filter((key) => (deps.env[key] ?? '') === ''),
        workflowsWithoutKey: written
            .filter(({ path, state }) => state === 'kept' && path.startsWith(init_workflows/* WORKFLOW_FOLDER */.xi))
            .map(({ path }) => path)
            .filter((path) => lacksKey(workflows.find((file) => file.path === path)?.text ?? '', (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8'), keys)),
        action: options.action,
        isDryRun: options.isDryRun,
    };
}
function keyOf({ provider, apiKeyEnv }) {
    const key = apiKeyEnv ?? (provider === 'openai-compatible' ? undefined : KEY_OF[provider]);
    return key === undefined ? [] : [key];
}
/** Whether a workflow would hand a key to the action that the one on disk does not. */
function lacksKey(wanted, current, keys) {
    return keys.some((key) => wanted.includes(`secrets.${key} `) && !current.includes(key));
}
async function choose(sources, interview) {
    const [first, second] = sources;
    if (first === undefined)
        throw new errors/* CupelError */.MF('usage', 'there is nothing here to make a suite from', {
            remedy: 'Write your prompt into a file, with {{question}} where the user speaks (prompts/support.md), and run `cupel init` again; or name a file: --from FILE.',
        });
    if (second === undefined)
        return first;
    if (interview !== null)
        return interview.chooseSource(sources);
    // Test data is worth more than a prompt alone; among equals the choice is the user's.
    if (first.kind !== 'prompt' && second.kind !== first.kind)
        return first;
    const shown = sources.slice(0, 8).map(({ kind, path }) => `  --from ${path}  (${init_sources.SOURCE_WORDS[kind]})`);
    throw new errors/* CupelError */.MF('usage', `there are ${sources.length} files to begin from:\n${shown.join('\n')}`, { remedy: 'Name one.' });
}
async function modelOf(options, drafted, interview, deps) {
    const { baseUrl, apiKeyEnv, model } = options;
    const provider = options.provider ?? (baseUrl === undefined ? undefined : 'openai-compatible');
    const own = { ...(baseUrl === undefined ? {} : { baseUrl }), ...(apiKeyEnv === undefined ? {} : { apiKeyEnv }) };
    if (provider === 'openai-compatible') {
        const name = model ?? drafted?.model;
        if (baseUrl !== undefined && name !== undefined)
            return { provider, model: name, ...own };
        throw new errors/* CupelError */.MF('usage', 'an openai-compatible server needs an address and a model', {
            remedy: 'Add --base-url URL --model NAME.',
        });
    }
    if (provider === undefined && drafted !== null)
        return { ...drafted, ...(model === undefined ? {} : { model }), ...own };
    const withKeys = (0,init_sources/* providersWithKeys */.fT)(deps);
    const chosen = provider ?? (interview !== null && withKeys.length !== 1 ? await interview.chooseProvider(withKeys) : (withKeys[0] ?? 'openai'));
    const sameAsDrafted = drafted?.provider === chosen ? drafted.model : undefined;
    return { provider: chosen, model: model ?? sameAsDrafted ?? MODELS[chosen].candidate, ...own };
}
function judgeOf({ judgeModel }, candidate) {
    const fallback = candidate.provider === 'openai-compatible' ? candidate.model : MODELS[candidate.provider].judge;
    const { api: _, ...target } = candidate;
    return { ...target, model: judgeModel ?? fallback };
}
/** `.gitignore` with the line for run records; nothing where it is there. */
function ignoreLines(root) {
    const path = (0,external_node_path_.join)(root, '.gitignore');
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    if (text.split(/\r?\n/).some((line) => /^\/?\.cupel\/?$/.test(line.trim())))
        return [];
    return [{ path: '.gitignore', text: `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}.cupel/\n` }];
}
async function writeFiles(root, files, { isDryRun }, interview) {
    const states = [];
    for (const { path, text } of files) {
        const absolute = (0,external_node_path_.join)(root, path);
        const state = await stateOf(absolute, path, text, isDryRun ? null : interview);
        states.push({ path, state });
        if (isDryRun || state === 'same' || state === 'kept')
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        (0,external_node_fs_.writeFileSync)(absolute, text);
    }
    return states;
}
async function stateOf(absolute, path, text, interview) {
    if (!(0,external_node_fs_.existsSync)(absolute))
        return 'new';
    const current = (0,external_node_fs_.readFileSync)(absolute, 'utf8');
    if (current === text)
        return 'same';
    // Lines are only added to it.
    if (path === '.gitignore')
        return 'replaced';
    return interview !== null && (await interview.mayReplace(path)) ? 'replaced' : 'kept';
}
async function planOf(root, suite, deps) {
    const [planned] = await (0,plan.plan)({ suites: [(0,external_node_path_.join)(root, suite)], suiteOrigins: true, asChanged: true }, deps);
    return planned ?? null;
}


/***/ })

};
