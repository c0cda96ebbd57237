export const id = 3433;
export const ids = [3433];
export const modules = {

/***/ 23433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./lib/github/run-context.js
/** The context of a run; null where this is no run for a repository. */
function readRunContext(env) {
    const [owner = '', repo = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '' || rest.length > 0)
        return null;
    const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    return {
        owner,
        repo,
        serverUrl,
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        runId: toCount(env.GITHUB_RUN_ID, 0),
        attempt: toCount(env.GITHUB_RUN_ATTEMPT, 1),
        workflowPath: pathOfWorkflow(env.GITHUB_WORKFLOW_REF ?? '', `${owner}/${repo}`),
    };
}
/** Address of the run's page. */
function runUrl({ serverUrl, owner, repo, runId, attempt }) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`;
}
function toCount(text, fallback) {
    const number = Number(text);
    return text !== undefined && text !== '' && Number.isSafeInteger(number) && number >= 0 ? number : fallback;
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` names the file between the repository and the last `@`. */
function pathOfWorkflow(ref, repository) {
    const end = ref.lastIndexOf('@');
    return end > 0 && ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1, end) : '';
}

// EXTERNAL MODULE: ./lib/world.js + 5 modules
var lib_world = __webpack_require__(21558);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(87671);
;// CONCATENATED MODULE: ./lib/github/check-run.js

const MAX_ANNOTATIONS = 50;
const MAX_BYTES = 65_000;
const MAX_MESSAGE = 4_000;
/** Creates the check run. A failure costs a warning. */
async function publishCheckRun(api, request, deps) {
    const { owner, repo } = api;
    try {
        await api.request('POST /repos/{owner}/{repo}/check-runs', {
            owner,
            repo,
            name: request.name,
            head_sha: request.sha,
            status: 'completed',
            conclusion: request.conclusion,
            details_url: request.detailsUrl,
            output: {
                title: request.title.slice(0, 250),
                summary: withinBytes(request.summary),
                annotations: request.annotations.slice(0, MAX_ANNOTATIONS).map(({ file, line, message }) => ({
                    path: file,
                    start_line: line,
                    end_line: line,
                    annotation_level: 'warning',
                    message: message.slice(0, MAX_MESSAGE),
                })),
            },
        });
    }
    catch (error) {
        deps.log.warn(`the check run cannot be created (${(0,github_api/* describeFailure */.Ic)(error)}): grant the job \`checks: write\``);
    }
}
function withinBytes(text) {
    if (Buffer.byteLength(text) <= MAX_BYTES)
        return text;
    return 'The text is too long for a check run: it stands in the job summary and in the run record.';
}

;// CONCATENATED MODULE: ./lib/github/comment.js

/** Who writes with the workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';
const WRITES = 4;
const SETTLE_MS = 400;
/** Every comment on a pull request, oldest first. */
async function listComments(api, pullNumber) {
    const { owner, repo } = api;
    const all = await api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: pullNumber,
        per_page: 100,
    });
    return all.map((comment) => ({
        id: comment.id,
        nodeId: comment.node_id,
        body: comment.body ?? '',
        by: comment.user?.login ?? '',
        isPerson: comment.user?.type === 'User',
        createdAt: comment.created_at,
        updatedAt: comment.updated_at,
    }));
}
/** Publishes a comment. A failure costs a warning that names the remedy, never the verdict. */
async function publishComment(api, request, deps) {
    try {
        const published = await write(api, request, deps);
        return published;
    }
    catch (error) {
        const remedy = (0,github_api/* statusOf */.c2)(error) === 403 || (0,github_api/* statusOf */.c2)(error) === 404 ? ': grant the job `pull-requests: write`' : '; the verdict stands';
        deps.log.warn(`the comment on the pull request cannot be written (${(0,github_api/* describeFailure */.Ic)(error)})${remedy}`);
        return { kind: 'failed' };
    }
}
async function write(api, request, deps) {
    let comments = request.comments;
    let author = null;
    let url = '';
    for (let attempt = 1; attempt <= WRITES; attempt += 1) {
        const marked = comments.filter(({ body }) => firstLine(body) === request.marker);
        if (author === null && marked.length > 0)
            author = await identity(api);
        const own = marked.filter(({ by }) => by === author);
        const [standing, ...copies] = own;
        if (attempt > 1 && standing !== undefined && request.holds(standing.body)) {
            await minimise(api, copies, deps);
            return { kind: 'published', url };
        }
        const body = request.compose(standing?.body ?? null);
        if (body === null)
            return { kind: 'absent' };
        if (standing !== undefined && body.trimEnd() === standing.body.trimEnd()) {
            await minimise(api, copies, deps);
            return { kind: 'unchanged', url: await addressOf(api, standing.id) };
        }
        const written = standing === undefined ? await create(api, request.pullNumber, body) : await update(api, standing.id, body);
        author ??= written.by;
        url = written.url;
        if (attempt < WRITES)
            await deps.sleep(SETTLE_MS * attempt * (0.5 + deps.random()));
        comments = await listComments(api, request.pullNumber);
    }
    return { kind: 'published', url };
}
async function create(api, number, body) {
    const { owner, repo } = api;
    const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        body,
    });
    return { url: data.html_url, by: data.user?.login ?? ACTIONS_BOT };
}
async function update(api, id, body) {
    const { owner, repo } = api;
    const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body });
    return { url: data.html_url, by: data.user?.login ?? ACTIONS_BOT };
}
async function addressOf(api, id) {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
    return data.html_url;
}
/** Folds older comments of our own away; they are not deleted, for people may have answered them. */
async function minimise(api, copies, deps) {
    for (const { nodeId } of copies) {
        try {
            await api.graphql('mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: DUPLICATE }) { clientMutationId } }', {
                id: nodeId,
            });
        }
        catch (error) {
            deps.log.warn(`an older comment of this gate could not be folded away (${(0,github_api/* describeFailure */.Ic)(error)})`);
        }
    }
}
/** Whose token this is. A workflow's own may not ask REST for its user; GraphQL tells it, and it is the usual one where nothing does. */
async function identity(api) {
    try {
        return (await api.request('GET /user')).data.login;
    }
    catch {
        return viewer(api);
    }
}
async function viewer(api) {
    try {
        const answer = await api.graphql('query { viewer { login } }');
        return typeof answer.viewer?.login === 'string' ? answer.viewer.login : ACTIONS_BOT;
    }
    catch {
        return ACTIONS_BOT;
    }
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/github/commit-status.js


const SYMBOLS = { success: '✓', failure: '✗', error: '‼' };
const BY_SYMBOL = new Map(Object.entries(SYMBOLS).map(([state, symbol]) => [symbol, state]));
const GRAVITY = ['success', 'failure', 'error'];
/** Characters that GitHub takes of a description. */
const DESCRIPTION = 140;
/** Sets the status. A refused one costs one warning. */
async function publishStatus(api, request, deps) {
    const { owner, repo } = api;
    const { sha, context, targetUrl } = request;
    try {
        const own = new Set([...request.suites.map(({ suite }) => suite), request.replaces]);
        const worst = async () => {
            const others = [...(await recorded(api, sha, context))].filter(([suite]) => !own.has(suite)).map(([, state]) => state);
            return worstState([...others, ...request.suites.map(({ exitCode }) => stateOf(exitCode))]);
        };
        const say = async (state, { suite, exitCode, title }) => {
            const description = shorten(`${SYMBOLS[stateOf(exitCode)]} ${suite}: ${title}`);
            await api.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
                owner,
                repo,
                sha,
                state,
                context,
                description,
                target_url: targetUrl,
            });
        };
        const state = await worst();
        for (const suite of request.suites)
            await say(state, suite);
        // Another job may have spoken meanwhile: whoever reads last sees both.
        const after = await worst();
        const last = request.suites.at(-1);
        if (after !== state && last !== undefined)
            await say(after, last);
    }
    catch (error) {
        if (!request.isQuiet)
            deps.log.warn(`the commit status cannot be set (${(0,github_api/* describeFailure */.Ic)(error)}): grant the job \`statuses: write\``);
    }
}
/** The state of an exit code: what a required status must say. */
function stateOf(exitCode) {
    if (exitCode === errors/* EXIT */.dc.pass)
        return 'success';
    return exitCode === errors/* EXIT */.dc.unable ? 'error' : 'failure';
}
/** What each suite last said of this commit. */
async function recorded(api, sha, context) {
    const { owner, repo } = api;
    const states = new Map();
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo, ref: sha, per_page: 100 });
        for (const status of data) {
            if (status.context !== context)
                continue;
            const [, symbol = '', suite = ''] = /^(\S+) (.+?): /.exec(status.description ?? '') ?? [];
            const state = BY_SYMBOL.get(symbol);
            if (state !== undefined && !states.has(suite))
                states.set(suite, state);
        }
    }
    catch {
        return states;
    }
    return states;
}
function worstState(states) {
    return states.reduce((worst, state) => (GRAVITY.indexOf(state) > GRAVITY.indexOf(worst) ? state : worst), 'success');
}
function shorten(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
    return [...line].length <= DESCRIPTION ? line : `${[...line].slice(0, DESCRIPTION - 1).join('')}…`;
}

// EXTERNAL MODULE: ./lib/reporters/markdown.js + 6 modules
var markdown = __webpack_require__(96066);
;// CONCATENATED MODULE: ./lib/reporters/comment-page.js
/**
 * One comment made of the parts of several suites, whichever jobs they ran in: each part stands between two invisible lines that name
 * its suite and the commit that it speaks of. What a report quotes can hold no such line.
 */

