export const id = 6210;
export const ids = [6210];
export const modules = {

/***/ 82377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createBag)
/* harmony export */ });
function createBag() {
    const items = [];
    return {
        add: (item) => {
            item.place = items.length;
            items.push(item);
        },
        remove: (item) => {
            const { place } = item;
            if (place < 0 || items[place] !== item)
                return false;
            const last = items.pop();
            if (last !== undefined && last !== item) {
                items[place] = last;
                last.place = place;
            }
            item.place = -1;
            return true;
        },
        items: () => [...items],
    };
}


/***/ }),

/***/ 80079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/documents/suggestion.js
var suggestion = __webpack_require__(61792);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/commands/arguments/examples.js
/** Examples of every command, for its help and the reference: command lines that are read as they stand here. */
const example = (line, why) => ({ line, why });
/** By command, the one most needed first. */
const EXAMPLES = {
    gate: [
        example('cupel gate --base main', 'this working tree against where it branched off main'),
        example('cupel gate evals/support/suite.yaml --cassettes strict', 'offline, from stored answers alone'),
        example('cupel gate --max-usd 2 --json > verdict.json', 'for a script; the exit code says the verdict'),
    ],
    plan: [
        example('cupel plan', 'every suite of the repository'),
        example('cupel plan evals/support --base main', 'one suite, against main'),
    ],
    doctor: [
        example('cupel doctor', 'is all there, what does it cost, which drop could the set find'),
        example('cupel doctor evals/support --aa --max-usd 5', 'the candidate against itself: how noisy is a verdict'),
    ],
    baseline: [example('cupel baseline --out measured', 'what this commit scores, for later runs to compare with')],
    collect: [example('cupel collect --out data', 'what the workflow for forks runs without a secret')],
    merge: [example('cupel merge parts/part-0 parts/part-1 --out merged', 'the verdict over two shards')],
    compare: [
        example('cupel compare --baseline main.jsonl --candidate branch.jsonl', 'two files of scores, no suite needed'),
        example('cupel compare --baseline a.json --candidate b.json --format promptfoo --margin 0.02', 'the results of another tool'),
    ],
    report: [
        example('cupel report .cupel/runs/support', 'the verdict again, in the terminal'),
        example('cupel report .cupel/runs/support --format html,junit --out reports', 'a page to look at, a file for the CI'),
    ],
    history: [example('cupel history .cupel/runs --out reports', 'all records of a folder, as one page')],
    sweep: [
        example('cupel sweep evals/sweeps/nightly.yaml --max-usd 10', 'every arm of the grid, the bad ones stopped early'),
        example('cupel sweep evals/sweeps/nightly.yaml --racing off', 'every arm on every case'),
    ],
    init: [
        example('cupel init', 'asks what it cannot find out'),
        example('cupel init --from promptfooconfig.yaml --yes', 'asks nothing'),
        example('cupel init --from eval.json --data rows.jsonl --dry-run', 'says what it would write'),
    ],
    calibrate: [
        example('cupel calibrate --rubric evals/support/rubrics/grounded.yaml --labels evals/support/labels/grounded.jsonl', "how often the suite's judges say what people say"),
    ],
    draft: [
        example('cupel draft --rubric evals/support/rubrics/grounded.yaml --labels evals/support/labels/grounded.jsonl --max-usd 2', 'a clearer rubric item, if the judge then agrees better with people'),
    ],
    label: [
        example('cupel label evals/support --web', 'a page on this machine, driven by the keyboard'),
        example('cupel label evals/support --n 20 --annotator mk', 'twenty answers, in the terminal'),
    ],
    suggest: [
        example('cupel suggest evals/support --max-usd 3', 'a better prompt, if held-out cases say that it is one'),
        example('cupel suggest evals/support --mode refund-window --rounds 5', 'learning from one failure mode alone'),
    ],
    harvest: [
        example('cupel harvest traces.jsonl --out proposals.jsonl --report reports', 'look at what would become a case'),
        example('cupel harvest traces.jsonl --write evals/support/golden/harvested.jsonl', 'add it to the golden set'),
        example('cupel harvest --check evals/support/golden/cases.jsonl', 'does a golden set hold personal data or a secret'),
    ],
    demo: [example('cupel demo', 'a real verdict in seconds: no key, no network')],
};
/** What the help of a command says after its options; empty for a command without examples. */
function examplesText(command) {
    const examples = EXAMPLES[command] ?? [];
    if (examples.length === 0)
        return '';
    return `\n${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map(({ line, why }) => `  ${line}\n      ${why}`).join('\n')}`;
}

// EXTERNAL MODULE: ./lib/replay/cassette.js + 1 modules
var cassette = __webpack_require__(68698);
// EXTERNAL MODULE: ./lib/commands/merge/shards.js
var shards = __webpack_require__(35748);
;// CONCATENATED MODULE: ./lib/commands/arguments/shared-options.js
/** What options of several commands have in common: their words, and the checks of their values. */



const json = () => new commander/* Option */.c$('--json', 'the report on stdout, and nothing else');
const seed = () => new commander/* Option */.c$('--seed <n>', 'seed of the order of cases, instead of the one made from their content').argParser(wholeNumber(-(2 ** 31), 2 ** 31 - 1));
const cassettes = () => new commander/* Option */.c$('--cassettes <mode>', 'off: neither read nor kept; auto; strict: replay only; record: ask anew').choices([...cassette/* CASSETTE_MODES */.Es]);
const onInconclusive = () => new commander/* Option */.c$('--on-inconclusive <what>', 'what an inconclusive verdict does').choices(['warn', 'fail']);
const base = () => new commander/* Option */.c$('--base <ref>', 'commit, tag or branch to compare with (default: the default branch)');
const concurrency = () => new commander/* Option */.c$('--concurrency <n>', 'requests under way at once').argParser(wholeNumber(1, 10_000));
const maxUsd = (what) => new commander/* Option */.c$('--max-usd <x>', `most that ${what} may cost, in USD`).argParser(numberIn(0, 1e9));
const maxRequests = (what) => new commander/* Option */.c$('--max-requests <n>', `most requests that ${what} may send`).argParser(wholeNumber(1, 1e9));
const shared_options_history = () => new commander/* Option */.c$('--history <dir>', 'records of earlier runs, or a ledger: for the trend and what is back; changes no verdict');
const shard = () => new commander/* Option */.c$('--shard <i/n>', 'run one part of the cases, for `merge` to decide over all parts').argParser(toShard);
/** A number in [low, high], or above `low` where that end is open. */
function numberIn(low, high, isOpen = false) {
    return (text) => {
        const number = Number(text);
        const isIn = text.trim() !== '' && (isOpen ? number > low : number >= low) && number <= high;
        if (!isIn)
            throw new commander/* InvalidArgumentError */.Di(`It must be a number ${isOpen ? `above ${low} and up to` : `from ${low} to`} ${high}.`);
        return number;
    };
}
/** A whole number in [low, high]. */
function wholeNumber(low, high) {
    return (text) => {
        const number = Number(text);
        if (text.trim() === '' || !Number.isInteger(number) || number < low || number > high) {
            throw new commander/* InvalidArgumentError */.Di(`It must be a whole number from ${low} to ${high}.`);
        }
        return number;
    };
}
/** One of a few numbers. */
function oneOf(allowed) {
    return (text) => {
        const number = Number(text);
        if (!allowed.includes(number))
            throw new commander/* InvalidArgumentError */.Di(`It must be one of ${allowed.join(', ')}.`);
        return number;
    };
}
function toShard(text) {
    const [index = 0, count = 0] = /^[1-9]\d*\/[1-9]\d*$/.test(text) ? text.split('/').map(Number) : [];
    if (index < 1 || index > count || count > shards/* MAX_SHARDS */.hH) {
        throw new commander/* InvalidArgumentError */.Di(`It must be like 2/4: which part of how many, up to ${shards/* MAX_SHARDS */.hH}.`);
    }
    return { index, count };
}

;// CONCATENATED MODULE: ./lib/commands/arguments/gate-arguments.js
/** The command lines around a gate: the gate itself, its price, its health, its parts. */


/** Adds the commands; `accept` gets what was understood. */
function addGateCommands(program, accept) {
    addGate(program, accept);
    addPlan(program, accept);
    addDoctor(program, accept);
    addBaseline(program, accept);
    addCollect(program, accept);
    addMerge(program, accept);
}
function addGate(program, accept) {
    program
        .command('gate')
        .description('replay golden sets against candidate and baseline, and decide')
        .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
        .addOption(base())
        .addOption(json())
        .option('--out <dir>', 'folder of the run record (several suites: one folder each in it)')
        .addOption(cassettes())
        .addOption(concurrency())
        .addOption(maxUsd('the run'))
        .addOption(onInconclusive())
        .option('--excerpts', 'show inputs and answers of the worst cases in the reports')
        .addOption(seed())
        .addOption(shard())
        .addOption(shared_options_history())
        .action((suites, options) => accept({ command: 'gate', ...options, suites, json: options.json === true }));
}
function addPlan(program, accept) {
    program
        .command('plan')
        .description('what a gate would call, how often and at what price; nothing is called')
        .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
        .addOption(base())
        .addOption(cassettes())
        .addOption(json())
        .action((suites, options) => accept({ command: 'plan', ...options, suites, json: options.json === true }));
}
function addDoctor(program, accept) {
    program
        .command('doctor')
        .description('before spending: keys, files and prices checked, the cost of a gate, and the drop that it could find')
        .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
        .option('--aa', 'run the candidate against itself with fresh answers: noise, false alarms, and whether to block')
        .addOption(new commander/* Option */.c$('--runs <n>', 'A/A runs that are dealt from the fresh answers').argParser(wholeNumber(1, 100_000)).default(20))
        .addOption(base())
        .addOption(concurrency())
        .addOption(maxUsd('--aa'))
        .addOption(seed())
        .addOption(json())
        .action((suites, options) => accept({ command: 'doctor', ...options, suites, aa: options.aa === true, json: options.json === true }));
}
function addBaseline(program, accept) {
    program
        .command('baseline')
        .description('measure the checked-out commit, for later runs to compare with: in a workflow on pushes to the default branch')
        .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
        .option('--out <dir>', 'folder of the baseline (several suites: one folder each in it)')
        .addOption(cassettes())
        .addOption(concurrency())
        .addOption(maxUsd('each suite'))
        .addOption(json())
        .action((suites, options) => accept({ command: 'baseline', ...options, suites, json: options.json === true }));
}
function addCollect(program, accept) {
    program
        .command('collect')
        .description('first stage of the fork flow, in a workflow on pull_request: gather what the second stage judges; nothing is called')
        .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
        .option('--out <dir>', 'folder for the data')
        .action((suites, options) => accept({ command: 'collect', suites, ...options }));
}
function addMerge(program, accept) {
    program
        .command('merge')
        .description('one verdict, or one leaderboard, from the run records of all shards')
        .argument('<dir...>', 'the folders that `gate --shard` or `sweep --shard` wrote')
        .addOption(json())
        .option('--out <dir>', 'folder of the merged run record (several suites: one folder each in it)')
        .addOption(shared_options_history())
        .action((dirs, options) => accept({ command: 'merge', ...options, dirs, json: options.json === true }));
}

// EXTERNAL MODULE: ./lib/domain/trace.js
var trace = __webpack_require__(31085);
;// CONCATENATED MODULE: ./lib/commands/arguments/harvest-arguments.js
/** The arguments of `harvest`. */


function addHarvest(program, accept) {
    program
        .command('harvest')
        .description('turn production traces and feedback into redacted, deduplicated golden cases')
        .argument('[file...]', 'exports of traces and feedback (JSONL, JSON, CSV, TSV, Parquet)')
        .addOption(new commander/* Option */.c$('--from <format>', 'format of the exports').choices(['auto', ...trace/* TRACE_FORMATS */.jD]).default('auto'))
        .option('--policy <file>', 'which signals count, what is kept, what is redacted (harvest.yaml)')
        .option('--out <file>', 'write the proposals with their reasons (JSONL)')
        .option('--report <dir>', 'write the report on failure modes (Markdown and HTML)')
        .option('--write <file>', 'add new cases to this golden set (JSONL); a case that is there gains its origins only')
        .option('--check <file...>', 'exit 1 when one of these golden sets still holds personal data or a secret')
        .addOption(new commander/* Option */.c$('--api <vendor>', "fetch from the vendor's API; keys come from environment variables").choices([...trace/* API_FORMATS */.Uh]))
        .option('--api-url <url>', "base address of the API, for another region or a server of one's own (https, or this machine)")
        .option('--project <name>', 'project to fetch from, by its id, name or slug')
        .option('--since <time>', 'leave out what is older: a date, or 36h, 7d, 2w back from now; wins over the policy')
        .option('--until <time>', 'leave out what is from then on; wins over the policy')
        .addOption(new commander/* Option */.c$('--limit <n>', 'most records of traces to fetch').argParser(toLimit))
        .option('--fetched <dir>', 'keep what was fetched here, as the vendor has it; without it, it is removed after the harvest')
        .option('--pull-request', 'in a workflow: open or update a pull request with the changed golden set and the report')
        .addOption(new commander/* Option */.c$('--json', 'the summary on stdout as JSON, and nothing else'))
        .action((files, options) => accept({ command: 'harvest', ...options, files, json: options.json === true }));
}
function toLimit(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new commander/* InvalidArgumentError */.Di('It must be a whole number from 1.');
}

// EXTERNAL MODULE: ./lib/commands/init/init-workflows.js
var init_workflows = __webpack_require__(57816);
;// CONCATENATED MODULE: ./lib/commands/arguments/init-arguments.js
/** The arguments of `init`. */


/** Where workflows and schemas come from, until the user pins their own. */
const ACTION = 'OWNER/cupel@v1';
/** Adds `init` to the program. */
function addInit(program, accept) {
    program
        .command('init')
        .description('make a first suite from what the repository has: prompts, a promptfoo config, a .prompt.yml with tests, an OpenAI eval')
        .option('--from <file>', 'the file to begin from (default: what is found; asked where several are)')
        .option('--data <file>', 'rows of an OpenAI eval, JSONL')
        .option('--prompt <file>', 'prompt of an OpenAI eval that has no template')
        .option('--name <name>', 'name of the suite (default: the name in the file)')
        .addOption(new commander/* Option */.c$('--provider <name>', 'who serves the model').choices(['openai', 'anthropic', 'openai-compatible']))
        .option('--model <name>', 'the model under test (default: the one in the file)')
        .option('--base-url <url>', 'address of an openai-compatible server')
        .option('--api-key-env <name>', 'name of the variable that holds its key')
        .option('--judge-model <name>', 'the model that judges')
        .option('--strict', 'GitHub Models: do not call every score above 0 passed')
        .addOption(new commander/* Option */.c$('--action <ref>', 'the action as your workflows name it').default(ACTION))
        .addOption(new commander/* Option */.c$('--workflows <which>', 'all: the gate, forks, the baseline; gate: the gate alone; none')
        .choices([...init_workflows/* WORKFLOW_CHOICES */.nG])
        .default('all'))
        .option('--yes', 'ask nothing: take what is found, leave alone what is there')
        .option('--dry-run', 'write nothing, say what would be written')
        .option('--json', 'the result on stdout, and nothing else')
        .action(({ strict, dryRun, yes, json, ...options }) => accept({
        command: 'init',
        ...options,
        isStrict: strict === true,
        isDryRun: dryRun === true,
        isAskedNothing: yes === true || json === true || dryRun === true,
        json: json === true,
    }));
}

;// CONCATENATED MODULE: ./lib/commands/arguments/judge-arguments.js
/** The command lines about judges and people. */


/** Adds the commands; `accept` gets what was understood. */
function addJudgeCommands(program, accept) {
    program
        .command('calibrate')
        .description('judges against human labels: agreement, bias, confusion; writes the calibration beside the rubric')
        .requiredOption('--rubric <file>', 'the rubric')
        .requiredOption('--labels <file...>', 'labels of people (JSONL)')
        .option('--verdicts <file>', 'recorded verdicts (JSONL); without it the judges of the suites that use the rubric are asked')
        .option('--suite <file>', 'the suite whose judges are asked (default: all that use the rubric)')
        .addOption(maxUsd('asking'))
        .option('--out <dir>', "folder for the calibration instead of the rubric's own")
        .option('--json', 'the calibration on stdout, and nothing else')
        .action((options) => accept({ command: 'calibrate', ...options, json: options.json === true }));
    addDraft(program, accept);
    program
        .command('label')
        .description('label the answers of the last run that are most worth it, in the terminal or as a local page')
        .argument('[suite]', 'the suite (default: the only one)')
        .option('--rubric <file>', 'the rubric (default: the only one of the suite)')
        .option('--run <dir>', 'the run record (default: that of the suite as it is)')
        .option('--base <ref>', 'the base that the run was compared with')
        .addOption(new commander/* Option */.c$('--n <count>', 'how many answers; with --sample, cases').argParser(wholeNumber(1, 10_000)).default(40))
        .option('--sample', 'a random sample of cases, both answers of each: from 30 cases on its labels correct the verdict')
        .option('--annotator <name>', 'who labels (default: the user)')
        .addOption(new commander/* Option */.c$('--web', 'a page on this machine alone, driven by the keyboard').conflicts('terminal'))
        .option('--terminal', 'in this terminal (the default)')
        .option('--out <file>', 'the label file (default: labels/<rubric>.jsonl beside the suite)')
        .action((suite, { terminal: _, web, sample, ...options }) => accept({ command: 'label', ...options, web: web === true, sample: sample === true, ...(suite === undefined ? {} : { suite }) }));
}
function addDraft(program, accept) {
    program
        .command('draft')
        .description('draft or revise a rubric item from labelled failures; kept only if the judge then agrees better with people on held-out labels')
        .requiredOption('--rubric <file>', 'the rubric')
        .requiredOption('--labels <file...>', 'labels of people (JSONL)')
        .option('--item <id>', 'the item to revise, or a new one (default: the only one)')
        .option('--mode <name>', 'failures of this mode alone, as the provenance of their cases names it')
        .option('--suite <file>', 'the suite with the judge and the cases (default: the one that uses the rubric)')
        .option('--judge <name>', 'the judge, where several use the rubric')
        .option('--drafter <file>', 'the model that drafts: a file with the fields of a judge (default: the judge itself)')
        .addOption(new commander/* Option */.c$('--rounds <count>', 'most drafts that are tried').argParser(wholeNumber(1, 50)).default(5))
        .addOption(maxUsd('drafting'))
        .addOption(maxRequests('drafting'))
        .addOption(seed())
        .option('--out <dir>', "folder for the draft instead of the rubric's own")
        .addOption(json())
        .action((options) => accept({ command: 'draft', ...options, json: options.json === true }));
}

