export const id = 8233;
export const ids = [8233,7786];
export const modules = {

/***/ 41485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareFiles: () => (/* binding */ compareFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/suggestion.js
var suggestion = __webpack_require__(61792);
// EXTERNAL MODULE: ./lib/documents/working-tree.js
var working_tree = __webpack_require__(22582);
// EXTERNAL MODULE: ./lib/domain/evidence.js
var domain_evidence = __webpack_require__(43151);
// EXTERNAL MODULE: ./lib/domain/policy.js
var policy = __webpack_require__(57024);
// EXTERNAL MODULE: ./lib/domain/schedule.js + 1 modules
var domain_schedule = __webpack_require__(33615);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(68539);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/documents/document.js
var documents_document = __webpack_require__(89169);
// EXTERNAL MODULE: ./lib/documents/json-lines.js
var json_lines = __webpack_require__(64724);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
// EXTERNAL MODULE: ./lib/documents/tree.js
var documents_tree = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/documents/validation.js + 1 modules
var validation = __webpack_require__(53358);
// EXTERNAL MODULE: ./lib/documents/csv.js
var csv = __webpack_require__(21894);
;// CONCATENATED MODULE: ./lib/results/csv-rows.js


const COLUMNS = ['case', 'score', 'scorer', 'trial', 'cluster'];
/**
 * Rows of a CSV. Its columns are texts; an empty one is a value that is not there.
 * @throws CupelError `config` for columns that are missing or mean nothing
 */
async function csvRows(bytes, file) {
    const { headers, rows } = await (0,csv/* readCsv */.N)(bytes, file);
    const unknown = headers.find((header) => !COLUMNS.includes(header) && !header.startsWith('tag:'));
    if (unknown !== undefined) {
        throw new errors/* CupelError */.MF('config', `has the column "${unknown}", which means nothing here`, {
            place: { file, line: 1 },
            remedy: `Columns are ${COLUMNS.join(', ')} and tag:<key>.`,
        });
    }
    for (const needed of ['case', 'score']) {
        if (headers.includes(needed))
            continue;
        throw new errors/* CupelError */.MF('config', `has no column "${needed}"`, {
            place: { file, line: 1 },
            remedy: 'The header needs at least case,score.',
        });
    }
    return rows.map(({ line, values }) => ({ line, value: toRow(values) }));
}
function toRow(values) {
    const tags = Object.entries(values).flatMap(([key, value]) => key.startsWith('tag:') && value !== '' ? [[key.slice('tag:'.length), value]] : []);
    return {
        case: values.case,
        score: values.score === '' ? null : toNumber(values.score),
        ...(values.scorer ? { scorer: values.scorer } : {}),
        ...(values.trial ? { trial: toNumber(values.trial) } : {}),
        ...(values.cluster ? { cluster: values.cluster } : {}),
        ...(tags.length > 0 ? { tags: Object.fromEntries(tags) } : {}),
    };
}
/** A number where the text is one, else the text itself, so that the message can show it. */
function toNumber(text) {
    if (text === undefined)
        return undefined;
    const trimmed = text.trim();
    const number = Number(trimmed);
    return trimmed === '' || !Number.isFinite(number) || /^0[xob]/i.test(trimmed) ? text : number;
}

;// CONCATENATED MODULE: ./lib/results/inspect.js

const ScoreSchema = schemas/* looseObject */._H3({ value: schemas/* unknown */.L5J() });
const SampleSchema = schemas/* looseObject */._H3({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
    epoch: schemas/* int */.Whr().min(1).default(1),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), ScoreSchema).nullish(),
    error: schemas/* unknown */.L5J().optional(),
});
/** As Inspect 0.3 writes its logs with `--log-format json` (version 2). */
const InspectSchema = schemas/* looseObject */._H3({ eval: schemas/* looseObject */._H3({}), samples: schemas/* array */.YOg(SampleSchema) });
/** Inspect's own numbers for its letters (`value_to_float`). */
const LETTERS = { C: 1, P: 0.5, I: 0, N: 0 };
/** The rows of a log: an epoch is a trial; a sample that ended in an error has no score under any scorer of the log. */
function inspectRows({ samples }) {
    const parts = samples.map(({ scores }) => Object.entries(scores ?? {}).flatMap(([name, { value }]) => flatten(name, value)));
    const scorers = [...new Set(parts.flat().map(([name]) => name))];
    return samples.flatMap(({ id, epoch, error }, index) => {
        const found = new Map(parts[index]);
        const broken = error !== undefined && error !== null;
        return (scorers.length === 0 ? ['score'] : scorers).map((scorer) => {
            const score = broken ? null : (found.get(scorer) ?? null);
            return { line: index + 1, at: `samples[${index}].scores.${scorer}`, value: { case: String(id), trial: epoch - 1, scorer, score } };
        });
    });
}
/** A score may have several values under names or in a list: each is a metric of its own. */
function flatten(name, value) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => flatten(`${name}.${index + 1}`, item));
    if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, item]) => flatten(`${name}.${key}`, item));
    if (typeof value === 'boolean')
        return [[name, Number(value)]];
    if (typeof value === 'string')
        return [[name, letter(value)]];
    return [[name, value]];
}
/** Letters and numbers in text are numbers; any other text is refused where rows are checked. */
function letter(text) {
    if (Object.hasOwn(LETTERS, text))
        return LETTERS[text];
    const word = text.toLowerCase();
    if (word === 'yes' || word === 'true')
        return 1;
    if (word === 'no' || word === 'false')
        return 0;
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

// EXTERNAL MODULE: ./lib/results/occurrences.js
var occurrences = __webpack_require__(36016);
;// CONCATENATED MODULE: ./lib/results/oaieval.js


/** A line of what `oaieval` of the open-source package `evals` writes: what was run, its figures, or one event of a sample. */
const OaievalLineSchema = schemas/* looseObject */._H3({
    spec: schemas/* unknown */.L5J().optional(),
    final_report: schemas/* unknown */.L5J().optional(),
    sample_id: schemas/* string */.YjP().trim().min(1).optional(),
    type: schemas/* string */.YjP().optional(),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
/**
 * The rows: `match` events are 1 or 0, every number of a `metrics` event is a scorer of its name. A sample that was asked and has no
 * grade, or ended in an error, has no score. An event that comes again is a further trial.
 */
function oaievalRows(lines) {
    const trialOf = (0,occurrences/* countOccurrences */.W)();
    const graded = [];
    const names = new Set();
    const scored = new Set();
    const samples = new Map();
    for (const { line, value } of lines) {
        const { sample_id: id, type, data } = value;
        if (id === undefined || type === undefined)
            continue;
        if (!samples.has(id))
            samples.set(id, line);
        for (const [scorer, score] of gradesOf(type, data ?? {})) {
            names.add(scorer);
            scored.add(JSON.stringify([id, scorer]));
            graded.push({ line, value: { case: id, scorer, score, trial: trialOf(id, scorer) } });
        }
    }
    const missing = [...samples].flatMap(([id, line]) => [...(names.size === 0 ? ['match'] : names)]
        .filter((scorer) => !scored.has(JSON.stringify([id, scorer])))
        .map((scorer) => ({ line, value: { case: id, scorer, score: null, trial: 0 } })));
    return [...graded, ...missing];
}
/** Names that tell of a choice and no grade are texts; what is no number from 0 to 1 is refused as any other row is. */
function gradesOf(type, data) {
    if (type === 'match')
        return [['match', typeof data.correct === 'boolean' ? Number(data.correct) : null]];
    if (type !== 'metrics')
        return [];
    return Object.entries(data).flatMap(([name, value]) => typeof value === 'number' ? [[name, value]] : typeof value === 'boolean' ? [[name, Number(value)]] : []);
}
/** Whether a file's first line is one of these. */
function isOaievalLine(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const has = (name) => Object.hasOwn(value, name);
    return (has('spec') && !has('case')) || (has('run_id') && has('event_id') && has('type'));
}

// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(77708);
;// CONCATENATED MODULE: ./lib/results/openai-evals.js




const GradeSchema = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().default('score'), score: schemas/* number */.aig().nullish(), passed: schemas/* boolean */.zMY().nullish() });
/**
 * A row of OpenAI's Evals: an output item as the API lists it (`datasource_item`, `results`), or the same as exported (`item`,
 * `sample`, `results` or `grades`).
 */
const OpenAiRowSchema = schemas/* looseObject */._H3({
    datasource_item_id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).optional(),
    datasource_item: json/* JsonSchema */.MP.optional(),
    item: json/* JsonSchema */.MP.optional(),
    sample: schemas/* looseObject */._H3({ error: schemas/* unknown */.L5J().optional() }).nullish(),
    results: schemas/* array */.YOg(GradeSchema).nullish(),
    grades: schemas/* array */.YOg(GradeSchema).nullish(),
    status: schemas/* string */.YjP().optional(),
})
    .refine((row) => row.item !== undefined || row.datasource_item !== undefined || row.datasource_item_id !== undefined, 'names no item');