/** Characters of a comment; GitHub refuses more than 65,536. */
const PAGE_LIMIT = 59_500;
const LONGEST_STUB = 700;
/** What one of `count` parts may take, in characters. */
function partLimit(count) {
    return Math.floor((PAGE_LIMIT - 1000) / Math.max(1, count)) - 300;
}
/** The whole comment. The parts in it that no longer fit are cut to their first lines, the longest first. */
function renderPage(marker, parts) {
    const ordered = [...parts].sort((a, b) => a.rank - b.rank || (a.suite < b.suite ? -1 : 1));
    let shown = ordered;
    for (;;) {
        const page = [(0,markdown/* markerLine */.B_)(marker), shown.map(renderPartLines).join('\n\n---\n\n'), ''].join('\n');
        if (page.length <= PAGE_LIMIT)
            return page;
        const longest = [...shown].sort((a, b) => b.text.length - a.text.length)[0];
        if (longest === undefined || longest.text.length <= LONGEST_STUB)
            return `${page.slice(0, PAGE_LIMIT)}\n`;
        shown = shown.map((part) => (part === longest ? { ...part, text: stubOf(part.text) } : part));
    }
}
/** The parts of a comment that speak of a commit. */
function readParts(page, sha) {
    const found = page.matchAll(/^<!-- cupel-part (\S+) ([0-9a-z]+) ([0-3]) -->\r?\n([\s\S]*?)\r?\n<!-- \/cupel-part -->$/gm);
    return [...found].flatMap(([, name = '', of = '', rank = '3', text = '']) => {
        const suite = decode(name);
        return of !== sha || suite === null ? [] : [{ suite, sha: of, rank: Number(rank), text: text.replaceAll('\r\n', '\n') }];
    });
}
function renderPartLines({ suite, sha, rank, text }) {
    return `<!-- cupel-part ${encodeURIComponent(suite.toWellFormed())} ${sha} ${rank} -->\n${text.trimEnd()}\n<!-- /cupel-part -->`;
}
/** The headline, and where the rest is. */
function stubOf(text) {
    const headline = (text.split('\n', 1)[0] ?? '').slice(0, LONGEST_STUB - 100);
    return `${headline}\n\nThe rest does not fit here: it is in the job summary.`;
}
function decode(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/reporters/digest.js
var digest = __webpack_require__(66028);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
;// CONCATENATED MODULE: ./lib/reporters/failure.js
/** What a pull request is told when a run could not do its job: there is no report to render. */


/** The message stands word for word in a fence, for it may quote files of the change. */
function renderFailure(message) {
    return (0,markdown_blocks/* blocks */.Bv)('### ⛔ Invalid · the gate could not run', 'This run says nothing about the change, neither good nor bad.', (0,reporters_escape/* fence */.EU)(message, 2000), '<sub>cupel</sub>');
}

// EXTERNAL MODULE: ./lib/commands/outcome.js
var commands_outcome = __webpack_require__(69458);
;// CONCATENATED MODULE: ./lib/commands/github/publishing.js










const COMMENT_MODES = ['always', 'on-change', 'on-regression', 'never'];
const RANKS = { invalid: 0, regression: 1, inconclusive: 2, pass: 3 };
/** Publishes verdicts. Gives the address of the comment; empty without one. */
async function publishVerdicts(results, audience, deps) {
    const statuses = results.map(({ view: { report }, onInconclusive }) => {
        const title = report.accepted === null ? report.verdict.title : `accepted by ${report.accepted.by}: ${report.verdict.title}`;
        return { suite: report.suite, exitCode: (0,commands_outcome/* exitCodeOf */.FO)(report, onInconclusive), title };
    });
    await publishSuiteStatuses(statuses, audience, deps);
    await publishChecks(results, audience, deps);
    const limit = partLimit(results.length);
    const parts = results.map(({ view }) => {
        const { report } = view;
        return { suite: report.suite, rank: RANKS[report.verdict.status], text: (0,markdown/* renderPart */.eG)(view, limit) };
    });
    const isNews = { 'on-change': results.some(hasChanged), 'on-regression': results.some(hasFailed), always: true, never: false };
    return publishParts(parts, isNews[audience.surfaces.comment], audience, deps);
}
/** Publishes that the gate could not run. */
async function publishFailure(error, audience, deps) {
    const suite = audience.surfaces.asked;
    const message = (0,errors/* renderError */.vr)(error);
    await publishSuiteStatuses([{ suite, exitCode: errors/* EXIT */.dc.unable, title: message.split('\n', 1)[0] ?? '' }], audience, deps);
    return publishParts([{ suite, rank: RANKS.invalid, text: renderFailure(message) }], true, audience, deps);
}
/** The lines of golden cases that regressed, worst first as the report lists them. */
function annotationsOf({ view }) {
    const { report, notes } = view;
    const regressed = report.cases.filter(({ status, id }) => status === 'regressed' && !(0,digest/* isQuarantined */.fK)(id, view));
    return [...regressed]
        .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0))
        .flatMap(({ id, baseline, candidate }) => {
        const note = notes.get(id);
        if (!note?.file || note.line === null)
            return [];
        const origin = note.origins[0] === undefined ? '' : ` (${note.origins[0]})`;
        return [{ file: note.file, line: note.line, message: `${id}${origin} fell from ${round(baseline)} to ${round(candidate)}` }];
    });
}
function round(score) {
    return score === null ? 'nothing' : score.toFixed(2);
}
function hasChanged({ view: { report } }) {
    return report.policyChanges.length > 0 || !report.verdict.reasons.some(({ code }) => code === 'nothing-changed');
}
function hasFailed({ view: { report } }) {
    return report.verdict.status === 'regression' || report.verdict.status === 'invalid';
}
function contextOf(group) {
    return group === '' ? 'cupel' : `cupel/${group}`;
}
async function publishSuiteStatuses(suites, { api, context, surfaces, headSha, isQuiet }, deps) {
    if (!surfaces.commitStatus || headSha === null)
        return;
    const target = { sha: headSha, context: contextOf(surfaces.group), targetUrl: runUrl(context) };
    await publishStatus(api, { ...target, suites, replaces: surfaces.asked, isQuiet }, deps);
}
async function publishChecks(results, { api, context, surfaces, headSha }, deps) {
    if (!surfaces.checkRun || headSha === null)
        return;
    const worst = (0,commands_outcome/* worstOutcome */.Om)(results.map((result) => ({ ...result, report: result.view.report })));
    const { verdict } = worst.report;
    const code = (0,commands_outcome/* exitCodeOf */.FO)(worst.report, worst.onInconclusive);
    const isOpen = verdict.status === 'inconclusive' || worst.report.accepted !== null;
    await publishCheckRun(api, {
        sha: headSha,
        name: contextOf(surfaces.group),
        conclusion: code !== errors/* EXIT */.dc.pass ? 'failure' : isOpen ? 'neutral' : 'success',
        title: verdict.title,
        summary: results.map(({ view }) => (0,markdown/* renderPart */.eG)(view, partLimit(results.length))).join('\n\n---\n\n'),
        annotations: results.flatMap(annotationsOf),
        detailsUrl: runUrl(context),
    }, deps);
}
/** Writes this job's parts into the comment of its group, beside those that other jobs wrote for the same head. */
async function publishParts(parts, isNews, { api, surfaces, headSha, thread }, deps) {
    if (thread === null || headSha === null || surfaces.comment === 'never')
        return '';
    const own = parts.map((part) => ({ ...part, sha: headSha }));
    const names = new Set([...own.map(({ suite }) => suite), surfaces.asked]);
    const marker = `cupel:${surfaces.group === '' ? 'default' : surfaces.group}`;
    const published = await publishComment(api, {
        ...thread,
        marker: (0,markdown/* markerLine */.B_)(marker),
        compose: (standing) => {
            if (standing === null && !isNews)
                return null;
            const others = readParts(standing ?? '', headSha).filter(({ suite }) => !names.has(suite));
            return renderPage(marker, [...others, ...own]);
        },
        holds: (text) => {
            const written = new Set(readParts(text, headSha).map(({ suite }) => suite));
            return own.every(({ suite }) => written.has(suite));
        },
    }, deps);
    return 'url' in published ? published.url : '';
}

// EXTERNAL MODULE: ./lib/documents/suggestion.js
var suggestion = __webpack_require__(61792);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
;// CONCATENATED MODULE: ./lib/github/event.js
/** What started the run: the event's file, read as data. Every field may be missing; what a decision needs is checked where it is made. */