;// CONCATENATED MODULE: ./lib/results/formats.js
/** Whose files of scores are read, by the name that `--format` takes; `auto` goes by the file's ending and by what stands in it. */
const RESULT_FORMATS = ['auto', 'jsonl', 'csv', 'promptfoo', 'inspect', 'junit', 'openai-evals'];

;// CONCATENATED MODULE: ./lib/commands/arguments/record-arguments.js
/** The command lines that read what is there already: scores of two runs, run records, the records of many commits. */



/** Names that `report --format` takes. */
const REPORT_FORMATS = ['md', 'summary', 'junit', 'html', 'csv', 'json', 'text'];
/** Adds the commands; `accept` gets what was understood. */
function addRecordCommands(program, accept) {
    addCompare(program, accept);
    addReport(program, accept);
    addHistory(program, accept);
}
function addCompare(program, accept) {
    program
        .command('compare')
        .description('a verdict from two files of scores')
        .requiredOption('--baseline <file>', 'scores of the baseline (rows, or results of another tool)')
        .requiredOption('--candidate <file>', 'scores of the candidate')
        .addOption(new commander/* Option */.c$('--format <name>', 'format of both files').choices([...RESULT_FORMATS]).default('auto'))
        .addOption(new commander/* Option */.c$('--margin <m>', 'tolerated loss, on the 0..1 scale (default: 0.05)').argParser(numberIn(0, 1)))
        .addOption(new commander/* Option */.c$('--alpha <a>', 'one-sided error rate (default: 0.05)').argParser(numberIn(0, 0.5, true)))
        .addOption(new commander/* Option */.c$('--looks <n>', 'how often to look (default: 1, for all data is there)').argParser(oneOf([1, 4])))
        .option('--primary <scorer>', 'the scorer that decides (default: the mean of all)')
        .addOption(new commander/* Option */.c$('--slices <keys>', 'tag keys to compare on their own, separated by commas').argParser((text) => text.split(',').map((key) => key.trim())))
        .addOption(new commander/* Option */.c$('--min-coverage <share>', 'share of cases that must have both scores (default: 0.95)').argParser(numberIn(0, 1)))
        .addOption(onInconclusive())
        .addOption(seed())
        .addOption(json())
        .option('--out <dir>', 'folder for the reports')
        .action((options) => accept({ command: 'compare', ...options, json: options.json === true }));
}
function addReport(program, accept) {
    program
        .command('report')
        .description('render a run record again')
        .argument('<dir>', 'the folder of the run record')
        .addOption(new commander/* Option */.c$('--format <names>', `what to render, separated by commas: ${REPORT_FORMATS.join(', ')}`)
        .default(['text'], 'text')
        .argParser(formats))
        .option('--out <dir>', 'folder to write into (default: stdout)')
        .action((dir, options) => accept({ command: 'report', dir, ...options }));
}
function addHistory(program, accept) {
    program
        .command('history')
        .description('what the run records of many commits say together: trends, slow erosion, failures that are back')
        .argument('<dir...>', 'folders that hold run records or a ledger, at any depth')
        .option('--add <ledger>', 'add the runs to this ledger, one file each, and read the ledger')
        .addOption(json())
        .option('--out <dir>', 'folder for history.json and history.html')
        .action((dirs, options) => accept({ command: 'history', ...options, dirs, json: options.json === true }));
}
function formats(text) {
    return text.split(',').map((name) => {
        const found = REPORT_FORMATS.find((format) => format === name.trim());
        if (found === undefined)
            throw new commander/* InvalidArgumentError */.Di(`"${name}" is none of ${REPORT_FORMATS.join(', ')}.`);
        return found;
    });
}

;// CONCATENATED MODULE: ./lib/commands/arguments/suggest-arguments.js
/** The arguments of `suggest`. */


/** Adds `suggest` to the program. */
function addSuggest(program, accept) {
    program
        .command('suggest')
        .description('propose an edited prompt from failing cases; kept only if it wins on held-out cases and breaks none that must pass')
        .argument('[suite]', 'the suite (default: the only one)')
        .option('--run <dir>', 'learn from the cases alone that regressed in this run record')
        .option('--mode <name>', 'learn from cases of this failure mode alone, as their provenance names it')
        .option('--hint', "a hint for the rubric's judge instead, tried by people's labels")
        .option('--rubric <file>', 'the rubric of the hint (default: the only one)')
        .option('--labels <file...>', 'labels of people for the hint (default: labels/<rubric>.jsonl beside the suite)')
        .option('--judge <name>', 'the judge of the hint, where several use the rubric')
        .option('--author <file>', 'the model that writes: a file with the fields of a judge (default: the first judge of the suite)')
        .addOption(new commander/* Option */.c$('--rounds <count>', 'most proposals that are tried').argParser(wholeNumber(1, 20)).default(3))
        .addOption(base())
        .addOption(maxUsd('it'))
        .addOption(maxRequests('it'))
        .addOption(cassettes())
        .addOption(concurrency())
        .addOption(seed())
        .option('--out <dir>', 'folder for diff, evidence and report (default: the run record)')
        .addOption(json())
        .action((suite, { json: asJson, hint, ...options }) => accept({ command: 'suggest', ...options, json: asJson === true, hint: hint === true, ...(suite === undefined ? {} : { suite }) }));
}

;// CONCATENATED MODULE: ./lib/commands/arguments/sweep-arguments.js
/** The arguments of `sweep`. */



/** Adds `sweep` to the program. */
function addSweep(program, accept) {
    program
        .command('sweep')
        .description('race prompts, models and settings against each other, and rank them')
        .argument('<file>', 'the sweep file')
        .addOption(json())
        .option('--out <dir>', 'folder of the record')
        .addOption(new commander/* Option */.c$('--racing <off>', 'off: every arm runs in full').choices(['off']))
        .addOption(new commander/* Option */.c$('--models <names>', 'models of the grid in the place of the file’s, separated by commas').argParser((text) => text.split(',').map((model) => model.trim())))
        .addOption(maxUsd('the sweep'))
        .addOption(cassettes())
        .addOption(concurrency())
        .addOption(seed())
        .addOption(shard())
        .addOption(new commander/* Option */.c$('--until <share>', 'with --shard: run up to this share of the cases, then merge').argParser(numberIn(0, 1, true)))
        .option('--from <dir>', 'with --shard: go on from the merged record of the round before')
        .action((file, options) => {
        const { until, from } = options;
        if (options.shard === undefined && (until !== undefined || from !== undefined))
            throw new errors/* CupelError */.MF('usage', '`--until` and `--from` are for parts of a sweep', { remedy: 'Name the part, too: `--shard 1/4`.' });
        accept({ command: 'sweep', ...options, file, json: options.json === true });
    });
}

;// CONCATENATED MODULE: ./lib/commands/arguments/arguments.js
/** The command line: words in, one invocation out. What commander refuses becomes a usage error with exit code 2. */













/**
 * Reads the arguments after the program's name.
 * @throws CupelError `usage` with the nearest right word where there is one
 */
function parseArguments(args) {
    let invocation = null;
    let text = '';
    const program = buildProgram((found) => {
        invocation = found;
    });
    for (const command of [program, ...program.commands]) {
        command.exitOverride().configureOutput({
            writeOut: (part) => {
                text += part;
            },
            writeErr: () => undefined,
        });
    }
    try {
        program.parse([...args], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return { command: 'help', text };
        throw refusalOf(error, program, args);
    }
    if (invocation === null)
        return { command: 'help', text };
    return invocation;
}
const CHOICES = /^(.+ argument '(.*)' is invalid)\. Allowed choices are (.+)\.$/s;
/** What commander says, as an error with what to do about it. */
function refusalOf({ code, message }, program, args) {
    const refuse = (what, remedy) => new errors/* CupelError */.MF('usage', what, { remedy });
    if (code === 'commander.help')
        return refuse('no command was named', 'Say what to do: `cupel gate`, `cupel compare`, `cupel demo`; `cupel --help` lists all.');
    const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
    const [, wrong, word = '', choices = ''] = CHOICES.exec(first) ?? [];
    if (wrong !== undefined) {
        const meant = (0,suggestion/* nearest */.p)(word, choices.split(', '));
        return refuse(wrong, `${meant === null ? '' : `Did you mean ${meant}? `}Allowed: ${choices}.`);
    }
    const misspelt = code === 'commander.missingMandatoryOptionValue' ? misspeltOption(program, args) : null;
    if (misspelt !== null)
        return refuse(`unknown option '${misspelt.word}'`, `Did you mean ${misspelt.meant}?`);
    const hint = rest
        .join(' ')
        .replace(/^\(|\)$/g, '')
        .trim();
    return refuse(first, hint === '' ? 'See `cupel --help`.' : hint);
}
/** A required option that seems to be missing may be there, with a letter wrong. */
function misspeltOption(program, [name = '', ...words]) {
    const known = program.commands.find((command) => command.name() === name)?.options.map(({ long }) => long ?? '') ?? [];
    for (const word of words.filter((text) => text.startsWith('--')).map((text) => text.replace(/=.*$/s, ''))) {
        const meant = known.includes(word) ? null : (0,suggestion/* nearest */.p)(word, known);
        if (meant !== null)
            return { word, meant };
    }
    return null;
}
function buildProgram(accept) {
    const program = new commander/* Command */.uB('cupel')
        .description('Gates changes of LLM applications: replays golden sets, scores, compares with the baseline case by case, decides.')
        .version(version/* VERSION */.x, '-V, --version')
        .showSuggestionAfterError(true)
        .addHelpText('after', '\nExit codes: 0 pass (and inconclusive, unless told to fail), 1 regression, 3 inconclusive under --on-inconclusive fail,\n2 invalid, or the job could not be done.');
    addGateCommands(program, accept);
    addRecordCommands(program, accept);
    addSweep(program, accept);
    addInit(program, accept);
    addJudgeCommands(program, accept);
    addSuggest(program, accept);
    addHarvest(program, accept);
    program
        .command('demo')
        .description('run the shipped example, offline, from recorded answers')
        .addOption(json())
        .action((options) => accept({ command: 'demo', json: options.json === true }));
    for (const command of program.commands)
        command.addHelpText('after', examplesText(command.name()));
    return program;
}


/***/ }),

/***/ 54493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ suspectsAmong),
/* harmony export */   e: () => (/* binding */ assessCensus),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   hx: () => (/* binding */ gatherEvidence),
/* harmony export */   po: () => (/* binding */ toJudgedCase)
/* harmony export */ });
/* harmony import */ var _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96345);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);


/** A golden case as it is judged. */
function toJudgedCase(golden, scorers, mustPass) {
    return {
        id: golden.id,
        cluster: clusterOf(golden),
        weight: golden.weight ?? 1,
        tags: golden.tags,
        metrics: scorers.filter((scorer) => scorer.appliesTo(golden)).map(({ id }) => id),
        mustPass: (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isMustPass */ .$T)(golden, mustPass),
    };
}
/** A case without a cluster is one of its own, apart from any that a person may have named like its id. */
function clusterOf(golden) {
    return golden.cluster === undefined ? `case ${golden.id}` : `cluster ${golden.cluster}`;
}
/** What is known of every case, in the order of the cases. */
function gatherEvidence(cases, kind, find) {
    return cases.map((judged) => {
        const of = (side) => {
            const found = [];
            for (let trial = 0;; trial += 1) {
                const record = find(judged.id, side, trial);
                if (record === undefined || record.state === 'skipped')
                    return found;
                found.push(toTrialScores(record, judged));
            }
        };
        const candidate = of('candidate');
        const baseline = kind === 'two' ? of('baseline') : kind === 'same' ? candidate : [];
        const { id, cluster, weight, tags } = judged;
        return { id, cluster, weight, tags, trials: { baseline, candidate } };
    });
}
/** A generation that failed is missing under every scorer that applies to its case. */
function toTrialScores(record, { metrics }) {
    const entries = metrics.map((id) => [
        id,
        record.scores[id] ?? { kind: 'unscored', reason: record.reason ?? 'cancelled' },
    ]);
    return { scores: new Map(entries), latencyMs: record.latencyMs, costUsd: record.costUsd };
}
/** Applies the census rule to every case that is under it and has run; to those that were confirmed, with their confirming trials. */
function assessCensus({ cases, kind, facts, trialsOf }, evidence, confirmed) {
    const byId = new Map(evidence.map((item) => [item.id, item]));
    return cases.flatMap(({ id, mustPass }) => {
        const trials = byId.get(id)?.trials;
        if (!mustPass || trials === undefined || trials.candidate.length === 0)
            return [];
        const count = Math.max(trialsOf(id), confirmed.has(id) ? _domain_must_pass_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIRMING_TRIALS */ .t : 1);
        const baseline = kind === 'alone' ? null : trials.baseline.slice(0, count);
        return [(0,_domain_must_pass_js__WEBPACK_IMPORTED_MODULE_1__/* .assessMustPass */ .R)(id, { candidate: trials.candidate.slice(0, count), baseline }, facts)];
    });
}
/** The cases that need confirming trials. */
function suspectsAmong(outcomes) {
    return new Set(outcomes.filter(({ state }) => state === 'suspected').map(({ id }) => id));
}


/***/ }),

/***/ 60783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ viewFromNotes),
/* harmony export */   bF: () => (/* binding */ journalView),
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   ic: () => (/* binding */ prepareRendering),
/* harmony export */   lv: () => (/* binding */ refuseFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49012);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/** The run record: the folder that a run leaves behind, and the way back from it to what the reporters read. */




const FACTS = 'facts';
const CASE = 'case';
/** What a run record holds beside its journal. */
const RENDERED = ['json', 'md', 'summary', 'junit', 'html'];
/** Writes facts and notes into the journal, so that the record can be rendered again. What stands there already is not repeated. */
function journalView(journal, view) {
    const known = journal.ledger().notes;
    const write = (topic, id, data) => {
        if (JSON.stringify(known.get(topic)?.get(id)) === JSON.stringify(data))
            return;
        journal.write({ kind: 'note', topic, id, data });
    };
    write(FACTS, 'run', view.facts);
    for (const note of view.notes.values())
        write(CASE, note.id, note);
}
/**
 * A report with the facts and notes that its journal holds.
 * @throws CupelError `record-unreadable` where the journal holds no facts: its run did not come to an end
 */
function viewFromNotes(report, ledger) {
    const facts = _domain_report_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFactsSchema */ .UW.safeParse(ledger.notes.get(FACTS)?.get('run'));
    if (!facts.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CupelError */ .MF('record-unreadable', 'the journal of this record has no end: the run broke off', {
            remedy: 'Run `gate` again with the same arguments: it goes on where it stopped.',
        });
    }
    const notes = new Map();
    for (const data of ledger.notes.get(CASE)?.values() ?? []) {
        const note = _domain_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CaseNoteSchema */ .Ei.safeParse(data);
        if (note.success)
            notes.set(note.data.id, note.data);
    }
    return { report, facts: facts.data, notes };
}
/**
 * Refuses what cannot become a folder, before anything is spent for it.
 * @param out as the user wrote it, relative to the working directory; undefined where nobody did
 * @throws CupelError `usage` where a file stands in the way, or nothing can be made
 */