/** The rows: a case is an item, an item that comes again a further trial; a sample or grader that failed has no score. */
function openAiRows(items) {
    const trialOf = (0,occurrences/* countOccurrences */.W)();
    const names = [...new Set(items.flatMap((item) => openai_evals_gradesOf(item).map(({ name }) => name)))];
    return items.flatMap((item, index) => {
        const id = caseOf(item);
        const trial = trialOf(id);
        const grades = new Map(openai_evals_gradesOf(item).map((grade) => [grade.name, grade]));
        return (names.length === 0 ? ['score'] : names).map((scorer) => {
            const grade = isBroken(item) ? undefined : grades.get(scorer);
            return {
                line: index + 1,
                value: {
                    case: id,
                    trial,
                    scorer,
                    score: grade === undefined ? null : (grade.score ?? (typeof grade.passed === 'boolean' ? Number(grade.passed) : null)),
                },
            };
        });
    });
}
function openai_evals_gradesOf({ results, grades }) {
    return results ?? grades ?? [];
}
/** An id of its own, the place in the data source, or the hash of the item. */
function caseOf({ item, datasource_item: source, datasource_item_id: number }) {
    const content = item ?? source ?? null;
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
        const { id } = content;
        if (typeof id === 'string' && id.trim() !== '')
            return id;
        if (typeof id === 'number')
            return String(id);
    }
    return number === undefined ? (0,fingerprint/* sha256 */.s)((0,json/* canonicalJson */.dj)(content)).slice(0, 16) : String(number);
}
function isBroken({ sample, status }) {
    return status === 'error' || status === 'errored' || (sample?.error !== undefined && sample.error !== null);
}

;// CONCATENATED MODULE: ./lib/results/promptfoo.js




/** As promptfoo 0.123 writes its results with `-o results.json` (version 3); older ones have no `failureReason`. */
const ResultSchema = schemas/* looseObject */._H3({
    success: schemas/* boolean */.zMY(),
    score: schemas/* number */.aig().nullish(),
    promptIdx: schemas/* int */.Whr().min(0),
    vars: json/* JsonObjectSchema */.xt.default({}),
    error: schemas/* string */.YjP().nullish(),
    failureReason: schemas/* int */.Whr().nullish(),
    gradingResult: schemas/* unknown */.L5J().optional(),
});
const PromptfooSchema = schemas/* looseObject */._H3({ results: schemas/* looseObject */._H3({ results: schemas/* array */.YOg(ResultSchema) }) });
/** What promptfoo's own table counts as passed. */
const PROMPTFOO_PRIMARY = 'success';
/** promptfoo's word for a row that could not be evaluated; 1 is a failed assertion, whose reason also stands in `error`. */
const REASON_ERROR = 2;
/** The columns that a file has: each is a prompt with a provider. */
function promptfooPrompts({ results }) {
    return [...new Set(results.results.map(({ promptIdx }) => promptIdx))].sort((a, b) => a - b);
}
/**
 * The rows of one column: a case is the hash of its variables, a repetition of it a trial, an error no score. `success` is what
 * promptfoo counts; `score` stands beside it where any row has one in between.
 */