const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const login = schemas/* string */.YjP().min(1);
const userSchema = schemas/* object */.Ikc({ login, type: schemas/* string */.YjP().optional() });
const repositorySchema = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP().optional() });
const sideSchema = schemas/* object */.Ikc({ sha: hash, ref: schemas/* string */.YjP(), repo: repositorySchema.nullish() });
/** The part of a pull request that payloads and the API share. */
const PullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP().optional(),
    updated_at: schemas/* string */.YjP().optional(),
    user: userSchema.nullish(),
    head: sideSchema,
    base: sideSchema,
});
const PullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    pull_request: PullSchema,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional(),
    sender: userSchema.optional(),
});
const MergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: hash, head_sha: hash, head_ref: schemas/* string */.YjP().optional() }) });
const PushPayload = schemas/* object */.Ikc({
    before: schemas/* string */.YjP().optional(),
    after: schemas/* string */.YjP().optional(),
    ref: schemas/* string */.YjP().optional(),
    repository: repositorySchema.optional(),
});
const ManualPayload = schemas/* object */.Ikc({ repository: repositorySchema.optional() });
const WorkflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        event: schemas/* string */.YjP(),
        head_sha: hash,
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    }),
});
const CommentPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J() }),
    comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP(), created_at: schemas/* string */.YjP(), user: userSchema.nullish() }),
});
/** Reads an event. `ref` is the run's own, which tells a schedule's branch: its payload may name no repository. */
function parseEvent(name, payload, ref = '') {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(name === 'pull_request_target', payload);
        case 'merge_group': {
            const group = MergeGroupPayload.safeParse(payload).data?.merge_group;
            const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? ref)?.[1];
            const pullNumber = number === undefined ? null : Number(number);
            return { kind: 'merge-group', baseSha: group?.base_sha ?? null, headSha: group?.head_sha ?? null, pullNumber };
        }
        case 'push': {
            const push = PushPayload.safeParse(payload).data;
            const isDefaultBranch = isDefault(push?.ref ?? ref, push?.repository?.default_branch);
            return { kind: 'push', before: commit(push?.before), after: commit(push?.after), isDefaultBranch };
        }
        case 'schedule':
            return { kind: 'manual', isDefaultBranch: true, isSchedule: true };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return {
                kind: 'manual',
                isDefaultBranch: isDefault(ref, ManualPayload.safeParse(payload).data?.repository?.default_branch),
                isSchedule: false,
            };
        case 'workflow_run': {
            const run = WorkflowRunPayload.safeParse(payload).data?.workflow_run;
            return {
                kind: 'workflow-run',
                runId: run?.id ?? null,
                event: run?.event ?? '',
                headSha: run?.head_sha ?? null,
                headRepository: run?.head_repository?.full_name ?? null,
            };
        }
        case 'issue_comment':
            return { kind: 'comment', comment: givenComment(payload) };
        default:
            return { kind: 'other', name };
    }
}
/** Whether whoever caused the event can be a stranger while the run holds the base's secrets. */
function isPrivileged(event) {
    return event.kind === 'workflow-run' || event.kind === 'comment' || (event.kind === 'pull-request' && event.isPrivileged);
}
/** A pull request as the API or a payload describes it. */
function toPull(pull) {
    return {
        number: pull.number,
        isOpen: pull.state !== 'closed',
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        headRepository: pull.head.repo?.full_name ?? null,
        baseRef: pull.base.ref,
        baseRepository: pull.base.repo?.full_name ?? null,
        author: pull.user?.login ?? '',
        seenAt: pull.updated_at ?? null,
    };
}
/** Whether a pull request comes from another repository, or from one that is gone. */
function isFromFork({ headRepository, baseRepository }) {
    return headRepository === null || headRepository !== baseRepository;
}
function pullRequestEvent(isPrivileged, payload) {
    const parsed = PullRequestPayload.safeParse(payload).data;
    const sender = parsed?.sender?.login ?? '';
    const label = parsed?.action === 'labeled' && parsed.label !== undefined ? { name: parsed.label.name, by: sender } : null;
    return { kind: 'pull-request', isPrivileged, pull: parsed === undefined ? null : toPull(parsed.pull_request), label, sender };
}
function givenComment(payload) {
    const parsed = CommentPayload.safeParse(payload).data;
    if (parsed === undefined || typeof parsed.issue.pull_request !== 'object' || parsed.issue.pull_request === null)
        return null;
    const { body, created_at: createdAt, user } = parsed.comment;
    return { pullNumber: parsed.issue.number, body, by: user?.login ?? '', createdAt, isNew: parsed.action === 'created' };
}
function isDefault(ref, branch) {
    return branch !== undefined && ref === `refs/heads/${branch}`;
}
/** A full commit hash; the all-zero one of a branch that was not there names nothing. */
function commit(value) {
    return hash.safeParse(value).success && value !== undefined && !/^0+$/.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/github/trust.js
/** How far a run trusts its head: the one rule of trust, as a table over events. Pure. */

const TRUST_INPUTS = ['auto', 'base-policy', 'head'];
const BOTS_WITHOUT_SECRETS = new Set(['dependabot[bot]']);
/** Whether nobody with write permission stands behind the head, or the run holds secrets that its head must not reach. */
function isUntrusted(event, pull) {
    if (isPrivileged(event))
        return true;
    return pull !== null && (isFromFork(pull) || BOTS_WITHOUT_SECRETS.has(pull.author));
}
/**
 * The trust of a run.
 * @param isLabelled whether a maintainer put the head's policy in force, for this very head
 * @returns null for `head` under an event that may not grant it
 */
function decideTrust(input, event, pull, isLabelled) {
    if (input === 'head')
        return isPrivileged(event) ? null : { inForce: 'head', changesFail: false, runsNewSuites: true };
    if (input === 'base-policy' || isUntrusted(event, pull))
        return { inForce: 'base', changesFail: !isLabelled, runsNewSuites: false };
    // What stands on the default branch was let in: nobody is left to ask.
    const isMerged = (event.kind === 'push' || event.kind === 'manual') && event.isDefaultBranch;
    return { inForce: isMerged || isLabelled ? 'head' : 'base', changesFail: false, runsNewSuites: true };
}

;// CONCATENATED MODULE: ./lib/action/inputs.js
/**
 * What the workflow says. Inputs that the command line knows become its words, so that both entries mean the same by them; the others are
 * the action's own. Each is checked here: the runner enforces nothing.
 */





/** Inputs that are flags of `gate` under the same name. */
const GATE_FLAGS = ['cassettes', 'max-usd', 'on-inconclusive', 'shard', 'base', 'history'];
/** Inputs that are flags of `baseline`, too. */
const BASELINE_FLAGS = ['cassettes', 'max-usd'];
/**
 * Reads the inputs.
 * @throws CupelError `usage` for a value that an input does not take
 */
function readInputs() {
    const suites = (0,core/* getInput */.V4)('suites');
    return {
        args: readArguments(suites),
        token: (0,core/* getInput */.V4)('github-token'),
        trust: choice('trust', TRUST_INPUTS, 'auto'),
        surfaces: {
            comment: choice('comment', COMMENT_MODES, 'always'),
            commitStatus: choice('commit-status', ['auto', 'never'], 'auto') === 'auto',
            checkRun: choice('check-run', ['true', 'false'], 'false') === 'true',
            group: groupName((0,core/* getInput */.V4)('group')),
            asked: words(suites).join(' ') || 'all suites',
        },
        artifact: artifactName((0,core/* getInput */.V4)('artifact') || 'auto'),
        allowedOrigins: words((0,core/* getInput */.V4)('allowed-origins').replaceAll(',', ' ')).map(toOrigin),
        excerpts: (0,core/* getInput */.V4)('excerpts') === '' ? undefined : choice('excerpts', ['true', 'false'], 'false') === 'true',
        onMissingCredentials: choice('on-missing-credentials', ['fail', 'skip'], 'fail'),
    };
}
function readArguments(suites) {
    const command = (0,core/* getInput */.V4)('command') || 'gate';
    const further = words((0,core/* getInput */.V4)('args'));
    if (command === 'collect')
        return [command, ...words(suites), ...further];
    if (command === 'baseline')
        return [command, ...words(suites), ...flagsOf(BASELINE_FLAGS), ...further];
    if (command !== 'gate')
        return [command, ...further];
    return [command, ...words(suites), ...flagsOf(GATE_FLAGS), ...further];
}
function flagsOf(names) {
    return names.flatMap((name) => {
        const value = (0,core/* getInput */.V4)(name);
        return value === '' ? [] : [`--${name}`, value];
    });
}
function choice(name, allowed, fallback) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === '')
        return fallback;
    const found = allowed.find((one) => one === value.toLowerCase());
    if (found !== undefined)
        return found;
    const meant = (0,suggestion/* nearest */.p)(value, allowed);
    throw refuse(name, value, meant === null ? `Write one of ${allowed.join(', ')}.` : `Did you mean \`${meant}\`?`);
}
/** A group names a comment, a status and an artifact. */
function groupName(value) {
    if (value === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(value))
        return value;
    throw refuse('group', value, 'Use at most 60 letters, digits, `.`, `_` and `-`.');
}
function artifactName(value) {
    // What GitHub refuses in the name of an artifact.
    if (value.length <= 100 && !/["':<>|*?\r\n\\/]/.test(value))
        return value;
    throw refuse('artifact', value, 'Write `auto`, `never`, or a name without " : < > | * ? \\ /');
}
/** An origin: https, or http on this machine, which naming it here permits. */
function toOrigin(value) {
    const url = URL.canParse(value) ? new URL(value) : null;
    const isLoopback = url !== null && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    const isOrigin = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
    if (url !== null && isOrigin && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
        return url.origin;
    throw refuse('allowed-origins', value, 'Write origins such as https://llm.example.com; http is allowed on this machine only.');
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function refuse(name, value, remedy) {
    return new errors/* CupelError */.MF('usage', `the input \`${name}\` does not take ${JSON.stringify(value.slice(0, 100))}`, { remedy });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/documents/printable.js
var printable = __webpack_require__(95873);
;// CONCATENATED MODULE: ./lib/action/log.js
/**
 * The log of a runner's step, which is also where the runner takes its orders: `::command::` where a line begins, and `##[command]`
 * anywhere in it. Names and texts that come from a repository or a model give none.
 */



/** The log that a process writes with `write`; warnings and errors go where GitHub's own library sends them, its standard output. */
function createRunnerLog(write) {
    return {
        print: (text) => {
            // Nobody who wrote the text can know the word that ends it.
            const token = (0,external_node_crypto_.randomUUID)();
            write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
        },
        warn: (message) => (0,core/* warning */.$e)((0,printable/* printable */.g)(message)),
        annotate: ({ file, line, message }) => (0,core/* warning */.$e)((0,printable/* printable */.g)(message), { file: (0,printable/* printable */.g)(file), startLine: line }),
        fail: (message) => (0,core/* error */.z3)(message.split('\n').map(printable/* printable */.g).join('\n')),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/commands/arguments/arguments.js + 10 modules
var arguments_arguments = __webpack_require__(80079);
// EXTERNAL MODULE: ./lib/replay/journal.js
var journal = __webpack_require__(98340);
// EXTERNAL MODULE: ./lib/reporters/index.js + 2 modules
var reporters = __webpack_require__(7909);
;// CONCATENATED MODULE: ./lib/commands/gate/exported-record.js
/** The copy of a run record that leaves the machine: what people and later runs read, without the texts of answers unless a suite keeps them. */




/** Whatever else lies in a record's folder stays there: earlier journals, drafts. */
const COPIED = new Set(Object.values(reporters.REPORTERS).map(({ file }) => file));
/**
 * Writes the copies into a folder that is emptied first: one record as it is, several into a folder each.
 * @throws Error of the file system
 */
function exportRecords(results, target) {
    (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
    for (const { dir, keepsText } of results)
        exportRecord(dir, results.length === 1 ? target : (0,external_node_path_.join)(target, (0,external_node_path_.basename)(dir)), keepsText === true);
}
function exportRecord(dir, target, keepsText) {
    if (!(0,external_node_fs_.existsSync)(dir))
        return;
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    for (const entry of (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })) {
        const from = (0,external_node_path_.join)(dir, entry.name);
        // What must not be forgotten has a record of its own below.
        if (entry.isDirectory())
            exportRecord(from, (0,external_node_path_.join)(target, entry.name), keepsText);
        else if (COPIED.has(entry.name) || (entry.name === journal/* JOURNAL_FILE */.RD && keepsText))
            (0,external_node_fs_.copyFileSync)(from, (0,external_node_path_.join)(target, entry.name));
        else if (entry.name === journal/* JOURNAL_FILE */.RD)
            (0,journal/* exportJournal */._R)(dir, target, () => true);
    }
}

// EXTERNAL MODULE: ./lib/github/artifacts.js
var github_artifacts = __webpack_require__(18328);
// EXTERNAL MODULE: ./lib/github/baseline-artifact.js
var baseline_artifact = __webpack_require__(7499);
;// CONCATENATED MODULE: ./lib/github/baseline-store.js




/** The workflow that Cupel ships for this, under its own name and under the one that `init` gives it; beside the one that is running. */
const SHIPPED_WORKFLOWS = ['.github/workflows/baseline.yml', '.github/workflows/evals-baseline.yml'];
/** Commits that are gone back. */
const GENERATIONS = 50;
/** Runs whose artifacts are listed, and artifacts that are opened, for one suite. */
const LISTED_RUNS = 20;
const OPENED = 5;
/** Opens the store of a repository. What GitHub was asked once is not asked again. */
function openBaselineStore(api, context, deps) {
    const branch = once(() => defaultBranch(api));
    const runs = once(async () => trustedRuns(api, context.workflowPath, await branch()));
    const ancestors = memo((sha) => firstParents(api, sha));
    const artifacts = memo((run) => (0,github_artifacts/* listArtifacts */.wn)(api, run));
    let isWarned = false;
    const quietly = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!isWarned)
                deps.log.warn(explain(error));
            isWarned = true;
            return null;
        }
    };
    const find = async ({ suite, sha, maxAgeMs, suits }) => {
        let opened = 0;
        for (const run of nearestFirst(await runs(), await ancestors(sha)).slice(0, LISTED_RUNS)) {
            const newest = ofSuite(await artifacts(run.id), suite, run.sha)[0];
            if (newest === undefined || !(deps.now() - Date.parse(newest.createdAt) <= maxAgeMs))
                continue;
            opened += 1;
            const files = (0,baseline_artifact/* unpackBaseline */.MP)(await (0,github_artifacts/* downloadArtifact */.bk)(api, newest, deps), { suite, sha: run.sha });
            if (suits(files.manifest))
                return { ...files, createdAt: newest.createdAt };
            if (opened === OPENED)
                break;
        }
        return null;
    };
    return {
        find: (query) => quietly(() => find(query)),
        newest: () => quietly(async () => {
            const all = await runs();
            if (all.length === 0)
                return null;
            for (const run of nearestFirst(all, await ancestors(await branch())).slice(0, LISTED_RUNS)) {
                const own = await artifacts(run.id);
                if (own.some(({ name }) => name.startsWith('cupel-baseline-') && name.includes(run.sha)))
                    return run.sha;
            }
            return null;
        }),
    };
}
async function defaultBranch({ owner, repo, request }) {
    return (await request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
}
/** Runs that a push to the default branch of this very repository started, of the running workflow's file or the shipped one's. */
async function trustedRuns(api, running, branch) {
    const { owner, repo } = api;
    const own = `${owner}/${repo}`;
    const found = [];
    for (const path of new Set([...SHIPPED_WORKFLOWS, running])) {
        const file = /^\.github\/workflows\/([^/]+)$/.exec(path)?.[1];
        if (file === undefined)
            continue;
        for (const run of await runsOf(api, file, branch)) {
            const isPush = run.event === 'push' && run.head_branch === branch && pathOf(run.path, own) === path;
            if (isPush && run.head_repository?.full_name === own)
                found.push({ id: Number(run.id), sha: run.head_sha });
        }
    }
    return found;
}
async function runsOf(api, file, branch) {
    const { owner, repo } = api;
    try {
        const asked = { owner, repo, workflow_id: file, event: 'push', branch, per_page: 100 };
        return (await api.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', asked)).data.workflow_runs;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 404)
            return [];
        throw error;
    }
}
/** GitHub writes a workflow's path with or without its repository before it and its ref behind it. */
function pathOf(path, own) {
    const [plain = ''] = path.split('@');
    return plain.startsWith(`${own}/`) ? plain.slice(own.length + 1) : plain;
}
/** A commit and its first parents, nearest first, as far as one page of history tells. */
async function firstParents(api, sha) {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits', { owner, repo, sha, per_page: 100 });
    const parents = new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
    const line = [];
    for (let at = data[0]?.sha; at !== undefined && line.length <= GENERATIONS; at = parents.get(at))
        line.push(at);
    return line;
}
/** Runs for the commits of a line, nearest first; of one commit the newest run first. */
function nearestFirst(runs, line) {
    const distance = new Map(line.map((sha, index) => [sha, index]));
    return runs
        .flatMap((run) => {
        const at = distance.get(run.sha);
        return at === undefined ? [] : [{ run, at }];
    })
        .sort((a, b) => a.at - b.at || b.run.id - a.run.id)
        .map(({ run }) => run);
}
/** The artifacts of a suite at a commit, newest attempt first. */
function ofSuite(artifacts, suite, sha) {
    const attemptOf = ({ name }) => (0,baseline_artifact/* baselineAttemptOf */.sw)(name, suite, sha) ?? 0;
    return artifacts.filter((artifact) => attemptOf(artifact) > 0).sort((a, b) => attemptOf(b) - attemptOf(a));
}
function explain(error) {
    const isRefused = (0,github_api/* statusOf */.c2)(error) === 403 || (0,github_api/* statusOf */.c2)(error) === 404;
    const why = error instanceof errors/* CupelError */.MF ? error.message : `they cannot be read (${(0,github_api/* describeFailure */.Ic)(error)})`;
    return `stored baselines: ${why}; the baseline is run${isRefused ? '. Grant the job `actions: read` to use them' : ''}`;
}
function once(work) {
    let begun = null;
    return () => {
        begun ??= work();
        return begun;
    };
}
function memo(work) {
    const known = new Map();
    return (key) => {
        const begun = known.get(key) ?? work(key);
        known.set(key, begun);
        return begun;
    };
}

// EXTERNAL MODULE: ./lib/commands/gate/baseline.js
var baseline = __webpack_require__(31169);
;// CONCATENATED MODULE: ./lib/commands/github/github-baseline.js





/** The stored baselines of the run's repository; null where there is nobody to ask. */
function openStore({ api, context }, deps) {
    return api === null || context === null ? null : openBaselineStore(api, context, deps);
}
/**
 * Records the baselines of the push that the event is about, and uploads them.
 * @throws CupelError `usage` under any other event: nobody would believe what it records
 */
async function recordOnGitHub(options, session, deps) {
    const { event, context } = session;
    if (event.kind !== 'push' || !event.isDefaultBranch)
        throw new errors/* CupelError */.MF('usage', 'a baseline is recorded by a push to the default branch, and this run is for something else', {
            remedy: 'Write `on: { push: { branches: [main] } }`, as docs/workflows/baseline.yml does.',
        });
    const store = openStore(session, deps);
    const attempt = Math.max(1, context?.attempt ?? 1);
    const findBaseline = store === null ? {} : { findBaseline: store.find };
    const results = await (0,baseline.recordBaselines)({ ...options, ...findBaseline, attempt, workflow: context?.workflowPath ?? '' }, deps);
    for (const { suite, sha, dir } of results)
        if (dir !== null)
            await (0,github_artifacts/* uploadFolder */.yi)((0,baseline_artifact/* baselineArtifactName */.hF)(suite, sha, attempt), dir, deps);
    return results;
}

// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var git_repository = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/github/consent.js

const ACCEPT_LABEL = 'cupel:accept';
const GATE_CHANGE_LABEL = 'cupel:gate-change';
const NO_CONSENT = { accepted: null, gateChange: null, refused: [] };
/** `/cupel accept REASON` and `/cupel rerun`, alone in a comment or on its first line; null for anything else. */
function parseCommand(body) {
    const match = /^\s*\/cupel[ \t]+(accept|rerun)(?:[ \t]+([^\r\n]*))?(?:\r?\n|$)/.exec(body);
    if (match === null)
        return null;
    return { verb: match[1] === 'accept' ? 'accept' : 'rerun', rest: (match[2] ?? '').trim() };
}
/**
 * What counts for a pull request's head.
 * @param label what the event itself reports as given: its payload names the very head that the person saw
 */
async function readConsent(api, pull, label, comments, deps) {
    const labels = await standingLabels(api, pull, deps);
    const commands = comments.filter(({ body, isPerson }) => isPerson && parseCommand(body)?.verb === 'accept');
    if (labels.length === 0 && commands.length === 0 && label === null)
        return NO_CONSENT;
    const sightings = await sightingsOf(api, pull);
    const isKnown = sightings.some(({ sha }) => sha === pull.headSha);
    const canWrite = permissionReader(api);
    const refused = [];
    const judge = async (what, by, at) => {
        if (!(await canWrite(by)))
            refused.push(`${what} by ${by} does not count: it takes write permission.`);
        else if (at !== null && !isKnown)
            refused.push(`${what} by ${by} does not count: when GitHub received this commit is not known (grant \`actions: read\`).`);
        else if (at !== null && !isGivenFor(pull.headSha, Date.parse(at), sightings))
            refused.push(`${what} by ${by} does not count: it was given for an earlier commit.`);
        else
            return true;
        return false;
    };
    const labelled = async (name) => {
        const standing = labels.find((event) => event.name === name);
        const own = label?.name === name ? label : null;
        if (own !== null && (standing === undefined || standing.by === own.by)) {
            if (await judge(`The label ${name}`, own.by, null))
                return { by: own.by, reason: `label ${name}` };
            return null;
        }
        if (standing === undefined)
            return null;
        return (await judge(`The label ${name}`, standing.by, standing.at)) ? { by: standing.by, reason: `label ${name}` } : null;
    };
    const gateChange = await labelled(GATE_CHANGE_LABEL);
    let accepted = await labelled(ACCEPT_LABEL);
    for (const { by, body, createdAt, updatedAt } of [...commands].reverse()) {
        if (accepted !== null)
            break;
        const reason = parseCommand(body)?.rest ?? '';
        const what = 'The comment /cupel accept';
        if (reason === '')
            refused.push(`${what} by ${by} does not count: it gives no reason.`);
        else if (updatedAt !== createdAt)
            refused.push(`${what} by ${by} does not count: it was edited. Write a new one.`);
        else if (await judge(what, by, createdAt))
            accepted = { by, reason };
    }
    return { accepted, gateChange, refused };
}
/** Whether somebody may write to the repository; asked once for each person. What GitHub does not say is a no. */
function permissionReader(api) {
    const known = new Map();
    const ask = async (username) => {
        if (username === '' || username.endsWith('[bot]'))
            return false;
        try {
            const { owner, repo } = api;
            const { data } = await api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username });
            return data.permission === 'admin' || data.permission === 'write';
        }
        catch {
            return false;
        }
    };
    return (login) => {
        const answer = known.get(login) ?? ask(login);
        known.set(login, answer);
        return answer;
    };
}
/** Our labels that stand on the pull request, each with who put it there last, and when. */
async function standingLabels(api, { number }, deps) {
    const standing = new Map();
    try {
        const { owner, repo } = api;
        const events = await api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            owner,
            repo,
            issue_number: number,
            per_page: 100,
        });
        for (const event of events) {
            const name = 'label' in event ? event.label?.name : undefined;
            if (name !== ACCEPT_LABEL && name !== GATE_CHANGE_LABEL)
                continue;
            if (event.event === 'unlabeled')
                standing.delete(name);
            if (event.event === 'labeled')
                standing.set(name, { name, by: event.actor?.login ?? '', at: event.created_at });
        }
    }
    catch (error) {
        deps.log.warn(`labels of the pull request cannot be read (${(0,github_api/* describeFailure */.Ic)(error)}): grant \`pull-requests: write\` or \`read\``);
    }
    return [...standing.values()];
}
/** When the branch was seen with which head. */
async function sightingsOf(api, pull) {
    const seen = [...(await runSightings(api, pull)), ...(await pushSightings(api, pull))];
    if (pull.seenAt !== null)
        seen.push({ sha: pull.headSha, at: Date.parse(pull.seenAt) });
    return seen.filter(({ at }) => !Number.isNaN(at));
}
/**
 * Whether the branch had this head when something was given. That the commit had been seen before is not enough: a branch may leave it,
 * and come back after somebody agreed to another.
 */
function isGivenFor(head, at, sightings) {
    const earlier = sightings.filter((sighting) => sighting.at < at);
    const lastOther = Math.max(...earlier.filter(({ sha }) => sha !== head).map((sighting) => sighting.at));
    return earlier.some((sighting) => sighting.sha === head && sighting.at >= lastOther);
}
/** Workflow runs for the head itself, and for what else the branch had. */
async function runSightings(api, { headSha, headRef, headRepository }) {
    const { owner, repo } = api;
    const sightings = await Promise.all([{ head_sha: headSha }, { branch: headRef }].map(async (filter) => {
        try {
            const { data } = await api.request('GET /repos/{owner}/{repo}/actions/runs', { owner, repo, ...filter, per_page: 100 });
            return data.workflow_runs
                .filter((run) => (run.head_branch ?? headRef) === headRef && (run.head_repository?.full_name ?? headRepository) === headRepository)
                .map((run) => ({ sha: run.head_sha, at: Date.parse(run.created_at) }));
        }
        catch {
            return [];
        }
    }));
    return sightings.flat();
}
/** Pushes to the branch, where it is one of this repository. */
async function pushSightings(api, { headRef, headRepository, baseRepository }) {
    if (headRepository === null || headRepository !== baseRepository)
        return [];
    try {
        const { owner, repo } = api;
        const { data } = await api.request('GET /repos/{owner}/{repo}/activity', { owner, repo, ref: `refs/heads/${headRef}`, per_page: 100 });
        return data.map(({ after, timestamp }) => ({ sha: after, at: Date.parse(timestamp) }));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(43774);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./lib/github/artifact-zip.js
var artifact_zip = __webpack_require__(37155);
;// CONCATENATED MODULE: ./lib/github/data-artifact.js
/**
 * What the first stage of the fork flow hands to the second: data of the head, made without secrets, believed in nothing. The second stage
 * checks every name, size and hash before it reads a file, and nothing in it is ever run.
 */







const MAX_FILES = 500;
const data_artifact_MAX_BYTES = 20 << 20;
const MANIFEST = 'manifest.json';
/** Files of the head stand below this folder, by their path in the repository. */
const FILES = 'files/';
const data_artifact_commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const path = schemas/* string */.YjP().min(1).max(1000);
const data_artifact_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const DataSuiteSchema = schemas/* strictObject */.rej({
    path,
    suite: schemas/* string */.YjP().min(1),
    /** Provider, model, params, adapter and files of the head's candidate: what a head may say of it. */
    candidate: json/* JsonObjectSchema */.xt,
    golden: schemas/* array */.YOg(path),
    /** SHA-256 of adapters, by path. */
    adapters: schemas/* record */.g1P(path, data_artifact_digest),
    policyChanges: schemas/* array */.YOg(report/* PolicyChangeSchema */.ei).max(100_000),
});
const DataManifestSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    pr: schemas/* int */.Whr().positive(),
    head: data_artifact_commit,
    base: data_artifact_commit,
    suites: schemas/* array */.YOg(DataSuiteSchema).max(200),
    /** SHA-256 of every file, by its path in the repository. */
    files: schemas/* record */.g1P(path, data_artifact_digest),
});
/** The name under which the first stage leaves its data. */
function dataArtifactName(pr, head, attempt) {
    return `cupel-data-${pr}-${head}-a${attempt}`;
}
/** The attempt in such a name for a head; null for any other name. */
function attemptOf(name, head) {
    const [, sha, attempt] = /^cupel-data-\d+-([0-9a-f]+)-a(\d+)$/.exec(name) ?? [];
    return sha === head ? Number(attempt) : null;
}
/** The artifact's files by their names in it. */
function packData({ manifest, files }) {
    const packed = new Map([[MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
    for (const [name, bytes] of files)
        packed.set(FILES + name, bytes);
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    if (files.size > MAX_FILES || size > data_artifact_MAX_BYTES) {
        throw new errors/* CupelError */.MF('usage', `the change touches ${files.size} files of ${size} bytes; ${MAX_FILES} files and ${data_artifact_MAX_BYTES} bytes are let through`, {
            remedy: 'Split the change: golden sets of this size are best merged on their own.',
        });
    }
    return packed;
}
/**
 * Reads an artifact back.
 * @throws CupelError `file-unsafe` for anything that the first stage would not have written
 */
function unpackData(zip) {
    const entries = (0,artifact_zip/* unzipWithin */.E)(zip, { maxFiles: MAX_FILES + 1, maxBytes: 2 * data_artifact_MAX_BYTES }, unsafe);
    const text = entries[MANIFEST];
    if (text === undefined)
        throw unsafe('holds no manifest.json');
    const manifest = DataManifestSchema.safeParse(parseJson(text));
    if (!manifest.success)
        throw unsafe(`has a manifest of another form (${manifest.error.issues[0]?.path.join('.') ?? ''})`);
    const files = new Map();
    for (const [name, bytes] of Object.entries(entries)) {
        if (name === MANIFEST)
            continue;
        const file = name.startsWith(FILES) ? name.slice(FILES.length) : '';
        if (file === '' || isUnsafe(file))
            throw unsafe('holds a file where none belongs');
        if (!Object.hasOwn(manifest.data.files, file) || manifest.data.files[file] !== (0,fingerprint/* sha256 */.s)(Buffer.from(bytes)))
            throw unsafe('holds a file that its manifest does not vouch for');
        files.set(file, Buffer.from(bytes));
    }
    if (Object.keys(manifest.data.files).some((file) => !files.has(file)))
        throw unsafe('lacks a file that its manifest names');
    return { manifest: manifest.data, files };
}
/** The files of an artifact as a tree of their own. */
function openDataFiles(head, files) {
    const label = head.slice(0, 12);
    const name = (file) => `${label}:${file}`;
    const find = (file) => files.get((0,paths/* normalizePath */.Fd)(file));
    return {
        label,
        commit: head,
        name,
        has: async (file) => find(file) !== undefined,
        read: async (file, maxBytes) => {
            const bytes = find(file);
            if (bytes === undefined)
                throw new errors/* CupelError */.MF('file-missing', 'is not in the data of the pull request', { place: { file: name(file) } });
            if (bytes.length > maxBytes)
                throw new errors/* CupelError */.MF('file-unsafe', `is too large: ${bytes.length} bytes`, { place: { file: name(file) } });
            return bytes;
        },
        list: async () => [],
        digest: async (file) => {
            const bytes = find(file);
            return bytes === undefined ? null : { sha256: (0,fingerprint/* sha256 */.s)(bytes), bytes: bytes.length };
        },
        locate: () => null,
    };
}
function isUnsafe(file) {
    try {
        return (0,paths/* normalizePath */.Fd)(file) !== file || file.split('/').includes('.git');
    }
    catch {
        return true;
    }
}
function parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return null;
    }
}
function unsafe(what) {
    return new errors/* CupelError */.MF('file-unsafe', `the data of the pull request ${what}`, {
        remedy: 'Run the first stage again, as docs/guides/forks.md ships it.',
    });
}

// EXTERNAL MODULE: ./lib/commands/gate/gate.js + 3 modules
var gate = __webpack_require__(89516);
// EXTERNAL MODULE: ./lib/commands/gate/record.js
var record = __webpack_require__(60783);
// EXTERNAL MODULE: ./lib/commands/gate/verdict-terms.js
var verdict_terms = __webpack_require__(60659);
// EXTERNAL MODULE: ./lib/suite/policy-changes.js
var policy_changes = __webpack_require__(35780);
// EXTERNAL MODULE: ./lib/commands/preparation/suite-files.js + 1 modules
var suite_files = __webpack_require__(22405);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var workspace = __webpack_require__(93413);
;// CONCATENATED MODULE: ./lib/commands/github/collect.js
/**
 * Stage 1 of the fork flow: what the second stage must know of a head, gathered without a secret and without asking a model. Only files
 * that differ from the base are taken along; nothing that decides anything is believed later.
 */










const MAX_FILE_BYTES = 20 << 20;
/**
 * Collects the data of a pull request into a folder and gives its path.
 * @throws CupelError for what is malformed at the head, and for more than the second stage takes
 */
async function collect(options, deps) {
    (0,record/* refuseFile */.lv)(options.out, deps);
    const { head, base } = options.sides;
    if (head === null || base === null)
        throw new Error('a pull request has two sides');
    const suites = [];
    const files = new Map();
    for (const { path } of await (0,workspace/* locateSuites */.y)(deps, options.suites, { stateDir: options.stateDir, sides: { head, base: null } })) {
        const atHead = await (0,suite_files/* readSuiteFiles */.Q)(head, path, { mayBeEmpty: true });
        const atBase = (await base.tree.has(path)) ? await (0,suite_files/* readSuiteFiles */.Q)(base.tree, path) : null;
        suites.push(await describe(atHead, atBase));
        for (const file of dataFiles(atHead))
            await take(file, head, base.tree, files);
    }
    const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, (0,fingerprint/* sha256 */.s)(bytes)]));
    const manifest = { schemaVersion: 1, pr: options.pr, head: options.head, base: base.sha, suites, files: hashes };
    const dir = options.out === undefined ? (0,external_node_path_.join)(options.stateDir ?? (0,external_node_path_.resolve)(deps.cwd, '.cupel'), 'data') : (0,external_node_path_.resolve)(deps.cwd, options.out);
    for (const [name, bytes] of packData({ manifest, files })) {
        const at = (0,external_node_path_.join)(dir, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at), { recursive: true });
        (0,external_node_fs_.writeFileSync)(at, bytes);
    }
    return dir;
}
async function describe(head, base) {
    const { path, suite } = head.loaded;
    const adapter = 'adapter' in suite.candidate ? suite.candidate.adapter?.path : undefined;
    const adapterDigest = adapter === undefined ? null : await head.tree.digest((0,paths/* resolvePath */.o1)(path, adapter));
    const changes = base === null ? [] : (0,policy_changes/* policyChanges */.cb)({ ...base.loaded, cases: base.cases }, { ...head.loaded, cases: head.cases }, 'base');
    return {
        path,
        suite: suite.suite,
        candidate: (0,policy_changes/* candidateData */.Kp)(suite.candidate),
        golden: [...new Set(head.cases.map(({ file }) => file))],
        adapters: adapter === undefined || adapterDigest === null ? {} : { [(0,paths/* resolvePath */.o1)(path, adapter)]: adapterDigest.sha256 },
        policyChanges: [...changes],
    };
}
/** The files that a head may bring: prompt, tools, recorded outputs and scores, golden sets. */
function dataFiles({ loaded: { path, suite }, cases }) {
    const target = suite.candidate;
    const scores = suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded.scores]));
    const named = [target.prompt, target.tools, target.outputs, ...scores].filter((file) => file !== undefined);
    return [...new Set([...named.map((file) => (0,paths/* resolvePath */.o1)(path, file)), ...cases.map(({ file }) => file)])];
}
async function take(path, head, base, files) {
    if (files.has(path) || !(await head.has(path)))
        return;
    const bytes = await head.read(path, MAX_FILE_BYTES);
    const standing = (await base.has(path)) ? await base.read(path, MAX_FILE_BYTES).catch(toNothing) : null;
    if (standing === null || !bytes.equals(standing))
        files.set(path, bytes);
}
function toNothing(error) {
    if (error instanceof errors/* CupelError */.MF)
        return null;
    throw error;
}