function refuseFile(out, { cwd }) {
    if (out === undefined)
        return;
    if (PROC.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CupelError */ .MF('usage', `--out ${out} lies among the kernel's processes`, { remedy: 'Name a folder on disk.' });
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && path !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CupelError */ .MF('usage', `--out ${out}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)} is a file`, { remedy: 'Name a folder, new or existing.' });
}
/** Nothing can be made there, and Node's recursive mkdir tries for ever. */
const PROC = /^\/proc(\/|$)/;
let isPrepared = false;
/** Loads what renders a record while a run waits for answers, so that nobody waits for it after the last one. More than once is as good as once. */
function prepareRendering() {
    if (isPrepared)
        return;
    isPrepared = true;
    // What cannot be loaded is met again when it is rendered, and told there: it may not end a run whose answers are being paid for.
    __webpack_require__.e(/* import() */ 7909).then(__webpack_require__.bind(__webpack_require__, 7909)).then(({ REPORTERS }) => REPORTERS.html.prepare()).catch(() => undefined);
}
/** Renders a view into a folder. What cannot be written costs a warning: the verdict stands without it. */
async function writeRendered(dir, view, deps, names = RENDERED) {
    const { REPORTERS } = await __webpack_require__.e(/* import() */ 7909).then(__webpack_require__.bind(__webpack_require__, 7909));
    const reporters = names.map((name) => REPORTERS[name]);
    await writeFiles(dir, reporters.map((reporter) => ({ file: reporter.file, render: () => reporter.render(view) })), deps);
}
/** Writes rendered files into a folder, made if need be. What cannot be written costs one warning. */
async function writeFiles(dir, files, deps) {
    const failed = [];
    let cause = '';
    for (const { file, render } of files) {
        const text = await render();
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
            writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file), text);
        }
        catch (error) {
            failed.push(file);
            cause ||= error.code ?? 'error';
        }
    }
    if (failed.length === 0)
        return;
    deps.log.warn(`record: ${dir}: ${failed.join(', ')} cannot be written (${cause}); the verdict stands. Free some space or name another folder with --out DIR`);
}
/** A reader finds the whole file or none of it: a full disk leaves no half of a report. */
function writeWhole(path, text) {
    const draft = `${path}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 57816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ workflowFiles),
/* harmony export */   nG: () => (/* binding */ WORKFLOW_CHOICES),
/* harmony export */   xi: () => (/* binding */ WORKFLOW_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** The workflows of a repository that gates: the shipped ones, with the user's action in them and the secrets that the suite's models need. */


/** `all`: the gate, the pair for forks and the baseline; `gate`: the gate alone. */
const WORKFLOW_CHOICES = ['all', 'gate', 'none'];
/** The folder of workflows, from the top of a repository. */
const WORKFLOW_FOLDER = '.github/workflows';
/** The first is the gate itself. Each stands in docs/workflows under the first name, and in a user's repository under the second. */
const WORKFLOWS = [
    ['pull-request.yml', 'evals.yml'],
    ['fork-collect.yml', 'evals-collect.yml'],
    ['fork-judge.yml', 'evals-judge.yml'],
    ['baseline.yml', 'evals-baseline.yml'],
];
const ACTION = /uses: OWNER\/cupel@\S+( #.*)?$/gm;
const BRANCH = /^( +push: \{ branches: )\[main\]/gm;
const KEYS = /^( +)env:\n(?: +OPENAI_API_KEY: .+\n)/gm;
/**
 * The workflows as files to write.
 * @param home the package's own folder
 * @param options with the names of the environment variables that hold keys: a secret of the same name is read for each
 */
function workflowFiles(home, { choice, action, branch, keys }) {
    const wanted = choice === 'none' ? [] : choice === 'gate' ? WORKFLOWS.slice(0, 1) : WORKFLOWS;
    const at = (shipped) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'docs/workflows', shipped);
    return wanted.map(([shipped, name]) => ({
        path: `${WORKFLOW_FOLDER}/${name}`,
        text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(at(shipped), 'utf8')
            .replaceAll(ACTION, () => `uses: ${action}`)
            .replaceAll(BRANCH, (_, before) => `${before}[${branch}]`)
            .replaceAll(KEYS, (_, indent) => environment(indent, keys)),
    }));
}
function environment(indent, keys) {
    if (keys.length === 0)
        return '';
    return [`${indent}env:`, ...keys.map((key) => `${indent}  ${key}: \${{ secrets.${key} }}`), ''].join('\n');
}


/***/ }),

/***/ 59810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ invoke)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60783);
/**
 * Runs what either entry was asked to do, and gives back what came of it: printing and publishing are the entries' own. Every command
 * is loaded when it is asked for, so that none waits for the others' code before it begins.
 */



/**
 * Carries out one invocation.
 * @throws CupelError for whatever is the user's to mend
 */
async function invoke(invocation, session, deps) {
    switch (invocation.command) {
        case 'help':
            return { kind: 'text', text: invocation.text };
        case 'gate': {
            const { gate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(7786)]).then(__webpack_require__.bind(__webpack_require__, 89516));
            const { json, command: _, ...options } = invocation;
            const { signal, endsAt, onProgress, trust } = session;
            const results = await gate({ ...options, ...trust, signal, endsAt, onProgress }, deps);
            return { kind: 'verdicts', results, json, isDemo: false };
        }
        case 'demo': {
            const { demo } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(3760)]).then(__webpack_require__.bind(__webpack_require__, 20359));
            const result = await demo({ home: session.home, isShown: !invocation.json }, deps, session.onProgress);
            return { kind: 'verdicts', results: [result], json: invocation.json, isDemo: true };
        }
        case 'compare': {
            const { compareFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(5977), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(8233)]).then(__webpack_require__.bind(__webpack_require__, 41485));
            const { json, command: _, out, onInconclusive = 'warn', ...options } = invocation;
            (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFile */ .lv)(out, deps);
            const view = await compareFiles(options, deps);
            const dir = out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.cwd, out);
            if (dir !== null)
                await (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRendered */ .d_)(dir, view, deps);
            return { kind: 'comparison', view, onInconclusive, json, dir };
        }
        case 'plan': {
            const { plan } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(9663), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 65997));
            const { json, command: _, ...options } = invocation;
            return { kind: 'plans', plans: await plan({ ...options, ...session.trust }, deps), json };
        }
        case 'baseline': {
            const { recordBaselines } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7395), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(1169)]).then(__webpack_require__.bind(__webpack_require__, 31169));
            const { json, command: _, ...options } = invocation;
            const { signal, endsAt, onProgress, trust } = session;
            const { suiteOrigins: _own, ...kept } = trust ?? {};
            return { kind: 'baselines', results: await recordBaselines({ ...options, ...kept, signal, endsAt, onProgress }, deps), json };
        }
        case 'merge': {
            const { json, command: _, ...options } = invocation;
            const settings = { ...options, stateDir: session.trust?.stateDir };
            const { holdsSweep, mergeSweep } = await Promise.all(/* import() */[__webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(5977), __webpack_require__.e(7909), __webpack_require__.e(7594), __webpack_require__.e(2654)]).then(__webpack_require__.bind(__webpack_require__, 76292));
            if (holdsSweep(options.dirs, deps))
                return { kind: 'sweep', result: await mergeSweep(settings, deps), json };
            const { merge } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(7909), __webpack_require__.e(1633)]).then(__webpack_require__.bind(__webpack_require__, 41592));
            return { kind: 'verdicts', results: await merge(settings, deps), json, isDemo: false };
        }
        case 'history': {
            const { history } = await Promise.all(/* import() */[__webpack_require__.e(8679), __webpack_require__.e(8347), __webpack_require__.e(1842)]).then(__webpack_require__.bind(__webpack_require__, 16201));
            const { json, command: _, ...options } = invocation;
            return { kind: 'history', result: await history(options, deps), json };
        }
        case 'sweep': {
            const { sweep } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(7909), __webpack_require__.e(7594), __webpack_require__.e(8919)]).then(__webpack_require__.bind(__webpack_require__, 99965));
            const { json, command: _, ...options } = invocation;
            const result = await sweep({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
            return { kind: 'sweep', result, json };
        }
        case 'init': {
            const { init } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(9663), __webpack_require__.e(6376), __webpack_require__.e(1971)]).then(__webpack_require__.bind(__webpack_require__, 11971));
            const { json, command: _, isAskedNothing, ...options } = invocation;
            const interview = isAskedNothing ? null : (session.interview ?? null);
            return { kind: 'scaffold', result: await init(options, { home: session.home, interview }, deps), json };
        }
        case 'doctor': {
            const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(9203)]).then(__webpack_require__.bind(__webpack_require__, 26090));
            const { json, command: _, ...options } = invocation;
            const diagnoses = await doctor({ ...options, ...session.trust, signal: session.signal, onProgress: session.onProgress }, deps);
            return { kind: 'diagnoses', diagnoses, json };
        }
        case 'calibrate': {
            const { calibrateRubric } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(3413), __webpack_require__.e(9353), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 81846));
            const { signal, onProgress } = session;
            return { kind: 'calibration', result: await calibrateRubric({ ...invocation, signal, onProgress }, deps), json: invocation.json };
        }
        case 'draft': {
            const { json, command: _, ...options } = invocation;
            const { draftItem } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5725), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(3413), __webpack_require__.e(9353), __webpack_require__.e(2869), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 39924));
            return { kind: 'draft', result: await draftItem({ ...options, ...session.trust, signal: session.signal }, deps), json };
        }
        case 'suggest': {
            const { json, command: _, ...options } = invocation;
            const { suggest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5725), __webpack_require__.e(8679), __webpack_require__.e(7226), __webpack_require__.e(3413), __webpack_require__.e(1104)]).then(__webpack_require__.bind(__webpack_require__, 1104));
            return { kind: 'suggestion', result: await suggest({ ...options, ...session.trust, signal: session.signal }, deps), json };
        }
        case 'label': {
            const { openSpeaker, signal } = session;
            if (openSpeaker === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('usage', '`label` asks a person, and nobody sits here', { remedy: 'Run it on your own machine.' });
            const { label } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8679), __webpack_require__.e(2018), __webpack_require__.e(7666), __webpack_require__.e(975), __webpack_require__.e(3075), __webpack_require__.e(7226), __webpack_require__.e(4946), __webpack_require__.e(3413), __webpack_require__.e(5977), __webpack_require__.e(9663), __webpack_require__.e(813), __webpack_require__.e(3030), __webpack_require__.e(7743), __webpack_require__.e(8347), __webpack_require__.e(9516), __webpack_require__.e(3604)]).then(__webpack_require__.bind(__webpack_require__, 64563));
            return { kind: 'labels', result: await label(invocation, { openSpeaker, signal }, deps) };
        }
        case 'harvest': {
            if (invocation.pullRequest === true)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('usage', '`--pull-request` is for workflows', {
                    remedy: 'On a laptop use --write; the workflow is docs/workflows/harvest.yml.',
                });
            if (invocation.check === undefined) {
                const { harvest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4829), __webpack_require__.e(8679), __webpack_require__.e(8128), __webpack_require__.e(4626), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 64626));
                return { kind: 'harvest', outcome: await harvest(invocation, deps, session), json: invocation.json };
            }
            const { checkGoldenSets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4829), __webpack_require__.e(8679), __webpack_require__.e(8128), __webpack_require__.e(8554)]).then(__webpack_require__.bind(__webpack_require__, 23476));
            return { kind: 'leaks', leaks: await checkGoldenSets(invocation.check, invocation, deps), json: invocation.json };
        }
        case 'collect':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CupelError */ .MF('usage', '`collect` is the first stage of the fork flow and runs in a workflow on pull_request', {
                remedy: 'On a laptop use `cupel gate`; the flow is in docs/guides/forks.md.',
            });
        case 'report': {
            const { readRecord } = await Promise.all(/* import() */[__webpack_require__.e(8679), __webpack_require__.e(2582)]).then(__webpack_require__.bind(__webpack_require__, 52582));
            (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFile */ .lv)(invocation.out, deps);
            const dir = invocation.out === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.cwd, invocation.out);
            return { kind: 'rendering', view: readRecord(invocation.dir, deps), formats: invocation.format, dir };
        }
    }
}


/***/ }),

/***/ 35748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   FY: () => (/* binding */ shareBudget),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   UL: () => (/* binding */ withoutVerdict),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   rP: () => (/* binding */ planIn),
/* harmony export */   t1: () => (/* binding */ journalPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57024);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68539);
/* harmony import */ var _gate_gathering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54493);
/**
 * Shards: one run spread over several machines. Whole clusters go to a shard, by a hash of their name, so that every machine agrees
 * without a word. A shard measures its part to the end and decides nothing; `merge` decides over all of them.
 */




const MAX_SHARDS = 1000;
/** The shard, from 1, that a cluster belongs to: a matter of its name and the count alone. */
function shardOf(cluster, count) {
    return (Number.parseInt((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(cluster).slice(0, 12), 16) % count) + 1;
}
/** The cases that a shard runs, in their order. */
function casesOf(cases, { index, count }) {
    return cases.filter(({ golden }) => shardOf((0,_gate_gathering_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterOf */ .es)(golden), count) === index);
}
/** What a shard may spend: the share of the budget that its cases are of all, rounded down. The time is everybody's. */
function shareBudget(budget, own, all) {
    const share = all === 0 ? 0 : own / all;
    const whole = (value) => Math.min(value, Math.max(1, Math.floor(value * share)));
    return {
        ...budget,
        ...(budget.usd === undefined ? {} : { usd: budget.usd * share }),
        ...(budget.requests === undefined ? {} : { requests: whole(budget.requests) }),
        ...(budget.tokens === undefined ? {} : { tokens: whole(budget.tokens) }),
    };
}
/**
 * A shard's report without a verdict: a run that was cut short stays `invalid`; everything else is measured, and not decided.
 */
function withoutVerdict(view, { index, count }, isCutShort) {
    const { report, facts } = view;
    const comparisons = report.comparisons.map((comparison) => ({ ...comparison, status: 'shown' }));
    const message = `This part of the evidence is in. \`cupel merge\` decides over the records of all ${count} shards.`;
    const verdict = isCutShort
        ? report.verdict
        : { status: 'inconclusive', title: `shard ${index} of ${count}: measured, not decided`, reasons: [{ code: 'underpowered', message }] };
    const looks = report.looks.map((look) => ({ ...look, decision: verdict.status }));
    return { ...view, report: { ...report, comparisons, verdict, looks }, facts: { ...facts, casesToSettle: null } };
}
const TOPIC = 'shard';
const PLAN = 'plan';
const tag = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())]);
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** What `merge` must know of the run beside its trials; equal in all shards but for the index. */
const ShardPlanSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(MAX_SHARDS),
    suite: name,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['two', 'same', 'alone', 'unchanged']),
    looks: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ looks: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([1, 4]), maxTrials: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([1, 2, 3]) }),
    policy: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .GatePolicySchema */ .ld,
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name),
    weights: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    hasBaseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** By scorer: what the census rule must know. */
    facts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ deterministic: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), passAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
    /** Sentences about the sides, for people. */
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Every case of the run, whichever shard runs it. */
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        id: name,
        cluster: name,
        weight: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tag).optional(),
        metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name),
        mustPass: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    })),
});
/** Writes the plan of the whole run into the journal of one shard, once. */
function journalPlan(journal, shard, planned) {
    const { suite, kind, looks, subject, facts, notes, cases } = planned;
    const { policy, metrics, weights, hasBaseline, seed } = subject;
    const plan = {
        ...{ ...shard, suite, kind, looks, policy, metrics, hasBaseline, seed, notes, cases },
        weights: Object.fromEntries(weights),
        facts: Object.fromEntries([...facts].map(([id, { deterministic, passAt }]) => [id, { deterministic, passAt }])),
    };
    // Through JSON: what is undefined is not there.
    const data = JSON.parse(JSON.stringify(plan));
    if (JSON.stringify(journal.ledger().notes.get(TOPIC)?.get(PLAN)) === JSON.stringify(data))
        return;
    journal.write({ kind: 'note', topic: TOPIC, id: PLAN, data });
}
/** The plan in a shard's journal; null where the run was no shard. */
function planIn(ledger) {
    const parsed = ShardPlanSchema.safeParse(ledger.notes.get(TOPIC)?.get(PLAN));
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 61792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const MAX_WORD_LENGTH = 64;
/** The candidate that a misspelt word most likely means; null where none is near. */
function nearest(word, candidates) {
    if (word.length > MAX_WORD_LENGTH)
        return null;
    const wanted = fold(word);
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        if (candidate.length > MAX_WORD_LENGTH)
            continue;
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, fold(candidate));
        if (apart < bestDistance)
            [best, bestDistance] = [candidate, apart];
    }
    return bestDistance <= tolerated(word) ? best : withAllWordsOf(word, candidates);
}
/** Two letters may be swapped in a short word; a long one may be a third wrong. */
function tolerated(word) {
    if (word.length <= 3)
        return 1;
    return Math.max(2, Math.floor(word.length / 3));
}
/** `max_tokens` means `max_output_tokens`. */
function withAllWordsOf(word, candidates) {
    const words = wordsOf(word);
    if (words.length < 2)
        return null;
    for (const candidate of candidates) {
        const others = wordsOf(candidate);
        if (words.every((part) => others.includes(part)))
            return candidate;
    }
    return null;
}
function wordsOf(name) {
    return name.split(/[-_. ]|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
}
/** `maxTokens`, `max-tokens` and `max_tokens` are one word to the person who writes it. */
function fold(word) {
    return word.toLowerCase().replace(/[-_. ]/g, '');
}


/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ isSynthetic),
/* harmony export */   nn: () => (/* binding */ tagValues),
/* harmony export */   p1: () => (/* binding */ caseIdentity),
/* harmony export */   xl: () => (/* binding */ provenances),
/* harmony export */   z: () => (/* binding */ GoldenCaseSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65112);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77708);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5295);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67850);





/** Where a case comes from: which incident, in which tool. Never part of a case's identity. */
const ProvenanceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    trace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    incident: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    observed: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    note: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
/** A recorded tool result: the first unused entry of that name whose `arguments` are contained in the call's answers it. */
const RecordedToolSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), arguments: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObjectSchema */ .xt.optional(), result: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSchema */ .MP });
const AttachmentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), media_type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const DescribedCaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1).describe('Unique in the suite.'),
    input: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObjectSchema */ .xt]).optional().describe('What the prompt names: {{input}}, or the keys of an object.'),
    messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageSchema */ .RB).min(1).optional().describe('Earlier turns, replayed as they were.'),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_2__/* .PassageSchema */ .Km).optional().describe('Retrieved passages: {{context}} in the prompt, and for the judge.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(RecordedToolSchema).optional().describe('Recorded tool results.'),
    attachments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(AttachmentSchema).optional().describe('Image or audio files beside the set.'),
    expected: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSchema */ .MP.optional().describe('The ideal answer. Never shown to the system under test.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckSchema */ .Yr).optional().describe('Deterministic checks: the metric case_checks.'),
    rubric_notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Facts that the judge may use for this case.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())])).optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('critical, major or minor by convention.'),
    must_pass: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Must not regress, whatever the mean says.'),
    cluster: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('Cases that are not independent of each other share one.'),
    weight: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(1e6).optional().describe('Share in the means; 1 without it.'),
    provenance: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([ProvenanceSchema, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ProvenanceSchema)])
        .optional()
        .describe('Where the case comes from; one or a list.'),
})
    .superRefine((golden, context) => {
    if (isReplayable(golden))
        return;
    context.addIssue({ code: 'custom', message: 'has neither `input` nor `messages`: there is nothing to replay' });
});
function isReplayable({ input, messages }) {
    return input !== undefined || messages !== undefined;
}
/** One golden case, as one JSON line or one YAML list item. */
const GoldenCaseSchema = (0,_sparse_js__WEBPACK_IMPORTED_MODULE_4__/* .sparse */ .l)(DescribedCaseSchema, isReplayable);
/** The values of one tag, as a list. A case may stand in several slices of one key. */
function tagValues(golden, key) {
    const value = golden.tags?.[key];
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
/** All provenances of a case. */
function provenances(golden) {
    if (golden.provenance === undefined)
        return [];
    return Array.isArray(golden.provenance) ? golden.provenance : [golden.provenance];
}
/** Whether a model made the case and no conversation stands behind it. */
function isSynthetic(golden) {
    const origins = provenances(golden);
    return origins.length > 0 && origins.every(({ source }) => source === 'synthetic');
}
/**
 * What is replayed and scored: all of a case but its provenance, of which it only counts whether the case is synthetic, for that takes it
 * out of must_pass rules. Two cases with equal identity are one case reported twice.
 */
function caseIdentity(golden) {
    const { provenance: _, ...identity } = golden;
    return isSynthetic(golden) ? { ...identity, synthetic: true } : identity;
}


/***/ }),