function promptfooRows({ results }, prompt) {
    const trialOf = (0,occurrences/* countOccurrences */.W)();
    const chosen = results.results.flatMap((result, index) => (result.promptIdx === prompt ? [{ result, index }] : []));
    const hasScores = chosen.some(({ result }) => !isError(result) && typeof result.score === 'number' && result.score !== Number(result.success));
    return chosen.flatMap(({ result, index }) => {
        const id = (0,fingerprint/* fingerprint */.R)(result.vars).slice('sha256:'.length, 'sha256:'.length + 16);
        const at = `results.results[${index}]`;
        const row = { case: id, trial: trialOf(id) };
        const success = isError(result) ? null : Number(result.success);
        const rows = [{ line: index + 1, at, value: { ...row, scorer: PROMPTFOO_PRIMARY, score: success } }];
        if (hasScores)
            rows.push({ line: index + 1, at, value: { ...row, scorer: 'score', score: success === null ? null : (result.score ?? success) } });
        return rows;
    });
}
function isError({ failureReason, error, gradingResult }) {
    if (typeof failureReason === 'number')
        return failureReason === REASON_ERROR;
    return typeof error === 'string' && error !== '' && (gradingResult === undefined || gradingResult === null);
}

;// CONCATENATED MODULE: ./lib/results/rows.js
/** Scores that somebody already has: one row a case, scorer and trial. What `compare` reads, whatever tool wrote it. */



const tagText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]);
/** A row of Cupel's own JSONL. `score: null` is a case that has no score: missing evidence, never a zero. @public */
const ScoreRowSchema = schemas/* strictObject */.rej({
    case: schemas/* string */.YjP().trim().min(1).describe('Id of the case; rows of one id on both sides are one pair.'),
    score: schemas/* number */.aig().min(0).max(1).nullable().describe('From 0 to 1, or null where the case could not be scored.'),
    scorer: schemas/* string */.YjP().trim().min(1).default('score').describe('Name of the metric.'),
    trial: schemas/* int */.Whr().min(0).default(0).describe('Which repeat, from 0.'),
    cluster: schemas/* string */.YjP().min(1).optional().describe('Cases that belong together, such as variants of one incident.'),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), tagText).optional().describe('Slices: key to value.'),
});
const HELP = 'A row is {"case":"id","score":0.8}, with `scorer`, `trial`, `cluster` and `tags` where they are wanted.';
/**
 * Checks raw rows and refuses a second row for one case, scorer and trial.
 * @throws CupelError `config` with the lines
 */
function toRows(raw, file) {
    const rows = [];
    const problems = [];
    const seen = new Map();
    for (const { line, at, value } of raw) {
        const place = at === undefined ? { file, line } : { file, path: at };
        const source = { file, lineOf: () => line };
        const checked = (0,validation/* check */.z6)(ScoreRowSchema, value, source);
        if (!checked.ok) {
            problems.push(...(at === undefined ? checked.problems : checked.problems.map(({ message }) => ({ place, message }))));
            continue;
        }
        const row = { ...checked.value, case: (0,documents_text/* normalizeId */.XB)(checked.value.case) };
        const key = JSON.stringify([row.case, row.scorer, row.trial]);
        const first = seen.get(key);
        if (first !== undefined) {
            problems.push({
                place,
                message: `repeats the case ${(0,documents_text/* quote */.hD)(row.case)}, scorer ${(0,documents_text/* quote */.hD)(row.scorer)}, trial ${row.trial} of line ${first}`,
            });
        }
        seen.set(key, line);
        rows.push({ row, line });
    }
    if (problems.length > 0)
        throw (0,validation/* problemsError */.$j)(problems, HELP);
    return rows;
}

;// CONCATENATED MODULE: ./lib/results/read.js













/** Largest file of scores, in bytes. */
const MAX_BYTES = 256 << 20;
/**
 * Reads a file of scores, whoever wrote it. `auto` goes by the file's ending and by what stands in it.
 * @throws CupelError `config` with the place of what is malformed, and for a file of no known format; `file-missing`, `file-unsafe`
 */