// EXTERNAL MODULE: ./lib/git/base.js
var base = __webpack_require__(85255);
;// CONCATENATED MODULE: ./lib/git/fetch.js
const TIMEOUT_MS = 120_000;
/** Submodules, tags, hooks and other branches stay away; a prompt for a password would wait for ever. */
const SHUT = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'fetch.fsckObjects=true',
];
/** Fetches one commit without its history. Whether it is here afterwards is the answer; why not is git's own affair. */
async function fetchCommit(deps, repository, sha) {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        throw new Error('a commit must be named by its full hash');
    try {
        await deps.exec('git', [...SHUT, '-C', repository.root, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha], {
            cwd: repository.root,
            timeoutMs: TIMEOUT_MS,
            env: { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', GIT_SSH_COMMAND: 'ssh -oBatchMode=yes' },
        });
    }
    catch {
        return false;
    }
    return (await repository.resolve(sha)) !== null;
}

// EXTERNAL MODULE: ./lib/github/commit-files.js
var commit_files = __webpack_require__(71452);
;// CONCATENATED MODULE: ./lib/commands/github/event-sides.js





const FETCH_MORE = 'Write `fetch-depth: 2` under `with:` of actions/checkout, so that the base commit is there.';
/**
 * The sides of an event whose head is checked out.
 * @throws CupelError `base-unreadable`
 */
async function sidesOfCheckout(event, named, sources, deps) {
    const { repository } = sources;
    if (repository === null)
        return undefined;
    const sha = await baseOfCheckout(event, named, { ...sources, repository });
    return { head: null, base: sha === null ? null : { sha, tree: await openCommit(sha, sources, deps) } };
}
/**
 * The sides of a pull request whose head is not checked out: read as data, compared with the merge base.
 * @throws CupelError `base-unreadable`
 */
async function sidesOfPull(pull, sources, deps) {
    const sha = await mergeBaseOf(pull.baseRef, pull.headSha, sources);
    return { head: await openCommit(pull.headSha, sources, deps), base: { sha, tree: await openCommit(sha, sources, deps) } };
}
/**
 * The base of a pull request: where its head and the base branch meet. Where neither GitHub nor the clone says, the commit that the first
 * stage found, provided that it is on the checked-out base branch.
 */
async function sidesAtBase(pull, sources, named, deps) {
    const sha = await mergeBaseOf(pull.baseRef, pull.headSha, sources).catch(async (error) => {
        const here = await sources.repository?.head();
        const isOurs = here && (await sources.repository?.resolve(named)) && (await sources.repository?.isAncestor(named, here));
        if (isOurs)
            return named;
        throw error;
    });
    return { sha, tree: await openCommit(sha, sources, deps) };
}
async function baseOfCheckout(event, { ref, newest }, sources) {
    const { repository } = sources;
    if (ref !== undefined)
        return (await (0,base/* findBase */.l)(repository, ref)).sha;
    switch (event.kind) {
        case 'pull-request':
            return baseOfPull(event.pull, sources);
        case 'merge-group':
            return event.baseSha ?? firstParent(repository);
        case 'push':
            return event.before ?? firstParent(repository);
        case 'manual':
            return newest();
        default:
            return (await (0,base/* findBase */.l)(repository, undefined)).sha;
    }
}
/** The first parent of the merge commit that GitHub made; of a checked-out head the merge base. */
async function baseOfPull(pull, sources) {
    const { repository } = sources;
    const head = await repository.head();
    if (head === null)
        throw unreadable('the repository has no commit', 'Check the repository out before this step: `actions/checkout`.');
    const [first, second] = head === pull?.headSha ? [] : await repository.parents(head);
    if (first !== undefined && second !== undefined && (pull === null || second === pull.headSha))
        return first;
    if (pull === null)
        return (await (0,base/* findBase */.l)(repository, undefined)).sha;
    return mergeBaseOf(pull.baseRef, head, sources);
}
async function firstParent(repository) {
    const head = await repository.head();
    return head === null ? null : ((await repository.parents(head))[0] ?? null);
}
/** GitHub knows the whole history, a clone may not: it is asked first. */
async function mergeBaseOf(baseRef, head, { repository, api }) {
    let why = 'no token to ask GitHub with';
    if (api !== null) {
        try {
            const { owner, repo } = api;
            const basehead = `${encodeURIComponent(baseRef)}...${head}`;
            const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 });
            return data.merge_base_commit.sha;
        }
        catch (error) {
            why = (0,github_api/* describeFailure */.Ic)(error);
        }
    }
    const tip = (await repository?.resolve(`refs/remotes/origin/${baseRef}`)) ?? (await repository?.resolve(`refs/heads/${baseRef}`)) ?? null;
    const base = tip === null || repository === null ? null : await repository.mergeBase(tip, head).catch(() => null);
    if (base !== null)
        return base;
    throw unreadable(`where ${baseRef} and ${head.slice(0, 12)} meet is not in this clone, and GitHub does not say (${why})`, FETCH_MORE);
}
/** The files of a commit: the local object, else GitHub's API, else one fetch. */
async function openCommit(sha, { repository, api }, deps) {
    if (repository !== null && (await repository.resolve(sha)) !== null)
        return repository.tree(sha);
    const entries = api === null ? null : await (0,commit_files/* listCommit */.E)(api, sha);
    if (api !== null && entries !== null)
        return (0,commit_files/* openCommitFiles */.t)(api, sha, entries);
    if (repository !== null && (await fetchCommit(deps, repository, sha)))
        return repository.tree(sha);
    throw unreadable(`the commit ${sha.slice(0, 12)} is not in this clone, and neither GitHub's API nor a fetch gives it`, FETCH_MORE);
}
function unreadable(message, remedy) {
    return new errors/* CupelError */.MF('base-unreadable', message, { remedy });
}

// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/layered-tree.js
var layered_tree = __webpack_require__(41647);
;// CONCATENATED MODULE: ./lib/commands/github/fork-stage.js
/**
 * Stage 2 of the fork flow: takes what the first stage left, makes sure that it belongs to the pull request of that run, and gives the
 * sides to gate. The head is never checked out.
 */










/**
 * The data that the run of the event left.
 * @returns null where it left none: the pull request was not one for this flow
 * @throws CupelError `file-unsafe`, `record-unreadable`
 */
async function readStageData({ runId, headSha }, api, deps) {
    if (runId === null || headSha === null)
        throw mismatch('the event names no run and no head');
    const found = (await (0,github_artifacts/* listArtifacts */.wn)(api, runId))
        .map((artifact) => ({ ...artifact, attempt: attemptOf(artifact.name, headSha) }))
        .filter(({ attempt }) => attempt !== null)
        .sort((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0))[0];
    return found === undefined ? null : unpackData(await (0,github_artifacts/* downloadArtifact */.bk)(api, found, deps));
}
/** @throws CupelError `usage` where data and pull request are not of the run that the event tells of */
function checkStageData({ manifest }, event, pull) {
    if (manifest.head !== event.headSha)
        throw mismatch('its data is of another head');
    if (pull.number !== manifest.pr || pull.headSha !== event.headSha)
        throw mismatch(`pull request ${manifest.pr} has another head by now`);
    if (event.headRepository !== null && pull.headRepository !== null && pull.headRepository !== event.headRepository)
        throw mismatch(`pull request ${manifest.pr} comes from another repository`);
}
/**
 * The two sides. Where GitHub shows the head itself, that is what is read, and the data must be what stands there; else the data is laid
 * over the base, whose suites say everything that a head may not.
 */
