export const id = 9673;
export const ids = [9673];
export const modules = {

/***/ 69458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ combineReports),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   XE: () => (/* binding */ toDiagnosisJson),
/* harmony export */   tL: () => (/* binding */ renderBaselines),
/* harmony export */   v_: () => (/* binding */ exitCodeOfBaselines),
/* harmony export */   w0: () => (/* binding */ sweepExitCode),
/* harmony export */   wK: () => (/* binding */ exitCodeOfDiagnoses)
/* harmony export */ });
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10813);
/* harmony import */ var _domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50691);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/** From verdicts to the exit code and the JSON that scripts read. */



/** The exit code of a verdict: 0 pass, 1 regression, 2 invalid, and for inconclusive 0 or 3. An accepted regression is 0. */
function exitCodeOf({ verdict, accepted }, onInconclusive) {
    switch (verdict.status) {
        case 'pass':
            return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
        case 'regression':
            return accepted === null ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.regression : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
        case 'inconclusive':
            return onInconclusive === 'fail' ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
        case 'invalid':
            return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unable;
    }
}
/** The suite whose verdict counts for all: invalid, then regression, inconclusive, pass; of equals one that fails, then the first. */
function worstOutcome(outcomes) {
    const status = (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(outcomes.map(({ report }) => report.verdict.status));
    const equals = outcomes.filter(({ report }) => report.verdict.status === status);
    const worst = equals.find(({ report, onInconclusive }) => exitCodeOf(report, onInconclusive) !== _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass) ?? equals[0];
    if (worst === undefined)
        throw new Error('there is no outcome');
    return worst;
}
function combineReports(outcomes) {
    return { schemaVersion: 1, verdict: worstOutcome(outcomes).report.verdict, suites: outcomes.map(({ report }) => report) };
}
/** What recorded baselines end with: 2 as soon as one that was wanted is not there. */
function exitCodeOfBaselines(results) {
    return results.some(({ kind }) => kind === 'incomplete') ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unable : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
}
/** A line a suite: what was recorded, or why nothing was. */
function renderBaselines(results) {
    return results
        .map(({ suite, sha, kind, dir, cases, scored, usd, why }) => {
        const price = usd === null || usd === 0 ? '' : `, $${usd.toFixed(4)}`;
        if (kind === 'recorded')
            return `${suite}: ${scored} of ${cases} cases at ${sha.slice(0, 12)}${price}: ${dir}\n`;
        return `${suite}: ${kind === 'incomplete' ? 'no baseline' : 'nothing to record'}: ${why}\n`;
    })
        .join('');
}
/** The exit code of a doctor's visit: 2 as soon as one check of one suite does not hold. */
function exitCodeOfDiagnoses(diagnoses) {
    return diagnoses.every(({ checks }) => checks.every(({ ok }) => ok)) ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unable;
}
/** What `doctor --json` prints: of one suite its diagnosis, of several a list. */
function toDiagnosisJson(diagnoses) {
    const [first, ...others] = diagnoses;
    return `${JSON.stringify(others.length === 0 ? first : { suites: diagnoses }, null, 2)}\n`;
}
/** What a sweep ends with: 0 when it ran to its end and has an arm to recommend, or was a part that ran to its own; else 2. */
function sweepExitCode({ stop, recommendation }) {
    return (0,_domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartOfMore */ .w)({ stop }) || (stop === null && recommendation !== null) ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unable;
}


/***/ }),

/***/ 75712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E8: () => (/* binding */ renderCalibrationHtml),
  y1: () => (/* binding */ renderCalibrationMarkdown),
  k1: () => (/* binding */ renderCalibrationText)
});

// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
;// CONCATENATED MODULE: ./lib/reporters/calibration-tables.js