async function readResults(tree, path, format, column = { side: 'only' }) {
    const file = (0,documents_tree/* nameOf */.V)(tree, path);
    const bytes = await (0,documents_document/* readBytes */.io)(tree, path, MAX_BYTES);
    if (bytes.subarray(0, 4).equals(ZIP))
        throw new errors/* CupelError */.MF('config', 'is packed', {
            place: { file },
            remedy: 'Write an Inspect log as JSON: `inspect log convert --to json`, or `inspect eval --log-format json`.',
        });
    const text = () => {
        (0,documents_text/* assertUtf8 */.QB)(bytes, file);
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    };
    const known = format === 'auto' ? formatOf(path) : format;
    switch (known) {
        case 'csv':
            return { rows: toRows(await csvRows(bytes, file), file) };
        case 'junit':
            return { rows: toRows((await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(9290)]).then(__webpack_require__.bind(__webpack_require__, 9290))).junitRows(text(), file), file) };
        case 'jsonl':
        case 'openai-evals':
            if (!isDocument(path))
                return readLines(bytes, file, format === 'auto' ? null : known);
            return readDocument(text(), file, format === 'auto' ? null : known, column);
        case 'promptfoo':
        case 'inspect':
        case 'json':
            return readDocument(text(), file, known === 'json' ? null : known, column);
    }
}
/** The first bytes of every packed archive. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
function isDocument(path) {
    return /\.json$/i.test(path);
}
function formatOf(path) {
    if (/\.(jsonl|ndjson)$/i.test(path))
        return 'jsonl';
    if (/\.csv$/i.test(path))
        return 'csv';
    if (/\.xml$/i.test(path))
        return 'junit';
    return 'json';
}
/** Rows of one object a line: Cupel's own name a `case`, those of OpenAI's Evals an item; or the events of a run of `oaieval`. */
function readLines(bytes, file, format) {
    const lines = [...(0,json_lines/* readJsonLines */.s)(bytes, file)];
    if ((format === null || format === 'openai-evals') && isOaievalLine(lines[0]?.value)) {
        const events = lines.map(({ line, value }) => ({ line, value: (0,validation/* validate */.tf)(OaievalLineSchema, value, { file, lineOf: () => line }) }));
        return { rows: toRows(oaievalRows(events), file) };
    }
    const isOpenAi = format === 'openai-evals' || (format === null && lines.length > 0 && !isCupelRow(lines[0]?.value) && isOpenAiRow(lines[0]?.value));
    if (!isOpenAi)
        return { rows: toRows(lines, file) };
    const items = lines.map(({ line, value }) => (0,validation/* validate */.tf)(OpenAiRowSchema, value, { file, lineOf: () => line }, OPENAI_HELP));
    return { rows: toRows(openAiRows(items), file) };
}
const OPENAI_HELP = 'A row of OpenAI Evals has `item` or `datasource_item`, and `results`.';
/** Where nothing else says so, the members of a document tell which tool wrote it. */
function readDocument(text, file, format, column) {
    const value = parseDocument(text, file);
    const is = (name, looks) => format === name || (format === null && looks);
    const source = { file, lineOf: () => undefined };
    if (is('promptfoo', hasMember(memberOf(value, 'results'), 'results'))) {
        const document = (0,validation/* validate */.tf)(PromptfooSchema, value, source, 'Write the results with `promptfoo eval -o results.json`.');
        const rows = promptfooRows(document, chooseColumn(promptfooPrompts(document), column, file));
        return { rows: toRows(rows, file), primary: PROMPTFOO_PRIMARY };
    }
    if (is('inspect', hasMember(value, 'samples') && hasMember(value, 'eval')))
        return {
            rows: toRows(inspectRows((0,validation/* validate */.tf)(InspectSchema, value, source, 'Write the log with `inspect eval --log-format json`.')), file),
        };
    const list = Array.isArray(value) ? value : memberOf(value, 'data');
    if (is('openai-evals', Array.isArray(list) && isOpenAiRow(list[0])))
        return { rows: toRows(openAiRows((0,validation/* validate */.tf)(schemas/* array */.YOg(OpenAiRowSchema).min(1), list, source, OPENAI_HELP)), file) };
    if (Array.isArray(value) && isCupelRow(value[0]))
        return {
            rows: toRows(value.map((row, index) => ({ line: index + 1, at: `[${index}]`, value: row })), file),
        };
    throw new errors/* CupelError */.MF('config', 'is in no format that is known', {
        place: { file },
        remedy: 'Name a file of rows (.jsonl, .csv), promptfoo results or an Inspect log (.json), JUnit (.xml) or rows of OpenAI Evals.',
    });
}
/** Other tools nest deeper than a person does, and Python writes what is no number as `NaN`, which is no score. */
function parseDocument(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        try {
            return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g, (whole, string) => string ?? (whole === '' ? whole : 'null')));
        }
        catch {
            throw new errors/* CupelError */.MF('config', 'is no JSON', { place: { file }, remedy: 'A file of one JSON object a line ends in .jsonl.' });
        }
    }
}
function chooseColumn(columns, wanted, file) {
    const found = 'number' in wanted ? columns.find((column) => column === wanted.number) : columnOf(columns, wanted.side);
    if (found !== undefined)
        return found;
    throw new errors/* CupelError */.MF('config', `holds the results of ${columns.length} prompts: ${columns.join(', ')}`, {
        place: { file },
        remedy: 'Say which one is meant: `--baseline results.json#0 --candidate results.json#1`.',
    });
}
function columnOf(columns, side) {
    if (side === 'only')
        return columns.length === 1 ? columns[0] : undefined;
    return columns.length === 2 ? columns[side === 'first' ? 0 : 1] : undefined;
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function hasMember(value, name) {
    return memberOf(value, name) !== undefined;
}
function isCupelRow(value) {
    return hasMember(value, 'case');
}
function isOpenAiRow(value) {
    return hasMember(value, 'item') || hasMember(value, 'datasource_item');
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/gate/conclusion.js + 1 modules
var gate_conclusion = __webpack_require__(98760);
// EXTERNAL MODULE: ./lib/commands/gate/report-view.js
var report_view = __webpack_require__(27084);
;// CONCATENATED MODULE: ./lib/commands/compare.js
/** A verdict from two files of scores that somebody else made: no suite, no model, no call. */













/**
 * Compares two files of scores case by case and decides.
 * @throws CupelError `config` with the line of what is malformed; `usage` for a primary metric that neither file has
 */
async function compareFiles(options, deps) {
    const startedAt = deps.now();
    const began = deps.monotonic();
    // One after the other: where both are wrong, it is always the baseline that is named.
    const isShared = (0,external_node_path_.resolve)(deps.cwd, options.baseline) === (0,external_node_path_.resolve)(deps.cwd, options.candidate);
    const before = await readSide(options.baseline, options.format, { side: isShared ? 'first' : 'only' }, deps);
    const after = await readSide(options.candidate, options.format, { side: isShared ? 'second' : 'only' }, deps);
    const [baseline, candidate] = [before.rows, after.rows];
    const evidence = gather(baseline, candidate);
    const metrics = [...new Set([...baseline, ...candidate].map(({ row }) => row.scorer))];
    const fingerprints = { baseline: fingerprintOf(baseline), candidate: fingerprintOf(candidate) };
    const subject = {
        policy: policyOf({ ...options, primary: options.primary ?? after.primary ?? before.primary }, metrics),
        metrics,
        weights: new Map(metrics.map((metric) => [metric, 1])),
        hasBaseline: true,
        seed: options.seed ?? (0,random/* seedOf */.n3)((0,fingerprint/* fingerprint */.R)(fingerprints)),
    };
    const { conclusion, looks, trialsOf } = look(evidence, subject);
    const completeness = (0,domain_evidence/* countPairs */.rZ)(evidence, trialsOf);
    const side = (path, print) => ({ label: path, fingerprint: print, ref: null });
    const generations = completeness.planned * 2;
    const missing = 2 * (completeness.planned - completeness.scored) - completeness.missingBaseline - completeness.missingCandidate;
    const report = {
        schemaVersion: 1,
        tool: { name: 'cupel', version: version/* VERSION */.x },
        suite: 'compare',
        startedAt: new Date(startedAt).toISOString(),
        durationMs: deps.monotonic() - began,
        verdict: conclusion.verdict,
        sides: { candidate: side(options.candidate, fingerprints.candidate), baseline: side(options.baseline, fingerprints.baseline) },
        comparisons: [...conclusion.comparisons],
        cases: (0,report_view/* reportCases */.iQ)(evidence, subject, trialsOf),
        looks,
        counts: { planned: generations, scored: generations - missing, errored: missing, skipped: 0, cancelled: 0 },
        coverage: (0,report_view/* coverageOf */._5)(completeness),
        accepted: null,
        usage: { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
        judges: [],
        policyChanges: [],
        notes: [...conclusion.notes],
    };
    const facts = (0,report_view/* describeRun */.vZ)(conclusion, evidence, subject, { plannedRequests: 0, usage: report.usage, reproduce: null });
    return { report, facts, notes: new Map() };
}
/** `results.json#1` is a column of that file, from 0, unless there is a file of the whole name. */
async function readSide(written, format, column, { cwd }) {
    const { tree, path } = (0,working_tree/* namedFile */.eI)(written, cwd);
    const [, named, number] = /^(.+)#(\d+)$/.exec(path) ?? [];
    if (named === undefined || (await tree.has(path)))
        return readResults(tree, path, format, column);
    return readResults(tree, named, format, { number: Number(number) });
}
function policyOf(options, metrics) {
    const primary = options.primary ?? policy/* OVERALL */.aD;
    if (primary !== policy/* OVERALL */.aD && !metrics.includes(primary)) {
        const meant = (0,suggestion/* nearest */.p)(primary, metrics);
        throw new errors/* CupelError */.MF('usage', `--primary names "${primary}", which no row has`, {
            remedy: meant === null ? `Scorers in these files: ${metrics.join(', ')}.` : `Did you mean "${meant}"?`,
        });
    }
    return policy/* GatePolicySchema */.ld.parse({
        primary,
        looks: options.looks ?? 1,
        ...(options.margin === undefined ? {} : { margin: options.margin }),
        ...(options.alpha === undefined ? {} : { alpha: options.alpha }),
        ...(options.minCoverage === undefined ? {} : { min_coverage: options.minCoverage }),
        ...(options.slices === undefined ? {} : { slices: options.slices }),
    });
}
function fingerprintOf(rows) {
    return (0,fingerprint/* fingerprint */.R)(rows.map(({ row }) => row));
}
/** One case of either file, with its trials in the order of their numbers; what one file lacks is missing there. */
function gather(baseline, candidate) {
    const rows = [...baseline, ...candidate];
    const sides = { baseline: index(baseline), candidate: index(candidate) };
    const ids = [...new Set(rows.map(({ row }) => row.case))];
    const described = new Map();
    for (const { row } of rows) {
        const known = described.get(row.case);
        described.set(row.case, { cluster: known?.cluster ?? row.cluster, tags: known?.tags ?? row.tags });
    }
    return ids.map((id) => {
        const scorers = [...new Set([...(sides.baseline.get(id)?.keys() ?? []), ...(sides.candidate.get(id)?.keys() ?? [])])];
        const numbers = trialNumbers(sides.baseline.get(id), sides.candidate.get(id));
        const trials = (side) => numbers.map((trial) => toTrial(side, id, scorers, trial));
        const { cluster, tags } = described.get(id) ?? {};
        return {
            id,
            cluster: cluster === undefined ? `case ${id}` : `cluster ${cluster}`,
            weight: 1,
            tags: tags ?? {},
            trials: { baseline: trials(sides.baseline), candidate: trials(sides.candidate) },
        };
    });
}
function index(rows) {
    const cases = new Map();
    for (const { row } of rows) {
        const scorers = cases.get(row.case) ?? new Map();
        const trials = scorers.get(row.scorer) ?? new Map();
        trials.set(row.trial, row.score);
        scorers.set(row.scorer, trials);
        cases.set(row.case, scorers);
    }
    return cases;
}
/** The trials that a side has, as many as the side with more of them: numbers need not begin at 0, and only their order counts. */
function trialNumbers(...sides) {
    const numbers = new Set(sides.flatMap((scorers) => [...(scorers?.values() ?? [])].flatMap((trials) => [...trials.keys()])));
    return [...numbers].sort((a, b) => a - b);
}
function toTrial(side, id, scorers, trial) {
    const scores = scorers.map((scorer) => {
        const value = side.get(id)?.get(scorer)?.get(trial) ?? null;
        return [scorer, value === null ? { kind: 'unscored', reason: 'not-recorded' } : { kind: 'scored', value }];
    });
    return { scores: new Map(scores), latencyMs: null, costUsd: null };
}
/** All data is there: with four looks they are taken over it in the seeded order, as a run would have taken them. */
function look(evidence, subject) {
    const plan = { looks: subject.policy.looks, maxTrials: 1 };
    const schedule = (0,domain_schedule/* scheduleCases */.RO)(evidence, plan, subject.seed);
    const trialCounts = new Map(evidence.map(({ id, trials }) => [id, trials.candidate.length]));
    const hasCommon = evidence.some(({ trials }) => hasScore(trials.baseline) && hasScore(trials.candidate));
    const looks = [];
    const levels = [];
    for (const [position, stage] of schedule.stages.entries()) {
        const isIn = schedule.trialsOf(stage);
        const trialsOf = (id) => (isIn(id) > 0 ? (trialCounts.get(id) ?? 0) : 0);
        const level = (0,domain_schedule/* stageLevel */.Bw)(plan, schedule.stages, position, subject.policy.alpha, levels, domain_schedule/* DEFAULT_NOISE_SHARE */.F7);
        levels.push(level);
        const last = position === schedule.stages.length - 1;
        const conclusion = (0,gate_conclusion/* conclude */.E)(hasCommon ? evidence : [], subject, { last, level, trialsOf, mustPass: [], stop: null });
        const decision = conclusion.final ? conclusion.verdict.status : 'continue';
        looks.push({ look: stage.look, cases: schedule.casesAt(stage), trials: Math.max(0, ...trialCounts.values()), decision });
        if (conclusion.final)
            return { conclusion, looks, trialsOf };
    }
    throw new Error('the last look was not final');
}
function hasScore(trials) {
    return trials.some(({ scores }) => [...scores.values()].some(({ kind }) => kind === 'scored'));
}


/***/ }),

/***/ 27084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ noteCases),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   iQ: () => (/* binding */ reportCases),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _domain_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43151);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57024);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49012);
/* harmony import */ var _domain_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52873);
/** Builds what the reporters read: the report, the facts beside it, and a note for every case that a person may ask about. */