/***/ 65112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ parseCheck),
/* harmony export */   Yr: () => (/* binding */ CheckSchema),
/* harmony export */   cn: () => (/* binding */ describeCheck)
/* harmony export */ });
/* unused harmony exports RETRIEVAL_MEASURES, CHECK_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67850);



const range = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional() })
    .refine((value) => value.min !== undefined || value.max !== undefined, 'needs `min`, `max` or both');
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1);
const maximum = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) });
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
/** `true`: the similarity is the score; with `min`: whether it is reached. */
const similarity = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ min: share })]);
const RETRIEVAL_MEASURES = ['recall', 'precision', 'mrr', 'ndcg'];
/** What each kind of check takes as its value. The kinds are the contract of FORMATS: one kind a check. */
const VALUES = {
    equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    starts_with: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ends_with: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    contains: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    contains_any: texts,
    contains_all: texts,
    matches: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    json: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt]) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), equals: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSchema */ .MP.optional() }),
    ]),
    length: range,
    words: range,
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('A BCP 47 primary tag, such as `de`.'),
    latency_ms: maximum,
    cost_usd: maximum,
    finish_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    levenshtein: similarity,
    rouge_l: similarity,
    bleu: similarity,
    wer: maximum,
    tool_called: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), arguments: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt.optional() }),
    tool_order: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1),
        k: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
        measure: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(RETRIEVAL_MEASURES).default('recall'),
        min: share.optional(),
    }),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/, 'is no plain file name'),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(600).default(30),
    }),
};
const CHECK_KINDS = Object.keys(VALUES);
const kinds = Object.fromEntries(CHECK_KINDS.flatMap((kind) => {
    const value = VALUES[kind].optional();
    return [
        [kind, value],
        [`not_${kind}`, value],
    ];
}));
const DescribedCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...kinds,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1e6).optional(),
    ignore_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    trim: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
})
    .superRefine((check, context) => {
    const named = kindKeys(check);
    if (named.length === 1)
        return;
    const message = named.length === 0
        ? `names no check: one of ${CHECK_KINDS.join(', ')}`
        : `names ${named.length} checks (${named.join(', ')}): write one check for each`;
    context.addIssue({ code: 'custom', message });
});
/** One deterministic check as a person writes it: exactly one kind (or `not_` and a kind), and its options. */
const CheckSchema = (0,_sparse_js__WEBPACK_IMPORTED_MODULE_2__/* .sparse */ .l)(DescribedCheckSchema, (check) => kindKeys(check).length === 1);
function kindKeys(check) {
    return Object.keys(check).filter((key) => isKindKey(key));
}
/** Tells the kind of a valid check. */
function parseCheck(check) {
    const [key] = kindKeys(check);
    if (key === undefined)
        throw new Error('a check without a kind passed its schema');
    const negated = key.startsWith('not_');
    const kind = (negated ? key.slice('not_'.length) : key);
    return { kind, value: check[key], negated, check };
}
function isKindKey(key) {
    return key in VALUES || (key.startsWith('not_') && key.slice('not_'.length) in VALUES);
}
/** How a check is called in tables: its name, or its kind and the start of its value. */
function describeCheck(check) {
    if (check.name !== undefined)
        return check.name;
    const { kind, value, negated } = parseCheck(check);
    const shown = JSON.stringify(value);
    const short = shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
    return `${negated ? 'not_' : ''}${kind} ${short}`;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MoveSchema),
/* harmony export */   HV: () => (/* binding */ ErosionSchema),
/* harmony export */   Vq: () => (/* binding */ RunHistorySchema),
/* harmony export */   eb: () => (/* binding */ MomentSchema),
/* harmony export */   tu: () => (/* binding */ FlakySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/** What a history says in figures, and what a gate that was given one keeps of it. */

const ErosionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    foundAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    weeks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    p: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const MomentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() });
/** A step of a target that did not change, newest runs against earlier ones. */
const MoveSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
    p: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const FlakySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Of the targets under which it both held and failed, in the last four weeks of the history. */
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** When the quarantine ends, whether or not anybody mended it. */
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['quarantined', 'expired']),
});
/** What a gate's reports say of the runs before: for people alone, no verdict looks at it. */
const RunHistorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The newest runs, in the order of time. */
    trend: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...MomentSchema.shape, score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Of the cases that got worse in this run: when each held first, and how often it had come back before. */
    fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), first: MomentSchema, back: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FlakySchema),
    erosion: ErosionSchema.nullable(),
    /** The baseline in this run against its runs before: nothing of it changed, so what it calls did. */
    moved: MoveSchema.nullable(),
});


/***/ }),

/***/ 77708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ JsonSchema),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   SB: () => (/* binding */ containsJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   xt: () => (/* binding */ JsonObjectSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);

/** Not `z.json()`: a schema that names itself is watched for cycles, and so none that holds it can be read by `sparse`. */
const JsonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().refine(isJson, {
    error: ({ input }) => (input === undefined ? 'is missing: write any JSON value' : 'is no JSON value'),
});
const JsonObjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonSchema);
/** Whether JSON can hold a value: no undefined, no infinite number, no object of a class. */
function isJson(value) {
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (next === null || typeof next === 'string' || typeof next === 'boolean' || Number.isFinite(next))
            continue;
        if (!Array.isArray(next) && !isPlain(next))
            return false;
        // One at a time: a list may be longer than a call can have arguments.
        for (const item of Object.values(next))
            open.push(item);
    }
    return true;
}
function isPlain(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
/** Whether a value is an object with keys: no list, no null. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * One text for one value: keys sorted by code unit, no white space, absent for `undefined`. The same data gives the same
 * bytes whatever the order in which it was written, so that hashes of it are stable (RFC 8785 for what Cupel hashes).
 */
function canonicalJson(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    let members = '';
    for (const key of Object.keys(value).sort()) {
        const item = value[key];
        if (item !== undefined)
            members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
    }
    return `{${members}}`;
}
/** Whether every member of `part` is in `whole`; lists must be of one length. */
function containsJson(whole, part) {
    if (part === null || typeof part !== 'object')
        return whole === part;
    if (whole === null || typeof whole !== 'object')
        return false;
    if (isList(part)) {
        return isList(whole) && whole.length === part.length && part.every((item, index) => containsJson(whole[index] ?? null, item));
    }
    if (isList(whole))
        return false;
    return Object.entries(part).every(([key, item]) => Object.hasOwn(whole, key) && containsJson(whole[key] ?? null, item));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ PassageSchema),
/* harmony export */   RB: () => (/* binding */ MessageSchema),
/* harmony export */   jH: () => (/* binding */ toPassages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);

/** A tool call inside a recorded turn, in the shape that OpenAI's chat API made common. `arguments` is JSON text. */
const ToolCallSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('function').default('function'),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** One turn of a conversation. */
const MessageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant', 'tool']),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCallSchema).optional(),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** A retrieved passage. A bare string in a file is a passage whose id is its 1-based number. */
const PassageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })]);
/** Gives every passage its id. */
function toPassages(context) {
    return context.map((passage, index) => (typeof passage === 'string' ? { id: String(index + 1), text: passage } : passage));
}


/***/ }),

/***/ 96345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ assessMustPass),
/* harmony export */   t: () => (/* binding */ CONFIRMING_TRIALS)
/* harmony export */ });
/** Trials a side that a confirmation needs in all. */
const CONFIRMING_TRIALS = 3;
/** Applies the rule to one case with the trials it has so far. `baseline` null: there is no baseline, failing checks fail the gate. */
function assessMustPass(id, trials, scorers) {
    const all = [...trials.candidate, ...(trials.baseline ?? [])];
    if (all.length === 0)
        return { id, state: 'held', items: [] };
    const deterministic = all.some((trial) => [...trial.scores.keys()].some((scorer) => scorers.get(scorer)?.deterministic === true));
    const relevant = (scorer) => (scorers.get(scorer)?.deterministic === true) === deterministic;
    if (all.some((trial) => [...trial.scores].some(([scorer, score]) => relevant(scorer) && score.kind === 'unscored'))) {
        return { id, state: 'errored', items: [] };
    }
    const failures = (side) => side.map((trial) => failedItems(trial, relevant, scorers));
    const candidate = failures(trials.candidate);
    if (trials.baseline === null)
        return withoutBaseline(id, candidate, deterministic);
    return withBaseline(id, failures(trials.baseline), candidate, deterministic);
}
function withoutBaseline(id, candidate, deterministic) {
    const failing = deterministic ? itemsWhere(candidate, (failed) => failed > candidate.length / 2) : [];
    return { id, state: failing.length > 0 ? 'regressed' : 'held', items: failing };
}
function withBaseline(id, baseline, candidate, deterministic) {
    const trials = Math.min(baseline.length, candidate.length);
    const before = baseline.slice(0, trials);
    const after = candidate.slice(0, trials);
    const failsAfter = (failed) => (deterministic ? failed > trials / 2 : failed === trials);
    const heldBefore = (failed) => (deterministic ? failed < trials / 2 : failed === 0);
    const failing = itemsWhere(after, failsAfter);
    const lost = failing.filter((item) => heldBefore(countOf(before, item)));
    if (lost.length > 0)
        return { id, state: trials >= CONFIRMING_TRIALS ? 'regressed' : 'suspected', items: lost };
    return { id, state: failing.length > 0 ? 'still-failing' : 'held', items: failing };
}
/** What did not hold in one trial: check names of deterministic scorers; of judges, the scorer itself when below its threshold. */
function failedItems(trial, relevant, scorers) {
    const items = new Set();
    for (const [scorer, score] of trial.scores) {
        const facts = scorers.get(scorer);
        if (facts === undefined || !relevant(scorer) || score.kind === 'unscored')
            continue;
        for (const item of facts.deterministic ? failedChecks(scorer, score) : failedJudgement(scorer, score, facts.passAt))
            items.add(item);
    }
    return items;
}
function failedChecks(scorer, score) {
    if (score.failed !== undefined && score.failed.length > 0)
        return score.failed;
    return score.value < 1 && score.failed === undefined ? [scorer] : [];
}
function failedJudgement(scorer, score, passAt) {
    return score.value < passAt ? [scorer] : [];
}
function itemsWhere(trials, holds) {
    const items = new Set(trials.flatMap((failed) => [...failed]));
    return [...items].filter((item) => holds(countOf(trials, item))).sort();
}
function countOf(trials, item) {
    return trials.filter((failed) => failed.has(item)).length;
}


/***/ }),

/***/ 57024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isMustPass),
/* harmony export */   aD: () => (/* binding */ OVERALL),
/* harmony export */   fk: () => (/* binding */ CASE_CHECKS),
/* harmony export */   ld: () => (/* binding */ GatePolicySchema)
/* harmony export */ });
/* unused harmony export DEFAULT_GATE_POLICY */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45384);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);


const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
/** The metric that stands for a case's weighted mean over all scorers. */
const OVERALL = 'overall';
/** The metric of the checks that the cases themselves carry. */
const CASE_CHECKS = 'case_checks';
/** Which cases must not regress, whatever the mean says: a case is meant when any of the conditions holds. */
const MustPassSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1)])
        .optional()
        .describe('Cases of this severity, or of one of these.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1)]))
        .optional()
        .describe('Cases that carry one of these tag values.'),
    ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1).optional().describe('Cases by their id.'),
    all: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Every case.'),
})
    .refine((value) => Object.values(value).some((condition) => condition !== undefined), {
    error: 'names no case: write `severity`, `tags`, `ids` or `all: true`',
});
/** Absolute and relative bounds on the candidate's time and money. */
const LimitsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    latency_p95_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe("Largest 95th percentile of the candidate's latency, in ms."),
    cost_usd_per_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional().describe('Largest mean price of one answer of the candidate, in USD.'),
    cost_increase: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).optional().describe('Largest rise of the mean price over the baseline: 0.25 is 25 % more.'),
});
/** What counts as too much. Every field has a default, so that the parsed policy is complete. Fractions on 0..1. */
const GatePolicySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([4, 1]).default(4).describe('How often the evidence may be looked at: 4 (early end) or 1.'),
    primary: name.default(OVERALL).describe('The metric that decides: a scorer id, `case_checks` or `overall`.'),
    margin: fraction.default(0.05).describe('Tolerated loss of the primary metric, on the 0..1 scale.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(0.5).default(0.05).describe('One-sided error rate, for each of the two errors.'),
    fail_on: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['any', 'beyond_margin'])
        .default('any')
        .describe('any: a proven drop fails; beyond_margin: only one larger than the margin.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name)
        .default([])
        .describe('Tag keys whose values are compared on their own. A slice can fail the gate, none can pass it.'),
    must_pass: MustPassSchema.optional().describe('Cases that must not regress, whatever the mean says.'),
    floors: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, fraction).default({}).describe('Smallest mean of the candidate, by metric.'),
    limits: LimitsSchema.default({}).describe('Bounds on time and money.'),
    min_coverage: fraction.default(0.95).describe('Share of pairs that must be scored, else the verdict is invalid.'),
    on_inconclusive: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['warn', 'fail']).default('warn').describe('What an inconclusive verdict does: exit 0 or 3.'),
    require_calibrated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Whether a judge must have been checked against people.'),
    baseline_max_age_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(7).describe('Oldest stored baseline that is used instead of running it, in days.'),
    max_new_cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(500).describe('Most cases that one change may add.'),
});
/** The policy of a suite that says nothing: every default. */
const DEFAULT_GATE_POLICY = GatePolicySchema.parse({});
/**
 * Whether a case must not regress: it says so itself, or the policy names it by severity, tag, id or `all`. What a model made and nobody
 * asked blocks only where somebody wrote so into the case.
 */
function isMustPass(golden, policy) {
    if (golden.must_pass === true)
        return true;
    if (policy === undefined || (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isSynthetic */ .AL)(golden))
        return false;
    if (policy.all === true || policy.ids?.includes(golden.id))
        return true;
    if (golden.severity !== undefined && listOf(policy.severity).includes(golden.severity))
        return true;
    return Object.entries(policy.tags ?? {}).some(([key, values]) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValues */ .nn)(golden, key).some((value) => listOf(values).includes(value)));
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 49012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ CaseNoteSchema),
/* harmony export */   Ff: () => (/* binding */ LookReportSchema),
/* harmony export */   M9: () => (/* binding */ ReportSchema),
/* harmony export */   UW: () => (/* binding */ RunFactsSchema),
/* harmony export */   ei: () => (/* binding */ PolicyChangeSchema),
/* harmony export */   n$: () => (/* binding */ UsageReportSchema),
/* harmony export */   tV: () => (/* binding */ ComparisonSchema),
/* harmony export */   x1: () => (/* binding */ isIncident)
/* harmony export */ });
/* unused harmony export REASON_CODES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45384);
/* harmony import */ var _history_history_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77708);
/* harmony import */ var _statistics_consistency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76694);
/* harmony import */ var _statistics_disparity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28747);
/* harmony import */ var _statistics_stated_confidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57624);
/**
 * The one JSON contract that every reporter reads (report.json, schema version 1). Fractions on 0..1, never percent; money in
 * USD; times in ms; `null` where a figure is not defined. Only renderers round.
 */






const nullableNumber = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable();
const fraction = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1);
const VERDICTS = ['pass', 'regression', 'inconclusive', 'invalid'];
const REASON_CODES = [
    'primary-drop',
    'slice-drop',
    'scorer-drop',
    'must-pass',
    'floor',
    'limit',
    'forgetting',
    'gate-change',
    'underpowered',
    'coverage',
    'missingness',
    'canary',
    'judge-down',
    'provider-down',
    'budget',
    'deadline',
    'cancelled',
    'no-cases',
    'no-suite',
    'no-credentials',
    'base-unreadable',
    'nothing-changed',
    'no-baseline',
    'accepted',
];
const ReasonSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(REASON_CODES), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const VerdictSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(VERDICTS),
    title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ReasonSchema),
});
/** What is known of a side's adapter without loading it; null where it says nothing. */
const AdapterReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** `id`: no file of it is known. */
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['peft', 'gguf', 'id']).nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    rank: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable(),
    alpha: nullableNumber,
    targetModules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable(),
    /** Of the weights. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    scale: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
});
const SideReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** Only where the side has an adapter. */
    adapter: AdapterReportSchema.exactOptional(),
});
const COMPARISON_METHODS = ['paired-t-cr1', 'mcnemar-tango', 'sign-flip', 'prediction-powered', 'none'];
const COMPARISON_ROLES = ['primary', 'scorer', 'slice', 'floor', 'limit', 'forgetting'];
const COMPARISON_STATUSES = ['regression', 'pass', 'inconclusive', 'shown'];
const ComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    role: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(COMPARISON_ROLES),
    /** Pairs with a score on both sides. */
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    clusters: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    baseline: nullableNumber,
    candidate: nullableNumber,
    difference: nullableNumber,
    standardError: nullableNumber,
    /** Two-sided at 1 - 2 a_k, the dual of the decision. */
    interval: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()]).nullable(),
    pRegression: nullableNumber,
    pNonInferior: nullableNumber,
    wins: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    losses: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    ties: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    /** Pearson correlation of the sides' case scores. */
    correlation: nullableNumber,
    /** Smallest drop found with 80 % power at this size, one-sided 5 %. */
    mde: nullableNumber,
    method: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(COMPARISON_METHODS),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(COMPARISON_STATUSES),
});
const CASE_STATUSES = ['regressed', 'improved', 'unchanged', 'unscored', 'not_run'];
const CaseReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CASE_STATUSES),
    baseline: nullableNumber,
    candidate: nullableNumber,
    difference: nullableNumber,
    tags: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())])),
    /** Only where the case has one: cases of one cluster are not independent of each other. */
    cluster: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().exactOptional(),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), candidate: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr() }),
});
const LookReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    look: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    decision: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['continue', 'regression', 'pass', 'inconclusive', 'invalid']),
});
/** Generations (case x side x trial). `errored` ended unscored, `skipped` were not needed any more; planned is the sum of the rest. */
const CountsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ planned: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), scored: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), errored: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), skipped: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), cancelled: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr() });
const UsageReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    fromCassette: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** Null when the price of a model that was called is unknown. */
    usd: nullableNumber,
});
const JudgeReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    calibration: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kappa: nullableNumber, n: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['calibrated', 'uncalibrated', 'stale']) }).nullable(),
    canaries: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed', 'off']),
});
const PolicyChangeSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['changed', 'added', 'removed']),
    base: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSchema */ .MP,
    head: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSchema */ .MP,
    inForce: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['base', 'head']),
});
const ReportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('cupel'), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    suite: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    verdict: VerdictSchema,
    sides: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ candidate: SideReportSchema, baseline: SideReportSchema.nullable() }),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ComparisonSchema),
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(CaseReportSchema),
    looks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(LookReportSchema),
    counts: CountsSchema,
    /** Scored pairs / pairs of the looks taken. */
    coverage: fraction.nullable(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    usage: UsageReportSchema,
    judges: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(JudgeReportSchema),
    policyChanges: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PolicyChangeSchema),
    notes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Of the answers beside their scores; each only where something is known of it, and nothing decides by any. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ candidate: _statistics_stated_confidence_js__WEBPACK_IMPORTED_MODULE_4__/* .StatedConfidenceSchema */ .L.nullable(), baseline: _statistics_stated_confidence_js__WEBPACK_IMPORTED_MODULE_4__/* .StatedConfidenceSchema */ .L.nullable() }).exactOptional(),
    consistency: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_statistics_consistency_js__WEBPACK_IMPORTED_MODULE_2__/* .ConsistencySchema */ .w).exactOptional(),
    disparities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_statistics_disparity_js__WEBPACK_IMPORTED_MODULE_3__/* .DisparitySchema */ .R_).exactOptional(),
});
/**
 * What a person wants to know of one case beside its numbers: where it comes from and what failed, in the suite's own words.
 * Kept in the journal, not in report.json. `excerpt` holds model text and exists only where the suite says `excerpts: true`.
 */
const CaseNoteSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Golden file and 1-based line, as the repository names it. */
    file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    line: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** Whether the gate's must_pass rule covers the case. */
    mustPass: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
    /** `incident INC-204`, `langfuse 9f3c...`: one entry a provenance. */
    origins: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Names of checks and rubric items that held on the baseline and not on the candidate. */
    failed: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), items: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
    excerpt: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        input: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        /** Small images that the answers are, as `data:` addresses; only where the suite says `store_text: true`, too. */
        images: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(), candidate: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }).exactOptional(),
    })
        .nullable(),
    /** What judges said of both answers; only beside an excerpt. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), item: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), side: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['baseline', 'candidate']), text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }))
        .exactOptional(),
});
/** `incident INC-204` is an incident, `langfuse 9f3c` is not. */
function isIncident(origin) {
    return /^incident\b/i.test(origin);
}
/** What a look saw of the primary metric: its difference and the interval at the look's level. */
const LookFiguresSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    difference: nullableNumber,
    interval: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()]).nullable(),
});
/** Facts of the run that renderers show and report.json does not carry. */
const RunFactsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    margin: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** Model requests of the whole plan, and how many of them were not needed or answered from a cassette. */
    plannedRequests: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    savedRequests: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
    latencyP50Ms: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ baseline: nullableNumber, candidate: nullableNumber }),
    latencyP95Ms: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ baseline: nullableNumber, candidate: nullableNumber }),
    /** How many more cases would settle an inconclusive verdict at the measured variance; null where that is no question. */
    casesToSettle: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable(),
    /** A command that gives this verdict again on a laptop; null where there is none. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** One entry a look, in their order; none where nobody kept them. */
    lookFigures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(LookFiguresSchema).default([]),
    /** Unscored trials by reason. */
    errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()),
    /** Where the run was told of those before. */
    history: _history_history_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .RunHistorySchema */ .Vq.exactOptional(),
});


/***/ }),

/***/ 67850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sparse)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27478);
/** Objects of which few of many fields are written: thousands of golden cases, each with one check of forty-odd kinds. */

/**
 * The schema, read by the fields that a value has in place of all that it could have; what is not plainly right is left to the schema
 * itself, whose words then say what is wrong. A third of the time for golden cases.
 * A field that may be missing is `.optional()`, over no default.
 * @param holds the rule that binds the fields together, as the schema's own refinement has it
 */
function sparse(schema, holds) {
    const shape = new Map(Object.entries(schema.shape));
    const needed = [...shape].filter(([, field]) => !(field instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)).map(([key]) => key);
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .withParser */ .e1(schema, (input) => {
        if (typeof input !== 'object' || input === null || Array.isArray(input))
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .INVALID */ .uY;
        const value = {};
        for (const [key, written] of Object.entries(input)) {
            const read = shape.get(key)?.safeParse(written);
            if (read?.success !== true)
                return zod__WEBPACK_IMPORTED_MODULE_1__/* .INVALID */ .uY;
            value[key] = read.data;
        }
        if (!needed.every((key) => key in value) || !holds(value))
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .INVALID */ .uY;
        return value;
    });
}


/***/ }),

/***/ 76694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pairAgreement),
/* harmony export */   w: () => (/* binding */ ConsistencySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/** How often a target says the same when it is asked the same: over the trials of a case, for all cases and for every cohort of them. */

const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const ConsistencySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['baseline', 'candidate']),
    /** Null: all cases. */
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Cases with two trials or more. */
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Mean share of pairs of trials whose answers are the same text, and of those that both hold or both fail. */
    identical: share,
    agreeing: share,
});
/**
 * Mean over cases of the share of pairs of trials that say the same: what Fleiss (1971) calls the extent of agreement. Cases with fewer than
 * two trials say nothing; null without any other.
 */
function pairAgreement(cases) {
    const shares = cases.flatMap((trials) => {
        if (trials.length < 2)
            return [];
        const counts = [...Map.groupBy(trials, (said) => said).values()].map((same) => same.length);
        return [counts.reduce((sum, count) => sum + count * (count - 1), 0) / (trials.length * (trials.length - 1))];
    });
    return shares.length === 0 ? null : shares.reduce((sum, own) => sum + own, 0) / shares.length;
}


/***/ }),

/***/ 28747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ DisparitySchema),
/* harmony export */   S7: () => (/* binding */ contrastInterval),
/* harmony export */   v2: () => (/* binding */ contrast)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85821);
/**
 * How differently a target serves two slices: the difference of their mean scores, which are over different cases. CR1 in each slice, and where a
 * cluster or a case stands in both, what they have in common is taken off; Welch and Satterthwaite's degrees of freedom over the clusters.
 * Without clusters it is Welch's test (1947), with the same clusters in both the paired one.
 */


const End = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const DisparitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** A tag key of `gate.slices`: its best value against its worst. */
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    best: End,
    worst: End,
    difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** At 95 % for all pairs of values of all keys at once (Bonferroni). */
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
    /** The same two values on the baseline; null without one. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
function partOf(cases) {
    const weights = cases.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0)
        return null;
    const mean = cases.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
    const totals = new Map();
    for (const { cluster, weight, score } of cases)
        totals.set(cluster, (totals.get(cluster) ?? 0) + (weight * (score - mean)) / weights);
    const clusters = totals.size;
    if (clusters < 2)
        return null;
    const squares = [...totals.values()].reduce((sum, total) => sum + total * total, 0);
    return { mean, variance: (clusters / (clusters - 1)) * squares, clusters, totals };
}
/** The difference of two slices' means, first minus second; null where one has fewer than two clusters or nothing varies. */
function contrast(first, second) {
    const [a, b] = [partOf(first), partOf(second)];
    if (a === null || b === null)
        return null;
    const shared = [...a.totals].reduce((sum, [cluster, total]) => sum + total * (b.totals.get(cluster) ?? 0), 0);
    const correction = Math.sqrt((a.clusters / (a.clusters - 1)) * (b.clusters / (b.clusters - 1)));
    const variance = a.variance + b.variance - 2 * correction * shared;
    if (!(variance > 1e-15))
        return null;
    const welch = (a.variance + b.variance) ** 2 / (a.variance ** 2 / (a.clusters - 1) + b.variance ** 2 / (b.clusters - 1));
    const all = new Set([...a.totals.keys(), ...b.totals.keys()]).size;
    return { difference: a.mean - b.mean, standardError: Math.sqrt(variance), df: Math.min(welch, all - 1) };
}
/** The interval of a contrast at 95 % for so many of them at once (Bonferroni). */
function contrastInterval({ difference, standardError, df }, simultaneous) {
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .YW)(1 - 0.025 / Math.max(1, simultaneous), df) * standardError;
    return [difference - half, difference + half];
}


/***/ }),

/***/ 85821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   w_: () => (/* binding */ tCdf)
/* harmony export */ });
/* unused harmony exports logGamma, normalCdf */
/**
 * Tails and quantiles of the normal, Student t and binomial distributions, to about 1e-13 relative error. Written here because the
 * field's packages bring hundreds of dependencies for one distribution; jstat and simple-statistics are oracles in the tests.
 */