const own = (text) => ({ text });
const foreign = (text) => ({ text: String(text), foreign: true });
/** All tables in reading order; those without rows are left out. */
function calibrationTables(calibration) {
    const panels = calibration.juries.map((jury) => ({ ...jury, name: 'majority of the judges' }));
    const everyone = [...calibration.judges, ...panels];
    return [
        agreementTable(everyone),
        steadinessTable(everyone),
        ...juryTables(calibration.juries),
        peopleTable(calibration),
        ...everyone.filter(({ n }) => n > 0).map(confusionTable),
        conflictTable(calibration),
    ].filter(({ rows }) => rows.length > 0);
}
/** One sentence about what was compared. */
function calibrationSummary({ n, annotators, judges }) {
    const names = new Set(judges.map(({ name }) => name)).size;
    return `${(0,numbers/* formatQuantity */.VZ)(n, 'labelled answer')} by ${(0,numbers/* formatQuantity */.VZ)(annotators.length, 'annotator')}, ${(0,numbers/* formatQuantity */.VZ)(names, 'judge')}.`;
}
function share(value, range) {
    if (value === null)
        return own(numbers/* NO_FIGURE */.Xk);
    const ends = range.low === null || range.high === null ? '' : ` (${(range.low * 100).toFixed(0)}–${(range.high * 100).toFixed(0)})`;
    return own(`${(0,numbers/* formatPercent */.l9)(value)}${ends}`);
}
function figure(estimate) {
    if (estimate === null || estimate.value === null)
        return own(numbers/* NO_FIGURE */.Xk);
    const ends = estimate.low === null || estimate.high === null ? '' : ` (${estimate.low.toFixed(2)} to ${estimate.high.toFixed(2)})`;
    return own(`${(0,numbers/* formatDecimal */.zJ)(estimate.value, 3)}${ends}`);
}
function agreementTable(judges) {
    return {
        title: 'Judges against people',
        note: 'In brackets 95 % intervals. Calibrated: at least 100 labels, and kappa at least .40 at its lower bound. Weighted: kappa with quadratic weights, for scales with an order.',
        heads: ['judge', 'item', 'status', 'verdicts', 'accuracy', 'balanced', 'F1', 'kappa', 'weighted', 'AC1', 'alpha'],
        figuresFrom: 3,
        rows: judges.map((judge) => [
            foreign(judge.name),
            foreign(judge.item),
            own(judge.status),
            own(String(judge.n)),
            share(judge.accuracy, judge.intervals.accuracy),
            own((0,numbers/* formatPercent */.l9)(judge.balancedAccuracy)),
            own((0,numbers/* formatPercent */.l9)(judge.f1)),
            figure(judge.kappa),
            own((0,numbers/* formatDecimal */.zJ)(judge.weightedKappa?.value ?? null, 3)),
            own((0,numbers/* formatDecimal */.zJ)(judge.ac1.value, 3)),
            own((0,numbers/* formatDecimal */.zJ)(judge.alpha.value, 3)),
        ]),
    };
}
function steadinessTable(judges) {
    return {
        title: 'Noise and bias',
        note: 'Same in both orders: of cases asked in both, those with the same choice. Shown first: its share of all choices. Trials: ICC(1) of repeated verdicts. Length: rank correlation of score and length. Good: the share that the judge calls good, and that share corrected for its errors.',
        heads: ['judge', 'item', 'same in both orders', 'shown first', 'trials', 'length', 'good', 'not given'],
        figuresFrom: 2,
        rows: judges.map((judge) => [
            foreign(judge.name),
            foreign(judge.item),
            own((0,numbers/* formatPercent */.l9)(judge.orderConsistency)),
            own((0,numbers/* formatPercent */.l9)(judge.firstPosition)),
            own((0,numbers/* formatDecimal */.zJ)(judge.trialIcc, 2)),
            own((0,numbers/* formatDecimal */.zJ)(judge.lengthCorrelation, 2)),
            own(judge.rate === null ? numbers/* NO_FIGURE */.Xk : `${(0,numbers/* formatPercent */.l9)(judge.rate.observed)}, corrected ${(0,numbers/* formatPercent */.l9)(judge.rate.corrected)}`),
            own(String(judge.missing)),
        ]),
    };
}
function juryTables(juries) {
    const dropping = juries.filter(({ drop }) => drop.length > 0);
    return [
        {
            title: 'Jurors to drop',
            note: 'Without them the majority is more accurate.',
            heads: ['item', 'drop'],
            figuresFrom: 2,
            rows: dropping.map(({ item, drop }) => [foreign(item), foreign(drop.join(', '))]),
        },
    ];
}
function peopleTable({ humanAgreement, people }) {
    const all = people.map(({ item, n, annotators, alpha }) => [
        foreign(item),
        own(`all ${annotators} (alpha)`),
        own(String(n)),
        figure(alpha),
    ]);
    const pairs = humanAgreement.map(({ a, b, item, n, kappa, low, high }) => [
        foreign(item),
        foreign(`${a} and ${b}`),
        own(String(n)),
        figure({ value: kappa, low, high }),
    ]);
    return {
        title: 'People among themselves',
        note: 'Of two people Cohen’s kappa, of all of them Krippendorff’s alpha.',
        heads: ['item', 'people', 'labels in common', 'agreement'],
        figuresFrom: 2,
        rows: [...pairs, ...all],
    };
}
function confusionTable({ name, item, confusion, examples }) {
    const cases = examples.length === 0 ? '' : ` They differ on ${examples.slice(0, 5).join(', ')}${examples.length > 5 ? ' and others' : ''}.`;
    return {
        title: `What ${name} said of ${item}`,
        note: `Rows: what people say. Columns: what the judge says.${cases}`,
        heads: ['people', ...confusion.labels.map(String)],
        figuresFrom: 1,
        rows: confusion.labels.map((label, row) => [foreign(label), ...(confusion.counts[row] ?? []).map((cell) => own(String(cell)))]),
    };
}
function conflictTable({ conflicts }) {
    return {
        title: 'Labels without a majority',
        note: 'They are in no figure of a judge.',
        heads: ['case', 'item', 'values'],
        figuresFrom: 3,
        rows: conflicts.map(({ case: id, item, values }) => [
            foreign(id),
            foreign(item),
            foreign(Object.entries(values)
                .map(([who, value]) => `${who}: ${String(value)}`)
                .join(', ')),
        ]),
    };
}

// EXTERNAL MODULE: ./lib/reporters/clean-text.js
var clean_text = __webpack_require__(635);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/terminal-table.js
var terminal_table = __webpack_require__(81809);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
;// CONCATENATED MODULE: ./lib/reporters/calibration-page.js