/** Differences smaller than this come from adding in another order. */
const NOTHING = 1e-12;
/**
 * One row a case, in the order of the golden sets.
 * @param census cases that ran whether or not their cluster's turn had come: what they gave is shown, though no mean counts it
 */
function reportCases(evidence, subject, trialsOf, census = new Set()) {
    const { policy, weights, hasBaseline } = subject;
    const shownTrials = (id) => Math.max(trialsOf(id), census.has(id) ? 1 : 0);
    const pairs = new Map((0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q6)(evidence, policy.primary, weights, shownTrials).map((pair) => [pair.id, pair]));
    return evidence.map(({ id, tags, trials, cluster }) => {
        const pair = pairs.get(id);
        const baseline = hasBaseline ? (pair?.baseline ?? null) : null;
        const candidate = pair?.candidate ?? null;
        const difference = baseline === null || candidate === null ? null : candidate - baseline;
        const counted = { baseline: hasBaseline ? trials.baseline.length : 0, candidate: trials.candidate.length };
        return {
            id,
            status: statusOf(difference, shownTrials(id) > 0, candidate !== null && !hasBaseline),
            baseline,
            candidate,
            difference,
            tags: tags ?? {},
            ...clusterNamed(cluster),
            trials: counted,
        };
    });
}
/** A case that is a cluster of its own has none to name. */
function clusterNamed(cluster) {
    return cluster.startsWith(SHARED) ? { cluster: cluster.slice(SHARED.length) } : {};
}
const SHARED = 'cluster ';
function statusOf(difference, hasRun, scoredAlone) {
    if (!hasRun)
        return 'not_run';
    if (difference === null)
        return scoredAlone ? 'unchanged' : 'unscored';
    if (Math.abs(difference) < NOTHING)
        return 'unchanged';
    return difference < 0 ? 'regressed' : 'improved';
}
/** Scored pairs / pairs of the looks taken; null when no pair was planned. */
function coverageOf(completeness) {
    return completeness.planned === 0 ? null : completeness.scored / completeness.planned;
}
/** A note for every case that changed, lost a check, must pass or comes from an incident: the others have nothing to say. */
function noteCases(cases, evidence, rows, subject, nameFile) {
    const byId = new Map(evidence.map((item) => [item.id, item]));
    const statuses = new Map(rows.map(({ id, status }) => [id, status]));
    return cases.flatMap(({ golden, file, line }) => {
        const item = byId.get(golden.id);
        const failed = item === undefined ? [] : lostItems(item, subject.hasBaseline);
        const mustPass = (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isMustPass */ .$T)(golden, subject.policy.must_pass);
        const status = statuses.get(golden.id);
        const origins = originsOf(golden);
        const isSilent = failed.length === 0 && !mustPass && status !== 'regressed' && status !== 'improved';
        if (isSilent && !origins.some(_domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isIncident */ .x1))
            return [];
        const severity = golden.severity ?? null;
        return [{ id: golden.id, file: nameFile(file), line, severity, mustPass, origins, failed, excerpt: null }];
    });
}
/** What the candidate failed more often than the baseline, by metric. */
function lostItems({ trials }, hasBaseline) {
    const after = failureShares(trials.candidate);
    const before = hasBaseline ? failureShares(trials.baseline) : new Map();
    return [...after].flatMap(([metric, items]) => {
        const lost = [...items].filter(([item, share]) => share > (before.get(metric)?.get(item) ?? 0)).map(([item]) => item);
        return lost.length === 0 ? [] : [{ metric, items: lost.sort() }];
    });
}
/** Share of the trials in which each item failed, by metric. */
function failureShares(trials) {
    const shares = new Map();
    for (const { scores } of trials) {
        for (const [metric, score] of scores) {
            if (score.kind === 'unscored')
                continue;
            const items = shares.get(metric) ?? new Map();
            for (const item of score.failed ?? [])
                items.set(item, (items.get(item) ?? 0) + 1 / trials.length);
            shares.set(metric, items);
        }
    }
    return shares;
}
/** Where a case comes from, one entry a provenance: the incident if it has one, else the tool and its trace. */
function originsOf(golden) {
    return (0,_domain_case_js__WEBPACK_IMPORTED_MODULE_0__/* .provenances */ .xl)(golden).flatMap(({ incident, source, trace, mode }) => {
        if (incident !== undefined)
            return [`incident ${incident}`];
        const where = [source, trace].filter((part) => part !== undefined).join(' ');
        const what = where === '' ? mode : where;
        return what === undefined ? [] : [what];
    });
}
/** Facts of the run that renderers show and report.json does not carry. */
function describeRun(conclusion, evidence, subject, run) {
    const { figures, verdict, comparisons } = conclusion;
    const primary = comparisons.find(({ role }) => role === 'primary');
    return {
        margin: subject.policy.margin,
        alpha: subject.policy.alpha,
        plannedRequests: run.plannedRequests,
        savedRequests: Math.max(0, run.plannedRequests - run.usage.requests),
        latencyP50Ms: figures.latencyP50Ms,
        latencyP95Ms: figures.latencyP95Ms,
        casesToSettle: verdict.status === 'inconclusive' && primary !== undefined ? (0,_domain_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .casesToSettle */ .eq)(primary, subject.policy) : null,
        reproduce: run.reproduce,
        lookFigures: [...(run.lookFigures ?? [])],
        errors: countErrors(evidence),
    };
}
/** Unscored trials by their first reason. */
function countErrors(evidence) {
    const errors = {};
    for (const { trials } of evidence) {
        for (const { scores } of [...trials.baseline, ...trials.candidate]) {
            for (const score of scores.values()) {
                if (score.kind === 'scored')
                    continue;
                errors[score.reason] = (errors[score.reason] ?? 0) + 1;
                break;
            }
        }
    }
    return errors;
}


