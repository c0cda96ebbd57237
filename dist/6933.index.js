export const id = 6933;
export const ids = [6933];
export const modules = {

/***/ 76933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeNeighbours: () => (/* binding */ makeNeighbours)
});

// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/harvest/matching.js
var matching = __webpack_require__(56198);
// EXTERNAL MODULE: ./lib/harvest/cases.js + 1 modules
var cases = __webpack_require__(56946);
;// CONCATENATED MODULE: ./lib/harvest/synthetic.js

const SYNTHETIC_TASK = 'A question was asked in production, and its answer was wrong. Make neighbours of the question, in its language and as its customer would write them. ' +
    '`paraphrases`: the same question in other words, every fact kept. `counterfactuals`: the question with exactly one fact changed that changes the right answer; ' +
    'say what was changed, and what a right answer would now say. Keep placeholders such as <EMAIL_1> as they are, and invent no names or addresses. Reply with one JSON object and nothing else: ' +
    '{"paraphrases": ["..."], "counterfactuals": [{"question": "...", "changed": "...", "answer": "..."}]}';
/** What the model sees. */
function syntheticData({ golden }, { per_case, kinds }) {
    return {
        earlier: golden.messages ?? [],
        retrieved: golden.context ?? [],
        question: golden.input,
        rightAnswer: golden.expected ?? null,
        paraphrases: kinds.includes('paraphrase') ? per_case : 0,
        counterfactuals: kinds.includes('counterfactual') ? per_case : 0,
    };
}
const LONGEST_QUESTION = 4_000;
const LONGEST_NOTE = 600;
/** Neighbours in a reply, as many of each kind as were wanted; what has another form is left out. */
function neighboursIn(reply, { per_case, kinds }) {
    const { paraphrases, counterfactuals } = (typeof reply === 'object' && reply !== null ? reply : {});
    const said = listOf(paraphrases).flatMap((item) => {
        const question = textOf(item, LONGEST_QUESTION);
        return question === null ? [] : [{ kind: 'paraphrase', question, note: null }];
    });
    const changed = listOf(counterfactuals).flatMap((item) => {
        const bag = (typeof item === 'object' && item !== null ? item : {});
        const [question, change, answer] = [
            textOf(bag.question, LONGEST_QUESTION),
            textOf(bag.changed, LONGEST_NOTE),
            textOf(bag.answer, LONGEST_NOTE),
        ];
        if (question === null || change === null || answer === null)
            return [];
        return [{ kind: 'counterfactual', question, note: `Changed: ${change} A right answer, as a model sees it: ${answer}` }];
    });
    return [said, changed].flatMap((found, index) => kinds.includes(index === 0 ? 'paraphrase' : 'counterfactual') ? found.slice(0, per_case) : []);
}
/** The case that a neighbour becomes; its texts are redacted already. */
function syntheticCase({ golden, mode }, { kind, question, note }, number) {
    const provenance = { source: 'synthetic', trace: `${golden.id} ${kind} ${number}`, signal: kind, mode };
    const { messages, context, tags, expected, checks } = golden;
    const isSame = kind === 'paraphrase';
    return {
        id: `syn-${(0,cases/* caseId */.I3)(question, messages ?? [], kind)}`,
        input: question,
        ...(messages === undefined ? {} : { messages }),
        ...(context === undefined ? {} : { context }),
        ...(isSame && expected !== undefined ? { expected } : {}),
        ...(isSame && checks !== undefined ? { checks } : {}),
        rubric_notes: `Made by a model: a ${kind} of ${golden.id}.${note === null ? '' : ` ${note}`}`,
        ...(tags === undefined ? {} : { tags }),
        provenance,
    };
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value, longest) {
    if (typeof value !== 'string')
        return null;
    const text = value.toWellFormed().replaceAll('\0', '').trim();
    return text === '' || text.length > longest ? null : text;
}

;// CONCATENATED MODULE: ./lib/commands/harvest/harvest-synthetic.js



/** Proposals of neighbours, at most as many as the policy allows, in the order of their cases. */
async function makeNeighbours(proposals, { ask, redaction, existing, wanted }) {
    const parents = rareParents(proposals, existing, wanted.below);
    const each = wanted.per_case * wanted.kinds.length;
    const asked = parents.slice(0, Math.ceil(wanted.most / each));
    const made = await Promise.all(asked.map(async ({ proposal, parent }) => {
        const found = neighboursIn(await ask({ task: SYNTHETIC_TASK, data: syntheticData(parent, wanted) }), wanted);
        return Promise.all(found.map(async (neighbour, index) => {
            const { value, replaced } = await redaction.redact(neighbour);
            const golden = syntheticCase(parent, value, index + 1);
            return { ...golden, harvest: { ...proposal.harvest, kind: 'synthetic', score: 0, why: [neighbour.kind], replaced } };
        }));
    }));
    return fresh(made.flat(), [...existing, ...proposals]).slice(0, wanted.most);
}
/** New failures in modes that have few cases, those in the golden set included. */
function rareParents(proposals, existing, below) {
    const counts = new Map();
    const count = (mode) => {
        if (mode !== undefined)
            counts.set(mode, (counts.get(mode) ?? 0) + 1);
    };
    for (const golden of existing)
        count((0,domain_case/* provenances */.xl)(golden).find(({ mode }) => mode !== undefined)?.mode);
    for (const { harvest } of proposals)
        if (harvest.kind === 'failure')
            count(harvest.mode);
    return proposals.flatMap((proposal) => {
        const { harvest, ...golden } = proposal;
        const { mode } = harvest;
        if (harvest.kind !== 'failure' || mode === undefined || typeof golden.input !== 'string' || (counts.get(mode) ?? 0) >= below)
            return [];
        return [{ proposal, parent: { golden, mode } }];
    });
}
/** Those whose question, word for word, nobody asked before; of two equal ones the first. A paraphrase may be as near as it likes. */
function fresh(made, before) {
    const taken = new Set(before.map((golden) => (0,matching/* questionOf */.YH)(golden).text));
    const ids = new Set(before.map(({ id }) => id));
    return made.filter((one) => {
        const { text } = (0,matching/* questionOf */.YH)(one);
        if (taken.has(text) || ids.has(one.id))
            return false;
        taken.add(text);
        ids.add(one.id);
        return true;
    });
}


/***/ })

};