/** Coefficients of Lanczos' approximation with g = 7, n = 9 (Godfrey's values). */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0 (Lanczos). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    let sum = LANCZOS[0];
    LANCZOS.slice(1).forEach((coefficient, index) => {
        sum += coefficient / (shifted + index + 1);
    });
    const t = shifted + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/**
 * Regularised incomplete beta function I_x(a, b) for 0 <= x <= 1, a, b > 0: continued fraction by Lentz's method
 * (DLMF 8.17.22), on the side where it converges fast.
 */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
    return front * betaFraction(x, a, b);
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return result;
}
/** Upper tail of the standard normal beyond |x|: a series near the centre, Lentz's continued fraction in the tail (DLMF 7.6.2, 7.9.3). */
function normalTail(x) {
    const z = Math.abs(x);
    if (z > 38.5)
        return 0;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 2.5) {
        let term = z;
        let sum = z;
        for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 200; k += 1) {
            term *= (z * z) / (2 * k + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = 0;
    for (let k = 120; k >= 1; k -= 1)
        fraction = k / (z + fraction);
    return density / (z + fraction);
}
/** P(Z <= x) of the standard normal distribution. */
function normalCdf(x) {
    return x < 0 ? normalTail(x) : 1 - normalTail(x);
}
/** P(Z >= x), exact also far out where 1 - normalCdf(x) would round to 0. */
function normalUpperTail(x) {
    return x < 0 ? 1 - normalTail(x) : normalTail(x);
}
/** The x with P(Z <= x) = p, for 0 < p < 1: a rational start (Abramowitz and Stegun 26.2.23) and Newton steps on the exact tail. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`normalQuantile needs 0 < p < 1, got ${p}`);
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let step = 0; step < 4; step += 1) {
        const error = (normalCdf(x) - p) / (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
        x -= error / (1 + (x * error) / 2);
    }
    return x;
}
/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. Infinite t gives 0 or 1. */
function tCdf(t, df) {
    if (t === Number.NEGATIVE_INFINITY)
        return 0;
    if (t === Number.POSITIVE_INFINITY)
        return 1;
    // Near the centre the tail's argument rounds to 1; the mass between -t and t does not.
    if (Math.abs(t) < 0.5)
        return 0.5 + 0.5 * Math.sign(t) * incompleteBeta((t * t) / (df + t * t), 0.5, df / 2);
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** The t with P(T <= t) = p for `df` > 0 degrees of freedom, 0 < p < 1: bracketed, then bisected to the last bits. */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`tQuantile needs 0 < p < 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -tQuantile(1 - p, df);
    const upperTail = 1 - p;
    const tail = (t) => 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    let high = 1;
    while (tail(high) > upperTail)
        high *= 2;
    let low = high === 1 ? 0 : high / 2;
    for (let step = 0; step < 100 && high - low > 1e-15 * high; step += 1) {
        const middle = (low + high) / 2;
        if (tail(middle) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X >= k) for X binomial with `n` trials and probability `p`, exact through the incomplete beta function. */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(p, k, n - k + 1);
}


/***/ }),

/***/ 57624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ StatedConfidenceSchema),
/* harmony export */   b: () => (/* binding */ assessConfidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/**
 * Whether a target knows what it knows: the confidence that it states against the scores that it gets. Expected calibration error over ten
 * bins of equal width (Guo, Pleiss, Sun and Weinberger 2017), Brier's mean squared distance (1950).
 */

const StatedConfidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Answers that state a confidence and have a score, of `answers`. */
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Mean distance of confidence and score over the bins, weighted by their answers: 0 is perfect. */
    ece: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    brier: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Those with an answer, from low to high; a bin holds what is above `low` and up to `high`. */
    bins: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
});
const BINS = 10;
/**
 * The figures over the answers that state a confidence; null without one.
 * @param answers all answers that have a score
 */
function assessConfidence(stated, answers, bins = BINS) {
    if (stated.length === 0)
        return null;
    const filled = Array.from({ length: bins }, (_, index) => stated.filter(({ confidence }) => binOf(confidence, bins) === index)).flatMap((own, index) => own.length === 0
        ? []
        : [
            {
                low: index / bins,
                high: (index + 1) / bins,
                n: own.length,
                confidence: mean(own.map(({ confidence }) => confidence)),
                score: mean(own.map(({ score }) => score)),
            },
        ]);
    return {
        n: stated.length,
        answers,
        ece: filled.reduce((sum, { n, confidence, score }) => sum + (n / stated.length) * Math.abs(score - confidence), 0),
        brier: mean(stated.map(({ confidence, score }) => (confidence - score) ** 2)),
        confidence: mean(stated.map(({ confidence }) => confidence)),
        score: mean(stated.map(({ score }) => score)),
        bins: filled,
    };
}
/** Zero belongs to the first bin, every other edge to the bin below it. */
function binOf(confidence, bins) {
    return Math.max(0, Math.ceil(confidence * bins - 1e-9) - 1);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 31085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ API_FORMATS),
/* harmony export */   jD: () => (/* binding */ TRACE_FORMATS),
/* harmony export */   od: () => (/* binding */ TableMapSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);
/**
 * What production recorded, in one shape for all vendors: a turn is one answer, what led to it, and what people said about it.
 */

/** Formats that `harvest --from` takes. */
const TRACE_FORMATS = [
    'langfuse',
    'langsmith',
    'braintrust',
    'helicone',
    'latitude',
    'otel',
    'openai',
    'anthropic',
    'table',
];
/** Formats whose vendor's API `harvest --api` asks. */
const API_FORMATS = [
    'langfuse',
    'langsmith',
    'braintrust',
    'helicone',
    'latitude',
    'openai',
];
const columns = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)]);
/** Which column of a table holds what. */
const TableMapSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: columns.optional(),
    time: columns.optional(),
    user: columns.optional(),
    session: columns.optional(),
    language: columns.optional(),
    input: columns.optional(),
    history: columns.optional(),
    context: columns.optional(),
    output: columns.optional(),
    tool_calls: columns.optional(),
    thumbs: columns.optional(),
    rating: columns.optional(),
    comment: columns.optional(),
    correction: columns.optional(),
    retry: columns.optional(),
    abandoned: columns.optional(),
    escalated: columns.optional(),
    copied: columns.optional(),
});


/***/ }),

/***/ 59036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   SE: () => (/* binding */ FINISH_REASONS),
/* harmony export */   f2: () => (/* binding */ UsageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45384);

const SIDES = ['baseline', 'candidate'];
const UsageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
/**
 * Why a model stopped, in one vocabulary for all vendors. `stop`: by itself or at a stop sequence; `length`: at the token limit;
 * `tool_calls`: it wants a tool; `refusal`: the model declined in its own words.
 */
const FINISH_REASONS = ['stop', 'length', 'tool_calls', 'refusal'];


/***/ }),

/***/ 68539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77708);


/** SHA-256 of bytes or text, 64 lower-case hex digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
}
/** Identity of any JSON value, independent of key order: `sha256:` and 64 hex digits. */
function fingerprint(value) {
    return `sha256:${sha256((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value))}`;
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/**
 * PORT. A provider turns one assembled request into one answer, or throws a ProviderError. It sends the request exactly once:
 * retries, pacing, time-outs between attempts, cassettes and money belong to `replay/`. Every implementation passes
 * `provider.contract.ts`.
 */
/** Largest image or recording of an answer, in bytes. */
const MAX_FILE_BYTES = 20 << 20;
/**
 * A failed attempt, reduced to what may be printed: kind, status, code and request id. The response's text never gets here:
 * it may quote a key or a customer.
 */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    status;
    /** The provider's error code or type, only if it has the form of one: `[A-Za-z0-9_.-]{1,64}`. */
    code;
    requestId;
    /** How long the server asks to wait, in ms. */
    retryAfterMs;
    constructor(kind, details = {}) {
        const code = printable(details.code);
        const requestId = printable(details.requestId);
        const facts = [details.status, code, details.message].filter((fact) => fact !== undefined);
        super(facts.length === 0 ? kind : `${kind} (${facts.join(', ')})`, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.code = code;
        this.requestId = requestId;
        this.retryAfterMs = details.retryAfterMs;
    }
}
function printable(text) {
    return text !== undefined && /^[A-Za-z0-9_.-]{1,64}$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 42608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toTransportError),
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/** A request that got no whole response. Carries a code (`ECONNRESET`, `BODY_TOO_LARGE`), never a byte of what was sent or received. */
class TransportError extends Error {
    name = 'TransportError';
    kind;
    code;
    constructor(kind, details) {
        super(`${kind} (${details.code})`, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.code = details.code;
    }
}
/** Sorts what node's sockets, HTTP parser and decompressors throw. */
function toTransportError(error) {
    if (error instanceof TransportError)
        return error;
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
    return new TransportError(kindOf(code), { code, cause: error });
}
/** What came is no HTTP (HPE_*), or not packed as its head says (zlib, Brotli, Zstandard). */
const MALFORMED = /^(HPE_|Z_|ERR__ERROR_|ZSTD_error_)/;
/** The same parsers' words for a stream that ended early. */
const CUT = new Set(['HPE_INVALID_EOF_STATE', 'Z_BUF_ERROR']);
function kindOf(code) {
    if (code === 'ETIMEDOUT')
        return 'timeout';
    return MALFORMED.test(code) && !CUT.has(code) ? 'malformed' : 'connection';
}


/***/ }),

/***/ 88851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   to: () => (/* binding */ mapStrings)
/* harmony export */ });
/* unused harmony export MASK */
/**
 * Keeps secrets out of everything that is written. Two tools that must not be mixed: `mask` replaces the values of secrets that
 * this run holds, and nothing else, so that it may stand in front of answers that are scored and replayed; `scrub` also replaces
 * whatever has the shape of a key, and is for errors, logs and comments, where a wrong guess costs nothing.
 */
/** What stands where a secret stood. */
const MASK = '***';
/** Shorter values are words of the language too: masking them would garble records and hide nothing. */
const MIN_SECRET_LENGTH = 8;
const KEY_SHAPES = [
    /\bsk-[A-Za-z0-9_-]{16,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bnpm_[A-Za-z0-9]{30,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
    /\bbearer\s{1,8}[A-Za-z0-9._~+/=-]{8,}/gi,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
];
/** Builds a redactor for the values of secrets (not their names); values under 8 characters are left alone. */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        if (secret === undefined)
            continue;
        for (const part of secretParts(secret))
            for (const form of secretForms(part))
                forms.add(form);
    }
    const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
    const mask = (text) => (pattern === null ? text : text.replace(pattern, MASK));
    return { mask, scrub: (text) => KEY_SHAPES.reduce((scrubbed, shape) => scrubbed.replace(shape, MASK), mask(text)) };
}
/** A copy with every string in it changed, keys included; the same value where nothing changed. */
function mapStrings(value, change) {
    return mapped(value, change);
}
function mapped(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return keepIfSame(value, (item) => mapped(item, change));
    let same = true;
    const entries = Object.entries(value).map(([key, item]) => {
        const next = [change(key), mapped(item, change)];
        if (next[0] !== key || next[1] !== item)
            same = false;
        return next;
    });
    return same ? value : Object.fromEntries(entries);
}
function keepIfSame(items, change) {
    const next = items.map(change);
    return next.every((item, index) => item === items[index]) ? items : next;
}
/** The value, the value without white space around it, and the lines of one that has several (a PEM key is quoted line by line). */
function secretParts(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const bodies = lines.length > 1 ? lines.filter((line) => !line.startsWith('-----')) : [];
    return [secret, secret.trim(), ...bodies].filter((part) => part.length >= MIN_SECRET_LENGTH);
}
function secretForms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const url = encodeURIComponent(secret);
    const hex = bytes.toString('hex');
    const json = JSON.stringify(secret).slice(1, -1);
    const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
    return [
        secret,
        json,
        // JSON inside JSON: a request body quoted in an error body.
        JSON.stringify(json).slice(1, -1),
        // Some encoders escape the slash, and all that is not ASCII.
        json.replaceAll('/', '\\/'),
        json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        url,
        url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        url.replaceAll('%20', '+'),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ].filter((form) => form.length >= MIN_SECRET_LENGTH);
}
/**
 * The characters that base64 makes of these bytes alone when they begin at `shift` modulo 3 of a longer text: those whose six
 * bits are shared with a neighbour are left out, for they depend on it.
 */
function base64Core(bytes, shift) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(first, end);
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ }),

/***/ 71935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ sweepAnswerFiles),
/* harmony export */   BJ: () => (/* binding */ ANSWER_FILES),
/* harmony export */   GX: () => (/* binding */ openAnswerFiles),
/* harmony export */   Kr: () => (/* binding */ volatileAnswerFiles),
/* harmony export */   _Z: () => (/* binding */ trimAnswerFiles),
/* harmony export */   s: () => (/* binding */ bytesOfAnswerFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68539);
/* harmony import */ var _providers_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7641);
/**
 * The images and recordings of answers, each a file under the hash of its content: `files/<sha256>`, beside the journal or the cassettes
 * whose lines name it. A file that is not what its name says is not there.
 */





/** Name of the folder. */
const ANSWER_FILES = 'files';
const NAME = /^[0-9a-f]{64}$/;
/** What another process may have written a moment ago, before the line that names it. */
const YOUNG_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Opens the folder below `dir` (absolute); nothing is made before there is something to keep. */
function openAnswerFiles(dir) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ANSWER_FILES);
    return {
        keep: ({ file }) => {
            if (file !== undefined)
                keep(folder, file);
        },
        restore: (answer) => {
            if (answer.file === undefined)
                return answer;
            const content = read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, answer.file.sha256), answer.file);
            return content === null ? null : { ...answer, file: { ...answer.file, content: () => content } };
        },
        locate: (hash) => (NAME.test(hash) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, hash)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, hash) : null),
    };
}
/** Files in memory alone, for what is no run and keeps no record. */
function volatileAnswerFiles() {
    const files = new Map();
    return {
        keep: ({ file }) => {
            if (file !== undefined)
                files.set(file.sha256, file);
        },
        restore: (answer) => {
            if (answer.file === undefined)
                return answer;
            const file = files.get(answer.file.sha256);
            return file === undefined ? null : { ...answer, file };
        },
        locate: () => null,
    };
}
function keep(folder, { sha256: name, content }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    // Whoever reads meanwhile finds the whole file or none; of two writers of one content either may win.
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content(), { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function read(path, { sha256: hash, bytes }) {
    try {
        const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!known.isFile() || known.size !== bytes || bytes > _providers_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g)
            return null;
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(content) === hash ? content : null;
    }
    catch {
        // A file that cannot be read is one that is not there: the answer is asked for again.
        return null;
    }
}
function list(dir) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ANSWER_FILES);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).flatMap((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        return known?.isFile() === true ? [{ path, bytes: known.size, modified: known.mtimeMs }] : [];
    });
}
/** Bytes of all files below a folder. @throws Error of the file system */
function bytesOfAnswerFiles(dir) {
    return list(dir).reduce((sum, { bytes }) => sum + bytes, 0);
}
/**
 * Takes away what is too old, and of the rest the oldest that do not fit. A line that names one of them is asked for again.
 * @throws Error of the file system
 */
function trimAnswerFiles(dir, { maxAgeDays, maxBytes }, now) {
    let room = maxBytes;
    for (const { path, bytes, modified } of [...list(dir)].sort((a, b) => b.modified - a.modified)) {
        room -= bytes;
        if (room < 0 || modified < now - maxAgeDays * DAY_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}
/** Takes away the files that no line names any more; young ones may have a line in a moment. @throws Error of the file system */
function sweepAnswerFiles(dir, isNamed, now) {
    for (const { path, modified } of list(dir)) {
        if (!isNamed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) && modified < now - YOUNG_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}


/***/ }),

/***/ 84541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ outputHash),
/* harmony export */   PV: () => (/* binding */ requireContent),
/* harmony export */   iQ: () => (/* binding */ settleAnswer),
/* harmony export */   y0: () => (/* binding */ AnswerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45384);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77708);
/* harmony import */ var _domain_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59036);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68539);
/* harmony import */ var _providers_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88851);






function unfound() {
    throw new Error('nobody looked for the content of a file');
}
/**
 * An answer as journals and cassettes keep it: whatever is read back from a file has passed this. Made when the first is read: a run
 * that begins reads none. Every member of an answer is kept: one that is added to the port must be added here, or nothing compiles.
 */
const AnswerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .lazy */ .RZV(() => {
    const members = {
        output: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        finishReason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .FINISH_REASONS */ .SE),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), arguments: _domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonObjectSchema */ .xt })).exactOptional(),
        // A line holds what a file is; whoever reads the line back finds the content beside it (answer-files.ts).
        file: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1) })
            .transform((known) => ({ ...known, content: unfound }))
            .exactOptional(),
        context: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).exactOptional(),
        usage: _domain_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageSchema */ .f2.nullable(),
        // JSON has no NaN: null stands for a time that nobody measured.
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
            .min(0)
            .nullable()
            .transform((ms) => ms ?? Number.NaN),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).exactOptional(),
        model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().exactOptional(),
        tokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), shares: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()).exactOptional() })).exactOptional(),
    };
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(members);
});
/**
 * The one form of an answer that is scored, kept and replayed: known secrets masked, latency in whole ms. It is made before
 * anything reads the answer, so that a replayed answer gets the score that the live one got.
 */
function settleAnswer(answer, mask) {
    const { output, finishReason, toolCalls, file, context, usage, latencyMs, costUsd, model, tokens } = answer;
    return {
        output: mask(output),
        finishReason,
        ...(toolCalls === undefined ? {} : { toolCalls: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .mapStrings */ .to)(toolCalls, mask) }),
        ...(file === undefined ? {} : { file }),
        ...(context === undefined ? {} : { context: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .mapStrings */ .to)(context, mask) }),
        usage: usage === null ? null : { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens },
        latencyMs: Math.max(0, Math.round(latencyMs)),
        ...(costUsd === undefined ? {} : { costUsd }),
        ...(model === undefined ? {} : { model: mask(model) }),
        ...(tokens === undefined ? {} : { tokens: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .mapStrings */ .to)(tokens, mask) }),
    };
}
/** @throws ProviderError `empty` when a provider broke its port's promise: an answer with neither text nor tool calls nor a file. */
function requireContent(answer) {
    if (answer.output !== '' || answer.file !== undefined || (answer.toolCalls !== undefined && answer.toolCalls.length > 0))
        return answer;
    throw new _providers_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('empty');
}
/** The hash by which records and labels know what an answer says: of its text; of its file, where it has no text; of both. */
function outputHash({ output, file }) {
    if (file === undefined)
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(output);
    return output === '' ? file.sha256 : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(JSON.stringify([output, file.sha256]));
}


/***/ }),

/***/ 86189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CK: () => (/* binding */ PACK_BYTES),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   Tt: () => (/* binding */ CASSETTE_FILES),
/* harmony export */   YT: () => (/* binding */ PACK),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45384);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84541);
/* harmony import */ var _line_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(576);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15414);
/**
 * The files of a cassette folder. Lines begin with a key at a fixed place, so that an index is made without parsing JSON:
 *
 *   {"key":"<64 hex>","at":"2026-11-21","provider":"openai","answer":{...},"sum":"<16 hex>"}
 *
 * A small set is one file, `cassettes.jsonl`, pleasant to commit; beyond a few megabytes there are sixteen, by the key's first
 * digit. Both may stand side by side; where a key occurs twice the later line counts, and the sixteen come after the one.
 */






const DIGITS = [...'0123456789abcdef'];
const SHARDS = DIGITS.map((digit) => `cassettes-${digit}.jsonl`);
const PACK = 'cassettes.jsonl';
/** All names that a cassette folder may hold, in the order in which they are read. */
const CASSETTE_FILES = [PACK, ...SHARDS];
/** Up to this size a set is one file. */
const PACK_BYTES = 4 << 20;
const KEY_AT = '{"key":"'.length;
const KEY_END = KEY_AT + 64;
const DAY_AT = KEY_END + '","at":"'.length;
const DAY_END = DAY_AT + 10;
const HEAD = /^\{"key":"[0-9a-f]{64}","at":"\d{4}-\d\d-\d\d"/;
const EntrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    /** The day on which it was recorded, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .date */ .p6(),
    provider: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    answer: _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerSchema */ .y0,
});
/** The file that holds a key once a set is large. */
function shardOf(key) {
    return `cassettes-${key.slice(0, 1)}.jsonl`;
}
/** Calls back for every line that has the head of an entry; gives how many do not, and where reading ended. */
function scan(file, start, visit) {
    let strange = 0;
    let end = start;
    for (const { offset, bytes } of (0,_line_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(file, start)) {
        end = offset + bytes.length + 1;
        if (bytes.length === 0)
            continue;
        const head = bytes.toString('latin1', 0, DAY_END + 1);
        if (HEAD.test(head)) {
            visit({ key: head.slice(KEY_AT, KEY_END), day: head.slice(DAY_AT, DAY_END), file, offset, bytes: bytes.length + 1 });
        }
        else
            strange += 1;
    }
    return { strange, end };
}
/** The entry at a place, verified; null where the line is not what was written or is not of this key. */
function readEntry(file, offset, key) {
    const line = (0,_line_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readLineAt */ .SN)(file, offset);
    const parsed = EntrySchema.safeParse(line === null ? null : (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_4__/* .unseal */ .Du)(line));
    return parsed.success && parsed.data.key === key ? parsed.data : null;
}
/**
 * Opens what there is of a cassette folder.
 * @throws Error of the file system, where a file is there and cannot be read
 */
function openFiles(dir) {
    const files = [];
    const close = () => {
        for (const file of files)
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        files.length = 0;
    };
    try {
        for (const name of CASSETTE_FILES)
            files.push((0,_line_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)) ?? undefined);
    }
    catch (error) {
        close();
        throw error;
    }
    return { files, close };
}
/** Bytes of an open file. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
}


/***/ }),

/***/ 68698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MS: () => (/* binding */ CACHE_LIMITS),
  Es: () => (/* binding */ CASSETTE_MODES),
  w0: () => (/* binding */ openCassettes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/answer-files.js
var answer_files = __webpack_require__(71935);
// EXTERNAL MODULE: ./lib/replay/cassette-files.js
var cassette_files = __webpack_require__(86189);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/replay/line-file.js
var line_file = __webpack_require__(576);
;// CONCATENATED MODULE: ./lib/replay/cassette-rewrite.js
/**
 * Rewrites a cassette folder: one line a key, sorted, in one file or sixteen. The same entries give the same bytes, so that a
 * recording again shows as the lines that changed. Other processes may go on appending: what they add while the files are
 * exchanged is carried over (`appendShared` does the rest), and of two rewriters one gives way.
 */




const LOCK = '.cassettes.lock';
/** A lock of that age was left by a process that died: a rewrite takes seconds. */
const STALE_LOCK_MS = 120_000;
const DAY_MS = 86_400_000;
const WRITE_BYTES = 1 << 20;
/** The first day, UTC, of which answers are young enough. */
function oldestDay(maxAgeDays, now) {
    return new Date(now - maxAgeDays * DAY_MS).toISOString().slice(0, 10);
}
/**
 * Keeps what is young enough, and of that the youngest that fit; what is left out is no bound.
 * @throws Error of the file system
 */
function trimCassettes(dir, limits, deps) {
    const oldest = limits.maxAgeDays === undefined ? '' : oldestDay(limits.maxAgeDays, deps.now());
    return rewriteCassettes(dir, (entries) => {
        let room = limits.maxBytes ?? Number.POSITIVE_INFINITY;
        return entries
            .filter((entry) => entry.day >= oldest)
            .sort((a, b) => (a.day === b.day ? compare(a.key, b.key) : compare(b.day, a.day)))
            .filter((entry) => {
            room -= entry.bytes;
            return room >= 0;
        });
    }, deps);
}
/**
 * Writes the chosen of the folder's entries anew. Corrupt lines and lines that a later one replaced are left out.
 * @throws Error of the file system
 */
function rewriteCassettes(dir, choose, deps) {
    (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
    if (!lock(dir, deps.now())) {
        deps.log.warn(`cassettes: ${dir} is being rewritten by another process; this one leaves its lines unsorted`);
        return { kept: 0, dropped: 0, bytes: 0, files: null };
    }
    try {
        const opened = (0,cassette_files/* openFiles */.Km)(dir);
        try {
            return exchange(dir, opened.files, choose);
        }
        finally {
            opened.close();
        }
    }
    finally {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dir, LOCK), { force: true });
    }
}
function exchange(dir, files, choose) {
    const latest = new Map();
    const ends = files.map((file) => (file === undefined ? 0 : (0,cassette_files/* scan */.SQ)(file, 0, (entry) => latest.set(entry.key, entry)).end));
    const chosen = choose([...latest.values()]).sort((a, b) => compare(a.key, b.key));
    const total = chosen.reduce((sum, entry) => sum + entry.bytes, 0);
    const homeOf = (key) => (total < cassette_files/* PACK_BYTES */.CK ? cassette_files/* PACK */.YT : (0,cassette_files/* shardOf */.IS)(key));
    const homes = Map.groupBy(chosen, (entry) => homeOf(entry.key));
    let kept = 0;
    let bytes = 0;
    const named = new Set();
    // Everything is written before anything goes: a crash in between leaves a line twice, never not at all.
    for (const [name, entries] of homes) {
        const written = writeSorted(dir, name, entries, named);
        kept += written.kept;
        bytes += written.bytes;
    }
    for (const name of cassette_files/* CASSETTE_FILES */.Tt)
        if (!homes.has(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dir, name), { force: true });
    // What others appended to the old files since they were read.
    files.forEach((file, number) => {
        if (file === undefined)
            return;
        (0,cassette_files/* scan */.SQ)(file, ends[number] ?? 0, ({ key, offset }) => {
            const line = (0,line_file/* readLineAt */.SN)(file, offset);
            if (line === null)
                return;
            nameFile(line, named);
            (0,line_file/* appendShared */.qW)((0,external_node_path_.join)(dir, homeOf(key)), line);
        });
    });
    return { kept, dropped: latest.size - kept, bytes, files: named };
}
/** Writes one file beside its place and puts it there, unless it would say what it says already. */
function writeSorted(dir, name, entries, named) {
    const path = (0,external_node_path_.join)(dir, name);
    const draft = (0,external_node_path_.join)(dir, `.${name}.draft`);
    (0,external_node_fs_.rmSync)(draft, { force: true });
    try {
        const written = writeDraft(draft, entries, named);
        if (!isUnchanged(path, draft, written.bytes))
            (0,external_node_fs_.renameSync)(draft, path);
        return written;
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, entries, named) {
    // Exclusive: a link that somebody laid in its place is not followed.
    const file = (0,external_node_fs_.openSync)(draft, 'wx', 0o644);
    let kept = 0;
    let bytes = 0;
    let pending = [];
    let pendingLength = 0;
    const flush = () => {
        const buffer = Buffer.from(pending.join(''), 'utf8');
        for (let done = 0; done < buffer.length;)
            done += (0,external_node_fs_.writeSync)(file, buffer, done);
        bytes += buffer.length;
        pending = [];
        pendingLength = 0;
    };
    try {
        for (const entry of entries) {
            const line = (0,cassette_files/* readEntry */.hB)(entry.file, entry.offset, entry.key) === null ? null : (0,line_file/* readLineAt */.SN)(entry.file, entry.offset);
            if (line === null)
                continue;
            nameFile(line, named);
            pending.push(line, '\n');
            pendingLength += line.length;
            kept += 1;
            if (pendingLength > WRITE_BYTES)
                flush();
        }
        flush();
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return { kept, bytes };
}
/** Adds the hash of the file that an answer's line names, if any. */
function nameFile(line, named) {
    const hash = /"file":\{[^{}]*"sha256":"([0-9a-f]{64})"/.exec(line)?.[1];
    if (hash !== undefined)
        named.add(hash);
}
function isUnchanged(path, draft, bytes) {
    try {
        return (0,external_node_fs_.statSync)(path).size === bytes && (0,external_node_fs_.readFileSync)(path).equals((0,external_node_fs_.readFileSync)(draft));
    }
    catch (error) {
        if ((0,line_file/* isErrno */.r)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
function lock(dir, now) {
    const path = (0,external_node_path_.join)(dir, LOCK);
    try {
        if (now - (0,external_node_fs_.statSync)(path).mtimeMs > STALE_LOCK_MS)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch (error) {
        if (!(0,line_file/* isErrno */.r)(error, 'ENOENT'))
            throw error;
    }
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'wx'));
        return true;
    }
    catch (error) {
        if ((0,line_file/* isErrno */.r)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/replay/sealed-line.js
var sealed_line = __webpack_require__(15414);
;// CONCATENATED MODULE: ./lib/replay/cassette.js
/**
 * Cassettes: answers of targets and judges by their key, replayed instead of asked for again. One store serves as files that a
 * team commits and as a cache folder that several processes write at once.
 *
 * Kept are finished answers only: no error, no answer cut at a token limit that nobody asked for. A line that is torn, rotten or of another form is
 * passed over and counted, never fatal. Who can write a cassette can write a judge's verdict: whether a folder may be trusted
 * is for the caller to decide (SECURITY-RELIABILITY section 1).
 */







/**
 * `off`: neither read nor written. `auto`: what is known is replayed, what is new is kept. `strict`: what is not known is a miss
 * and nothing is asked. `record`: everything is asked anew and kept, and the files end up sorted.
 */
const CASSETTE_MODES = ['off', 'auto', 'strict', 'record'];
/** What a folder that is only a cache may hold: answers of the last quarter of a year, half a gibibyte of them. */
const CACHE_LIMITS = { maxAgeDays: 90, maxBytes: 512 << 20 };
/** A cache that has outgrown its limit is cut to this share of it, so that not every run cuts. */
const CUT_SHARE = 0.75;
/**
 * Opens a cassette folder (absolute path); it need not exist. One that is a cache has limits, and is trimmed to them when it is
 * closed; one that people commit has none.
 * @throws CupelError `record-unreadable` in `strict` mode, where nothing could be replayed
 */
function openCassettes(dir, mode, deps, limits = null) {
    if (mode === 'off')
        return closedStore();
    const files = (0,answer_files/* openAnswerFiles */.GX)(dir);
    const store = openStore(dir, mode, files, deps);
    let hits = 0;
    let stored = 0;
    let writable = true;
    const warnOnce = (error) => {
        if (writable)
            deps.log.warn(`cassettes: ${dir} cannot be written (${(0,line_file/* describeTrouble */.LC)(error)}); the run goes on without keeping answers`);
        writable = false;
    };
    const keep = (entry) => {
        try {
            files.keep(entry.answer);
            const line = (0,sealed_line/* seal */.od)(entry);
            (0,line_file/* appendShared */.qW)((0,external_node_path_.join)(dir, store.packBytes() < cassette_files/* PACK_BYTES */.CK ? cassette_files/* PACK */.YT : (0,cassette_files/* shardOf */.IS)(entry.key)), line);
            store.grew(line.length);
            stored += 1;
        }
        catch (error) {
            warnOnce(error);
        }
    };
    return {
        mode,
        find: (key) => {
            if (mode === 'record')
                return null;
            const entry = store.find(key);
            if (entry !== null)
                hits += 1;
            return entry?.answer ?? null;
        },
        store: (key, provider, answer, asAsked = false) => {
            if (mode === 'strict' || !writable || (answer.finishReason === 'length' && !asAsked))
                return;
            const before = store.find(key);
            if (before !== null && mode === 'auto')
                return;
            // The same words again are no news: the line stays as it is, and so does the diff.
            if (before !== null && before.provider === provider && isSameAnswer(before.answer, answer))
                return;
            keep({ key, at: new Date(deps.now()).toISOString().slice(0, 10), provider, answer });
        },
        stats: () => ({ entries: store.size(), hits, stored, corrupt: store.corrupt() }),
        close: () => {
            store.close();
            if (mode === 'strict' || !writable)
                return;
            try {
                if (limits !== null && store.isBeyond(limits, deps.now())) {
                    const cut = { ...limits, maxBytes: limits.maxBytes * CUT_SHARE };
                    const { bytes } = trimCassettes(dir, cut, deps);
                    (0,answer_files/* trimAnswerFiles */._Z)(dir, { ...cut, maxBytes: cut.maxBytes - bytes }, deps.now());
                }
                else if (mode === 'record' && stored > 0) {
                    const { files: named } = rewriteCassettes(dir, (entries) => entries, deps);
                    if (named !== null)
                        (0,answer_files/* sweepAnswerFiles */.Az)(dir, (sha256) => named.has(sha256), deps.now());
                }
            }
            catch (error) {
                warnOnce(error);
            }
        },
    };
}
/** Whether two answers say the same; time and token counts of another draw are no difference. */
function isSameAnswer(one, other) {
    const words = ({ output, finishReason, toolCalls, context, model, file }) => JSON.stringify([output, finishReason, toolCalls ?? null, context ?? null, model ?? null, file?.sha256 ?? null]);
    return words(one) === words(other);
}
/** Place of an entry in one number: offset times this, plus the file's index. A number costs a third of an object. */
const FILES = 32;
function openStore(dir, mode, answerFiles, deps) {
    const index = new Map();
    let files = [];
    let close = () => undefined;
    let packBytes = 0;
    let bytes = 0;
    let oldest = '9999-12-31';
    let corrupt = 0;
    try {
        const opened = (0,cassette_files/* openFiles */.Km)(dir);
        ({ files, close } = opened);
        bytes = (0,answer_files/* bytesOfAnswerFiles */.s)(dir);
        files.forEach((file, number) => {
            if (file === undefined)
                return;
            if (number === 0)
                packBytes = (0,cassette_files/* sizeOf */.$d)(file);
            bytes += (0,cassette_files/* sizeOf */.$d)(file);
            corrupt += (0,cassette_files/* scan */.SQ)(file, 0, ({ key, day, offset }) => {
                index.set(key, offset * FILES + number);
                if (day < oldest)
                    oldest = day;
            }).strange;
        });
    }
    catch (error) {
        if (mode === 'strict') {
            throw new errors/* CupelError */.MF('record-unreadable', `the cassettes cannot be read: ${(0,line_file/* describeTrouble */.LC)(error)}`, {
                place: { file: dir },
                cause: error,
            });
        }
        deps.log.warn(`cassettes: ${dir} cannot be read (${(0,line_file/* describeTrouble */.LC)(error)}); the run goes on without it`);
    }
    return {
        find: (key) => {
            const place = index.get(key);
            const file = place === undefined ? undefined : files[place % FILES];
            if (place === undefined || file === undefined)
                return null;
            const entry = (0,cassette_files/* readEntry */.hB)(file, Math.floor(place / FILES), key);
            const answer = entry === null ? null : answerFiles.restore(entry.answer);
            if (entry === null || answer === null) {
                corrupt += 1;
                index.delete(key);
                return null;
            }
            return { ...entry, answer };
        },
        size: () => index.size,
        corrupt: () => corrupt,
        packBytes: () => packBytes,
        isBeyond: (limits, now) => bytes > limits.maxBytes || oldest < oldestDay(limits.maxAgeDays, now),
        grew: (added) => {
            packBytes += added;
            bytes += added;
        },
        close: () => {
            close();
            files = [];
        },
    };
}
function closedStore() {
    return {
        mode: 'off',
        find: () => null,
        store: () => undefined,
        stats: () => ({ entries: 0, hits: 0, stored: 0, corrupt: 0 }),
        close: () => undefined,
    };
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ describeTrouble),
/* harmony export */   SN: () => (/* binding */ readLineAt),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   T3: () => (/* binding */ openLineFile),
/* harmony export */   qW: () => (/* binding */ appendShared),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   sb: () => (/* binding */ openForReading)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * Files of lines that are only ever appended to. Synchronous on purpose: a line is with the kernel when the call returns, so that
 * a killed process loses nothing it has said, and an append of a kilobyte costs two microseconds, less than a promise round trip.
 */


const CHUNK_BYTES = 1 << 20;
/** Longer lines are nobody's record: they are skipped, so that a hostile file cannot fill the memory. */
const MAX_LINE_BYTES = 64 << 20;
const NEWLINE = 10;
/**
 * Every complete line from `start` on; `bytes` holds until the next one is asked for. What stands after the last line break is
 * torn and is not given.
 */
function* readLines(file, start = 0) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let carried = [];
    let carriedBytes = 0;
    let lineStart = start;
    let position = start;
    for (;;) {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, CHUNK_BYTES, position);
        if (size === 0)
            return;
        let from = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1 && end < size; end = chunk.indexOf(NEWLINE, from)) {
            const tail = chunk.subarray(from, end);
            if (carriedBytes + tail.length <= MAX_LINE_BYTES) {
                yield { offset: lineStart, bytes: carried.length === 0 ? tail : Buffer.concat([...carried, tail]) };
            }
            carried = [];
            carriedBytes = 0;
            from = end + 1;
            lineStart = position + from;
        }
        carriedBytes += size - from;
        if (carriedBytes > MAX_LINE_BYTES)
            carried = [];
        else if (from < size)
            carried.push(Buffer.from(chunk.subarray(from, size)));
        position += size;
    }
}
/** The line that begins at an offset, without its line break; null where the file ends first. */
function readLineAt(file, offset) {
    for (let length = 8192; length <= 2 * MAX_LINE_BYTES; length *= 4) {
        const buffer = Buffer.allocUnsafe(length);
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, offset);
        const end = buffer.subarray(0, size).indexOf(NEWLINE);
        if (end !== -1)
            return buffer.toString('utf8', 0, end);
        if (size < length)
            return null;
    }
    return null;
}
/** Opens a regular file for reading; null where there is none. A link, pipe or device in its place is refused. */
function openForReading(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (isErrno(error, 'ENOENT'))
            return null;
        throw error;
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
        return file;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    throw new Error('is no regular file');
}
/**
 * Opens a file of which this process is the only writer, its folder made if need be. The first failure is told once and ends all
 * writing: a run does not hang on its records. A torn end that a killed process left is closed with a line break first.
 */
function openLineFile(path, onTrouble) {
    let writable = true;
    const attempt = (act) => {
        try {
            return act();
        }
        catch (error) {
            writable = false;
            onTrouble(error);
            return null;
        }
    };
    let file = attempt(() => openAppending(path));
    let size = file === null ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
    let pending = [];
    let pendingBytes = 0;
    const flush = () => {
        const opened = file;
        if (opened === null || pendingBytes === 0)
            return;
        const bytes = pending.length === 1 && pending[0] !== undefined ? pending[0] : Buffer.concat(pending);
        pending = [];
        pendingBytes = 0;
        if (attempt(() => appendAlone(opened, bytes, size)) !== null)
            size += bytes.length;
    };
    return {
        append: (line, later = false) => {
            if (file === null || !writable)
                return null;
            const offset = size + pendingBytes;
            const bytes = Buffer.from(`${line}\n`, 'utf8');
            pending.push(bytes);
            pendingBytes += bytes.length;
            if (!later || pendingBytes > CHUNK_BYTES)
                flush();
            return writable ? offset : null;
        },
        read: (offset) => {
            if (file === null)
                return null;
            if (offset >= size)
                flush();
            return readLineAt(file, offset);
        },
        close: () => {
            const opened = file;
            if (opened === null)
                return;
            flush();
            file = null;
            if (writable)
                attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(opened));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
        },
    };
}
/**
 * Appends one line to a file that other processes append to, too: with O_APPEND and a single write the kernel lets nobody in
 * between. When a rewrite put another file in its place meanwhile, the line is written again, to that one.
 * @throws Error of the file system
 */
function appendShared(path, line) {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    for (;;) {
        const file = openAppending(path);
        try {
            const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes);
            if (written !== bytes.length)
                throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).nlink > 0)
                return;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
function openAppending(path) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o644);
    }
    catch (error) {
        if (!isErrno(error, 'ENOENT'))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o644);
    }
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    const last = Buffer.alloc(1);
    if (size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, '\n');
    return file;
}
/** `size`: where the file ends before. */
function appendAlone(file, bytes, size) {
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes);
    if (written === bytes.length)
        return true;
    // A full disk takes a part of the line: what is torn goes, so that the file stays readable.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, size);
    throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
}
function isErrno(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
/** What a warning says of a failure of the file system: its code, or its message. */
function describeTrouble(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return 'code' in error ? String(error.code) : error.message;
}


/***/ }),

/***/ 15414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   N9: () => (/* binding */ sealText),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A line of a record: a JSON object that carries its own checksum as its last member, `"sum":"<16 hex digits>"`, the start of the
 * SHA-256 of the line's UTF-8 bytes without that member. It finds torn writes and rotten or hand-edited bytes. It is no
 * signature: who can write the file can write the sum.
 */

const SUM_DIGITS = 16;
const TAIL = /,"sum":"([0-9a-f]{16})"\}$/;
const TAIL_LENGTH = ',"sum":""}'.length + SUM_DIGITS;
/** One line without its line break. `entry` must be an object with at least one member and none called `sum`. */
function seal(entry) {
    return sealText(JSON.stringify(entry));
}
/** The same for an object that is JSON text already. */
function sealText(body) {
    return `${body.slice(0, -1)},"sum":"${sum(body)}"}`;
}
/** The object that was sealed, or null where the line is not what was written. */
function unseal(line) {
    const tail = TAIL.exec(line.slice(-TAIL_LENGTH));
    if (tail === null)
        return null;
    const body = `${line.slice(0, -TAIL_LENGTH)}}`;
    if (sum(body) !== tail[1])
        return null;
    try {
        const entry = JSON.parse(body);
        return typeof entry === 'object' && entry !== null ? entry : null;
    }
    catch {
        return null;
    }
}
function sum(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body).slice(0, SUM_DIGITS);
}


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
/**
 * Text that somebody else wrote (ids, tags, labels, provenance, names of checks, excerpts of answers), freed of what no reader can
 * see: control characters, terminal sequences, bidirectional overrides, zero-width characters, towers of combining marks.
 */
/** What is shown where nothing visible is left of a text. */
const NOTHING_VISIBLE = '(empty)';
// ECMA-48: control sequences; strings (window titles, links), which end by themselves or are none; short escapes.
const TERMINAL_SEQUENCES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// The emoji selector U+FE0F is ignorable, too, but turns a plain sign into the picture that was meant.
const INVISIBLE = /(?!\n|\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;
function strip(text) {
    return text
        .toWellFormed()
        .replace(TERMINAL_SEQUENCES, '')
        .replace(LINE_BREAKS, '\n')
        .replaceAll('\t', '  ')
        .replace(INVISIBLE, '')
        .replace(MARK_TOWER, '$1');
}
/** Only so much is looked at: a line of 1 MiB is cut before it is cleaned. In UTF-16 units. */
function reach(max) {
    return 4 * max + 500;
}
/** One visible line of at most `max` code points (16 or more), the rest replaced by an ellipsis at the end or, for names, in the middle. */
function cleanLine(text, max, cut = 'end') {
    const cleaned = strip(text.slice(0, reach(max)))
        .replace(/\s+/gu, ' ')
        .trim();
    if (cleaned === '')
        return NOTHING_VISIBLE;
    const points = Array.from(cleaned);
    if (points.length <= max && text.length <= reach(max))
        return cleaned;
    const tail = cut === 'middle' && points.length > max ? Math.floor((max - 1) / 3) : 0;
    const kept = points.slice(0, max - 1 - tail).join('');
    return `${kept.trimEnd()}…${tail === 0 ? '' : points.slice(-tail).join('').trimStart()}`;
}
/** Visible lines of at most `max` code points together; the last one says how much is missing. */
function cleanLines(text, max) {
    const points = Array.from(strip(text.slice(0, reach(max)))
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd());
    if (points.length === 0)
        return NOTHING_VISIBLE;
    if (points.length <= max && text.length <= reach(max))
        return points.join('');
    return `${points.slice(0, max).join('').trimEnd()}\n… (${text.length} characters in all)`;
}


/***/ }),

/***/ 80282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ takePen),
/* harmony export */   O: () => (/* binding */ partCommands)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/** Text for a terminal, which may be the log of a runner that reads commands out of it. */


/**
 * Colours of verdicts in the 256 that terminals agree on: a theme's own yellow is not to be read on white, nor its blue on black. These have
 * a contrast of 3 or more with either, and with the backgrounds of the usual themes.
 */
const HUES = { good: 29, bad: 167, unsure: 130 };
const ASCII = { '–': '-', '→': '->', '·': '|', '…': '...', '“': '"', '”': '"', '\u00A0': ' ' };
/** Everything that depends on the terminal, in one place. */
function takePen({ colour, columns, unicode = colour }) {
    const own = (text) => (unicode ? text : text.replace(/[–→·…“”\u00A0]/g, (sign) => ASCII[sign] ?? sign));
    return {
        columns: Math.max(60, Number.isFinite(columns) ? Math.floor(columns) : 80),
        paint: picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(colour),
        own,
        foreign: (text, max, cut) => own(partCommands((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, max, cut))),
        tint: (tone, text) => {
            if (!colour || tone === 'none')
                return text;
            return `\u001b[38;5;${HUES[tone === 'broken' ? 'bad' : tone]}m${text}\u001b[39m`;
        },
        signs: unicode
            ? { good: '✔', bad: '✖', unsure: '!', broken: '✖', none: ' ' }
            : { good: '+', bad: 'x', unsure: '!', broken: 'x', none: ' ' },
    };
}
/** Parts `::` and `##[` wherever they stand: a log may wrap a line just there. */
function partCommands(text) {
    return text.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build; a test holds it against package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 21558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/launch.js




/** Between asking a program to end and ending it. */
const GRACE_MS = 300;
/** How long a descendant may hold the output open after the program itself has ended. */
const LINGER_MS = 300;
/** What is kept of the last words of a program, in bytes. */
const STDERR_BYTES = 4096;
const PRLIMIT = '/usr/bin/prlimit';
/** Stands in the environment of a program and of all its descendants, also those that left its process group. */
const MARK = 'CUPEL_LAUNCH';
/** A launcher with its own book of what runs. */
function createLauncher(killer) {
    const running = new Map();
    let isClosed = false;
    return {
        launch: async (argv, options) => {
            const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
            options.signal.throwIfAborted();
            if (isClosed)
                return { kind: 'not-started', code: 'ECANCELED' };
            const mark = (0,external_node_crypto_.randomUUID)();
            const command = bounded(argv, options, killer.platform);
            if (command === null)
                return { kind: 'not-started', code: 'ENOENT' };
            const [file = '', ...args] = command;
            const child = spawn(file, args, {
                cwd: options.cwd,
                env: { ...options.env, [MARK]: mark },
                detached: killer.platform !== 'win32',
                windowsHide: true,
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            running.set(mark, child);
            try {
                return await watch(child, mark, options, killer);
            }
            finally {
                running.delete(mark);
            }
        },
        close: () => {
            isClosed = true;
            for (const [mark, child] of running)
                endAll(child, mark, killer);
        },
    };
}
/** The command line under the memory bound; null where its program cannot be found. Without `prlimit` memory is not bounded. */
function bounded(argv, options, platform) {
    if (options.maxMemoryBytes === undefined || platform !== 'linux' || !isExecutable(PRLIMIT))
        return argv;
    if (findProgram(argv[0] ?? '', options) === null)
        return null;
    return [PRLIMIT, `--data=${options.maxMemoryBytes}`, '--core=0', '--', ...argv];
}
function findProgram(name, { cwd, env }) {
    const candidates = name.includes('/')
        ? [(0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name)]
        : (env.PATH ?? '').split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, name));
    return candidates.find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function watch(child, mark, options, killer) {
    const { stdin, stdout, stderr } = child;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error('a program was started without pipes');
    const chunks = [];
    let size = 0;
    let lastWords = Buffer.alloc(0);
    let ending = null;
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ kind: 'not-started', code: error.code ?? 'UNKNOWN' }));
        child.once('exit', (code, signal) => {
            const last = { stdout: () => Buffer.concat(chunks), stderr: () => lastWords.toString('utf8') };
            void settleStreams(child).then(() => {
                endAll(child, mark, killer);
                resolve(code === null
                    ? { kind: 'killed', signal: signal ?? 'unknown' }
                    : { kind: 'exited', code, stdout: last.stdout(), stderr: last.stderr() });
            });
        });
    });
    const end = (reason) => {
        if (ending !== null)
            return;
        ending = reason;
        if (reason === 'overflow')
            endAll(child, mark, killer);
        else
            void endPolitely(child, mark, killer);
    };
    stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > options.maxStdoutBytes)
            end('overflow');
        else
            chunks.push(chunk);
    });
    stderr.on('data', (chunk) => {
        lastWords = Buffer.concat([lastWords, chunk]).subarray(-STDERR_BYTES);
    });
    // A program need not read what it is given.
    stdin.on('error', () => undefined);
    stdin.end(options.stdin);
    const onAbort = () => end('aborted');
    options.signal.addEventListener('abort', onAbort, { once: true });
    const outcome = await ended;
    options.signal.removeEventListener('abort', onAbort);
    if (ending === 'overflow')
        return { kind: 'overflow' };
    if (ending === 'aborted')
        throw options.signal.reason;
    return outcome;
}
/** What was written before the end is read; a descendant that holds the pipes open is not waited for. */
async function settleStreams(child) {
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    await Promise.race([closed, (0,promises_.setTimeout)(LINGER_MS)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}
async function endPolitely(child, mark, killer) {
    signalGroup(child, 'SIGTERM', killer);
    await (0,promises_.setTimeout)(GRACE_MS);
    endAll(child, mark, killer);
}
/** Ends the group, and by their mark those who left it. */
function endAll(child, mark, killer) {
    signalGroup(child, 'SIGKILL', killer);
    if (killer.platform !== 'linux')
        return;
    // A process that forks while it is being looked for is found in the next round.
    for (let round = 0; round < 8; round += 1) {
        const marked = findMarked(mark);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            sendSignal(pid, 'SIGKILL', killer);
    }
}
function signalGroup(child, signal, killer) {
    if (child.pid === undefined)
        return;
    sendSignal(killer.platform === 'win32' ? child.pid : -child.pid, signal, killer);
}
function sendSignal(pid, signal, killer) {
    try {
        killer.kill(pid, signal);
    }
    catch {
        // It has ended already.
    }
}
function findMarked(mark) {
    const needle = `${MARK}=${mark}`;
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`).includes(needle);
        }
        catch {
            return false;
        }
    })
        .map(Number);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/providers/transport-error.js
var transport_error = __webpack_require__(42608);
;// CONCATENATED MODULE: ./lib/providers/http-response.js


const WITHOUT_BODY = new Set([204, 205, 304]);
/**
 * A node response whose head has arrived, in Cupel's own few words. Reading its body fails with the signal's reason, or with a
 * TransportError: `connection` when it ends early, `malformed` when it is not compressed as it says.
 * @throws TransportError `malformed` for a status or content encoding that HTTP does not have
 */
async function toHttpResponse(incoming, asked) {
    const status = statusOf(incoming);
    const source = await decompress(incoming);
    const get = (name) => {
        const value = incoming.headers[name.toLowerCase()];
        return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
    };
    return { status, headers: { get }, read: (maxBytes) => collect(source, Math.min(maxBytes, asked.maxBytes), asked.signal) };
}
function collect(source, maxBytes, signal) {
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(signal?.aborted ? signal.reason : (0,transport_error/* toTransportError */.f)(error));
        // Made when it is needed: an error that nobody sees costs as much as a header that is read.
        const gone = () => new transport_error/* TransportError */.w('connection', { code: 'CLOSED' });
        if (source.destroyed) {
            fail(source.errored ?? gone());
            return;
        }
        const chunks = [];
        let size = 0;
        source.on('data', (chunk) => {
            size += chunk.length;
            chunks.push(chunk);
            if (size <= maxBytes)
                return;
            resolve(null);
            source.destroy();
        });
        source.once('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
        source.once('error', fail);
        source.once('close', () => {
            if (!source.readableEnded)
                fail(gone());
        });
    });
}
function statusOf({ statusCode = 0 }) {
    if (statusCode >= 200 && statusCode <= 599)
        return statusCode;
    throw new transport_error/* TransportError */.w('malformed', { code: 'BAD_HEAD' });
}
/**
 * The WHATWG response of a node response whose head has arrived. Reading its body fails with the signal's reason, or with a
 * TransportError: `connection` when it ends early, `malformed` when it outgrows `maxBytes` or is not compressed as it says.
 * @throws TransportError `malformed` for a status, header or content encoding that HTTP does not have
 */
async function toResponse(incoming, asked) {
    const status = statusOf(incoming);
    const bodiless = asked.method === 'HEAD' || WITHOUT_BODY.has(status);
    if (bodiless)
        incoming.resume();
    try {
        const body = bodiless ? null : toStream(await decompress(incoming), asked);
        const response = new Response(body, { status, headers: headerPairs(incoming.rawHeaders) });
        return Object.defineProperty(response, 'url', { value: asked.url });
    }
    catch (error) {
        throw error instanceof transport_error/* TransportError */.w ? error : new transport_error/* TransportError */.w('malformed', { code: 'BAD_HEAD', cause: error });
    }
}
function headerPairs(raw) {
    return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index] ?? '', raw[2 * index + 1] ?? '']);
}
function toStream(source, { maxBytes, signal }) {
    const chunks = source[Symbol.asyncIterator]();
    let bytes = 0;
    const pull = async (controller) => {
        try {
            const { done, value } = await chunks.next();
            if (done)
                return controller.close();
            bytes += value.length;
            if (bytes > maxBytes)
                throw new transport_error/* TransportError */.w('malformed', { code: 'BODY_TOO_LARGE' });
            controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.length));
        }
        catch (error) {
            source.destroy();
            controller.error(signal?.aborted ? signal.reason : (0,transport_error/* toTransportError */.f)(error));
        }
    };
    return new ReadableStream({ pull, cancel: () => void source.destroy() }, { highWaterMark: 0 });
}
/** Undoes the one encoding that a server may have applied although `identity` was asked for. What unpacks is loaded when it does. */
async function decompress(incoming) {
    // A body may fail before anybody reads it; whoever reads is told then.
    incoming.on('error', ignore);
    const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding === '' || encoding === 'identity')
        return incoming;
    const { createDecoder } = await __webpack_require__.e(/* import() */ 7402).then(__webpack_require__.bind(__webpack_require__, 67402));
    return (0,external_node_stream_.pipeline)(incoming, createDecoder(encoding), ignore).on('error', ignore);
}
function ignore() { }

// EXTERNAL MODULE: ./lib/bag.js
var bag = __webpack_require__(82377);
;// CONCATENATED MODULE: ./lib/providers/vigil.js


/** A limit is overrun by at most an eighth of the shortest one, or a second. */
const LOOKS = 8;
const LONGEST_MS = 1_000;
function keepVigil(patience) {
    const { connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs } = patience;
    const period = Math.min(LONGEST_MS, Math.ceil(Math.min(connectTimeoutMs, firstByteTimeoutMs, idleTimeoutMs) / LOOKS));
    const watched = (0,bag/* createBag */.D)();
    let timer = null;
    const look = () => {
        const now = performance.now();
        const all = watched.items();
        for (const kept of all) {
            const overdue = examine(kept, now, patience);
            if (overdue === null)
                continue;
            watched.remove(kept);
            (kept.begun ?? kept.outgoing).destroy(new transport_error/* TransportError */.w('timeout', { code: overdue }));
        }
        if (all.length > 0 || timer === null)
            return;
        clearInterval(timer);
        timer = null;
    };
    return {
        watch: (outgoing) => {
            const kept = { outgoing, begun: null, since: performance.now(), stood: false, bytes: 0, place: -1 };
            watched.add(kept);
            // What waits on the network keeps the process alive by itself.
            timer ??= setInterval(look, period).unref();
            return kept;
        },
        forget: (kept) => {
            watched.remove(kept);
        },
    };
}
/** What a request has waited for too long; null where it may wait on. */
function examine(kept, now, patience) {
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
    if (!stands)
        return waited < patience.connectTimeoutMs ? null : 'CONNECT_TIMEOUT';
    if (kept.begun === null)
        return waited < patience.firstByteTimeoutMs ? null : 'FIRST_BYTE_TIMEOUT';
    return waited < patience.idleTimeoutMs ? null : 'IDLE_TIMEOUT';
}
function isConnecting(socket) {
    return socket.connecting || socket.secureConnecting === true;
}

;// CONCATENATED MODULE: ./lib/providers/transport.js
/**
 * HTTP for everything that Cupel asks of the network, over node:http agents that keep their connections: in its own few words, and
 * in the shape of WHATWG `fetch`. The words cost half of what the shape does, and both keep three promises that the built-in fetch
 * does not make: redirects are never followed, a body that ends early is an error, and none grows without end.
 */







/** Largest body, after decompression, that is read before the response counts as malformed. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 15_000;
/** Answers that are not streamed begin when they are finished, so this is long; `timeout_s` bounds the whole attempt beside it. */
const FIRST_BYTE_TIMEOUT_MS = 300_000;
/** Servers that make one wait inside a body send blanks meanwhile: silence is a stall. */
const IDLE_TIMEOUT_MS = 60_000;
const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
/**
 * Makes a transport with connections of its own. A 3xx response is returned as it is. Failures of the connection reject with a
 * TransportError, an aborted signal with the signal's reason, both also while the body is read.
 */
function createTransport(options = {}) {
    const doors = openDoors(proxySettings(options.env ?? {}));
    const patience = {
        connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
        firstByteTimeoutMs: options.firstByteTimeoutMs ?? FIRST_BYTE_TIMEOUT_MS,
        idleTimeoutMs: options.idleTimeoutMs ?? IDLE_TIMEOUT_MS,
    };
    const means = {
        maxBytes: options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
        vigil: keepVigil(patience),
        lookup: options.lookup ?? external_node_dns_.lookup,
    };
    const addressOf = rememberAddresses();
    const exchange = async (request, render) => {
        const address = addressOf(request.url);
        const door = doors.of(address.url);
        const incoming = await send(door instanceof Promise ? await door : door, request, address, means);
        try {
            return await render(incoming, { url: address.url.href, method: request.method, maxBytes: means.maxBytes, signal: request.signal });
        }
        catch (error) {
            incoming.destroy();
            throw error;
        }
    };
    return {
        http: (request) => exchange(request, toHttpResponse),
        fetch: async (input, init) => exchange(await toRequest(input, init), toResponse),
        close: doors.close,
    };
}
/** TLS is loaded when the first address wants it. */
function openDoors(proxyEnv) {
    const settings = { keepAlive: true, ...(proxyEnv === undefined ? {} : { proxyEnv }) };
    const isDirect = proxyEnv === undefined;
    const plain = { request: external_node_http_.request, agent: new external_node_http_.Agent(settings), isDirect };
    let secure = null;
    const openSecure = async () => {
        const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
        secure ??= { request: tls.request, agent: new tls.Agent(settings), isDirect };
        return secure;
    };
    return {
        of: ({ protocol }) => (protocol === 'http:' ? plain : (secure ?? openSecure())),
        close: () => {
            plain.agent.destroy();
            secure?.agent.destroy();
        },
    };
}
function proxySettings(env) {
    const entries = PROXY_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
/** Addresses that are remembered at a time: a run has a few; those of an application may hold each case's own words. */
const REMEMBERED = 64;
/** @throws TypeError for what is no address to send to */
function rememberAddresses() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const url = toUrl(text);
        const { protocol, hostname, port, path } = (0,external_node_url_.urlToHttpOptions)(url);
        // Over TLS the name of the server is the connection's own business.
        const options = { protocol, hostname, port, path, ...(protocol === 'http:' ? { servername: '' } : {}) };
        if (known.size >= REMEMBERED)
            known.clear();
        known.set(text, { url, options });
        return { url, options };
    };
}
function toUrl(text) {
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new TypeError(`no http address: ${url.protocol}`);
    if (url.username !== '' || url.password !== '')
        throw new TypeError('an address may not carry a name and password');
    return url;
}
async function toRequest(input, init = {}) {
    const request = input instanceof Request ? input : null;
    const headers = {};
    for (const [name, value] of new Headers((init.headers ?? request?.headers ?? {})))
        headers[name] = value;
    const body = await toBody(init.body ?? (request?.body ? await request.arrayBuffer() : null), headers);
    return {
        url: request?.url ?? String(input),
        method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
        headers,
        body,
        signal: init.signal ?? request?.signal ?? null,
    };
}
/** Text and bytes go as they are; forms and streams are collected by the platform's own rules, with the media type that they bring. */
async function toBody(body, headers) {
    if (body === null || body === undefined)
        return null;
    if (typeof body === 'string') {
        headers['content-type'] ??= 'text/plain;charset=UTF-8';
        return body;
    }
    if (body instanceof Uint8Array)
        return body;
    const collected = new Response(body);
    const type = collected.headers.get('content-type');
    if (type !== null)
        headers['content-type'] ??= type;
    return new Uint8Array(await collected.arrayBuffer());
}
function send({ request, agent, isDirect }, call, address, means) {
    return new Promise((resolve, reject) => {
        const { signal, body, method } = call;
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const guard = guardOf(call, address.url, means);
        if (guard === 'refused') {
            reject(new transport_error/* TransportError */.w('refused', { code: 'ADDRESS_REFUSED' }));
            return;
        }
        const headers = headOf(call, address.url);
        const outgoing = request({
            ...address.options,
            ...guard,
            agent,
            method,
            headers: isDirect ? headers.flat() : Object.fromEntries(headers),
        });
        const watched = means.vigil.watch(outgoing);
        const onAbort = () => outgoing.destroy(new transport_error/* TransportError */.w('connection', { code: 'ABORTED' }));
        const settle = () => {
            means.vigil.forget(watched);
            signal?.removeEventListener('abort', onAbort);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        outgoing.on('error', (error) => {
            settle();
            reject(signal?.aborted ? signal.reason : (0,transport_error/* toTransportError */.f)(error));
        });
        outgoing.once('response', (incoming) => {
            incoming.once('close', settle);
            watched.begun = incoming;
            resolve(incoming);
        });
        outgoing.end(body ?? undefined);
    });
}
/** Methods of which nobody expects a body, so that none needs no word in the head. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);
/** The head's lines. Written as a list they go out as they are, without a table of headers being made of them first. */
function headOf({ headers, body, method }, url) {
    const lines = [];
    if (headers.host === undefined)
        lines.push(['host', url.host]);
    if (headers['accept-encoding'] === undefined)
        lines.push(['accept-encoding', 'identity']);
    for (const name in headers) {
        const value = headers[name];
        if (value !== undefined)
            lines.push([name, value]);
    }
    const length = body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
    if (body !== null || !BODILESS.has(method))
        lines.push(['content-length', String(length)]);
    return lines;
}
/** The look-up that gives only allowed addresses; an address that is written out is looked at here, for nobody looks it up. */
function guardOf({ allowAddress }, url, means) {
    if (allowAddress === undefined)
        return {};
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(host) !== 0)
        return allowAddress(host) ? {} : 'refused';
    return {
        lookup: (name, options, callback) => {
            means.lookup(name, { ...options, all: true }, (error, found) => {
                if (error !== null)
                    return callback(error, '');
                const [first] = found;
                if (first === undefined || !found.every(({ address }) => allowAddress(address)))
                    return callback(new transport_error/* TransportError */.w('refused', { code: 'ADDRESS_REFUSED' }), '');
                if (options.all === true)
                    callback(null, found);
                else
                    callback(null, first.address, first.family);
            });
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/scratch.js
/** Temporary folders: each is gone when whoever asked for it lets it go, and all of them when the process ends. */



/** A book of temporary folders below `parent`, an absolute path; the platform's own place by default. */
function openScratch(parent = (0,external_node_os_.tmpdir)()) {
    const open = new Set();
    const remove = (path) => {
        open.delete(path);
        // What a program left there may still be going away.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    };
    return {
        scratch: (name) => {
            const path = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, `cupel-${name}-`)));
            open.add(path);
            return { path, release: () => remove(path) };
        },
        close: () => {
            for (const path of [...open])
                remove(path);
        },
    };
}

;// CONCATENATED MODULE: ./lib/world.js
/** The real world as `Deps`: the one place below the entries' own that reads the process. */




/** Output of a program that is kept, in bytes. */
const MAX_OUTPUT = 256 << 20;
/** Builds the dependencies of a run. `close` ends what still runs, frees the connections and takes temporary folders away; more than once is as good as once. */
function openWorld(log) {
    const transport = createTransport({ env: process.env });
    const folders = openScratch();
    const launcher = createLauncher({ kill: process.kill.bind(process), platform: process.platform });
    return {
        now: Date.now,
        monotonic: () => performance.now(),
        random: Math.random,
        sleep: async (ms, signal) => {
            await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
        },
        http: transport.http,
        fetch: transport.fetch,
        exec,
        launch: launcher.launch,
        scratch: folders.scratch,
        env: process.env,
        log,
        cwd: process.cwd(),
        close: () => {
            launcher.close();
            transport.close();
            folders.close();
        },
    };
}
const exec = async (command, args, options = {}) => {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    return new Promise((resolve, reject) => {
        const settings = {
            encoding: 'buffer',
            maxBuffer: options.maxBytes ?? MAX_OUTPUT,
            windowsHide: true,
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.env === undefined ? {} : { env: { ...process.env, ...options.env } }),
            ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
        };
        execFile(command, [...args], settings, (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            if (typeof code !== 'number')
                reject(error ?? new Error(`${command} gave no exit code`));
            else
                resolve({ code, stdout, stderr: stderr.toString('utf8') });
        });
    });
};


/***/ })

};