/***/ }),

/***/ 21894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23227);


/** Longest record of a CSV file, in characters. */
const MAX_RECORD = 1 << 20;
const DELIMITERS = [',', ';', '\t'];
/**
 * A CSV table with a header (RFC 4180; the separator is the comma, semicolon or tab that the header uses). Blank lines are skipped;
 * a byte order mark and CRLF are fine.
 * @throws CupelError `config` with the line: no UTF-8, an unclosed quote, a record of another length than the header, a header twice
 */
async function readCsv(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const data = Buffer.from(text);
    const [header, ...rest] = await parseRecords(data, delimiterOf(text), file);
    if (header === undefined)
        throw refusal(file, 1, 'is empty', 'Write a header line and one line a row.');
    const headers = header.record.map((name) => name.trim());
    const lineAfter = lineCounter(data);
    refuseBadHeader(headers, file, lineAfter(0));
    let end = header.info.bytes;
    const rows = rest.map(({ record, info }) => {
        const line = lineAfter(end);
        end = info.bytes;
        return { line, values: Object.fromEntries(headers.map((name, index) => [name, record[index] ?? ''])) };
    });
    return { headers, rows };
}
async function parseRecords(data, delimiter, file) {
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    const read = (to) => parse(data, {
        ...{ delimiter, info: true, skip_empty_lines: true, max_record_size: MAX_RECORD },
        ...(to === undefined ? {} : { to }),
    });
    try {
        return read();
    }
    catch (error) {
        const { records: good = 0 } = error;
        const end = good === 0 ? 0 : (read(good).at(-1)?.info.bytes ?? 0);
        throw malformed(error, file, lineCounter(data)(end));
    }
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Counts lines forwards only: the line of the first text after an offset, for offsets that grow. */
function lineCounter(data) {
    let line = 1;
    let at = 0;
    return (offset) => {
        while (at < data.length && (at < offset || data[at] === LINE_FEED || data[at] === CARRIAGE_RETURN)) {
            if (data[at] === LINE_FEED || (data[at] === CARRIAGE_RETURN && data[at + 1] !== LINE_FEED))
                line += 1;
            at += 1;
        }
        return line;
    };
}
function delimiterOf(text) {
    const end = text.search(/\S[^\r\n]*[\r\n]/);
    const header = text.slice(end === -1 ? 0 : end).split(/[\r\n]/, 1)[0] ?? '';
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
function refuseBadHeader(headers, file, line) {
    const seen = new Set();
    for (const name of headers) {
        if (name === '')
            throw refusal(file, line, 'has a column without a name in its header', 'Name every column, or remove the stray separator.');
        if (name === '__proto__')
            throw refusal(file, line, 'has a column "__proto__"', 'Rename the column.');
        if (seen.has(name))
            throw refusal(file, line, `has the column ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} twice`, 'Keep one of them.');
        seen.add(name);
    }
}
function malformed(error, file, line) {
    const { code, record } = error;
    switch (code) {
        case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH': {
            const count = record?.length ?? 0;
            const message = `has ${count} ${count === 1 ? 'field' : 'fields'}, not as many as the header`;
            return refusal(file, line, message, 'Give every line as many fields as the header; put a field with a comma in it in quotes.');
        }
        case 'CSV_QUOTE_NOT_CLOSED':
            return refusal(file, line, 'opens a quote that is never closed', 'Close the quote; write a quote inside a quoted field twice.');
        case 'CSV_INVALID_CLOSING_QUOTE':
        case 'INVALID_OPENING_QUOTE':
            return refusal(file, line, 'has a quote inside a field', 'Put the whole field in quotes and write the quote inside it twice.');
        case 'CSV_MAX_RECORD_SIZE':
            return refusal(file, line, 'has a record longer than 1 MiB', 'Close the quote that is open, or shorten the record.');
        default:
            return refusal(file, line, 'is no valid CSV', 'Write fields with commas between them, one record a line.');
    }
}
function refusal(file, line, message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CupelError */ .MF('config', message, { place: { file, line }, remedy });
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

/***/ 22582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openWorkingTree),
/* harmony export */   Xe: () => (/* binding */ toTreePath),
/* harmony export */   eI: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79278);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33121);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43774);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23227);