const NAME = 120;
const SENTENCE = 600;
/** GitHub Markdown. */
function renderCalibrationMarkdown(calibration) {
    const tables = calibrationTables(calibration).map(({ title, note, heads, figuresFrom, rows }) => (0,markdown_blocks/* blocks */.Bv)(`## ${(0,reporters_escape/* plain */.pj)(title, SENTENCE)}`, note === undefined ? '' : (0,reporters_escape/* plain */.pj)(note, SENTENCE), (0,markdown_blocks/* table */.tp)(heads.map((head, index) => ({ head: (0,reporters_escape/* plain */.pj)(head, NAME), ...(index >= figuresFrom ? { align: 'right' } : {}) })), rows.map((row) => row.map((cell) => (cell.foreign ? (0,reporters_escape/* plain */.pj)(cell.text, NAME) : cell.text))))));
    const advice = calibration.advice.map((sentence) => (0,reporters_escape/* plain */.pj)(sentence, SENTENCE));
    return `${(0,markdown_blocks/* blocks */.Bv)(`# Calibration of ${(0,reporters_escape/* plain */.pj)(calibration.rubric, NAME)}`, calibrationSummary(calibration), advice.length === 0 ? '' : (0,markdown_blocks/* blocks */.Bv)('## Advice', (0,markdown_blocks/* bullets */.e5)(advice)), ...tables)}\n`;
}
const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
th,td{border-bottom:1px solid #8884;padding:.3rem .7rem;text-align:left;white-space:nowrap}
th{font-weight:600}td.figure,th.figure{text-align:right}
td.hit{font-weight:600;background:#2a84}
p.note{opacity:.75;max-width:48rem}`;
/** One HTML page without scripts, fonts or anything else from elsewhere. */
function renderCalibrationHtml(calibration) {
    const title = `Calibration of ${escapeHtml(calibration.rubric, NAME)}`;
    const advice = calibration.advice.map((sentence) => `<li>${escapeHtml(sentence, SENTENCE)}</li>`).join('\n');
    return [
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${title}</title><style>${STYLE}</style></head><body>`,
        `<h1>${title}</h1><p>${escapeHtml(calibrationSummary(calibration), SENTENCE)}</p>`,
        advice === '' ? '' : `<h2>Advice</h2><ul>\n${advice}\n</ul>`,
        ...calibrationTables(calibration).map(htmlTable),
        '</body></html>',
        '',
    ]
        .filter((part, index, all) => part !== '' || index === all.length - 1)
        .join('\n');
}
function htmlTable({ title, note, heads, figuresFrom, rows }) {
    const isMatrix = heads[0] === 'people' && figuresFrom === 1;
    const head = heads.map((text, index) => `<th${index >= figuresFrom ? ' class="figure"' : ''}>${escapeHtml(text, NAME)}</th>`).join('');
    const body = rows.map((row, at) => {
        const cells = row.map(({ text }, index) => {
            const classes = [...(index >= figuresFrom ? ['figure'] : []), ...(isMatrix && index === at + 1 ? ['hit'] : [])];
            return `<td${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${escapeHtml(text, NAME)}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<h2>${escapeHtml(title, SENTENCE)}</h2>`,
        note === undefined ? '' : `<p class="note">${escapeHtml(note, SENTENCE)}</p>`,
        `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`,
    ].join('\n');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function escapeHtml(text, max) {
    return (0,clean_text/* cleanLine */.O)(text, max).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** The figures that decide, for a terminal: advice last, where the eye is when the command ends. */
function renderCalibrationText(calibration, options) {
    const pen = (0,terminal_text/* takePen */.N)(options);
    const sections = calibrationTables(calibration).map(({ title, heads, figuresFrom, rows }) => [
        `${pen.paint.bold(pen.foreign(title, NAME))}`,
        (0,terminal_table/* terminalTable */.RX)(heads.map((head, index) => ({ head: pen.foreign(head, NAME), ...(index >= figuresFrom ? { align: 'right' } : {}) })), rows.map((row) => row.map((cell) => (cell.foreign ? pen.foreign(cell.text, NAME) : pen.own(cell.text)))), pen),
    ].join('\n'));
    const advice = calibration.advice.map((sentence) => {
        const [first = '', ...rest] = (0,terminal_table/* wrapText */.C1)(pen.foreign(sentence, SENTENCE), pen.columns - 4);
        return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
    });
    return [
        `${pen.paint.bold(`Calibration of ${pen.foreign(calibration.rubric, NAME)}`)}: ${calibrationSummary(calibration)}`,
        ...sections,
        ...(advice.length === 0 ? [] : [`${pen.paint.bold('Advice')}\n${advice.join('\n')}`]),
    ]
        .join('\n\n')
        .concat('\n');
}


/***/ }),

/***/ 73777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDraftText),
/* harmony export */   F: () => (/* binding */ renderDraftMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67688);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7916);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81809);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80282);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12236);






const NAME = 120;
const SENTENCE = 600;
/** What came of it, in one sentence of our own words. */
function outcomeOf({ kept, start, history }) {
    const tried = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(history.filter(({ outcome }) => outcome !== 'unfinished').length, 'draft was tried', 'drafts were tried');
    if (kept === null)
        return `${tried}, none was kept.`;
    const before = start.figures === null ? '50.0 % by chance' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(start.figures.heldOut.balancedAccuracy);
    return `${tried}; that of round ${kept.round} is kept: on held-out answers the balanced accuracy goes from ${before} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(kept.figures.heldOut.balancedAccuracy)}.`;
}
const FIGURE_HEADS = ['', 'answers', 'accuracy', 'balanced', 'good: judged good / bad', 'bad: judged good / bad', 'no verdict'];
function figureRows({ start, kept }) {
    const rows = (name, figures) => figures === null ? [] : [figureRow(`${name}, learned from`, figures.train), figureRow(`${name}, held out`, figures.heldOut)];
    return [...rows('as it was', start.figures), ...rows('draft', kept?.figures ?? null)];
}
function figureRow(name, { n, missing, accuracy, balancedAccuracy, confusion: { counts } }) {
    const [[badAsBad, badAsGood], [goodAsBad, goodAsGood]] = counts;
    return [
        name,
        String(n),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(accuracy),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(balancedAccuracy),
        `${goodAsGood} / ${goodAsBad}`,
        `${badAsGood} / ${badAsBad}`,
        String(missing),
    ];
}
const HISTORY_HEADS = ['round', 'outcome', 'learned from', 'held out', 'why'];
function historyRows({ history }) {
    return history.map(({ round, outcome, train, heldOut, why }) => ({
        cells: [String(round), outcome, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(train?.balancedAccuracy ?? null), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(heldOut?.balancedAccuracy ?? null)],
        why,
    }));
}
function costOf({ usage }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(usage.usd)}.`;
}
const right = (heads, from, to) => heads.map((head, index) => ({ head, ...(index >= from && index < to ? { align: 'right' } : {}) }));
/** GitHub Markdown. */
function renderDraftMarkdown(report) {
    const { item, rubric, mode, judge, drafter, rows, ended, notes, kept, diff } = report;
    const { good, bad } = rows.labelled;
    return `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(`# A draft of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item, NAME)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(rubric, NAME)}`, outcomeOf(report), `Judge ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(judge, NAME)}, drafted by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`, ended === null ? '' : `It ended early: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(ended, SENTENCE)}.`, notes.length === 0 ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(note, SENTENCE))), diff === null ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)('## The change', (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDiff */ .Z)(diff)), '## Judge and people', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(right(FIGURE_HEADS, 1, FIGURE_HEADS.length), figureRows(report)), '## History', (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(right(HISTORY_HEADS, 2, 4), historyRows(report).map(({ cells, why }) => [...cells, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(why, SENTENCE)])), ...report.history.flatMap(({ round, item: text, outcome }) => text === null || (kept !== null && kept.round === round) || outcome === 'unfinished'
        ? []
        : [`Round ${round}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.criterion, SENTENCE)}`]))}\n`;
}
/** For a terminal; the change last, where the eye is when the command ends. */
function renderDraftText(report, options) {
    const pen = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .takePen */ .N)(options);
    const { item, rubric, judge, drafter, mode, rows, ended, notes, diff } = report;
    const { good, bad } = rows.labelled;
    const facts = `Judge ${pen.foreign(judge, NAME)}, drafted by ${pen.foreign(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${pen.foreign(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`;
    return [
        `${pen.paint.bold(`Draft of ${pen.foreign(item, NAME)} in ${pen.foreign(rubric, NAME)}`)}: ${outcomeOf(report)}`,
        wrapped(facts, pen),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalTable */ .RX)(right(FIGURE_HEADS, 1, FIGURE_HEADS.length), figureRows(report).map((row) => row.map(pen.own)), pen),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalTable */ .RX)(right(HISTORY_HEADS, 2, 4), historyRows(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]), pen),
        ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`, pen)]),
        ...notes.map((note) => wrapped(pen.foreign(note, SENTENCE), pen)),
        ...(diff === null ? [] : [(0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalDiff */ .c)(diff, pen)]),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function wrapped(text, pen) {
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)(text, pen.columns).join('\n');
}