async function sidesOfData(data, pull, api, deps) {
    const repository = await (0,git_repository/* findRepository */.W)(deps, deps.cwd);
    const sources = { repository, api };
    const base = await sidesAtBase(pull, sources, data.manifest.base, deps);
    const head = await openHead(pull.headSha, repository, api);
    if (head !== null) {
        await compareData(data, head);
        return { head, base };
    }
    const written = new Map(data.files);
    for (const suite of data.manifest.suites)
        written.set(suite.path, await writeSuite(suite, base.tree));
    const changes = new Map(data.manifest.suites.map(({ path, policyChanges }) => [path, policyChanges]));
    return { head: (0,layered_tree/* layerTrees */.H)(openDataFiles(pull.headSha, written), base.tree), base, reportedChanges: changes };
}
async function openHead(sha, repository, api) {
    if (repository !== null && (await repository.resolve(sha)) !== null)
        return repository.tree(sha);
    const entries = await (0,commit_files/* listCommit */.E)(api, sha);
    return entries === null ? null : (0,commit_files/* openCommitFiles */.t)(api, sha, entries);
}
async function compareData({ files }, head) {
    for (const [path, bytes] of files) {
        const standing = (await head.has(path)) ? await head.read(path, bytes.length).catch(() => null) : null;
        if (standing === null || !standing.equals(bytes))
            throw mismatch('its data is not what the head of the pull request holds');
    }
}
/** The base's suite with the head's candidate and golden sets; of a suite that only the head has, no more than these. */
async function writeSuite({ path, suite, candidate, golden }, base) {
    const standing = (await base.has(path)) ? (await (0,documents_document/* loadDocument */.Az)(base, path)).value : { suite };
    const before = isObject(standing.candidate) ? standing.candidate : {};
    const kept = candidate.provider === before.provider ? before : {};
    const target = {
        ...withoutData(kept),
        ...(candidate.provider === 'openai-compatible' && kept.base_url === undefined ? FOREIGN : {}),
        ...candidate,
    };
    const sets = golden.map((file) => external_node_path_.posix.relative(external_node_path_.posix.dirname(path), (0,paths/* resolvePath */.o1)('x', file)));
    return Buffer.from(JSON.stringify({ ...standing, golden: sets.length === 0 ? standing.golden : sets, candidate: target }));
}
/** An address that the head has and the manifest does not carry: such a candidate is refused for its provider alone. */
const FOREIGN = { base_url: 'https://head.invalid' };
/** What stands at the base and is not the head's to say. */
function withoutData(target) {
    const said = new Set([
        'model',
        'prompt',
        'params',
        'adapter',
        'label',
        'tools',
        'outputs',
        'api',
        'context_size',
        'threads',
        'seed',
        'digest',
    ]);
    return Object.fromEntries(Object.entries(target).filter(([key]) => !said.has(key)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mismatch(what) {
    return new errors/* CupelError */.MF('usage', `the run of the first stage cannot be judged: ${what}`, {
        remedy: 'Run the first stage again on the newest commit of the pull request.',
    });
}

;// CONCATENATED MODULE: ./lib/commands/github/github-gate.js
/** A gate that an event of GitHub started: which commits, under whose policy, with whose consent; then the gate itself; then the news. */

















/**
 * The first stage of the fork flow: gathers the data of the pull request that the event is about.
 * @returns null where the event is about none
 */
async function collectOnGitHub(options, { event, api, context }, deps) {
    if (event.kind !== 'pull-request' || event.pull === null)
        return null;
    const { pull } = event;
    const repository = await (0,git_repository/* findRepository */.W)(deps, deps.cwd);
    const sides = await sidesOfPull(pull, { repository, api }, deps);
    const dir = await collect({ ...options, pr: pull.number, head: pull.headSha, sides }, deps);
    return { dir, name: dataArtifactName(pull.number, pull.headSha, context?.attempt ?? 1) };
}
/**
 * Gates what an event is about, and publishes the verdict or why there is none.
 * @throws CupelError for what could not be done; it is published first
 */
async function gateOnGitHub(options, session, deps) {
    const change = await identify(session, deps);
    if ('why' in change)
        return { kind: 'ignored', why: change.why };
    const audience = audienceOf(change, session);
    try {
        const trust = trustOf(change, session);
        const store = openStore(session, deps);
        const sides = await findSides(change, session, { ref: options.base, newest: async () => (await store?.newest()) ?? null }, deps);
        const results = await (0,gate.gate)({ ...options, ...termsOf(trust, sides, change, session), findBaseline: store?.find }, deps);
        // A shard decides nothing: the job that merges them has the news.
        const commentUrl = audience === null || options.shard !== undefined ? '' : await publishVerdicts(results, audience, deps);
        return { kind: 'gated', results, commentUrl, notes: change.consent.refused };
    }
    catch (error) {
        if (error instanceof errors/* CupelError */.MF && audience !== null)
            await publishFailure(error, audience, deps);
        throw error;
    }
}
/**
 * Publishes the verdicts over the records of shards, under the terms of the event.
 * @param decide gives the verdicts
 * @throws CupelError for what could not be done; it is published first
 */
async function mergeOnGitHub(decide, session, deps) {
    const change = await identify(session, deps);
    if ('why' in change)
        return { kind: 'ignored', why: change.why };
    const audience = audienceOf(change, session);
    try {
        const { terms, acceptance } = termsOf(trustOf(change, session), undefined, change, session);
        const applied = { changesFail: terms?.changesFail === true, acceptance: acceptance ?? null, skipsCredentials: false };
        const results = (await decide()).map((result) => ({ ...result, view: (0,verdict_terms/* applyTerms */.Kz)(result.view, applied) }));
        for (const { dir, view } of results)
            await (0,record/* writeRendered */.d_)(dir, view, deps);
        const commentUrl = audience === null ? '' : await publishVerdicts(results, audience, deps);
        return { kind: 'gated', results, commentUrl, notes: change.consent.refused };
    }
    catch (error) {
        if (error instanceof errors/* CupelError */.MF && audience !== null)
            await publishFailure(error, audience, deps);
        throw error;
    }
}
function termsOf(trust, sides, { pull, consent }, { event }) {
    const { accepted } = consent;
    return {
        sides,
        // Without a base there is nobody else's policy.
        terms: sides?.base === null ? undefined : trust,
        acceptance: accepted === null || pull === null ? null : { ...accepted, sha: pull.headSha },
        alwaysRuns: event.kind === 'manual' && event.isSchedule,
    };
}
/** @throws CupelError `usage` where the workflow trusts what it may not */
function trustOf({ pull, consent }, { event, trust }) {
    const decided = decideTrust(trust, event, pull, consent.gateChange !== null);
    if (decided !== null)
        return decided;
    throw new errors/* CupelError */.MF('usage', '`trust: head` is refused under an event that strangers can cause while the run holds secrets', {
        remedy: 'Leave `trust` out, or run the gate on `pull_request`.',
    });
}
async function findSides(change, session, base, deps) {
    const { event, api } = session;
    const repository = (0,external_node_fs_.existsSync)(deps.cwd) ? await (0,git_repository/* findRepository */.W)(deps, deps.cwd) : null;
    if (change.pull !== null && change.data !== undefined && api !== null)
        return sidesOfData(change.data, change.pull, api, deps);
    if (change.pull !== null && isPrivileged(event))
        return sidesOfPull(change.pull, { repository, api }, deps);
    const sides = await sidesOfCheckout(event, base, { repository, api }, deps);
    if (sides === undefined && isUntrusted(event, change.pull))
        throw new errors/* CupelError */.MF('base-unreadable', 'there is no checkout to find the base commit in', {
            remedy: 'Add actions/checkout before this step.',
        });
    return sides;
}
async function identify(session, deps) {
    const { event, api, sha } = session;
    const alone = { pull: null, comments: null, consent: NO_CONSENT };
    switch (event.kind) {
        case 'pull-request':
            // A job that is run again has the payload of its first attempt: whether the label still stands is asked then.
            return changeOf(event.pull, event.pull?.headSha ?? null, session.context?.attempt === 1 ? event.label : null, session, deps);
        case 'merge-group': {
            const pull = event.pullNumber === null || api === null ? null : await readPull(api, event.pullNumber).catch(() => null);
            // What people agreed to on the pull request holds in the queue; the comment stays with the pull request's own runs.
            return { ...(await changeOf(pull, event.headSha ?? sha, null, session, deps)), comments: null };
        }
        case 'push':
            return { ...alone, headSha: event.after ?? sha };
        case 'manual':
            return { ...alone, headSha: event.isDefaultBranch ? sha : null };
        case 'comment':
            return identifyComment(event.comment, session, deps);
        case 'workflow-run':
            return identifyStage(event, session, deps);
        case 'other':
            if (event.name === '')
                return { ...alone, headSha: null };
            throw new errors/* CupelError */.MF('usage', `the event ${event.name} names no change to gate`, {
                remedy: 'Run it on pull_request, merge_group, push, workflow_dispatch or schedule.',
            });
    }
}
/** The second stage judges the pull request whose head the first one ran for, and no other. */
async function identifyStage(event, session, deps) {
    const { api } = session;
    if (api === null)
        throw new errors/* CupelError */.MF('usage', 'there is no token to read the first stage with', { remedy: 'Leave `github-token` as it is.' });
    if (!event.event.startsWith('pull_request'))
        return { why: `the first stage ran on ${event.event || 'nothing'}, not on a pull request` };
    const data = await readStageData(event, api, deps);
    if (data === null)
        return { why: 'the first stage left no data' };
    const pull = await readPull(api, data.manifest.pr);
    checkStageData(data, event, pull);
    return { ...(await changeOf(pull, pull.headSha, null, session, deps)), data };
}
/** A comment with a command counts from people with write permission; any other comment does nothing. */
async function identifyComment(comment, session, deps) {
    const { api } = session;
    const command = comment === null ? null : parseCommand(comment.body);
    if (comment === null || command === null || !comment.isNew)
        return { why: 'the comment is no command of this gate' };
    if (api === null)
        return { why: 'there is no token to read the pull request with' };
    const pull = await readPull(api, comment.pullNumber);
    if (!pull.isOpen)
        return { why: 'the pull request is closed' };
    if (!(await permissionReader(api)(comment.by)))
        return { why: `${comment.by} may not write to this repository` };
    const change = await changeOf(pull, pull.headSha, null, session, deps);
    if (command.verb === 'accept' && change.consent.accepted === null)
        return { why: change.consent.refused.at(-1) ?? 'the acceptance does not count' };
    return change;
}
async function changeOf(pull, headSha, label, { api }, deps) {
    if (pull === null || api === null)
        return { pull, headSha, comments: null, consent: NO_CONSENT };
    const comments = await listComments(api, pull.number).catch((error) => {
        deps.log.warn(`the comments of the pull request cannot be read (${(0,github_api/* describeFailure */.Ic)(error)}): grant the job \`pull-requests: write\``);
        return null;
    });
    return { pull, headSha, comments, consent: await readConsent(api, pull, label, comments ?? [], deps) };
}
async function readPull(api, number) {
    try {
        const { owner, repo } = api;
        const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
        // Any comment moves this time: it says nothing about when the head came.
        return { ...toPull(PullSchema.parse(data)), seenAt: null };
    }
    catch (error) {
        throw new errors/* CupelError */.MF('base-unreadable', `the pull request ${number} cannot be read (${(0,github_api/* describeFailure */.Ic)(error)})`, {
            remedy: 'Grant the job `pull-requests: write`.',
            cause: error,
        });
    }
}
function audienceOf({ pull, headSha, comments }, { api, context, surfaces, event }) {
    if (api === null || context === null)
        return null;
    const thread = pull === null || comments === null ? null : { pullNumber: pull.number, comments };
    return { api, context, surfaces, headSha, thread, isQuiet: event.kind === 'pull-request' && isUntrusted(event, pull) };
}

// EXTERNAL MODULE: ./lib/commands/invocation.js
var commands_invocation = __webpack_require__(59810);
// EXTERNAL MODULE: ./lib/commands/sweep/sweep-merge.js
var sweep_merge = __webpack_require__(76292);
// EXTERNAL MODULE: ./lib/reporters/calibration-page.js + 1 modules
var calibration_page = __webpack_require__(75712);
// EXTERNAL MODULE: ./lib/reporters/proposals/draft.js
var draft = __webpack_require__(73777);
// EXTERNAL MODULE: ./lib/reporters/proposals/suggestion.js + 1 modules
var proposals_suggestion = __webpack_require__(68001);
// EXTERNAL MODULE: ./lib/reporters/summary.js
var summary = __webpack_require__(82466);
// EXTERNAL MODULE: ./lib/reporters/sweep/index.js + 2 modules
var sweep = __webpack_require__(27211);
// EXTERNAL MODULE: ./lib/reporters/sweep/terminal.js
var terminal = __webpack_require__(84981);
// EXTERNAL MODULE: ./lib/reporters/terminal.js
var reporters_terminal = __webpack_require__(32448);
// EXTERNAL MODULE: ./lib/reporters/trend/terminal.js
var trend_terminal = __webpack_require__(24332);
;// CONCATENATED MODULE: ./lib/action/main.js
/** The action's entry: has the inputs carried out, and hands what came of it to the runner. It decides nothing. */





















/** Bytes of the job summary: over 1 MiB GitHub drops all of it. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub shows ten annotations of a kind for each step. */
const ANNOTATIONS = 10;
/** Runs the action. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
async function main(runner, deps) {
    try {
        const inputs = runner.readInputs();
        const invocation = (0,arguments_arguments/* parseArguments */.W)(inputs.args);
        // On a runner a key goes where the workflow or the base commit says, and a record that a change brings along is not believed.
        const trust = { suiteOrigins: false, stateDir: runner.stateDir, allowedOrigins: inputs.allowedOrigins };
        if (invocation.command === 'gate') {
            const { json: _, command: _command, ...options } = invocation;
            const { excerpts, onMissingCredentials } = inputs;
            const own = { ...trust, ...(excerpts === undefined ? {} : { excerpts }), onMissingCredentials, signal: runner.signal };
            const gated = await gateOnGitHub({ ...options, ...own }, await runner.openSession(inputs), deps);
            return await conclude(gated, inputs, runner, deps, invocation.shard);
        }
        if (invocation.command === 'merge' && !(0,sweep_merge.holdsSweep)(invocation.dirs, deps)) {
            const decide = async () => {
                const merged = await (0,commands_invocation/* invoke */.l)(invocation, { ...runner, trust }, deps);
                return merged.kind === 'verdicts' ? merged.results : [];
            };
            return await conclude(await mergeOnGitHub(decide, await runner.openSession(inputs), deps), inputs, runner, deps);
        }
        if (invocation.command === 'collect') {
            const session = await runner.openSession(inputs);
            const collected = await collectOnGitHub({ ...invocation, stateDir: runner.stateDir }, session, deps);
            if (collected === null)
                runner.print('Nothing to do: the event is about no pull request.\n');
            else {
                await (0,github_artifacts/* uploadFolder */.yi)(collected.name, collected.dir, deps);
                runner.setOutput('report', collected.dir);
                runner.print(`Collected ${collected.name}.\n`);
            }
            return errors/* EXIT */.dc.pass;
        }
        if (invocation.command === 'baseline') {
            const { json: _, command: _command, ...options } = invocation;
            const { signal, endsAt, stateDir } = runner;
            const own = { allowedOrigins: inputs.allowedOrigins, stateDir, signal, endsAt };
            return tellBaselines(await recordOnGitHub({ ...options, ...own }, await runner.openSession(inputs), deps), runner);
        }
        if (invocation.command === 'harvest' && invocation.pullRequest === true) {
            const { harvestToPull } = await Promise.all(/* import() */[__webpack_require__.e(4829), __webpack_require__.e(8128), __webpack_require__.e(4626), __webpack_require__.e(8315)]).then(__webpack_require__.bind(__webpack_require__, 38315));
            const { outcome, kind, url } = await harvestToPull(invocation, await runner.openSession(inputs), trust, deps);
            runner.setOutput('pull-request-url', url);
            appendSummary([outcome.report()], runner, deps);
            runner.print(`${JSON.stringify({ ...outcome.result, pullRequest: kind, url }, null, 2)}\n`);
            return errors/* EXIT */.dc.pass;
        }
        const outcome = await (0,commands_invocation/* invoke */.l)(invocation, { ...runner, trust }, deps);
        switch (outcome.kind) {
            case 'verdicts':
                publishRecord(outcome.results, runner, deps);
                return errors/* EXIT */.dc.pass;
            case 'comparison':
                publishViews([outcome.view], runner, deps);
                setOutputs(outcome.view.report, runner, {
                    record: outcome.dir ?? '',
                    json: outcome.dir === null ? '' : (0,external_node_path_.join)(outcome.dir, reporters.REPORTERS.json.file),
                });
                return (0,commands_outcome/* exitCodeOf */.FO)(outcome.view.report, outcome.onInconclusive);
            case 'baselines':
                return tellBaselines(outcome.results, runner);
            case 'labels':
                throw new Error('nobody labels on a runner');
            case 'calibration':
                runner.print((0,calibration_page/* renderCalibrationMarkdown */.y1)(outcome.result.calibration));
                return errors/* EXIT */.dc.pass;
            case 'draft':
                return publishText((0,draft/* renderDraftMarkdown */.F)(outcome.result.report), outcome.result.files, outcome.result.report.usage.usd, runner, deps);
            case 'suggestion': {
                const { report, dir } = outcome.result;
                return publishText((0,proposals_suggestion/* renderSuggestionMarkdown */.YJ)(report), [(0,external_node_path_.join)(dir, 'suggestion.md')], report.usage.usd, runner, deps);
            }
            case 'history':
                runner.print((0,trend_terminal/* renderHistoryTerminal */.$)(outcome.result.report, { colour: false, columns: 120, unicode: true }));
                runner.setOutput('report', outcome.result.dir ?? '');
                return errors/* EXIT */.dc.pass;
            case 'sweep':
                return publishSweep(outcome.result, runner, deps);
            case 'plans':
                runner.print(`${JSON.stringify({ suites: outcome.plans }, null, 2)}\n`);
                return errors/* EXIT */.dc.pass;
            case 'scaffold':
                runner.print(`${JSON.stringify(outcome.result, null, 2)}\n`);
                return errors/* EXIT */.dc.pass;
            case 'diagnoses':
                runner.print((0,commands_outcome/* toDiagnosisJson */.XE)(outcome.diagnoses));
                return (0,commands_outcome/* exitCodeOfDiagnoses */.wK)(outcome.diagnoses);
            case 'harvest':
                runner.print(`${JSON.stringify(outcome.outcome.result, null, 2)}\n`);
                return errors/* EXIT */.dc.pass;
            case 'leaks':
                runner.print(`${JSON.stringify({ findings: outcome.leaks }, null, 2)}\n`);
                return outcome.leaks.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.regression;
            case 'rendering':
                publishViews([outcome.view], runner, deps);
                return errors/* EXIT */.dc.pass;
            case 'text':
                runner.print(outcome.text);
                return errors/* EXIT */.dc.pass;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* CupelError */.MF))
            throw error;
        runner.setOutput('verdict', 'invalid');
        runner.fail((0,errors/* renderError */.vr)(error));
        return errors/* EXIT */.dc.unable;
    }
}
function tellBaselines(results, runner) {
    runner.print((0,commands_outcome/* renderBaselines */.tL)(results));
    const known = results.every(({ usd }) => usd !== null);
    runner.setOutput('cost-usd', known ? String(results.reduce((sum, { usd }) => sum + (usd ?? 0), 0)) : '');
    runner.setOutput('report', results.find(({ dir }) => dir !== null)?.dir ?? '');
    const code = (0,commands_outcome/* exitCodeOfBaselines */.v_)(results);
    const broken = results.find(({ kind }) => kind === 'incomplete');
    if (broken !== undefined)
        runner.fail(`${broken.suite}: no baseline was stored: ${broken.why ?? ''}`);
    return code;
}
async function conclude(outcome, inputs, runner, deps, shard) {
    if (outcome.kind === 'ignored') {
        runner.print(`Nothing to do: ${outcome.why}.\n`);
        return errors/* EXIT */.dc.pass;
    }
    for (const note of outcome.notes)
        deps.log.warn(note);
    runner.setOutput('comment-url', outcome.commentUrl);
    return publish(outcome.results, inputs, runner, deps, shard);
}
function worstOf(results) {
    return (0,commands_outcome/* worstOutcome */.Om)(results.map((result) => ({ ...result, report: result.view.report })));
}
async function publish(results, inputs, runner, deps, shard) {
    const worst = publishRecord(results, runner, deps);
    for (const annotation of results.flatMap(annotationsOf).slice(0, ANNOTATIONS))
        runner.annotate(annotation);
    await uploadRecords(results, main_artifactName(worst, results.length, inputs, runner, shard), runner, deps);
    const code = (0,commands_outcome/* exitCodeOf */.FO)(worst.report, worst.onInconclusive);
    if (code !== errors/* EXIT */.dc.pass)
        runner.fail(`${worst.report.suite}: ${worst.report.verdict.title}`);
    return code;
}
/** The name of the artifact; null where none is wanted. */
function main_artifactName(worst, suites, { artifact, surfaces }, { attempt }, shard) {
    if (artifact !== 'auto')
        return artifact === 'never' ? null : artifact;
    const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
    return `cupel-${surfaces.group || (suites === 1 ? worst.report.suite : 'suites')}${part}-a${attempt}`;
}
async function uploadRecords(results, name, { stateDir }, deps) {
    if (name === null)
        return;
    const folder = (0,external_node_path_.join)(stateDir, 'artifact');
    try {
        exportRecords(results, folder);
    }
    catch (error) {
        deps.log.warn(`the artifact cannot be made (${error.code ?? 'error'}); the verdict stands`);
        return;
    }
    await (0,github_artifacts/* uploadFolder */.yi)(name, folder, deps);
}
function publishRecord(results, runner, deps) {
    const worst = worstOf(results);
    publishViews(results.map(({ view }) => view), runner, deps);
    const record = results.length === 1 ? worst.dir : (0,external_node_path_.join)(worst.dir, '..');
    setOutputs(worst.report, runner, { record, json: (0,external_node_path_.join)(worst.dir, reporters.REPORTERS.json.file) });
    return worst;
}
function publishSweep({ report, dir }, runner, deps) {
    runner.print((0,terminal/* renderSweepTerminal */.T)(report, { colour: false, columns: 120, unicode: true }));
    appendSummary([sweep/* SWEEP_REPORTERS */.q.md.render(report)], runner, deps);
    runner.setOutput('report', dir);
    runner.setOutput('report-json', (0,external_node_path_.join)(dir, sweep/* SWEEP_REPORTERS */.q.json.file));
    runner.setOutput('cost-usd', report.usage.usd === null ? '' : String(report.usage.usd));
    const code = (0,commands_outcome/* sweepExitCode */.w0)(report);
    if (code !== errors/* EXIT */.dc.pass)
        runner.fail(`${report.sweep}: ${report.stop?.message ?? 'no arm has a score'}`);
    return code;
}
/** What was proposed, in the log and in the summary: there is no verdict in it. */
function publishText(text, files, usd, runner, deps) {
    runner.print(text);
    appendSummary([text], runner, deps);
    runner.setOutput('report', files[0] === undefined ? '' : (0,external_node_path_.dirname)(files[0]));
    runner.setOutput('cost-usd', usd === null ? '' : String(usd));
    return errors/* EXIT */.dc.pass;
}
function publishViews(views, runner, deps) {
    for (const view of views)
        runner.print((0,reporters_terminal/* renderTerminal */.b)(view, { colour: false, columns: 120, unicode: true }));
    appendSummary(views.map((view) => (0,summary/* renderSummary */.Br)(view, Math.floor(SUMMARY_BYTES / views.length))), runner, deps);
}
function appendSummary(texts, { summaryFile }, deps) {
    if (summaryFile === undefined || summaryFile === '')
        return;
    try {
        for (const text of texts)
            (0,external_node_fs_.appendFileSync)(summaryFile, `${text}\n`);
    }
    catch (error) {
        deps.log.warn(`summary: ${summaryFile} cannot be written (${error.code ?? 'error'}); the verdict stands`);
    }
}
function setOutputs({ verdict, comparisons, cases, usage }, { setOutput }, { record, json }) {
    const primary = comparisons.find(({ role }) => role === 'primary');
    setOutput('verdict', verdict.status);
    setOutput('difference', primary?.difference === null || primary === undefined ? '' : String(primary.difference));
    setOutput('regressed', String(cases.filter(({ status }) => status === 'regressed').length));
    setOutput('report', record);
    setOutput('report-json', json);
    setOutput('cost-usd', usage.usd === null ? '' : String(usage.usd));
}