const MAX_ENTRIES = 500_000;
const POINTER_BYTES = 1024;
const DIGEST_CHUNK = 1 << 20;
/** Places whose files are windows into the kernel and other processes, environment variables included. */
const KERNEL_FOLDERS = ['/proc', '/sys', '/dev'];
/** A file that a command line names may stand anywhere; it must be a plain file all the same. Messages name it as the user did. */
function namedFile(name, cwd) {
    return { tree: openWorkingTree('/', { name: () => name }), path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, name).slice(1) };
}
/**
 * The files below a folder as they stand on disk. Only regular files whose real path lies inside the root are read: no link out
 * of it, no device, pipe or kernel file, nothing in `.git`. With the root `/` nothing is outside, and all other rules hold.
 * @throws CupelError `file-missing` where the root does not exist
 */
function openWorkingTree(root, options = {}) {
    const realRoot = realRootOf(root);
    const name = options.name ?? ((path) => path);
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realRoot, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)(path).split('/'));
    return {
        label: 'working tree',
        commit: null,
        name,
        has: async (path) => isReadable(realRoot, at(path)),
        read: async (path, maxBytes) => withFile(realRoot, at(path), name(path), (file, size) => readAll(file, size, maxBytes, name(path))),
        list: async (pattern) => listFiles(realRoot, (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)(pattern)),
        digest: async (path) => {
            const absolute = at(path);
            return (await exists(absolute)) ? withFile(realRoot, absolute, name(path), digestOf) : null;
        },
        locate: (path) => locateFile(realRoot, at(path), name(path)),
    };
}
/**
 * The root-relative path or pattern that a person means who stands in `cwd`. Both separators of the platform are understood.
 * @throws CupelError `file-unsafe` where it lies outside the root, `usage` where it is the root itself
 */
