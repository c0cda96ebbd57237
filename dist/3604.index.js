export const id = 3604;
export const ids = [3604,7786];
export const modules = {

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _documents_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22582);
/* harmony import */ var _suite_feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43537);


/**
 * Labels of all files that a command line names, checked against a rubric.
 * @throws CupelError `config` with the lines of what is malformed or outside the rubric's scale; `file-missing`, `file-unsafe`
 */
async function readLabels(names, rubric, { cwd }) {
    const files = [];
    for (const name of names) {
        const { tree, path } = (0,_documents_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFile */ .eI)(name, cwd);
        files.push(await (0,_suite_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .loadLabels */ .U)(tree, [path], rubric));
    }
    return files.flat();
}


/***/ }),

/***/ 64563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  label: () => (/* binding */ label)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/case.js
var domain_case = __webpack_require__(48782);
// EXTERNAL MODULE: ./lib/domain/statistics/random.js
var statistics_random = __webpack_require__(10259);
// EXTERNAL MODULE: ./lib/domain/judging/votes.js
var judging_votes = __webpack_require__(84850);
;// CONCATENATED MODULE: ./lib/domain/judging/label-queue.js



/** What one more answer of a slice value costs that was picked already: two labels in one slice say less than one in each of two. */
const CROWDING = 0.15;
/** What an answer without a score is worth: people may show why, but nothing of it is compared. */
const UNSCORED_WORTH = 0.25;
/**
 * Picks answers near the threshold and those on which jurors disagree, as many that the judge calls good as bad, spread over slices; in a
 * seeded order that tells nothing. The same answers and options give the same queue whoever labels, so that people can be compared.
 */
function queueForLabels(candidates, { n, passAt, slices, seed }) {
    const random = (0,statistics_random/* randomSource */.n4)(seed);
    const pool = distinct(candidates).map((candidate) => ({ candidate, worth: worthOf(candidate, passAt), lot: random() }));
    const isGood = ({ score }) => score !== null && score >= passAt;
    const crowd = new Map();
    const valuesOf = (candidate) => slices.flatMap((key) => (0,domain_case/* tagValues */.nn)(candidate, key).map((value) => JSON.stringify([key, value])));
    const picked = [];
    let good = 0;
    while (picked.length < n && pool.length > 0) {
        const wantsGood = good * 2 <= picked.length;
        const rank = ({ candidate, worth }) => worth +
            (isGood(candidate) === wantsGood ? 1 : 0) * BALANCE -
            CROWDING * Math.max(0, ...valuesOf(candidate).map((value) => crowd.get(value) ?? 0));
        const best = pool.reduce((one, other) => {
            const difference = rank(other) - rank(one);
            return difference > 0 || (difference === 0 && other.lot < one.lot) ? other : one;
        });
        pool.splice(pool.indexOf(best), 1);
        picked.push(best);
        if (isGood(best.candidate))
            good += 1;
        for (const value of valuesOf(best.candidate))
            crowd.set(value, (crowd.get(value) ?? 0) + 1);
    }
    return picked.sort((a, b) => a.lot - b.lot).map(({ candidate }) => candidate);
}
/** Balance goes before all else: kappa and recall of one kind of label alone are worth nothing. */
const BALANCE = 10;
/** The same answer on both sides, or in two trials, is one answer. */
function distinct(candidates) {
    const seen = new Map();
    for (const candidate of candidates) {
        const key = JSON.stringify([candidate.case, candidate.outputSha256]);
        if (!seen.has(key))
            seen.set(key, candidate);
    }
    return [...seen.values()];
}
function worthOf({ score, votes }, passAt) {
    if (score === null)
        return UNSCORED_WORTH;
    const doubt = 1 - Math.abs(score - passAt) / Math.max(passAt, 1 - passAt);
    return doubt + (0,judging_votes/* spreadOf */.jg)(votes);
}

// EXTERNAL MODULE: ./lib/domain/judging/rubric.js
var judging_rubric = __webpack_require__(58846);
// EXTERNAL MODULE: ./lib/domain/trial.js
var trial = __webpack_require__(59036);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/labelling/field.js
/** What a person is asked of every answer: the rubric's items, and the questions beside them. */

