export const id = 8128;
export const ids = [8128];
export const modules = {

/***/ 23692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   qC: () => (/* binding */ loadHarvestPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23227);
/* harmony import */ var _documents_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53358);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27347);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _harvest_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79771);
/** Reads `harvest.yaml`. */







const MAX_BYTES = 1 << 20;
const STEPS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/**
 * The policy, with its defaults where none is named.
 * @throws CupelError `config` with the line; `file-missing`, `file-unsafe`; `usage` for a flag
 */
async function loadHarvestPolicy(path, deps, flags = {}) {
    const policy = await readPolicy(path, deps);
    for (const name of ['since', 'until']) {
        const problem = flags[name] === undefined ? null : _harvest_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .HarvestPolicySchema */ .hP.shape[name].safeParse(flags[name]).error;
        if (problem)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CupelError */ .MF('usage', `--${name} ${problem.issues[0]?.message ?? 'makes no sense'}`);
    }
    const { since = policy.since, until = policy.until } = flags;
    return { ...policy, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
async function readPolicy(path, deps) {
    if (path === undefined)
        return _harvest_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .HarvestPolicySchema */ .hP.parse({});
    const { value, lineOf } = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)((0,_documents_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(readRegularFile(path, deps, MAX_BYTES), path), path);
    return (0,_documents_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .validate */ .tf)(_harvest_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .HarvestPolicySchema */ .hP, value ?? {}, { file: path, lineOf }, 'The fields of a policy: schema/harvest.schema.json.');
}
/**
 * Bytes of a file that a person named on the command line.
 * @throws CupelError `file-missing`, `file-unsafe`
 */
function readRegularFile(path, deps, maxBytes) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.cwd, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    if (stats === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CupelError */ .MF('file-missing', 'does not exist', { place: { file: path }, remedy: 'Correct the path.' });
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CupelError */ .MF('file-unsafe', 'is no regular file', { place: { file: path }, remedy: 'Name a file.' });
    if (stats.size > maxBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CupelError */ .MF('file-unsafe', `is larger than ${maxBytes >> 20} MiB`, { place: { file: path }, remedy: 'Split it.' });
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
}
function windowOf({ since, until }, deps) {
    return { since: toTime(since, deps), until: toTime(until, deps) };
}
function toTime(written, deps) {
    if (written === undefined)
        return null;
    const back = /^(\d+)([dwh])$/.exec(written);
    if (back === null)
        return Date.parse(written);
    return deps.now() - Number(back[1]) * STEPS[back[2]];
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ SIGNAL_BITS),
/* harmony export */   bS: () => (/* binding */ hasSignal),
/* harmony export */   pd: () => (/* binding */ addFeedback)
/* harmony export */ });
/** Kinds of signal that are there or not, each a bit. */
const SIGNAL_BITS = {
    thumbUp: 1,
    thumbDown: 2,
    comment: 4,
    correction: 8,
    retry: 16,
    rephrase: 32,
    abandoned: 64,
    escalated: 128,
    copied: 256,
    edited: 512,
    approved: 1024,
};
/** Adds feedback to signals. A count (of retries) counts once. */
function addFeedback(signals, feedback) {
    let { bits, rating, best, judge } = signals;
    for (const entry of feedback) {
        if (entry.kind === 'rating') {
            rating = Math.min(rating ?? entry.value, entry.value);
            best = Math.max(best ?? entry.value, entry.value);
        }
        else if (entry.kind === 'judge')
            judge = Math.min(judge ?? entry.value, entry.value);
        else
            bits |= bitOf(entry);
    }
    return { bits, rating, best, judge };
}
function bitOf(entry) {
    switch (entry.kind) {
        case 'thumb':
            return entry.up ? SIGNAL_BITS.thumbUp : SIGNAL_BITS.thumbDown;
        case 'implicit':
            return SIGNAL_BITS[entry.signal];
        case 'comment':
        case 'correction':
        case 'approved':
            return SIGNAL_BITS[entry.kind];
        default:
            return 0;
    }
}
/** Whether a signal of this kind is there. */
function hasSignal({ bits }, bit) {
    return (bits & SIGNAL_BITS[bit]) !== 0;
}


/***/ }),