;// CONCATENATED MODULE: ./lib/action/session.js
/** What the runner's variables and the event's file say of a run. */




/** Reads the event and opens the API, where the run has a repository and a token. */
async function openSession({ token, trust, surfaces }, deps) {
    const { env } = deps;
    const context = readRunContext(env);
    return {
        event: parseEvent(env.GITHUB_EVENT_NAME ?? '', readPayload(env.GITHUB_EVENT_PATH), env.GITHUB_REF),
        context,
        api: context === null || token === '' ? null : await (0,github_api/* openGitHubApi */.II)(context, token, deps),
        trust,
        surfaces,
        sha: /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA ?? '') ? (env.GITHUB_SHA ?? null) : null,
    };
}
/** The event's file; without one, or without JSON in it, an event that says nothing. */
function readPayload(path) {
    try {
        return path === undefined || path === '' ? {} : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/action/start.js
/** Starts the action in the real process: inputs, event, outputs, signals, exit code. */









/**
 * A job ends after six hours unless its workflow says otherwise, and tells no step when. What is known by three minutes before is
 * written down in time; a team with a shorter `timeout-minutes` sets `budget.minutes`.
 */
const JOB_ENDS_MS = (360 - 3) * 60_000;
/** Runs the action with the runner's inputs and sets the exit code. */
async function start(home) {
    const log = createRunnerLog((text) => process.stdout.write(text));
    const world = (0,lib_world/* openWorld */.H)({ info: log.print, warn: log.warn });
    process.once('exit', world.close);
    const interruption = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interruption.abort());
    process.exitCode = await main({
        readInputs: readInputs,
        openSession: (inputs) => openSession(inputs, world),
        home,
        stateDir: (0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'cupel'),
        signal: interruption.signal,
        endsAt: JOB_ENDS_MS,
        setOutput: core/* setOutput */.uH,
        summaryFile: process.env.GITHUB_STEP_SUMMARY,
        attempt: readRunContext(process.env)?.attempt ?? 1,
        print: log.print,
        annotate: log.annotate,
        fail: log.fail,
    }, world);
    world.close();
}


/***/ }),

