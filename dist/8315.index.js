export const id = 8315;
export const ids = [8315];
export const modules = {

/***/ 38315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harvestToPull: () => (/* binding */ harvestToPull)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(6883);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(87671);
;// CONCATENATED MODULE: ./lib/github/branch.js
/**
 * A branch of our own, written through the git data API: each change is one commit on top of what is there. Nothing is forced: what
 * somebody else pushed stays.
 */

/** The commit that a branch is at; null where there is no such branch. */
async function headOfBranch(api, branch) {
    const { owner, repo } = api;
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
/** Makes a commit that differs from its parent in one file; its hash. No branch is at it yet. */
async function commitFile(api, { parent, path, text, message }) {
    const { owner, repo } = api;
    const blob = await api.request('POST /repos/{owner}/{repo}/git/blobs', {
        owner,
        repo,
        content: Buffer.from(text, 'utf8').toString('base64'),
        encoding: 'base64',
    });
    const base = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: parent });
    const tree = await api.request('POST /repos/{owner}/{repo}/git/trees', {
        owner,
        repo,
        base_tree: base.data.tree.sha,
        tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    const commit = await api.request('POST /repos/{owner}/{repo}/git/commits', {
        owner,
        repo,
        message,
        tree: tree.data.sha,
        parents: [parent],
    });
    return commit.data.sha;
}
/** Makes a branch; false where one of this name is there already. */
async function createBranch(api, branch, sha) {
    const { owner, repo } = api;
    try {
        await api.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 422)
            return false;
        throw error;
    }
}
/** Moves a branch forward to a commit that stands on it; false where somebody pushed meanwhile. */
async function advanceBranch(api, branch, sha) {
    const { owner, repo } = api;
    try {
        await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}`, sha, force: false });
        return true;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 422)
            return false;
        throw error;
    }
}
/** Takes away a branch that was made a moment ago and leads nowhere. */
async function removeBranch(api, branch) {
    const { owner, repo } = api;
    await api.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}` });
}
/** Merges the base into a branch, so that it knows what was merged meanwhile; false where the two conflict. */
async function mergeBase(api, branch, base) {
    const { owner, repo } = api;
    try {
        await api.request('POST /repos/{owner}/{repo}/merges', { owner, repo, base: branch, head: base });
        return true;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 409)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/github/commit-files.js
var commit_files = __webpack_require__(71452);
;// CONCATENATED MODULE: ./lib/github/own-pull.js
/** The open pull request of this kind that was opened first; null without one. */
async function findOwnPull(api, kind) {
    const { owner, repo } = api;
    const open = await api.paginate('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', base: kind.base, per_page: 100 });
    const own = open.filter(({ head, body }) => {
        const isHere = head.repo?.full_name === `${owner}/${repo}`;
        return isHere && isOfKind(head.ref, kind) && (body ?? '').includes(kind.begin);
    });
    const [first] = own.sort((a, b) => a.number - b.number);
    return first === undefined ? null : { number: first.number, url: first.html_url, branch: first.head.ref, body: first.body ?? '' };
}
function isOfKind(ref, { branch }) {
    return ref === branch || (ref.startsWith(`${branch}-`) && /^\d{1,3}$/.test(ref.slice(branch.length + 1)));
}
async function openPull(api, { title, branch, base, body }) {
    const { owner, repo } = api;
    const { data } = await api.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, title, head: branch, base, body });
    return { number: data.number, url: data.html_url, branch, body };
}
/** Puts a new text where ours stood. */
async function updatePull(api, { number, body }, { begin, end }, part) {
    const { owner, repo } = api;
    const from = body.indexOf(begin);
    const to = body.indexOf(end);
    const text = from === -1 || to < from ? part : `${body.slice(0, from)}${part}${body.slice(to + end.length)}`;
    if (text === body)
        return;
    await api.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, body: text });
}

// EXTERNAL MODULE: ./lib/modes/naming.js
var naming = __webpack_require__(64642);
// EXTERNAL MODULE: ./lib/commands/harvest/harvest.js + 53 modules
var harvest = __webpack_require__(64626);
// EXTERNAL MODULE: ./lib/commands/harvest/harvest-report.js
var harvest_report = __webpack_require__(74248);
;// CONCATENATED MODULE: ./lib/commands/harvest/harvest-pull.js
/**
 * A harvest that ends in a pull request: the golden set with what is new, and the report as its text. One pull request a golden set, which
 * later runs add to; people may push to it and edit it meanwhile.
 */












const TITLE = 'Golden cases from production';
const MAX_SET_BYTES = 64 << 20;
const MOST_BRANCHES = 50;
/**
 * Harvests into a pull request.
 * @throws CupelError `usage` where the run cannot open one; what `harvest` throws
 */