/***/ }),

/***/ 12236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ markdownDiff),
/* harmony export */   c: () => (/* binding */ terminalDiff)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/** A unified diff for people: part of it was written by a model. */

const MOST = 20_000;
const LINE = 4_000;
/** In a fence that nothing in it can end. */
function markdownDiff(diff) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(diff, MOST).replace(/^(`+)text\n/, '$1diff\n');
}
/** What goes in red, what comes in green; each line without anything that a terminal obeys. */
function terminalDiff(diff, { paint, foreign }) {
    const lines = diff.trimEnd().split('\n');
    return lines
        .map((line) => {
        const sign = line.charAt(0);
        const indent = /^[ \t]*/.exec(line.slice(1))?.[0] ?? '';
        const rest = line.slice(1).trim();
        const shown = rest === '' ? sign : `${sign}${indent.replaceAll('\t', '  ')}${foreign(rest, LINE)}`;
        if (/^(---|\+\+\+|@@|===)/.test(line))
            return paint.dim(shown);
        return sign === '+' ? paint.green(shown) : sign === '-' ? paint.red(shown) : shown;
    })
        .join('\n');
}


/***/ }),

/***/ 68001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  In: () => (/* binding */ SUGGESTION_REPORTERS),
  YJ: () => (/* binding */ renderSuggestionMarkdown),
  IS: () => (/* binding */ renderSuggestionText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/domain/report.js
var report = __webpack_require__(49012);
;// CONCATENATED MODULE: ./lib/domain/suggestion-report.js
/** What `suggest` prints and writes: the change, the evidence for it, what it cost, and every attempt. */


const count = schemas/* int */.Whr().min(0);
/** A proposal held against what was in force, on cases that its author has not seen. */
const EvidenceSchema = schemas/* strictObject */.rej({
    /** What was in force is the baseline. Of a hint the metric is the agreement with people. */
    comparison: report/* ComparisonSchema */.tV.nullable(),
    /** P-value of H0: it is no better. */
    pGain: schemas/* number */.aig().nullable(),
    /** Cases that must not regress, and did. */
    broken: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const SuggestionReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    suite: schemas/* string */.YjP(),
    /** `prompt`: the candidate's prompt; `hint`: the description of a rubric. */
    kind: schemas/* enum */.k5n(['prompt', 'hint']),
    /** The file that would change. */
    file: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr(),
    /** The failure mode whose cases were learned from; null: all. */
    mode: schemas/* string */.YjP().nullable(),
    /** Cases (of a hint: labelled answers) to learn from, those of them that fail, and those held out. */
    cases: schemas/* strictObject */.rej({ learn: count, failing: count, heldOut: count, mustPass: count }),
    /** One-sided level that each proposal had to reach. */
    level: schemas/* number */.aig(),
    kept: schemas/* strictObject */.rej({ round: schemas/* int */.Whr(), evidence: EvidenceSchema }).nullable(),
    history: schemas/* array */.YOg(schemas/* strictObject */.rej({
        round: schemas/* int */.Whr(),
        outcome: schemas/* enum */.k5n(['kept', 'dropped', 'unusable', 'unfinished']),
        why: schemas/* string */.YjP(),
        evidence: EvidenceSchema.nullable(),
    })),
    /** Why it ended before its rounds were over; null where it did not. */
    ended: schemas/* string */.YjP().nullable(),
    /** Unified, for `git apply`; null where nothing was kept. */
    diff: schemas/* string */.YjP().nullable(),
    usage: report/* UsageReportSchema */.n$,
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/reporters/markdown-blocks.js
var markdown_blocks = __webpack_require__(67688);
// EXTERNAL MODULE: ./lib/reporters/numbers.js
var numbers = __webpack_require__(7916);
// EXTERNAL MODULE: ./lib/reporters/terminal-table.js
var terminal_table = __webpack_require__(81809);
// EXTERNAL MODULE: ./lib/reporters/terminal-text.js
var terminal_text = __webpack_require__(80282);
// EXTERNAL MODULE: ./lib/reporters/proposals/patch.js
var patch = __webpack_require__(12236);
;// CONCATENATED MODULE: ./lib/reporters/proposals/suggestion.js
/** A suggestion for people: the change, the evidence for it, what it cost, and what was tried on the way. */








const NAME = 120;
const SENTENCE = 600;
/** Renderings of a suggestion by name, with the file of each in its record. */
const SUGGESTION_REPORTERS = {
    json: { file: 'suggestion.json', render: (report) => (0,json/* renderJsonOf */.Cn)(SuggestionReportSchema, report) },
    md: { file: 'suggestion.md', render: renderSuggestionMarkdown },
    /** For `git apply`. */
    diff: { file: 'suggestion.diff', render: ({ diff }) => diff ?? '' },
};
const WHAT = { prompt: 'An edit of the prompt', hint: 'A hint for the judge' };
const ROWS = { prompt: 'case', hint: 'labelled answer' };
function outcomeOf({ kept, history, kind }) {
    const tried = (0,numbers/* formatQuantity */.VZ)(history.filter(({ outcome }) => outcome !== 'unfinished').length, 'proposal was tried', 'proposals were tried');
    const comparison = kept?.evidence.comparison ?? null;
    if (kept === null || comparison === null)
        return `${tried}, none was kept.`;
    const moved = `${(0,numbers/* formatPercent */.l9)(comparison.baseline)} to ${(0,numbers/* formatPercent */.l9)(comparison.candidate)}`;
    return `${tried}; that of round ${kept.round} is kept: ${kind === 'hint' ? 'the judge’s agreement with people' : 'the score'} on ${(0,numbers/* formatQuantity */.VZ)(comparison.n, `${ROWS[kind]} that nobody learned from`, `${ROWS[kind]}s that nobody learned from`)} goes from ${moved}.`;
}
function factsOf({ cases, kind, level, usage }) {
    const rows = (count) => (0,numbers/* formatQuantity */.VZ)(count, ROWS[kind]);
    return `${rows(cases.learn)} to learn from, ${cases.failing} of them failing; ${cases.heldOut} held out; ${cases.mustPass} that must pass. Each proposal had to win at ${level.toPrecision(2)} one-sided. ${(0,numbers/* formatQuantity */.VZ)(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${(0,numbers/* formatMoney */.up)(usage.usd)}.`;
}
const HEADS = ['round', 'outcome', 'difference', 'range', 'why'];
function rowsOf({ history }) {
    return history.map(({ round, outcome, evidence, why }) => {
        const { difference = null, interval = null } = evidence?.comparison ?? {};
        return { cells: [String(round), outcome, (0,numbers/* formatDifference */.jR)(difference), interval === null ? numbers/* NO_FIGURE */.Xk : (0,numbers/* formatInterval */.vy)(interval)], why };
    });
}
const columns = HEADS.map((head, index) => ({ head, ...(index === 2 || index === 3 ? { align: 'right' } : {}) }));
/** GitHub Markdown. */
function renderSuggestionMarkdown(report) {
    const { kind, suite, file, author, mode, ended, diff } = report;
    return `${(0,markdown_blocks/* blocks */.Bv)(`# ${WHAT[kind]} of ${(0,reporters_escape/* plain */.pj)(suite, NAME)}`, outcomeOf(report), `${(0,reporters_escape/* code */.aY)(file, NAME)}, written by ${(0,reporters_escape/* code */.aY)(author, NAME)}${mode === null ? '' : `, from failures of the mode ${(0,reporters_escape/* code */.aY)(mode, NAME)}`}. ${factsOf(report)}`, ended === null ? '' : `It ended early: ${(0,reporters_escape/* plain */.pj)(ended, SENTENCE)}.`, diff === null ? '' : (0,markdown_blocks/* blocks */.Bv)('## The change', (0,patch/* markdownDiff */.Z)(diff)), '## Attempts', (0,markdown_blocks/* table */.tp)(columns, rowsOf(report).map(({ cells, why }) => [...cells, (0,reporters_escape/* plain */.pj)(why, SENTENCE)])))}\n`;
}
/** For a terminal; the change last. */
function renderSuggestionText(report, options) {
    const pen = (0,terminal_text/* takePen */.N)(options);
    const wrapped = (text) => (0,terminal_table/* wrapText */.C1)(text, pen.columns).join('\n');
    const { kind, suite, file, author, mode, ended, diff } = report;
    const from = mode === null ? '' : `, from failures of the mode ${pen.foreign(mode, NAME)}`;
    return [
        `${pen.paint.bold(`${WHAT[kind]} of ${pen.foreign(suite, NAME)}`)}: ${pen.own(outcomeOf(report))}`,
        wrapped(`${pen.foreign(file, NAME)}, written by ${pen.foreign(author, NAME)}${from}. ${factsOf(report)}`),
        (0,terminal_table/* terminalTable */.RX)(columns, rowsOf(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]), pen),
        ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`)]),
        ...(diff === null ? [] : [(0,patch/* terminalDiff */.c)(diff, pen)]),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}