/***/ 76292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsSweep: () => (/* binding */ holdsSweep),
/* harmony export */   mergeSweep: () => (/* binding */ mergeSweep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6883);
/* harmony import */ var _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98340);
/* harmony import */ var _replay_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90204);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60783);
/* harmony import */ var _merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49906);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35748);
/* harmony import */ var _sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21352);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54861);
/* harmony import */ var _sweep_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53331);
/* harmony import */ var _sweep_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24624);
/* harmony import */ var _sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34632);
/* harmony import */ var _sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68407);
/** The records of a sweep's shards into one leaderboard, or into the next round of the race. */
















/** Whether the folders hold parts of a sweep, and not of a gate. */
function holdsSweep(dirs, deps) {
    const [first] = dirs.flatMap((dir) => (0,_merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps));
    if (first === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first), _replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .JOURNAL_FILE */ .RD)))
        return false;
    return (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)((0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, first)).ledger) !== null;
}
/**
 * Merges the shards of one sweep: ranks after the last round, else takes out of the race what is proven worse.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
async function mergeSweep(options, deps) {
    (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseFile */ .lv)(options.out, deps);
    const records = options.dirs.flatMap((dir) => (0,_merge_shard_records_js__WEBPACK_IMPORTED_MODULE_8__/* .recordsIn */ .Q)(dir, deps)).map((dir) => readShard(dir, deps));
    const [first] = records;
    if (first === undefined)
        throw new Error('a merge has no record');
    refuseStrangers(records, first);
    const { part, digest } = first;
    const { plan, from, until, margin } = part;
    const entries = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .enterArms */ .SZ)(plan, from?.stopped);
    for (const entry of entries)
        gather(entry, plan, part.count, records);
    const usage = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .addUsage */ .v)([...(from === null ? [] : [from.usage]), ...records.map(({ ledger }) => (0,_replay_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .toUsageReport */ .PH)(ledger.usage))]);
    const seen = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .countUpTo */ .MJ)(plan, until);
    const cut = findCut(records, part);
    const isLast = until >= 1;
    if (cut === null && !isLast && margin !== null)
        (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stopWorse */ .bM)(entries, plan, margin, seen);
    const shares = [...(from?.shares ?? []), until];
    const rungs = [...(from?.rungs ?? []), { cases: seen, arms: (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .stillRacing */ .jM)(entries).length }];
    const stopped = Object.fromEntries(entries.flatMap(({ id, stoppedAt }) => (stoppedAt === null ? [] : [[id, stoppedAt]])));
    const round = { digest, shares, rungs, stopped, usage };
    const stop = cut ?? (isLast ? null : { code: 'round', message: (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .roundMessage */ .qz)(plan, round) });
    const racing = margin === null || shares.length < 2 ? null : { margin, rungs: shares };
    const report = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_13__/* .describeSweep */ .Y)({ plan, entries, racing, rungs, usage, stop });
    const stateDir = options.stateDir ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
    const short = digest.slice('sha256:'.length, 'sha256:'.length + 12);
    const dir = options.out === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', `sweep-${plan.sweep}-${short}-merged`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, options.out);
    if (records.some((record) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, record.dir) === dir))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
    if (cut === null)
        (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeRound */ .K)(dir, { plan, entries, round, startedAt: startOf(records) }, deps);
    await (0,_sweep_record_js__WEBPACK_IMPORTED_MODULE_12__/* .writeSweep */ .QJ)(dir, report, deps);
    return { report, dir };
}
function readShard(dir, deps) {
    const { ledger } = (0,_replay_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, dir));
    const found = (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .partIn */ .Vl)(ledger);
    if (found !== null)
        return { dir, ...found, ledger, digest: ledger.header.configDigest };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', 'this is not the record of a sweep’s shard', {
        place: { file: dir },
        remedy: 'Merge what `cupel sweep --shard I/N` wrote, one folder a shard.',
    });
}
/** Parts of other runs, and parts that are there twice, would count what they should not. */
function refuseStrangers(records, first) {
    const seen = new Map();
    const identity = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([first.digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(first.part)]);
    for (const { dir, suite, part, digest } of records) {
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)([digest, (0,_sweep_shards_js__WEBPACK_IMPORTED_MODULE_15__/* .identityOf */ .cu)(part)]) !== identity)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `it belongs to another run than ${first.dir}`, {
                place: { file: dir },
                remedy: 'Shards of one round have the same commit, sweep file, seed, number of shards, `--until` and `--from`.',
            });
        const key = (0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, String(part.index));
        const twin = seen.get(key);
        if (twin !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('record-unreadable', `shard ${part.index} of ${part.count} is here twice: also in ${twin}`, {
                place: { file: dir },
                remedy: 'Name every shard once, so that no case counts twice.',
            });
        seen.set(key, dir);
    }
}
/** A case is looked up in its own shard alone. */
function gather(entry, { suites }, count, records) {
    for (const { suite, cases } of suites) {
        const byIndex = new Map(records.filter((record) => record.suite === suite).map(({ part, ledger }) => [part.index, ledger.trials]));
        for (const { id, cluster } of cases) {
            const trials = byIndex.get((0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_9__/* .shardOf */ .IS)(cluster, count));
            const found = trials === undefined ? null : (0,_sweep_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .findInJournal */ .Qf)(trials, entry.id, id);
            if (found !== null)
                entry.trials.set((0,_sweep_entries_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKey */ .u2)(suite, id), found);
        }
    }
}
/** What makes the whole incomplete: a shard that is not there, or one that did not come to its end. */
function findCut(records, { count, plan }) {
    for (let index = 1; index <= count; index += 1) {
        for (const { suite } of plan.suites) {
            const record = records.find((own) => own.suite === suite && own.part.index === index);
            if (record === undefined)
                return { code: 'coverage', message: `shard ${index} of ${count} is missing` };
            const { end } = record.ledger;
            if (end === null)
                return { code: 'cancelled', message: `the run of shard ${index} of ${count} broke off` };
            if (end.stop !== null)
                return { code: end.stop, message: `shard ${index} of ${count} was cut short (${end.stop})` };
        }
    }
    return null;
}
function startOf(records) {
    return records.map(({ ledger }) => ledger.header?.startedAt ?? '').sort()[0] ?? '';
}


/***/ }),

/***/ 71452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   t: () => (/* binding */ openCommitFiles)
/* harmony export */ });
/* harmony import */ var _documents_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79278);
/* harmony import */ var _documents_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33121);
/* harmony import */ var _documents_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87671);
/** The files of one commit, read through GitHub's API: for checkouts that do not hold the commit, and for heads that are never checked out. */






const SHORT_HASH = 12;
const POINTER_BYTES = 1024;
/** Largest file that the contents API hands out raw. */
const MAX_API_BYTES = 100 << 20;
/**
 * Every file of a commit by its path.
 * @returns null where GitHub does not show the commit, or has too many files to list at once
 */
async function listCommit(api, sha) {
    try {
        const { owner, repo } = api;
        const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: sha, recursive: '1' });
        if (data.truncated)
            return null;
        return new Map(data.tree.flatMap((entry) => entry.path === undefined || entry.type === 'tree'
            ? []
            : [[entry.path, { mode: entry.mode ?? '', sha: entry.sha ?? '', bytes: entry.size ?? 0 }]]));
    }
    catch {
        return null;
    }
}
/** A commit as a tree of files. Only regular files are read: links (mode 120000) and submodules (160000) are refused. */
function openCommitFiles(api, sha, entries) {
    const label = sha.slice(0, SHORT_HASH);
    const name = (path) => `${label}:${path}`;
    const read = async (path, maxBytes) => {
        const normal = (0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path);
        const entry = entries.get(normal);
        const place = { file: name(normal) };
        if (entry === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('file-missing', 'does not exist at this commit', { place, remedy: 'Correct the path, or commit the file.' });
        if (!isRegular(entry))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('file-unsafe', 'is a link or a submodule at this commit, not a file', { place });
        if (entry.bytes > Math.min(maxBytes, MAX_API_BYTES))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('file-unsafe', `is too large: ${entry.bytes} bytes, at most ${Math.min(maxBytes, MAX_API_BYTES)}`, { place });
        const bytes = await readRaw(api, sha, normal);
        if (bytes.length > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('file-unsafe', `is too large: ${bytes.length} bytes, at most ${maxBytes}`, { place });
        return bytes;
    };
    return {
        label,
        commit: sha,
        name,
        has: async (path) => {
            const entry = entries.get((0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path));
            return entry !== undefined && isRegular(entry);
        },
        read,
        list: async (pattern) => {
            const glob = (0,_documents_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)((0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(pattern));
            const isListed = ([path, { mode }]) => mode !== '160000' && glob.matches(path) && path.split('/').length <= _documents_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr;
            return [...entries]
                .filter(isListed)
                .map(([path]) => path)
                .sort();
        },
        digest: async (path) => {
            if (!entries.has((0,_documents_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePath */ .Fd)(path)))
                return null;
            const bytes = await read(path, MAX_API_BYTES);
            return (bytes.length <= POINTER_BYTES ? (0,_documents_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLfsPointer */ .y)(bytes) : null) ?? { sha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes), bytes: bytes.length };
        },
        locate: () => null,
    };
}
async function readRaw(api, sha, path) {
    const { owner, repo } = api;
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo,
            path,
            ref: sha,
            mediaType: { format: 'raw' },
            request: { parseSuccessResponseBody: false },
        });
        return Buffer.from(await new Response(data).arrayBuffer());
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CupelError */ .MF('base-unreadable', `GitHub does not give ${path} at ${sha.slice(0, SHORT_HASH)} (${(0,_api_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(error)})`, {
            remedy: 'Let the checkout fetch it: `fetch-depth: 2` at actions/checkout.',
            cause: error,
        });
    }
}
function isRegular({ mode }) {
    return mode.startsWith('100');
}


/***/ })

};