/** The fields of a rubric, items first. */
function fieldsOf({ scale, items, feedback }) {
    const asked = items.map(({ id, criterion, anchors }) => toField(id, criterion, true, scale, anchors ?? {}));
    return [...asked, ...(feedback ?? []).map((config) => toField(config.id, config.question, false, config.scale, {}))];
}
function toField(id, question, required, scale, anchors) {
    if (scale.type === 'freeform')
        return { id, question, required, choices: null, typed: 'text', words: 'any text' };
    const values = (0,judging_rubric/* scaleValues */.vy)(scale);
    const words = (0,judging_rubric/* scaleWords */.Ew)(scale);
    if (values.length === 0)
        return { id, question, required, choices: null, typed: 'number', words };
    const isDigit = values.every((value) => typeof value === 'number' && value >= 0 && value <= 9);
    const choices = values.map((value, index) => {
        const key = isDigit ? String(value) : value === true ? 'y' : value === false ? 'n' : index < 9 ? String(index + 1) : null;
        return { value, key, meaning: anchors[String(value)] ?? null };
    });
    return { id, question, required, choices, typed: null, words };
}
/** The value that a person typed or whose key was pressed; undefined where it is none. */
function readValue(field, typed) {
    const text = typed.trim();
    if (text === '')
        return undefined;
    if (field.typed === 'text')
        return typed.trim();
    if (field.typed === 'number')
        return /^-?\d+$/.test(text) ? Number(text) : undefined;
    const lower = text.toLowerCase();
    return field.choices?.find(({ value, key }) => key === lower || String(value).toLowerCase() === lower)?.value;
}

;// CONCATENATED MODULE: ./lib/labelling/dialogue.js
/** Labelling in a terminal: one answer at a time, one line an item. */