/***/ }),

/***/ 84981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderSweepTerminal)
/* harmony export */ });
/* harmony import */ var _domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50691);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7916);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81809);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84428);
/** A sweep on a terminal: the recommendation, the leaderboard, what it cost. */





const NAME = 60;
const SENTENCE = 500;
const COLUMNS = [
    { head: 'Group', align: 'right' },
    { head: 'Arm' },
    { head: 'Score', align: 'right' },
    { head: 'To the reference', align: 'right' },
    { head: 'Cost a case', align: 'right' },
    { head: 'Median', align: 'right' },
    { head: 'Cases', align: 'right' },
    { head: 'Front' },
];
/** The sweep as lines of text; ends with a line break. */
function renderSweepTerminal(report, options) {
    const pen = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .takePen */ .N)(options);
    const paragraph = (text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C1)(text, pen.columns - 2)
        .map((line) => `  ${line}`)
        .join('\n');
    const rows = report.arms.map((arm) => {
        const [score = '', , difference = '', range = '', cost = '', median = ''] = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .armFigures */ .ap)(arm);
        return [
            arm.group === null ? pen.own(_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FIGURE */ .Xk) : String(arm.group),
            `${pen.foreign(arm.id, NAME, 'middle')}${arm.id === report.reference ? ' (reference)' : ''}`,
            score,
            pen.own(arm.difference === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FIGURE */ .Xk : `${difference.replace(' points', '')} (${range})`),
            pen.own(cost),
            pen.own(median),
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(arm.cases)}${arm.status === 'finished' ? '' : ` ${arm.status}`}`,
            arm.onFront ? 'yes' : '',
        ];
    });
    const advice = report.recommendation === null
        ? `${pen.signs.unsure} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .noAdvice */ .ki)(report)}`
        : `${pen.signs.good} ${pen.foreign(report.recommendation.reason, SENTENCE)}`;
    const stop = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stopLine */ .RF)(report);
    const parts = [
        pen.paint.bold((0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C1)(advice, pen.columns).join('\n')),
        stop === null ? '' : paragraph(`${pen.signs[(0,_domain_sweep_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartOfMore */ .w)(report) ? 'unsure' : 'broken']} ${pen.foreign(stop, SENTENCE)}`),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)(COLUMNS, rows, pen),
        paragraph((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .raceLine */ .m$)(report)),
        paragraph(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LEGEND */ .Ix),
    ];
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .partCommands */ .O)(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}


/***/ }),

/***/ 81809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   RX: () => (/* binding */ terminalTable)
/* harmony export */ });
/* unused harmony export displayWidth */
const GAP = '  ';
const NARROWEST = 8;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Cells that a terminal uses for a line: East Asian and emoji signs take two, combining marks none. */
function displayWidth(line) {
    let width = 0;
    for (const sign of line)
        width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
    return width;
}
/** Lines of at most `width` cells, broken between words where that is possible and else inside them. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
        if (line === '')
            line = word;
        else if (displayWidth(line) + 1 + displayWidth(word) <= width)
            line = `${line} ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function breakWord(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [''];
    for (const sign of word) {
        const part = parts.at(-1) ?? '';
        if (part !== '' && displayWidth(part) + displayWidth(sign) > width)
            parts.push(sign);
        else
            parts[parts.length - 1] = part + sign;
    }
    return parts;
}
/** The rows under their heads, indented by two; empty without rows. */
function terminalTable(columns, rows, pen) {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head }) => ({ text: head, paint: pen.paint.dim }));
    const widths = fitWidths([heads, ...rows], columns.length, pen.columns);
    return [heads, ...rows].map((row) => renderRow(row, columns, widths)).join('\n');
}
function renderRow(row, columns, widths) {
    const cells = row.map((cell, index) => linesOf(cell).flatMap((line) => wrapText(line, widths[index] ?? NARROWEST)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = cells.map((lines, index) => {
            const line = lines[at] ?? '';
            const pad = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(line)));
            const cell = row[index];
            const painted = line === '' || cell === undefined || typeof cell === 'string' ? line : cell.paint(line);
            return columns[index]?.align === 'right' ? `${pad}${painted}` : `${painted}${pad}`;
        });
        return `${GAP}${parts.join(GAP)}`.trimEnd();
    }).join('\n');
}
function linesOf(cell) {
    return (typeof cell === 'string' ? cell : cell.text).split('\n');
}
/** Natural widths, the widest column narrowed step by step until a row fits. */
function fitWidths(rows, count, columns) {
    const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.flatMap((row) => linesOf(row[index] ?? '').map(displayWidth))));
    const room = columns - count * GAP.length;
    for (;;) {
        const widest = Math.max(...widths);
        if (widest <= NARROWEST || widths.reduce((sum, width) => sum + width, 0) <= room)
            return widths;
        widths[widths.indexOf(widest)] = widest - 1;
    }
}