async function harvestToPull(options, session, trust, deps) {
    const place = await locate(options, session, deps);
    const { api, kind, path, root } = place;
    const standing = await guarded('listed', findOwnPull(api, kind));
    if (standing !== null && !(await guarded('brought up to date', mergeBase(api, standing.branch, kind.base))))
        deps.log.warn(`${standing.url} conflicts with ${kind.base}: resolve it there; the harvest goes on beside it`);
    const parent = standing === null ? place.sha : ((await guarded('read', headOfBranch(api, standing.branch))) ?? place.sha);
    const before = await readAt(api, parent, path);
    const file = (0,external_node_path_.join)(root, path);
    if (before === null)
        (0,external_node_fs_.rmSync)(file, { force: true });
    else {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, before);
    }
    const outcome = await (0,harvest.harvest)(options, deps, { trust });
    const after = outcome.files.includes(options.write ?? '') ? (0,documents_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(file), path) : (before ?? '');
    if (after === (before ?? ''))
        return { outcome, kind: 'unchanged', url: standing?.url ?? '' };
    const sha = await guarded('committed', commitFile(api, { parent, path, text: after, message: messageOf(outcome, path) }));
    const body = (0,harvest_report/* pullText */.f7)(outcome, { begin: kind.begin, end: kind.end, path });
    return standing === null ? harvest_pull_open(place, sha, { outcome, body }) : update(place, sha, { outcome, body, standing }, deps);
}
async function locate(options, { event, api, context, sha }, deps) {
    if (options.write === undefined)
        throw new errors/* CupelError */.MF('usage', 'a pull request needs a golden set to change', { remedy: 'Name it with --write.' });
    if (event.kind !== 'manual' && event.kind !== 'push')
        throw new errors/* CupelError */.MF('usage', 'pull requests are opened by runs on a schedule, by hand or after a push', {
            remedy: 'Use `on: schedule` or `on: workflow_dispatch`, as docs/workflows/harvest.yml does.',
        });
    const base = /^refs\/heads\/(.+)$/.exec(deps.env.GITHUB_REF ?? '')?.[1];
    if (api === null || context === null || sha === null || base === undefined)
        throw new errors/* CupelError */.MF('usage', 'this run has no branch or no token to open a pull request with', {
            remedy: 'Run it in a workflow, on a branch.',
        });
    const root = (await (0,repository/* findRepository */.W)(deps, deps.cwd))?.root ?? deps.cwd;
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(deps.cwd, options.write)).replaceAll('\\', '/');
    if (path === '' || path.startsWith('..') || path.startsWith('.git/') || path.startsWith('.github/'))
        throw new errors/* CupelError */.MF('usage', 'is no place for a golden set of this repository', { place: { file: options.write } });
    const branch = `cupel/harvest/${(0,naming/* slug */.y)(path.replace(/\.[a-z]+$/i, ''))}`;
    return { api, root, path, sha, kind: { branch, base, begin: `<!-- cupel:harvest ${path} -->`, end: '<!-- /cupel:harvest -->' } };
}
/** The text of a file at a commit; null where it has none there. */
async function readAt(api, sha, path) {
    const entries = await (0,commit_files/* listCommit */.E)(api, sha);
    if (entries === null)
        throw new errors/* CupelError */.MF('base-unreadable', `GitHub does not list the files of ${sha.slice(0, 12)}`);
    if (!entries.has(path))
        return null;
    return (0,documents_text/* decodeText */.g7)(await (0,commit_files/* openCommitFiles */.t)(api, sha, entries).read(path, MAX_SET_BYTES), path);
}
async function harvest_pull_open({ api, kind }, sha, { outcome, body }) {
    const branch = await freeBranch(api, kind.branch, sha);
    try {
        const { url } = await openPull(api, { title: TITLE, branch, base: kind.base, body });
        return { outcome, kind: 'opened', url };
    }
    catch (error) {
        await removeBranch(api, branch).catch(() => undefined);
        throw refusal('opened', error);
    }
}
/** A branch of this name that is there without a pull request is somebody's history: it stays, and the next number is taken. */
async function freeBranch(api, name, sha) {
    for (let number = 1; number <= MOST_BRANCHES; number += 1) {
        const branch = number === 1 ? name : `${name}-${number}`;
        if (await guarded('pushed', createBranch(api, branch, sha)))
            return branch;
    }
    throw new errors/* CupelError */.MF('usage', `${MOST_BRANCHES} branches named ${name} are there`, {
        remedy: 'Delete those that are merged or given up.',
    });
}
async function update({ api, kind }, sha, { outcome, body, standing }, deps) {
    if (!(await guarded('pushed', advanceBranch(api, standing.branch, sha)))) {
        deps.log.warn(`somebody pushed to ${standing.branch} meanwhile: the next run adds what is new`);
        return { outcome, kind: 'overtaken', url: standing.url };
    }
    await guarded('updated', updatePull(api, standing, kind, body));
    return { outcome, kind: 'updated', url: standing.url };
}
function messageOf({ result }, path) {
    const count = result.written;
    return `${count === 0 ? 'Note where golden cases come from' : `Add ${count} golden case${count === 1 ? '' : 's'} from production`}\n\nTo ${path}.`;
}
async function guarded(what, asked) {
    try {
        return await asked;
    }
    catch (error) {
        throw refusal(what, error);
    }
}
function refusal(what, error) {
    const status = (0,github_api/* statusOf */.c2)(error);
    const isForbidden = status === 403 || status === 404 || status === 422;
    return new errors/* CupelError */.MF('usage', `the pull request cannot be ${what} (${(0,github_api/* describeFailure */.Ic)(error)})`, {
        remedy: isForbidden
            ? 'Grant the job `contents: write` and `pull-requests: write`, and allow GitHub Actions to create pull requests in the settings of the repository.'
            : 'Run it again.',
        cause: error,
    });
}


/***/ })

};