const HELP = 'Type a value and Enter. s: skip this answer, b: back, c: comment, q: stop (what you said is kept).';
/** Goes through the session until nothing is left or the annotator stops. */
async function runDialogue(session, speaker) {
    speaker.write(`${HELP}\n`);
    for (let position = session.current(); position !== null; position = session.current()) {
        show(position, speaker);
        const said = await askAll(session, position, speaker);
        if (said === 'stop')
            return;
        if (said === 'skip')
            session.skip();
        else if (said === 'back') {
            if (!session.back())
                speaker.write('This is the first answer.\n');
        }
        else {
            const problem = session.submit(said.values, said.comment);
            if (problem !== null)
                speaker.write(`${speaker.clean(problem)}\n`);
        }
    }
    speaker.write('Nothing is left to label.\n');
}
function show({ task, done, total }, { write, clean }) {
    write(`\n[${done + 1} of ${total}] ${'-'.repeat(48)}\n`);
    const answer = task.output === '' ? [] : [{ name: 'answer', text: task.output }];
    for (const { name, text } of [...task.readings, ...answer]) {
        const lines = text.split('\n').map((line) => `  ${clean(line)}`);
        write(`${clean(name)}:\n${lines.join('\n')}\n`);
    }
}
async function askAll({ fields }, before, speaker) {
    const values = { ...before.values };
    let { comment } = before;
    for (const field of fields) {
        for (;;) {
            const typed = await speaker.ask(questionOf(field, values[field.id], speaker));
            const word = typed?.trim().toLowerCase();
            if (typed === null)
                return 'stop';
            // A label that is called like a command is a label.
            const value = readValue(field, typed);
            if (value === undefined) {
                if (word === 'q')
                    return 'stop';
                if (word === 's')
                    return 'skip';
                if (word === 'b')
                    return 'back';
                if (word === 'c') {
                    comment = (await speaker.ask('comment: ')) ?? comment;
                    continue;
                }
                if (word === '' && (!field.required || values[field.id] !== undefined))
                    break;
                speaker.write(`Write ${speaker.clean(field.words)}, or s, b, c, q.\n`);
                continue;
            }
            values[field.id] = value;
            break;
        }
    }
    return { values, comment };
}
function questionOf({ id, question, choices, words, required }, earlier, { clean }) {
    const meanings = (choices ?? [])
        .filter(({ meaning }) => meaning !== null)
        .map(({ value, meaning }) => `    ${value} = ${clean(meaning ?? '')}\n`);
    const keys = choices === null
        ? words
        : choices.map(({ value, key }) => (key === null || key === String(value) ? String(value) : `${key} ${value}`)).join(' / ');
    const before = earlier === undefined ? '' : `, Enter keeps ${earlier}`;
    const open = required ? '' : ', Enter leaves it out';
    return `${clean(question)}\n${meanings.join('')}${clean(id)} [${clean(keys)}${before === '' ? open : before}]: `;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(45384);
;// CONCATENATED MODULE: ./lib/labelling/page.js
/** The page of a labelling session: one file, no address but its own, driven by the keyboard. */

const STYLE = `:root{color-scheme:light dark;--line:#8885;--mark:#2a7de1}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:64rem;padding:1rem}
header{display:flex;gap:1rem;align-items:baseline;border-bottom:1px solid var(--line);padding-bottom:.5rem}
h1{font-size:1.1rem;margin:0}header span{opacity:.75}
progress{flex:1;accent-color:var(--mark)}
h2{font-size:.8rem;text-transform:uppercase;letter-spacing:.05em;opacity:.7;margin:1rem 0 .25rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:inherit;border-left:3px solid var(--line);padding-left:.75rem;max-height:22rem;overflow:auto}
pre.answer{border-color:var(--mark)}
img,audio{display:block;max-width:100%;max-height:32rem}
fieldset{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0 0;padding:.75rem}
fieldset:focus-within,fieldset.now{border-color:var(--mark)}
legend{font-weight:600;padding:0 .25rem}
.choices{display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;padding:.35rem .8rem;border:1px solid var(--line);border-radius:.4rem;background:none;color:inherit;cursor:pointer}
button[aria-pressed=true]{background:var(--mark);color:#fff;border-color:var(--mark)}
kbd{font:.8em ui-monospace,monospace;opacity:.7;margin-left:.4rem}
.meaning{font-size:.85em;opacity:.75}
textarea,input{font:inherit;width:100%;padding:.35rem;border:1px solid var(--line);border-radius:.4rem;background:none;color:inherit}
.problem{color:#d33;min-height:1.5em}
footer{display:flex;gap:.5rem;flex-wrap:wrap;margin:1rem 0}
li{margin:.2rem 0}`;
const SCRIPT = `'use strict';
const at = (id) => document.getElementById(id);
let state = null, values = {}, now = 0, busy = false;
const make = (tag, text, more) => Object.assign(document.createElement(tag), text === null ? {} : { textContent: text }, more || {});
async function send(action, body) {
  if (busy) return;
  busy = true;
  try {
    const response = await fetch(action, action === 'state' ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body || {}) });
    if (!response.ok) throw new Error(await response.text());
    show(await response.json());
  } catch (error) {
    at('problem').textContent = 'The session cannot be reached: ' + error.message;
  } finally { busy = false; }
}
function show(next) {
  const moved = !state || !next.position || !state.position || next.position.task.case !== state.position.task.case || next.position.task.outputSha256 !== state.position.task.outputSha256;
  state = next;
  at('rubric').textContent = state.rubric;
  at('who').textContent = state.annotator;
  at('count').textContent = state.progress.done + ' of ' + state.progress.total;
  at('bar').max = Math.max(1, state.progress.total);
  at('bar').value = state.progress.done;
  at('problem').textContent = state.problem || '';
  at('conflicts').replaceChildren(...state.conflicts.map((one) => make('li', one.case + ', ' + one.item + ': ' + Object.entries(one.values).map((pair) => pair.join(' ')).join(', '))));
  at('disputed').hidden = state.conflicts.length === 0;
  at('work').hidden = state.position === null;
  at('done').hidden = state.position !== null;
  if (state.position === null) return at('finish').focus();
  if (!moved) return mark();
  values = { ...state.position.values };
  now = 0;
  const { task } = state.position;
  at('texts').replaceChildren(...task.readings.flatMap((reading, index) => [make('h2', reading.name), readingOf(reading, index)]), ...(task.output === '' ? [] : [make('h2', 'answer'), make('pre', task.output, { className: 'answer', id: 'answer' })]));
  at('fields').replaceChildren(...state.fields.map(fieldOf));
  at('comment').value = state.position.comment;
  document.activeElement && document.activeElement.blur();
  window.scrollTo(0, 0);
  mark();
}
function readingOf(reading, index) {
  const src = 'file/' + state.up + '/' + index;
  if (reading.shown === 'picture') return make('img', null, { alt: reading.text, src });
  if (reading.shown === 'sound') return make('audio', null, { controls: true, preload: 'metadata', src });
  return make('pre', reading.text);
}
function fieldOf(field, index) {
  const box = make('fieldset', null, { id: 'field-' + index });
  box.append(make('legend', field.id + (field.required ? '' : ' (may be left out)')), make('p', field.question));
  if (field.choices === null) {
    const input = make(field.typed === 'text' ? 'textarea' : 'input', null, { value: values[field.id] === undefined ? '' : values[field.id] });
    if (field.typed === 'number') input.type = 'number';
    input.addEventListener('focus', () => { now = index; mark(); });
    input.addEventListener('input', () => {
      const text = input.value.trim();
      if (text === '') delete values[field.id]; else values[field.id] = field.typed === 'number' ? Number(text) : text;
    });
    box.append(input);
    return box;
  }
  const row = make('div', null, { className: 'choices' });
  for (const choice of field.choices) {
    const button = make('button', String(choice.value), { type: 'button' });
    button.dataset.value = JSON.stringify(choice.value);
    if (choice.key !== null) button.append(make('kbd', choice.key));
    if (choice.meaning !== null) button.append(make('div', choice.meaning, { className: 'meaning' }));
    button.addEventListener('click', () => choose(index, choice.value));
    row.append(button);
  }
  box.append(row);
  return box;
}
function choose(index, value) {
  values[state.fields[index].id] = value;
  now = Math.min(index + 1, state.fields.length - 1);
  mark();
}
function mark() {
  state.fields.forEach((field, index) => {
    const box = at('field-' + index);
    box.classList.toggle('now', index === now);
    for (const button of box.querySelectorAll('button')) button.setAttribute('aria-pressed', String(values[field.id] !== undefined && button.dataset.value === JSON.stringify(values[field.id])));
  });
}
function submit() {
  if (!state || !state.position) return;
  const { task } = state.position;
  send('submit', { case: task.case, outputSha256: task.outputSha256, values, comment: at('comment').value });
}
at('submit').addEventListener('click', submit);
at('skip').addEventListener('click', () => send('skip'));
at('back').addEventListener('click', () => send('back'));
for (const id of ['stop', 'finish']) at(id).addEventListener('click', async () => {
  await fetch('finish', { method: 'POST' }).catch(() => undefined);
  document.body.replaceChildren(make('p', 'Your labels are kept. You can close this page.', { id: 'bye' }));
});
document.addEventListener('keydown', (event) => {
  if (!state || !state.position || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
  if (typing) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  if (event.key === 'Enter') {
    if (event.target.tagName === 'BUTTON') return;
    submit();
    return event.preventDefault();
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    now = Math.max(0, Math.min(state.fields.length - 1, now + (event.key === 'ArrowDown' ? 1 : -1)));
    mark();
    return event.preventDefault();
  }
  const field = state.fields[now];
  const choice = field.choices && field.choices.find((one) => one.key === event.key.toLowerCase());
  if (choice) { choose(now, choice.value); return event.preventDefault(); }
  if (event.key === 's') send('skip');
  else if (event.key === 'b') send('back');
  else if (event.key === 'c') { at('comment').focus(); event.preventDefault(); }
  else if (event.key === 't' && field.choices === null) { at('field-' + now).querySelector('input,textarea').focus(); event.preventDefault(); }
});
send('state');`;
const digest = (text) => `'sha256-${(0,external_node_crypto_.hash)('sha256', text, 'base64')}'`;
/** Nothing but the page's own style and script, and requests, pictures and recordings from where it came from. */
const PAGE_POLICY = [
    "default-src 'none'",
    `script-src ${digest(SCRIPT)}`,
    `style-src ${digest(STYLE)}`,
    "connect-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
/** The page; all that it shows comes from the session: as text, or as a picture or recording. */
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Labels</title><style>${STYLE}</style></head><body>
<header><h1 id="rubric"></h1><progress id="bar" value="0" max="1"></progress><span id="count"></span><span id="who"></span></header>
<main id="work" hidden>
<div id="texts"></div><div id="fields"></div>
<h2>comment <kbd>c</kbd></h2><textarea id="comment" rows="1"></textarea>
<p id="problem" class="problem" role="alert"></p>
<footer><button id="submit">keep and go on<kbd>Enter</kbd></button><button id="skip">skip<kbd>s</kbd></button><button id="back">back<kbd>b</kbd></button><button id="stop">stop</button></footer>
<p class="meaning">Keys choose in the marked box; arrows move it, t types into it, Escape leaves a text.</p>
</main>
<main id="done" hidden><p>Nothing is left to label.</p><button id="finish">finish</button></main>
<section id="disputed" hidden><h2>people differ on</h2><ul id="conflicts"></ul></section>
<script>${SCRIPT}</script></body></html>
`;

;// CONCATENATED MODULE: ./lib/labelling/server.js
/** Labelling as a local page: a server on loopback that nobody reaches without the token in its address. */




/** Largest request, in bytes: values and a comment. */
const MAX_BODY = 256 << 10;
const SubmitSchema = schemas/* strictObject */.rej({
    /** Which answer the page showed: a page left open elsewhere must not label another one. */
    case: schemas/* string */.YjP(),
    outputSha256: schemas/* string */.YjP(),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP()])),
    comment: schemas/* string */.YjP(),
});
/**
 * Serves a session on 127.0.0.1, on a free port.
 * @param token of the address; drawn by the system's generator, given by tests
 */
async function serveLabels(session, signal, token = (0,external_node_crypto_.randomBytes)(24).toString('base64url')) {
    let finish = () => undefined;
    const finished = new Promise((done) => {
        finish = done;
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(request, response, { session, token, origin: originOf(server), finish }).catch(() => {
            if (!response.headersSent)
                reply(response, 400, 'text/plain', 'bad request');
            else
                response.end();
        });
    });
    await new Promise((listening, fail) => {
        server.once('error', fail);
        server.listen(0, '127.0.0.1', listening);
    });
    if (signal?.aborted === true)
        finish();
    signal?.addEventListener('abort', finish, { once: true });
    return {
        url: `${originOf(server)}/${token}/`,
        finished,
        close: () => new Promise((closed) => {
            signal?.removeEventListener('abort', finish);
            server.close(() => closed());
            server.closeAllConnections();
        }),
    };
}
function originOf(server) {
    return `http://127.0.0.1:${server.address().port}`;
}
/** Refuses whoever does not come from the page itself: other hosts' names for this address, other origins, a wrong token. */
async function handle(request, response, context) {
    const { session, token, origin, finish } = context;
    const [, given = '', action = '', ...rest] = (request.url ?? '').split('/');
    if (request.headers.host !== new URL(origin).host || !isEqual(given, token))
        return reply(response, 404, 'text/plain', 'not found');
    if (request.method === 'GET' && action === '')
        return reply(response, 200, 'text/html; charset=utf-8', PAGE);
    if (request.method === 'GET' && action === 'state')
        return sendState(response, session, null);
    if (request.method === 'GET' && action === 'file')
        return sendFile(request, response, session, rest);
    if (request.method !== 'POST' || request.headers.origin !== origin)
        return reply(response, 403, 'text/plain', 'refused');
    switch (action) {
        case 'submit':
            return sendState(response, session, server_submit(session, await readBody(request)));
        case 'skip':
            session.skip();
            return sendState(response, session, null);
        case 'back':
            return sendState(response, session, session.back() ? null : 'This is the first answer.');
        case 'finish':
            reply(response, 200, 'application/json', '{}');
            return finish();
        default:
            return reply(response, 404, 'text/plain', 'not found');
    }
}
function server_submit(session, body) {
    const { case: id, outputSha256, values, comment } = SubmitSchema.parse(JSON.parse(body));
    const task = session.current()?.task;
    if (task?.case !== id || task.outputSha256 !== outputSha256)
        return 'Another answer is up now: reload the page.';
    return session.submit(values, comment);
}
/** All that the page shows: the answer, what is asked, how far it is; never a score or a side. */
function sendState(response, session, problem) {
    const { rubric, fields, annotator } = session;
    const state = {
        rubric: rubric.rubric,
        annotator,
        fields,
        position: session.current(),
        up: nameOf(session.current()?.task),
        progress: session.progress(),
        conflicts: session.conflicts(),
        problem,
    };
    reply(response, 200, 'application/json', JSON.stringify(state));
}
/** The name under which the page asks for files of what is up: ids and hashes of answers are no part of an address. */
function nameOf(task) {
    return task === undefined ? '' : (0,external_node_crypto_.hash)('sha256', JSON.stringify([task.case, task.outputSha256]));
}
/** A picture or recording of the answer that is up; of no other, for a page left open elsewhere would show it beside the wrong words. */
async function sendFile({ headers }, response, session, [up, index]) {
    const task = session.current()?.task;
    const reading = up === nameOf(task) ? task?.readings[Number(index)] : undefined;
    if (reading?.read === undefined || reading.mediaType === undefined)
        return reply(response, 404, 'text/plain', 'not found');
    const bytes = await reading.read();
    const range = rangeOf(headers.range, bytes.length);
    if (range === null)
        return reply(response, 200, reading.mediaType, bytes, { 'accept-ranges': 'bytes' });
    const [from, to] = range;
    const content = { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${bytes.length}` };
    reply(response, 206, reading.mediaType, bytes.subarray(from, to + 1), content);
}
/** First and last byte of a single range (RFC 9110, 14.1.2), with which players seek; null for none and for what is no such range. */
function rangeOf(header, length) {
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (from === '' && to === '')
        return null;
    const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
    const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
    return first <= last ? [first, last] : null;
}
function reply(response, status, type, body, more = {}) {
    response.writeHead(status, {
        ...more,
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        'content-security-policy': PAGE_POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
    });
    response.end(body);
}
async function readBody(request) {
    const parts = [];
    let size = 0;
    for await (const part of request) {
        size += part.length;
        if (size > MAX_BODY)
            throw new Error('too large');
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}
function isEqual(given, wanted) {
    const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
    return one.length === other.length && (0,external_node_crypto_.timingSafeEqual)(one, other);
}

// EXTERNAL MODULE: ./lib/domain/judging/feedback.js
var feedback = __webpack_require__(44320);
;// CONCATENATED MODULE: ./lib/labelling/session.js
/** One person going through a queue of answers: what is next, what was said, what is left. The same for terminal and page. */


/** Opens a session where the annotator stopped: what they labelled already is not shown again. */
function openSession({ rubric, annotator, tasks, entries: earlier, append, now }) {
    const fields = fieldsOf(rubric);
    const required = fields.filter((field) => field.required).map(({ id }) => id);
    const entries = [...earlier];
    const own = (task) => entries.filter((entry) => entry.annotator === annotator && entry.case === task.case && isAbout(entry, task));
    const isDone = (task) => required.every((item) => own(task).some((entry) => entry.item === item));
    const waiting = tasks.filter((task) => !isDone(task));
    const passed = [];
    const progress = () => ({ done: tasks.filter(isDone).length, total: tasks.length });
    return {
        rubric,
        annotator,
        fields,
        current: () => {
            const [task] = waiting;
            if (task === undefined)
                return null;
            const said = own(task);
            const values = Object.fromEntries(said.flatMap((entry) => ((0,feedback/* isPreferenceEntry */.MF)(entry) ? [] : [[entry.item, entry.value]])));
            return { task, values, comment: said.findLast(({ comment }) => comment !== undefined)?.comment ?? '', ...progress() };
        },
        submit: (values, comment) => {
            const [task] = waiting;
            if (task === undefined)
                return 'nothing is left to label';
            const missing = required.find((item) => values[item] === undefined);
            if (missing !== undefined)
                return `${missing} has no value yet`;
            const made = toEntries(fields, task, values, { comment, annotator, at: now() });
            for (const entry of made) {
                const parsed = feedback/* FeedbackEntrySchema */.Jk.safeParse(entry);
                const problem = parsed.success ? (0,feedback/* labelProblem */.W6)(rubric, parsed.data) : { path: entry.item, message: 'is no value' };
                if (problem !== null)
                    return `${entry.item} ${problem.message}`;
            }
            append(made);
            entries.push(...made);
            waiting.shift();
            passed.push(task);
            return null;
        },
        skip: () => {
            const task = waiting.shift();
            if (task === undefined)
                return;
            waiting.push(task);
            passed.push(task);
        },
        back: () => {
            const task = passed.pop();
            if (task === undefined)
                return false;
            const again = waiting.indexOf(task);
            if (again !== -1)
                waiting.splice(again, 1);
            waiting.unshift(task);
            return true;
        },
        progress,
        conflicts: () => conflictsAmong(entries),
    };
}
function isAbout(entry, { outputSha256 }) {
    const answer = (0,feedback/* answerOf */.ut)(entry);
    return answer === '' || answer === outputSha256;
}
function toEntries(fields, task, values, { comment, annotator, at }) {
    return fields.flatMap(({ id }, index) => {
        const value = values[id];
        if (value === undefined || value === '')
            return [];
        return [
            {
                case: task.case,
                item: id,
                value: value,
                annotator,
                at,
                output_sha256: task.outputSha256,
                ...(task.hasFile ? {} : { output: task.output }),
                ...(index === 0 && comment.trim() !== '' ? { comment: comment.trim() } : {}),
            },
        ];
    });
}
/** The last word of each person counts; freeform answers cannot contradict each other, and are compared by nobody. */
function conflictsAmong(entries) {
    const said = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.case, entry.item, (0,feedback/* answerOf */.ut)(entry)]);
        const known = said.get(key) ?? { case: entry.case, item: entry.item, values: new Map() };
        known.values.set(entry.annotator, String((0,feedback/* isPreferenceEntry */.MF)(entry) ? entry.preference : entry.value));
        said.set(key, known);
    }
    return [...said.values()]
        .filter(({ values }) => new Set(values.values()).size > 1)
        .map((one) => ({ ...one, values: Object.fromEntries(one.values) }));
}

// EXTERNAL MODULE: ./lib/replay/journal.js
var journal = __webpack_require__(98340);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/replay/trial.js + 1 modules
var replay_trial = __webpack_require__(82455);
// EXTERNAL MODULE: ./lib/commands/gate/gate.js + 3 modules
var gate = __webpack_require__(89516);
// EXTERNAL MODULE: ./lib/commands/gate/run.js + 14 modules
var gate_run = __webpack_require__(83075);
// EXTERNAL MODULE: ./lib/commands/gate/run-settings.js
var run_settings = __webpack_require__(77747);
;// CONCATENATED MODULE: ./lib/commands/gate/answers.js
/** The answers of a run, read again from where they are remembered: nothing is asked anew. */










/**
 * First answers of both sides of every case that the run in this folder has answered. `prepared` must have been made with cassettes in the mode
 * `strict`.
 * @throws CupelError `record-unreadable` where there is no such run, or the suite has changed since
 */
async function readAnswers(prepared, dir, deps) {
    const remedy = 'Run `cupel gate` first, with the suite as it is now.';
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, journal/* JOURNAL_FILE */.RD)))
        throw new errors/* CupelError */.MF('record-unreadable', `there is no run of ${prepared.suite.suite} whose answers could be labelled`, { remedy });
    const configDigest = (0,gate/* digestOf */.o)(prepared);
    if ((0,journal/* readJournal */.a0)(dir).ledger.header.configDigest !== configDigest)
        throw new errors/* CupelError */.MF('record-unreadable', `the run in ${dir} is one of another state of the suite`, { remedy });
    const run = (0,gate_run/* openRun */.I)({ dir, isNamed: false, configDigest, ...(0,run_settings/* settingsOf */.f)(prepared) }, deps);
    try {
        const { trials } = run.journal.ledger();
        const answers = [];
        for (const { golden } of prepared.cases) {
            for (const side of trial/* SIDES */.BV) {
                const record = trials.get((0,ledger/* trialId */.k)({ caseId: golden.id, side, trial: 0 }));
                const replayed = side === 'candidate' ? prepared.candidate : prepared.baseline;
                if (record === undefined || record.outputSha256 === null || replayed === null)
                    continue;
                const found = await (0,replay_trial/* answerAgain */.z9)({ golden, trial: 0 }, replayed, run.caller);
                if (!('reason' in found))
                    answers.push({ golden, side, answer: found.answer, record });
            }
        }
        return answers;
    }
    finally {
        await run.close();
    }
}

// EXTERNAL MODULE: ./lib/commands/gate/gate-plan.js
var gate_plan = __webpack_require__(47641);
// EXTERNAL MODULE: ./lib/commands/gate/people.js
var people = __webpack_require__(64309);
// EXTERNAL MODULE: ./lib/commands/preparation/attachments.js
var attachments = __webpack_require__(79470);
// EXTERNAL MODULE: ./lib/commands/preparation/preparation.js + 7 modules
var preparation = __webpack_require__(55766);
// EXTERNAL MODULE: ./lib/commands/preparation/workspace.js
var workspace = __webpack_require__(93413);
// EXTERNAL MODULE: ./lib/commands/judging/label-files.js
var label_files = __webpack_require__(80249);
// EXTERNAL MODULE: ./lib/replay/answer-files.js
var answer_files = __webpack_require__(71935);
// EXTERNAL MODULE: ./lib/scorers/attached-files.js
var attached_files = __webpack_require__(847);
// EXTERNAL MODULE: ./lib/scorers/judge-data.js
var judge_data = __webpack_require__(83199);
;// CONCATENATED MODULE: ./lib/commands/judging/label-task.js



/** What browsers show of themselves and no page can be hidden in: no SVG. */
const PICTURE = /^image\/(png|jpe?g|gif|webp)$/;
const SOUND = /^audio\/(mpeg|mp3|mp4|m4a|x-m4a|aac|wav|x-wav|wave|vnd\.wave|ogg|opus|flac|x-flac|webm)$/;
/** @throws CupelError where an attached text cannot be read */
async function toTask({ golden, answer, record }, attached) {
    const files = await (0,attached_files/* showFiles */.V)(attached, [{ ...(answer.file === undefined ? {} : { file: answer.file }), which: '' }], true);
    const going = [...files.attachments];
    const readings = (0,judge_data/* judgeData */.Er)({ golden, answer }, files)
        .filter(({ name }) => name !== 'answer')
        .map(({ name, text, isFile }) => {
        const file = isFile === true ? going.shift() : undefined;
        return file === undefined ? { name, text } : { name, ...readingOf(file, answer.file) };
    });
    return { case: golden.id, outputSha256: record.outputSha256 ?? '', output: answer.output, hasFile: answer.file !== undefined, readings };
}
/** A file as a person comes by it: shown where a page can, and else opened with what the machine has for it. */
function readingOf(file, own) {
    const { sha256, read } = file;
    const [bare = ''] = file.mediaType.split(';');
    const mediaType = bare.trim().toLowerCase();
    const where = sha256 === own?.sha256 ? `${answer_files/* ANSWER_FILES */.BJ}/${sha256} in the run record or in the folder of the cassettes` : (file.locate() ?? file.path);
    const text = `${file.mediaType}, ${where}`;
    const shown = PICTURE.test(mediaType) ? 'picture' : SOUND.test(mediaType) ? 'sound' : null;
    return shown === null ? { text } : { text, shown, mediaType, read };
}

;// CONCATENATED MODULE: ./lib/commands/judging/label.js
/** People label answers of a run: picks those most worth it, shows them blind, writes feedback entries. */



















/**
 * Holds one labelling session. What is labelled stands in the file at once, so that it can be left and taken up at any time.
 * @throws CupelError for what is missing: a run, a rubric, a writable file
 */
async function label(options, desk, deps) {
    const location = await oneSuite(options, deps);
    const prepared = await (0,preparation/* prepareRunnable */.dc)(location, { base: options.base, cassettes: 'strict' }, deps);
    const { id, rubric } = chooseRubric(prepared, options, location, deps);
    const dir = options.run === undefined
        ? (0,external_node_path_.join)(location.workspace.stateDir, 'runs', (0,gate/* recordName */.x)(prepared.suite.suite, (0,gate/* digestOf */.o)(prepared)))
        : (0,external_node_path_.resolve)(deps.cwd, options.run);
    const answers = await readAnswers(prepared, dir, deps);
    const file = labelFile(options, prepared, rubric, location, deps);
    const entries = (0,external_node_fs_.existsSync)(file) ? await (0,label_files/* readLabels */.k)([file], rubric.rubric, deps) : [];
    const chosen = options.sample ? sampleAnswers(answers, prepared, options.n) : pickAnswers(answers, id, rubric, prepared, options.n);
    const attachmentsOf = (0,attachments/* attachmentsIn */.O)(prepared.files);
    const tasks = [];
    // One after the other: each may open a file.
    for (const answer of chosen)
        tasks.push(await toTask(answer, attachmentsOf(answer.golden.id)));
    let labelled = 0;
    const session = openSession({
        rubric: rubric.rubric,
        annotator: options.annotator ?? deps.env.USER ?? 'anonymous',
        tasks,
        entries,
        append: (made) => {
            appendEntries(file, made);
            labelled += 1;
        },
        now: () => new Date(deps.now()).toISOString(),
    });
    const speaker = desk.openSpeaker();
    try {
        await (options.web ? serve(session, speaker, desk.signal) : runDialogue(session, speaker));
    }
    finally {
        speaker.close();
    }
    return { file, labelled, ...session.progress(), conflicts: session.conflicts() };
}
async function serve(session, speaker, signal) {
    const server = await serveLabels(session, signal);
    speaker.write(`Open ${server.url}\nThe page is served on this machine alone. Stop with Ctrl-C or on the page.\n`);
    await server.finished;
    await server.close();
}
async function oneSuite({ suite }, deps) {
    const [location, ...others] = await (0,workspace/* locateSuites */.y)(deps, suite === undefined ? [] : [suite]);
    if (location !== undefined && others.length === 0)
        return location;
    throw new errors/* CupelError */.MF('usage', `${others.length + 1} suites are there`, { remedy: 'Name the one whose answers are to be labelled.' });
}
/** The scorer whose answers are labelled, and its rubric. */
function chooseRubric({ files }, { rubric: wanted }, { workspace }, deps) {
    const { rubrics, file } = files.loaded;
    const root = workspace.repository?.root ?? '/';
    const isWanted = ({ path, shipped }) => wanted === undefined || (shipped ?? '') === wanted || (0,external_node_path_.join)(root, path) === (0,external_node_path_.resolve)(deps.cwd, wanted);
    const found = [...rubrics].filter(([, rubric]) => isWanted(rubric));
    const [first] = found;
    const isOne = new Set(found.map(([, { path }]) => path)).size === 1;
    if (first !== undefined && isOne)
        return { id: first[0], rubric: first[1] };
    const names = [...new Set([...rubrics.values()].map(({ path, shipped }) => shipped ?? path))];
    throw new errors/* CupelError */.MF('usage', wanted === undefined ? `${names.length} rubrics are there` : `--rubric names ${wanted}, which no scorer of the suite uses`, {
        place: { file },
        remedy: names.length === 0 ? 'Give the suite a `judge` with a rubric first.' : `Name one with --rubric: ${names.join(', ')}.`,
    });
}
function labelFile({ out }, { files }, { path }, { workspace }, deps) {
    if (out !== undefined)
        return (0,external_node_path_.resolve)(deps.cwd, out);
    return (0,external_node_path_.join)(workspace.repository?.root ?? '/', (0,people/* labelsPath */.hg)(files.loaded.directory, path));
}
function pickAnswers(answers, scorer, { rubric }, prepared, n) {
    const candidates = answers.map((answer) => {
        const { golden, record } = answer;
        const score = record.scores[scorer];
        const isScored = score?.kind === 'scored';
        return {
            case: golden.id,
            outputSha256: record.outputSha256 ?? '',
            score: isScored ? score.value : null,
            votes: isScored ? (score.votes ?? []).map(({ value }) => value) : [],
            tags: golden.tags,
            answer,
        };
    });
    const { slices } = prepared.suite.gate;
    const passAt = rubric.pass_at ?? judging_rubric/* DEFAULT_PASS_AT */.k;
    const queue = queueForLabels(candidates, { n, passAt, slices, seed: (0,statistics_random/* seedOf */.n3)(prepared.suite.suite) });
    return queue.map(({ answer }) => answer);
}
/**
 * Both answers of the first `n` cases in the random order of the gate's own run, whole clusters: what of it is labelled without a gap is a random
 * sample of all cases. A case with an answer on one side only has no difference and is no part of it.
 */
function sampleAnswers(answers, prepared, n) {
    const given = Map.groupBy(answers, ({ golden }) => golden.id);
    const picked = [];
    for (const cluster of (0,gate_plan/* replayOrder */.gm)(prepared, (0,gate_plan/* subjectOf */.et)(prepared, { seed: undefined }))) {
        if (picked.length >= n)
            break;
        for (const id of cluster) {
            const both = given.get(id) ?? [];
            if (both.length === trial/* SIDES */.BV.length)
                picked.push(both);
        }
    }
    // Which answer comes first is told by its content, never by its side.
    const content = ({ record }) => record.outputSha256 ?? '';
    return picked.flatMap((both) => {
        const [one, ...others] = [...both].sort((a, b) => (content(a) < content(b) ? -1 : 1));
        return one === undefined ? [] : [one, ...others.filter((other) => content(other) !== content(one))];
    });
}
/** One line an entry, in one write; a file that ends without a line break gets one first. */
function appendEntries(file, entries) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        const before = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
        const gap = before === '' || before.endsWith('\n') ? '' : '\n';
        (0,external_node_fs_.appendFileSync)(file, gap + entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    }
    catch (error) {
        throw new errors/* CupelError */.MF('record-unwritable', `the labels cannot be written to ${file}`, {
            remedy: 'Name a file that can be written with `--out FILE`.',
            cause: error,
        });
    }
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