/***/ 79771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hP: () => (/* binding */ HarvestPolicySchema),
/* harmony export */   r$: () => (/* binding */ praise),
/* harmony export */   vi: () => (/* binding */ weigh),
/* harmony export */   zZ: () => (/* binding */ PRAISE)
/* harmony export */ });
/* unused harmony export SYNTHETIC_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45384);
/* harmony import */ var _domain_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88955);
/* harmony import */ var _domain_trace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31085);
/** The policy of a harvest (`harvest.yaml`): which signals count and how much, what is kept, what is redacted. */




/** How a neighbour differs from its case. */
const SYNTHETIC_KINDS = ['paraphrase', 'counterfactual'];
const weight = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
const bounded = (max) => zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([weight, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ max, weight })]);
const SignalsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    thumbs_down: weight.optional(),
    rating: bounded(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(1).max(5)).optional().describe('Ratings up to `max`, on 1..5.'),
    comment: weight.optional(),
    correction: weight.optional(),
    retry: weight.optional(),
    rephrase: weight.optional(),
    escalated: weight.optional(),
    abandoned: weight.optional(),
    edited: weight.optional(),
    judge: bounded(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1)).optional().describe("Judges' scores up to `max`, on 0..1."),
});
const DEFAULT_SIGNALS = {
    thumbs_down: 1,
    rating: { max: 2, weight: 1 },
    comment: 0.5,
    correction: 1,
    retry: 0.4,
    rephrase: 0.4,
    escalated: 0.8,
    abandoned: 0.3,
    judge: { max: 0.5, weight: 0.7 },
};
const ModelSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('provider', [
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiTargetSchema */ .Jq,
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .AnthropicTargetSchema */ .xA,
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiCompatibleTargetSchema */ .LA,
    _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .LlamaCppTargetSchema */ .x8,
]);
const SyntheticSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    below: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).default(3).describe('Failure modes with fewer cases are rare.'),
    per_case: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(5).default(1).describe('Neighbours of each kind for each new case of a rare mode.'),
    kinds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SYNTHETIC_KINDS))
        .min(1)
        .default([...SYNTHETIC_KINDS])
        .describe('paraphrase: the same question in other words; counterfactual: one fact in it is changed.'),
    most: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(1000).default(20).describe('Most neighbours of one harvest.'),
});
/** A date, or a time back from now. */
const TimeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?|\d{1,4}[dwh])$/, 'must be a date (2026-10-01), or a time back from now: 36h, 7d, 2w');
const variable = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'must be the name of an environment variable');
const ApiSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe("Base address, where it is not the vendor's first: another region, a server of your own."),
    project: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('Project by its id, name or slug.'),
    key_env: variable.optional().describe('Environment variable that holds the key.'),
    public_key_env: variable.optional().describe('Environment variable that holds the public key (Langfuse).'),
});
const HarvestPolicySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    signals: SignalsSchema.default(DEFAULT_SIGNALS).describe('Weights of signals. A written block replaces the default: only what it names counts.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().default(0.65).describe('An answer whose weights sum up to this is a failure.'),
    keep_good: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(0.9).default(0.25).describe('Share of good answers in what is proposed.'),
    cap_per_mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(20).describe('Most cases of one failure mode.'),
    stratify: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]).describe('Tags over which good answers and capped modes are spread evenly.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default({}).describe('Failure mode: severity of its cases.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(1e6)).default({}).describe('Failure mode: weight of its cases.'),
    effort: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().max(1e6))
        .default({})
        .describe('Failure mode: effort of mending it, 1 without; modes are ranked by conversations x severity / effort.'),
    model: ModelSchema.optional().describe('A model that may read the redacted texts.'),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('provider', [_domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiTargetSchema */ .Jq, _domain_target_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenAiCompatibleTargetSchema */ .LA])
        .optional()
        .describe('An embedding model that may read the redacted texts: for duplicates and failure modes, beside the words.'),
    review: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('The model judges every answer that is looked at, and its word decides.'),
    review_most: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(500).describe('Answers of which nobody said anything that the model looks at, too.'),
    name_modes: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('The model labels failures and merges the labels into modes.'),
    redact: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        names: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(2)).default([]).describe('Names of people, replaced wherever they stand.'),
        allow: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]).describe('Values that stay; `*` stands for anything.'),
        countries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().length(2)).default([]).describe('Countries (ISO 3166) whose national telephone numbers count.'),
        name_model: ModelSchema.optional().describe('A model that names the people in texts, from which all but names was taken before: it reads names, so let it be one of your own.'),
    })
        .default({ names: [], allow: [], countries: [] }),
    map: _domain_trace_js__WEBPACK_IMPORTED_MODULE_2__/* .TableMapSchema */ .od.optional().describe('Columns of a table.'),
    since: TimeSchema.optional().describe('Older traces are left out.'),
    until: TimeSchema.optional().describe('Traces from then on are left out.'),
    api: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_trace_js__WEBPACK_IMPORTED_MODULE_2__/* .API_FORMATS */ .Uh), ApiSettingsSchema).default({}).describe('How the APIs of vendors are asked (`--api`).'),
    synthetic: SyntheticSchema.optional().describe('Neighbours of cases in rare failure modes, made by the model.'),
    oversample: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ below: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(2).max(1000), weight: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(1).max(100) })
        .optional()
        .describe('Cases of failure modes with fewer conversations than `below` get this weight, unless `weights` gives one.'),
    derive: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(true)
        .describe('Repeated and rephrased questions are told from the conversations of formats in which no field carries them.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        requests: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional().describe('Requests to each model, attempts included.'),
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).optional().describe('Money for each model, in USD.'),
    })
        .default({})
        .describe('What one harvest may spend.'),
    payloads: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Folder, relative to this file, for rejected answers and feedback: kept out of the golden set, which holds their hashes.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().default(0),
});
const BITS = {
    thumbs_down: 'thumbDown',
    comment: 'comment',
    correction: 'correction',
    retry: 'retry',
    rephrase: 'rephrase',
    escalated: 'escalated',
    abandoned: 'abandoned',
    edited: 'edited',
};
/** The weight of what was said about an answer. */
function weigh(signals, policy) {
    const counted = [];
    for (const [name, entry] of Object.entries(policy.signals)) {
        if (entry === undefined)
            continue;
        const worth = typeof entry === 'number' ? entry : entry.weight;
        if (worth > 0 && counts(name, entry, signals))
            counted.push([name, worth]);
    }
    const score = counted.reduce((sum, [, worth]) => sum + worth, 0);
    return { score: Math.round(score * 1e6) / 1e6, why: counted.map(([name]) => name) };
}
function counts(name, entry, signals) {
    if (name === 'rating')
        return signals.rating !== null && signals.rating <= (typeof entry === 'number' ? DEFAULT_SIGNALS.rating.max : entry.max);
    if (name === 'judge')
        return signals.judge !== null && signals.judge <= (typeof entry === 'number' ? DEFAULT_SIGNALS.judge.max : entry.max);
    return (0,_domain_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSignal */ .bS)(signals, BITS[name]);
}
/** Names under which praise stands in a provenance. */
const PRAISE = new Set(['thumbs_up', 'high_rating', 'copied', 'approved']);
/** What speaks for an answer: thumbs up, four stars and more, copied, approved. */
function praise(signals) {
    return [
        ...((0,_domain_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSignal */ .bS)(signals, 'thumbUp') ? ['thumbs_up'] : []),
        ...(signals.best !== null && signals.best >= 4 ? ['high_rating'] : []),
        ...((0,_domain_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSignal */ .bS)(signals, 'copied') ? ['copied'] : []),
        ...((0,_domain_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSignal */ .bS)(signals, 'approved') ? ['approved'] : []),
    ];
}