/***/ }),

/***/ 32448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49012);
/* harmony import */ var _adapter_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75025);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(635);
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19385);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66028);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7916);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45776);
/* harmony import */ var _sorted_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59276);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81809);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80282);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65134);
/**
 * The final report on a terminal: verdict, table, worst cases, costs, what to do. Where nobody reads colours or signs beyond ASCII
 * it does without; names from the suite reach it without control characters and without workflow commands.
 */











const ROWS = { metrics: 12, slices: 10, cases: 10, casesInPassing: 3, reasons: 8, notes: 8, changes: 12, errors: 8 };
const INDENT = '  ';
const NAME = 80;
const SENTENCE = 500;
/** The report as lines of text, each at most as wide as the terminal where names allow it; ends with a line break. */
function renderTerminal(view, options) {
    const pen = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .takePen */ .N)(options);
    const picked = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)(view);
    const parts = [
        headline(view, pen),
        gateChanges(view, pen),
        metricBlock(picked, pen),
        sliceBlock(picked, pen),
        caseBlock(picked, pen),
        noteBlock(view, pen),
        runBlock(picked, pen),
        advice(view, pen),
    ];
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .partCommands */ .O)(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}
function painter(tone, pen) {
    return (text) => pen.tint(tone, text);
}
function paragraph(text, pen) {
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C1)(text, pen.columns - INDENT.length)
        .map((line) => `${INDENT}${line}`)
        .join('\n');
}
function headline(view, pen) {
    const { report } = view;
    const { tone, word, title, reasons } = (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictLine */ .M)(report);
    const lines = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C1)(`${pen.signs[tone]} ${word}: ${pen.foreign(title, SENTENCE)}`, pen.columns);
    const untold = reasons.filter(({ code }) => code !== 'accepted');
    const more = untold.length - ROWS.reasons;
    const sentences = [
        ...(report.verdict.status === 'invalid'
            ? ['This run says nothing about the change, neither good nor bad: the gate does not guess.']
            : []),
        ...acceptance(report, pen),
        ...untold.slice(0, ROWS.reasons).map(({ message }) => pen.foreign(message, SENTENCE)),
        ...(more > 0 ? [`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(more)} more`] : []),
    ];
    return [...lines.map((line) => pen.paint.bold(painter(tone, pen)(line))), ...sentences.map((text) => paragraph(text, pen))].join('\n');
}
function acceptance({ accepted }, pen) {
    if (accepted === null)
        return [];
    return [
        `Accepted by ${pen.foreign(accepted.by, NAME)} for ${pen.foreign(accepted.sha.slice(0, 12), NAME)}: ${pen.foreign(accepted.reason, SENTENCE)}`,
    ];
}
function gateChanges({ report }, pen) {
    const { policyChanges } = report;
    if (policyChanges.length === 0)
        return '';
    const value = (json) => pen.foreign(typeof json === 'string' ? json : (0,_sorted_json_js__WEBPACK_IMPORTED_MODULE_9__/* .sortedJson */ .I)(json), 40, 'middle');
    const lines = policyChanges.slice(0, ROWS.changes).map(({ path, kind, base, head, inForce }) => {
        const what = kind === 'changed' ? `changed from ${value(base)} to ${value(head)}` : kind;
        return paragraph(`${pen.foreign(path, NAME, 'middle')} ${what} (${inForce === 'head' ? 'in force' : 'not in force'})`, pen);
    });
    const more = policyChanges.length - lines.length;
    return [
        pen.paint.bold(pen.tint('unsure', `${pen.signs.unsure} This change touches the gate itself`)),
        ...lines,
        ...(more > 0 ? [`  and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(more)} more`] : []),
    ].join('\n');
}
const FIGURES = [
    { head: 'Baseline', align: 'right' },
    { head: 'Candidate', align: 'right' },
    { head: 'Difference', align: 'right' },
    { head: 'Range', align: 'right' },
];
function figureCells(comparison, pen) {
    const { tone, words } = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonVerdict */ .LF)(comparison);
    const figures = [
        (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSide */ .Xl)(comparison, comparison.baseline),
        (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSide */ .Xl)(comparison, comparison.candidate),
        (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(comparison),
        (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRange */ .Lu)(comparison) ?? '',
    ];
    return [...figures.map(pen.own), { text: words, paint: painter(tone, pen) }];
}
function metricBlock(picked, pen) {
    const metrics = [...picked.openMetrics, ...picked.otherMetrics];
    const rows = metrics.slice(0, ROWS.metrics).map((metric) => {
        const { name, hint } = (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(metric);
        const shown = pen.foreign(name, NAME, 'middle');
        return [hint === '' ? shown : `${shown} (${hint})`, ...figureCells(metric, pen)];
    });
    const more = metrics.length - rows.length;
    const { primary } = picked;
    const tally = primary === null || primary.n === 0 || primary.difference === null
        ? ''
        : paragraph(`Of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(primary.n, 'case')} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(primary.losses)} got worse, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(primary.wins)} got better and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(primary.ties)} stayed as they were.`, pen);
    return [
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalTable */ .RX)([{ head: 'Metric' }, ...FIGURES, { head: 'Verdict' }], rows, pen),
        more > 0 ? `  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(more, 'more metric')}` : '',
        tally,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function sliceBlock({ movedSlices, primary }, pen) {
    const rows = movedSlices.slice(0, ROWS.slices).map((slice) => {
        const metric = slice.metric === primary?.metric ? '' : ` ${pen.foreign(slice.metric, NAME, 'middle')}`;
        return [`${pen.foreign((0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceName */ .oq)(slice), NAME, 'middle')}${metric}`, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(slice.n), ...figureCells(slice, pen)];
    });
    const more = movedSlices.length - rows.length;
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalTable */ .RX)([{ head: 'Slice that moved' }, { head: 'Cases', align: 'right' }, ...FIGURES, { head: 'Verdict' }], rows, pen);
    return more > 0 ? `${table}\n  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(more, 'more slice')} moved` : table;
}
function caseBlock({ regressed, view }, pen) {
    const asksForALook = view.report.verdict.status === 'regression' || view.report.verdict.status === 'inconclusive';
    const rows = regressed.slice(0, asksForALook ? ROWS.cases : ROWS.casesInPassing).map((golden) => {
        const note = view.notes.get(golden.id);
        return [
            pen.foreign(golden.id, NAME, 'middle'),
            pen.own((0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMove */ .Fv)(golden.baseline, golden.candidate)),
            failures(note, pen),
            origin(golden, note, pen),
        ];
    });
    const more = regressed.length - rows.length;
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalTable */ .RX)([{ head: 'Case that got worse' }, { head: 'Score', align: 'right' }, { head: 'What fails now' }, { head: 'Where it comes from' }], rows, pen);
    return more > 0 ? `${table}\n  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(more, 'more case')} got worse` : table;
}
function failures(note, pen) {
    if (note === undefined || note.failed.length === 0)
        return 'a lower score';
    return note.failed
        .slice(0, 3)
        .map(({ metric, items }) => {
        const more = items.length > 3 ? [`${items.length - 3} more`] : [];
        const names = [...items.slice(0, 3).map((item) => pen.foreign(item, 40)), ...more].join(', ');
        if (names === '')
            return pen.foreign(metric, 40);
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .namesItself */ .e0)(metric) ? names : `${pen.foreign(metric, 40)}: ${names}`;
    })
        .join('\n');
}
/** The incident if there is one, else the first origin, else the line of the golden file. */
function origin(golden, note, pen) {
    if (note === undefined)
        return '';
    const incident = note.origins.find(_domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncident */ .x1);
    if (incident !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hasReturned */ .y)(golden, note))
        return { text: `${pen.foreign(incident, 60)} is back`, paint: pen.paint.bold };
    const first = incident ?? note.origins[0];
    if (first !== undefined)
        return pen.foreign(first, 60);
    return note.file === null ? '' : pen.foreign(note.line === null ? note.file : `${note.file}:${note.line}`, 60, 'middle');
}
function noteBlock({ report }, pen) {
    return report.notes
        .slice(0, ROWS.notes)
        .map((note) => paragraph(`${pen.signs.unsure} ${pen.foreign(note, SENTENCE)}`, pen))
        .join('\n');
}
function runBlock({ improved, primary, view }, pen) {
    const { report, facts } = view;
    const { usage, counts, coverage } = report;
    const ran = counts.planned > 0 || usage.requests > 0;
    const parts = [
        usage.usd === null ? 'cost unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMoney */ .up)(usage.usd),
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(usage.requests, 'call')}${facts.savedRequests > 0 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(facts.savedRequests)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(facts.plannedRequests)} saved)` : ''}`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(report.durationMs),
        ...(coverage === null ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatShare */ .T1)(coverage)} scored`]),
    ];
    const errors = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .errorsByCount */ .ip)(view)
        .slice(0, ROWS.errors)
        .map(([reason, count]) => paragraph(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(count, 'answer')} without a score: ${(0,_remedies_js__WEBPACK_IMPORTED_MODULE_4__/* .explainUnscored */ .Zs)(reason) ?? pen.foreign(reason, NAME)}`, pen));
    const mde = primary?.mde ?? null;
    return [
        improved.length > 0 ? paragraph(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(improved.length, 'case')} got better.`, pen) : '',
        ran ? paragraph(pen.own(parts.join(' · ')), pen) : '',
        ...adapterLines(report, pen),
        ...errors,
        mde === null || report.verdict.status === 'invalid'
            ? ''
            : paragraph(`A real drop of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPoints */ .Xf)(mde)} or more would be found four times out of five.`, pen),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function adapterLines({ sides }, pen) {
    const line = (side, adapter) => adapter === undefined ? [] : [paragraph(`${side}: adapter ${(0,_adapter_words_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterWords */ .h)(adapter, (foreign) => pen.foreign(foreign, NAME))}`, pen)];
    return [...line('candidate', sides.candidate.adapter), ...line('baseline', sides.baseline?.adapter)];
}
function advice({ report, facts }, pen) {
    const { status, reasons } = report.verdict;
    const open = status !== 'pass' || (0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isUncomparedPass */ .o)(report);
    const remedies = report.accepted === null && open ? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_4__/* .remediesOf */ .AJ)(reasons).slice(0, ROWS.reasons) : [];
    const accept = status === 'regression' && report.accepted === null
        ? ['To accept it on purpose: label `cupel:accept`, or the comment `/cupel accept REASON`, on the pull request.']
        : [];
    const settle = status === 'inconclusive' && facts.casesToSettle !== null
        ? [`About ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(facts.casesToSettle, 'more case')} like these would settle it.`]
        : [];
    const repeat = facts.reproduce === null || (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanLine */ .O)(facts.reproduce, 1000) !== facts.reproduce ? [] : [`Again: ${facts.reproduce}`];
    const lines = [...settle, ...remedies, ...accept, ...repeat];
    return lines.length === 0 ? '' : [pen.paint.bold('What to do'), ...lines.map((line) => paragraph(pen.own(line), pen))].join('\n');
}


/***/ }),

/***/ 24332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderHistoryTerminal)
/* harmony export */ });
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81809);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67091);



const NAME = 80;
const MOST = 12;
/** All histories as lines of text; ends with a line break. */
function renderHistoryTerminal({ suites, skipped }, options) {
    const pen = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .takePen */ .N)(options);
    const parts = suites.map((suite) => suiteBlock(suite, pen));
    const left = skipped === 0
        ? ''
        : `${skipped} ${skipped === 1 ? 'record was' : 'records were'} left out: unreadable, or without a score to be trusted.`;
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .partCommands */ .O)([...parts, left].filter((part) => part !== '').join('\n\n'))}\n`;
}
function suiteBlock(suite, pen) {
    const paragraph = (text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C1)(pen.foreign(text, 400), pen.columns - 2)
        .map((line) => `  ${line}`)
        .join('\n');
    const told = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .warnings */ .AR)(suite);
    const returned = suite.returned
        .slice(0, MOST)
        .map((row) => [pen.foreign(row.case, NAME, 'middle'), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(row.firstFixed), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(row.fixed), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(row.back)]);
    const flaky = suite.flaky
        .slice(0, MOST)
        .map((row) => [
        pen.foreign(row.case, NAME, 'middle'),
        `${row.failed} of ${row.runs}`,
        row.state === 'quarantined' ? `until ${row.until.slice(0, 10)}` : 'over',
    ]);
    return [
        pen.paint.bold(`${pen.signs[told.length === 0 ? 'good' : 'unsure']} ${pen.foreign(suite.suite, NAME)}: ${pen.foreign((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateLine */ .qo)(suite), 300)}`),
        ...told.map((text) => paragraph(`${pen.signs.unsure} ${text}`)),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalTable */ .RX)([{ head: 'Failure that is back' }, { head: 'First fixed' }, { head: 'Mended' }, { head: 'Back since' }], returned, pen),
        (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalTable */ .RX)([{ head: 'Case that goes to and fro' }, { head: 'Failed', align: 'right' }, { head: 'Quarantine' }], flaky, pen),
    ]
        .filter((part) => part !== '')
        .join('\n');
}


/***/ })

};