function toTreePath(root, cwd, path) {
    const candidates = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path), realAncestor((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path))] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), path)];
    for (const base of [realRootOf(root), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root)]) {
        for (const candidate of candidates)
            if (isInside(base, candidate))
                return (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizePath */ .Fd)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, candidate).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
    }
    if (candidates.includes(realRootOf(root)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('usage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is the top folder of the repository`, { remedy: 'Name a file or folder in it.' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-unsafe', `the path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} lies outside the repository`, {
        remedy: `Cupel reads files below ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(realRootOf(root), 200)} only.`,
    });
}
/** The same path with every link among its existing folders followed. */
function realAncestor(absolute) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(absolute);
    if (parent === absolute)
        return absolute;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(absolute));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realAncestor(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(absolute));
    }
}
function realRootOf(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-missing', `the folder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(root, 200)} does not exist`);
    }
}
function isInside(root, absolute) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, absolute);
    return below !== '' && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below);
}
/** The real path behind a name, if Cupel may open it. */
async function admit(root, absolute, file) {
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (error) {
        throw unopened(error, file);
    }
    refuseForbidden(root, real, file);
    return real;
}
function refuseForbidden(root, real, file) {
    if (!isInside(root, real))
        throw unsafe(file, 'is a link that leads out of the repository', 'Put the file itself into the repository.');
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInGitFolder */ .e9)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/')))
        throw unsafe(file, 'leads into `.git`, which may hold credentials', 'Name a file of the work tree.');
    if (KERNEL_FOLDERS.some((folder) => real === folder || real.startsWith(`${folder}/`)))
        throw unsafe(file, 'is no regular file but a window into the system', 'Name a regular file.');
}
/** Opens the real file without following a link or waiting for a pipe, then judges what was opened and not what was named. */
async function withFile(root, absolute, file, use) {
    const real = await admit(root, absolute, file);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw unopened(error, file);
    }
    try {
        const facts = await handle.stat();
        if (!facts.isFile())
            throw unsafe(file, facts.isDirectory() ? 'is a folder' : 'is no regular file but a device, pipe or socket', 'Name a regular file.');
        return await use(handle, facts.size);
    }
    finally {
        await handle.close();
    }
}
async function readAll(handle, size, maxBytes, file) {
    if (size > maxBytes)
        throw tooLarge(file, size, maxBytes);
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const { bytesRead } = await handle.read(buffer, length, size - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return buffer.subarray(0, length);
}
/** A Git LFS pointer is named by the file that it stands for, so that it equals that file at another commit. */
async function digestOf(handle, size) {
    if (size <= POINTER_BYTES) {
        const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .parseLfsPointer */ .y)(await readAll(handle, size, POINTER_BYTES, ''));
        if (pointer !== null)
            return pointer;
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const chunk = Buffer.allocUnsafe(Math.min(DIGEST_CHUNK, Math.max(size, 1)));
    let bytes = 0;
    for (;;) {
        const { bytesRead } = await handle.read(chunk, 0, chunk.length, bytes);
        if (bytesRead === 0)
            return { sha256: hash.digest('hex'), bytes };
        hash.update(chunk.subarray(0, bytesRead));
        bytes += bytesRead;
    }
}
async function isReadable(root, absolute) {
    try {
        await withFile(root, absolute, '', async () => undefined);
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF)
            return false;
        throw error;
    }
}
async function exists(absolute) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute).then(() => true, (error) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR');
}
function locateFile(root, absolute, file) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(absolute);
    }
    catch {
        return absolute;
    }
    refuseForbidden(root, real, file);
    return real;
}
async function listFiles(root, pattern) {
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .compileGlob */ .SO)(pattern);
    const found = [];
    let left = MAX_ENTRIES;
    const visit = async (folder, depth) => {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...folder.split('/')))) {
            left -= 1;
            if (left < 0)
                throw tooMany(pattern);
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (depth < _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr && isVisited(entry.name, glob))
                    await visit(path, depth + 1);
            }
            else if (glob.matches(path) && !(entry.isSymbolicLink() && (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...path.split('/')))))) {
                found.push(path);
            }
        }
    };
    if (await isListable(root, glob.base))
        await visit(glob.base, 1);
    return found.sort();
}
/** The folder at which a listing starts may itself be a link: it must not lead out. */
async function isListable(root, folder) {
    if (folder === '')
        return true;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...folder.split('/'))).catch(() => null);
    if (real === null)
        return false;
    refuseForbidden(root, real, folder);
    return true;
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM')
            return [];
        throw error;
    }
}
function isVisited(folder, glob) {
    if (folder.toLowerCase() === '.git')
        return false;
    if (folder === 'node_modules')
        return glob.namesModules;
    return glob.namesHidden || !folder.startsWith('.');
}
async function isFolder(absolute) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolute).then((facts) => facts.isDirectory(), () => false);
}
function unopened(error, file) {
    const code = error.code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-missing', 'does not exist', { place: { file }, remedy: 'Correct the path, or add the file.' });
    return unsafe(file, code === 'ELOOP' ? 'is a link that leads nowhere' : `cannot be read (${code})`, 'Make it a readable regular file.');
}
function unsafe(file, message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('file-unsafe', message, { place: { file }, remedy });
}
function tooLarge(file, size, maxBytes) {
    return unsafe(file, `is too large: ${inMebibytes(size)} MiB, at most ${inMebibytes(maxBytes)} MiB`, 'Split the file.');
}
function inMebibytes(bytes) {
    return (bytes / (1 << 20)).toFixed(1).replace(/\.0$/, '');
}
function tooMany(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CupelError */ .MF('config', `the pattern ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(pattern)} looks through more than ${MAX_ENTRIES} files`, {
        remedy: 'Name the folder at the start of the pattern, as in `evals/**/suite.yaml`.',
    });
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

/***/ 36016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countOccurrences)
/* harmony export */ });
/** Numbers what comes more than once: the k-th row of one case and scorer is trial k, from 0. */
function countOccurrences() {
    const seen = new Map();
    return (...key) => {
        const name = JSON.stringify(key);
        const count = seen.get(name) ?? 0;
        seen.set(name, count + 1);
        return count;
    };
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