/***/ }),

/***/ 46259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createRedaction)
});

;// CONCATENATED MODULE: ./lib/redaction/finding.js
/** What a detector finds: where, of which kind, and the one form by which equal data are known. */
const REDACTION_KINDS = ['SECRET', 'EMAIL', 'IBAN', 'CARD', 'IP', 'PHONE', 'NAME'];
/** Findings without those that overlap an earlier kind or an earlier, longer finding, in the order of the text. */
function withoutOverlaps(findings) {
    const rank = (finding) => REDACTION_KINDS.indexOf(finding.kind);
    const byRank = [...findings].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start);
    const kept = [];
    for (const finding of byRank)
        if (kept.every((other) => finding.end <= other.start || finding.start >= other.end))
            kept.push(finding);
    return kept.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./lib/redaction/names.js
const WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";
const LINK = '(?:de|del|della|da|dos|di|van|von|der|den|la|le|bin|al|y|zu)';
const NAME = `${WORD}(?:\\s(?:${LINK}\\s){0,2}${WORD}){1,3}`;
/** What comes before a name when people say who they or others are. */
const INTRODUCED = new RegExp(`(?i:\\b(?:my name is|name is|i am|i'm|this is|account holder|on behalf of|signed|regards|best|sincerely|yours|mein name ist|ich bin|ich heiße|kundin|kunde|inhaber(?:in)?|gruß|grüße|grüßen|me llamo|mi nombre es|soy|a nombre de|titular|saludos|atentamente|je m'appelle|je suis|mon nom est|titulaire|cordialement|mi chiamo|sono|meu nome é|sou|me chamo|contact|attn|mr|mrs|ms|dr|herr|frau|señora?|monsieur|madame)\\.?[,:]?\\s{1,3})(${NAME})`, 'gu');
const GREETED = new RegExp(`(?:^|[\\n.!?]\\s{0,3})(?i:hi|hello|dear|hey|hallo|guten tag|sehr geehrte[r]? (?:frau|herr)|hola|estimad[oa]|bonjour|ciao|olá)\\s(${NAME})(?=[,!.:;\\n])`, 'gu');
/** A name before its own e-mail address. */
const ADDRESSED = new RegExp(`(${NAME})\\s{0,2}[(<,]\\s{0,2}[^\\s@()<>]{1,64}@`, 'gu');
const SIGNED = new RegExp(`[.!?,]\\s{1,3}(${NAME})[.!]?\\s*$`, 'u');
/** A list of names as one matcher: whole words, in any case unless told so, any white space between the parts. */
function createNameList(names, isExact = false) {
    const patterns = names
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .sort((a, b) => b.length - a.length)
        .map((name) => name
        .split(/\s+/)
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('\\s+'));
    if (patterns.length === 0)
        return () => [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, isExact ? 'gu' : 'giu');
    return (text) => [...text.matchAll(pattern)].map(({ 0: found, index }) => named(found, index));
}
/** Names that a text itself calls names. */
function findIntroducedNames(text) {
    const found = [...text.matchAll(INTRODUCED), ...text.matchAll(GREETED), ...text.matchAll(ADDRESSED)].map((match) => match[1] ?? '');
    const signature = SIGNED.exec(text.slice(-120))?.[1];
    return [...found, ...(signature === undefined ? [] : [signature])].filter((name) => /^\p{Lu}/u.test(name) && !/\p{Lu}{3,}/u.test(name));
}
function named(found, start) {
    return { kind: 'NAME', start, end: start + found.length, identity: found.toLowerCase().replace(/\s+/g, ' ') };
}
/** The parts of names that may stand alone: first and family names of at least four letters. */
function partsOf(names) {
    const parts = names.flatMap((name) => name.split(/\s+/)).filter((part) => /^\p{Lu}[\p{L}'’-]{3,}$/u.test(part));
    return [...new Set(parts)];
}

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/min/exports/parsePhoneNumber.js + 42 modules
var parsePhoneNumber = __webpack_require__(53834);
;// CONCATENATED MODULE: ./lib/redaction/phones.js
/** Telephone numbers. With `+` or `00` they tell themselves; national ones count after a word that announces one. */

const INTERNATIONAL = /(?<![\p{L}\d+])(?<![\p{L}\d][-./])(?:\+|00)[\s(]{0,2}\d(?:[\s()./\u00A0-]{0,3}\d){5,16}/gu;
const NATIONAL = /(?<![\p{L}\d+])(?<![\p{L}\d][-./])\(?\d(?:[\s()./\u00A0-]{0,3}\d){6,13}(?![\p{L}\d-])/gu;
const AMERICAN = /(?<![\p{L}\d-])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-.]\d{4}(?![\p{L}\d-])/gu;
/** Words that announce a number to call. */
const ANNOUNCED = /(?:\b(?:phone|tel|telephone|mobile|cell|call|calling|ring|reach(?:able)?|text|sms|whatsapp|fax|number is|contact)|telefon|handy|mobil|anruf|r(?:ü|ue)ckruf|erreich\p{L}{0,5}|rufen|ruf|tel[ée]fono|m[óo]vil|ll[áa]m\p{L}{0,5}|t[ée]l[ée]phone|portable|appel\p{L}{0,4}|cellulare|chiam\p{L}{0,4}|telefone|celular|ligue)\b[^\d\n]{0,24}$/iu;
/** Words that announce another kind of number. */
const OTHER_NUMBER = /(?:order|bestell\p{L}*|pedido|commande|parcel|paket\p{L}*|tracking|sendung\p{L}*|env[íi]o|ticket|invoice|rechnung\p{L}*|factura|serial|isbn|article|artikel\p{L}*|case|id|ref\p{L}*|#)[\s.:#-]{0,6}(?:(?:no|nr|number|nummer|n[º°])[\s.:]{0,3})?$/iu;
const COUNTRIES = ['DE', 'GB', 'US', 'ES', 'FR', 'IT', 'NL', 'AT', 'CH', 'IN', 'BR', 'MX'];
/** @param countries whose national numbers count, besides the common ones; ISO 3166 codes */
function findPhones(text, countries = []) {
    if (!/\d/.test(text))
        return [];
    const national = [...new Set([...countries, ...COUNTRIES])];
    return [
        ...[...text.matchAll(INTERNATIONAL)].flatMap(({ 0: found, index }) => international(found, index, text)),
        ...[...text.matchAll(AMERICAN)].flatMap(({ 0: found, index }) => {
            return isOther(text, index) ? [] : parsed(found, index, ['US']);
        }),
        ...[...text.matchAll(NATIONAL)].flatMap(({ 0: found, index }) => {
            return ANNOUNCED.test(text.slice(Math.max(0, index - 60), index)) && !isOther(text, index) ? parsed(found, index, national) : [];
        }),
    ];
}
function isOther(text, index) {
    return OTHER_NUMBER.test(text.slice(Math.max(0, index - 40), index));
}
function international(found, index, text) {
    const isPlus = found.startsWith('+');
    const isBare = /^\d+$/.test(found);
    // Parcel numbers, too, begin with zeros: digits alone must be a number that can be dialled, and not be called a parcel's.
    if (!isPlus && (isOther(text, index) || (isBare && found.length > 15)))
        return [];
    for (let whole = found; whole.replace(/\D/g, '').length >= 8; whole = shortened(whole)) {
        const number = (0,parsePhoneNumber/* parsePhoneNumber */.l)(`+${whole
            .replace(/^(?:\+|00)/, '')
            .replace('(0)', '')
            .replace(/[^\d]/g, '')}`);
        const fits = number !== undefined && (isPlus || !isBare ? number.isPossible() : number.isValid());
        if (fits)
            return [{ kind: 'PHONE', start: index, end: index + whole.length, identity: number.number }];
    }
    return [];
}
/** Without the last group of digits: another number may follow. */
function shortened(text) {
    const cut = text.replace(/[\s()./\u00A0-]+\d+$/u, '');
    return cut === text ? '' : cut;
}
function parsed(found, index, countries) {
    const start = found.startsWith('(') && !found.includes(')') ? 1 : 0;
    for (const country of countries) {
        const number = (0,parsePhoneNumber/* parsePhoneNumber */.l)(found, country);
        if (number?.isValid() === true)
            return [{ kind: 'PHONE', start: index + start, end: index + found.length, identity: number.number }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/redaction/secrets.js
/** Text in which no rule finds anything is not handed to the rules: they cost a millisecond each time. */
const SUSPICIOUS = /[A-Za-z0-9+/_=-]{16,}|-----BEGIN|:\/\/[^\s/]{1,200}@|passw|secret|token/i;
/** Shapes of keys that the rules leave out because they could be tests'. */
const KEY_SHAPES = [
    /\bsk-[A-Za-z0-9_-]{16,200}/g,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[A-Za-z0-9_-]{20,100}/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,255}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bhf_[A-Za-z0-9]{20,100}/g,
    /\bnpm_[A-Za-z0-9]{30,100}/g,
    /\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
];
async function findSecrets(text) {
    if (!SUSPICIOUS.test(text))
        return [];
    const shaped = KEY_SHAPES.flatMap((shape) => [...text.matchAll(shape)].map(({ 0: found, index }) => finding(text, index, index + found.length)));
    const { lintSource } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198));
    const result = await lintSource({
        source: { content: text, filePath: 'text.txt', contentType: 'text', ext: '.txt' },
        options: { config: await rules(), noPhysicFilePath: true, maskSecrets: false },
    });
    return [...shaped, ...result.messages.map(({ range: [start, end] }) => finding(text, start, end))];
}
function finding(text, start, end) {
    return { kind: 'SECRET', start, end, identity: text.slice(start, end) };
}
async function rules() {
    const preset = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577));
    return { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }] };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/ibantools/jsnext/ibantools.js
var ibantools = __webpack_require__(86858);
;// CONCATENATED MODULE: ./lib/redaction/structured.js
/**
 * Personal data with a form that can be checked: e-mail addresses, bank accounts, cards, IP addresses. Patterns have bounded
 * repeats, so that hostile text costs linear time; what a pattern finds is then verified. Order and parcel numbers fail that.
 */


const EMAIL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/gu;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00A0-]?[A-Za-z0-9])/g;
const CARD = /(?<![\p{L}\d])(?<![\p{L}\d]-)(?:\d[ \u00A0-]?){11,18}\d(?![\d])/gu;
const IP4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;
const IP6 = /(?<![\p{L}\p{N}:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?![\p{L}\p{N}:])/gu;
/** Words before four numbers with dots that are no address. */
const VERSION_BEFORE = /(?:version|firmware|build|release|software|update|app|v)[\s:.]{0,3}$/i;
/** Issuers' first digits and lengths (ISO/IEC 7812; Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro). */
const ISSUERS = [
    [/^4/, [13, 16, 19]],
    [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
    [/^3[47]/, [15]],
    [/^(?:6011|64[4-9]|65)/, [16, 19]],
    [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
    [/^3(?:0[0-5]|[68]|9)/, [14, 16, 19]],
    [/^62/, [16, 17, 18, 19]],
    [/^(?:50|5[6-9]|6)/, [16, 18, 19]],
];
function findEmails(text) {
    if (!text.includes('@'))
        return [];
    return [...text.matchAll(EMAIL)].map(({ 0: found, index }) => {
        // Punctuation that a sentence puts before an address is no part of it.
        const lead = /^[.!#$%&'*+/=?^_`{|}~-]+/.exec(found)?.[0].length ?? 0;
        return { kind: 'EMAIL', start: index + lead, end: index + found.length, identity: found.slice(lead).toLowerCase() };
    });
}
function findIbans(text) {
    return [...text.matchAll(IBAN_START)].flatMap(({ 0: head, index }) => {
        const length = ibantools/* countrySpecs */.Z5[head.slice(0, 2).toUpperCase()]?.chars;
        if (length === undefined || length === null)
            return [];
        let compact = '';
        let at = index;
        for (; at < text.length && compact.length < length; at += 1) {
            const character = text[at] ?? '';
            if (/[A-Za-z0-9]/.test(character))
                compact += character;
            else if (!/[ \u00A0-]/.test(character))
                break;
        }
        const isWhole = compact.length === length && !/[A-Za-z0-9]/.test(text[at] ?? '');
        return isWhole && passesMod97(compact.toUpperCase()) ? [{ kind: 'IBAN', start: index, end: at, identity: compact.toUpperCase() }] : [];
    });
}
/** ISO 13616: moved to the end and read as a number, the check digits make a remainder of 1. National check digits are left alone. */
function passesMod97(iban) {
    let remainder = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(character, 36);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder === 1;
}
function findCards(text) {
    return [...text.matchAll(CARD)].flatMap(({ 0: found, index }) => {
        const digits = found.replace(/\D/g, '');
        const isIssued = ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
        return isIssued && passesLuhn(digits) ? [{ kind: 'CARD', start: index, end: index + found.length, identity: digits }] : [];
    });
}
/** The check digit of ISO/IEC 7812-1, annex B. */
function passesLuhn(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits[digits.length - 1 - index]);
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
function findAddresses(text) {
    const four = text.includes('.') ? [...text.matchAll(IP4)] : [];
    const six = text.includes('::') || /:[0-9A-Fa-f]{1,4}:/.test(text) ? [...text.matchAll(IP6)] : [];
    return [...four, ...six].flatMap(({ 0: found, index }) => {
        if ((0,external_node_net_.isIP)(found) === 0 || found === '::' || VERSION_BEFORE.test(text.slice(Math.max(0, index - 20), index)))
            return [];
        return [{ kind: 'IP', start: index, end: index + found.length, identity: found.toLowerCase() }];
    });
}

;// CONCATENATED MODULE: ./lib/redaction/redact.js
/**
 * Takes personal data and secrets out of a conversation before anything of it is written. Equal data get equal placeholders
 * within the conversation, so that the case still works: an answer that repeats the customer's address repeats `<EMAIL_1>`.
 */





/** Builds a redactor that may be used for any number of conversations. */
function createRedaction(policy = {}) {
    const listed = createNameList(policy.names ?? []);
    const isAllowed = createAllowList(policy.allow ?? []);
    const find = async (text, names = listed) => {
        const found = [
            ...(await findSecrets(text)),
            ...findEmails(text),
            ...findIbans(text),
            ...findCards(text),
            ...findAddresses(text),
            ...findPhones(text, policy.countries),
            ...names(text),
        ].filter(({ start, end }) => !isAllowed(text.slice(start, end)));
        return withoutOverlaps(found);
    };
    return {
        find: (text) => find(text),
        redact: async (value, told = []) => {
            const texts = new Set();
            collect(value, texts);
            const introduced = [...[...texts].flatMap(findIntroducedNames), ...namesAmong(told, texts)].filter((name) => !isAllowed(name));
            const all = [
                ...(policy.names ?? []).filter((name) => [...texts].some((text) => text.toLowerCase().includes(name.toLowerCase()))),
                ...introduced,
            ];
            const whole = createNameList([...(policy.names ?? []), ...introduced]);
            const parts = createNameList(partsOf(all), true);
            const inConversation = (text) => [...whole(text), ...parts(text)];
            const numbering = new Numbering();
            const replacements = new Map();
            for (const text of texts)
                replacements.set(text, numbering.replace(text, await find(text, inConversation)));
            return { value: mapped(value, (text) => replacements.get(text) ?? text), replaced: numbering.counts() };
        },
    };
}
/** Names that stand in a text as they were told, and look like names: letters, the first of them a capital, no placeholder. */
function namesAmong(told, texts) {
    const all = [...texts];
    return told
        .map((name) => name.trim())
        .filter((name) => /^\p{Lu}[\p{L}\p{M}'’.\s-]{1,58}[\p{L}\p{M}]$/u.test(name) && name.split(/\s+/).length <= 5)
        .filter((name) => all.some((text) => text.includes(name)));
}
function createAllowList(patterns) {
    const matchers = patterns.map((pattern) => new RegExp(`^${pattern
        .split('*')
        .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
        .join('.{0,200}')}$`, 'iu'));
    return (text) => matchers.some((matcher) => matcher.test(text.trim()));
}
class Numbering {
    numbers = new Map();
    counters = new Map();
    replaced = new Map();
    replace(text, findings) {
        let result = '';
        let at = 0;
        for (const finding of findings) {
            result += text.slice(at, finding.start) + this.placeholder(finding);
            at = finding.end;
        }
        return result + text.slice(at);
    }
    placeholder({ kind, identity }) {
        this.replaced.set(kind, (this.replaced.get(kind) ?? 0) + 1);
        const key = `${kind} ${identity}`;
        const known = this.numbers.get(key);
        if (known !== undefined)
            return known;
        const number = (this.counters.get(kind) ?? 0) + 1;
        this.counters.set(kind, number);
        const made = `<${kind}_${number}>`;
        this.numbers.set(key, made);
        return made;
    }
    counts() {
        return Object.fromEntries(REDACTION_KINDS.filter((kind) => this.replaced.has(kind)).map((kind) => [kind, this.replaced.get(kind)]));
    }
}
function collect(value, texts) {
    if (typeof value === 'string')
        texts.add(value);
    else if (Array.isArray(value))
        for (const item of value)
            collect(item, texts);
    else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) {
            texts.add(key);
            collect(item, texts);
        }
}
function mapped(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapped(item, change));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}


/***/ })

};
