export const id = 7973;
export const ids = [7973];
export const modules = {

/***/ 38996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ Drawing),
/* harmony export */   N_: () => (/* binding */ roomFor),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   _8: () => (/* binding */ WIDTHS),
/* harmony export */   b0: () => (/* binding */ boxOf),
/* harmony export */   mt: () => (/* binding */ LETTERS)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);

/** The page's colours, by meaning. */
const INK = {
    text: 'var(--ink)',
    muted: 'var(--muted)',
    line: 'var(--line)',
    paper: 'var(--paper)',
    good: 'var(--good)',
    bad: 'var(--bad)',
    unsure: 'var(--unsure)',
    broken: 'var(--bad)',
    none: 'var(--plain)',
    candidate: 'var(--accent)',
};
/** Widths in px for which a chart is drawn: letters keep their size on a phone. */
const WIDTHS = { wide: 880, narrow: 348 };
/** Size of letters, and the room that the widest of them needs in a wide font, in px. */
const LETTERS = 12;
const LETTER_WIDTH = 7.7;
/** The room in px that a text may take. */
function roomFor(text) {
    return text.length * LETTER_WIDTH;
}
/** The box that margins (px, for the words of the axes) leave of a chart. */
function boxOf(width, height, margins) {
    return { left: margins.left, right: WIDTHS[width] - margins.right, top: margins.top, bottom: height - margins.bottom };
}
/** The whole of a chart; `height` in px. */
function Drawing({ width, height, children, }) {
    const size = WIDTHS[width];
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("svg", { width: size, height: height, viewBox: `0 0 ${size} ${height}`, "font-size": LETTERS, "aria-hidden": "true", children: children }));
}


/***/ }),

/***/ 37088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t1: () => (/* binding */ Chart),
  iB: () => (/* binding */ Figures),
  wn: () => (/* binding */ Section),
  XI: () => (/* binding */ Table),
  Cf: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
;// CONCATENATED MODULE: ./lib/reporters/page/assets.generated.js
// Made by scripts/page-assets.ts from page.css and browser/: do not edit.
const STYLE = ":root {\ncolor-scheme: light dark;\n--paper: #fff;\n--raised: #f6f7f9;\n--ink: #1b1f24;\n--muted: #57606a;\n--line: #d8dee4;\n--plain: #8c959f;\n--good: #1a7f37;\n--bad: #c4232b;\n--unsure: #9a6700;\n--accent: #0b5fce;\n--good-wash: #dff5e3;\n--bad-wash: #fde3e1;\n--unsure-wash: #fdf1cf;\n}\n@media (prefers-color-scheme: dark) {\n:root {\n--paper: #12161c;\n--raised: #1b2129;\n--ink: #e6eaef;\n--muted: #9aa5b1;\n--line: #313a45;\n--plain: #6b7684;\n--good: #4cc26a;\n--bad: #ff7b72;\n--unsure: #e0b341;\n--accent: #6cb0ff;\n--good-wash: #12351d;\n--bad-wash: #45181a;\n--unsure-wash: #3a2d07;\n}\n}\n* {\nbox-sizing: border-box;\n}\nhtml {\nfont:\n16px / 1.5 system-ui,\n-apple-system,\n\"Segoe UI\",\n\"DejaVu Sans\",\nsans-serif;\n}\nbody {\nmargin: 0 auto;\nmax-width: 72rem;\npadding: 1.25rem clamp(1rem, 4vw, 2.5rem) 3rem;\nbackground: var(--paper);\ncolor: var(--ink);\noverflow-wrap: anywhere;\n}\nh1 {\nfont-size: clamp(1.35rem, 4.5vw, 1.9rem);\nline-height: 1.25;\nmargin: 0.4rem 0 0.6rem;\ntext-wrap: balance;\n}\nh2 {\nfont-size: 1.25rem;\nmargin: 2.4rem 0 0.7rem;\npadding-bottom: 0.3rem;\nborder-bottom: 1px solid var(--line);\n}\nh3 {\nfont-size: 1.02rem;\nmargin: 1.4rem 0 0.4rem;\n}\nh4 {\nfont-size: 0.85rem;\nmargin: 0.6rem 0 0.25rem;\ncolor: var(--muted);\nfont-weight: 600;\n}\np {\nmargin: 0.5rem 0;\nmax-width: 68ch;\n}\na {\ncolor: var(--accent);\n}\ncode,\npre,\nkbd {\nfont:\n0.86em / 1.45 ui-monospace,\n\"DejaVu Sans Mono\",\nMenlo,\nConsolas,\nmonospace;\n}\nkbd {\nborder: 1px solid var(--line);\nborder-radius: 4px;\npadding: 0 0.35em;\ncolor: var(--muted);\nmargin-left: 0.4rem;\n}\n:focus-visible {\noutline: 3px solid var(--accent);\noutline-offset: 2px;\nborder-radius: 3px;\n}\n.skip {\nposition: absolute;\nleft: -99rem;\n}\n.skip:focus {\nleft: 1rem;\ntop: 0.5rem;\nbackground: var(--paper);\npadding: 0.4rem 0.8rem;\nz-index: 2;\n}\n.hidden {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\nwhite-space: nowrap;\n}\n.muted,\n.count,\nfigcaption,\n.marks {\ncolor: var(--muted);\nfont-size: 0.9rem;\n}\n.eyebrow {\ncolor: var(--muted);\nfont-size: 0.95rem;\nmargin: 0;\n}\n.badge {\ndisplay: inline-block;\nborder-radius: 999px;\npadding: 0.1rem 0.8rem;\nfont-weight: 700;\nfont-size: 0.95rem;\n}\n.badge.good,\n.outcome.improved {\nbackground: var(--good-wash);\ncolor: var(--good);\n}\n.badge.bad,\n.badge.broken,\n.outcome.regressed {\nbackground: var(--bad-wash);\ncolor: var(--bad);\n}\n.badge.unsure,\n.outcome.unscored {\nbackground: var(--unsure-wash);\ncolor: var(--unsure);\n}\n.badge.none,\n.outcome.unchanged,\n.outcome.not_run {\nbackground: var(--raised);\ncolor: var(--muted);\n}\n.tone-good {\ncolor: var(--good);\n}\n.tone-bad,\n.tone-broken {\ncolor: var(--bad);\n}\n.tone-unsure {\ncolor: var(--unsure);\n}\n.notice {\nborder-left: 4px solid var(--unsure);\nbackground: var(--unsure-wash);\npadding: 0.6rem 1rem;\nmargin: 1rem 0;\nborder-radius: 0 6px 6px 0;\n}\n.notice h2 {\nborder: 0;\nmargin: 0 0 0.3rem;\npadding: 0;\nfont-size: 1.05rem;\n}\nnav ul {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.3rem 1.1rem;\npadding: 0;\nmargin: 1rem 0 0;\nlist-style: none;\nfont-size: 0.95rem;\n}\ndl.figures {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));\ngap: 0.7rem;\nmargin: 1.2rem 0;\n}\ndl.figures > div {\nbackground: var(--raised);\nborder-radius: 8px;\npadding: 0.6rem 0.85rem;\n}\ndt {\ncolor: var(--muted);\nfont-size: 0.85rem;\n}\ndd {\nmargin: 0;\n}\ndl.figures dd {\nfont-size: 1.12rem;\nfont-weight: 600;\nfont-variant-numeric: tabular-nums;\n}\ndl.figures small {\ndisplay: block;\nfont-weight: 400;\nfont-size: 0.82rem;\ncolor: var(--muted);\n}\n.chart {\nmargin: 1rem 0;\n}\n.drawing svg {\ndisplay: block;\nmax-width: 100%;\nheight: auto;\noverflow: visible;\n}\n.drawing.narrow {\ndisplay: none;\n}\n.scroll {\noverflow-x: auto;\nmargin: 0.8rem 0;\n}\ntable {\nborder-collapse: collapse;\nwidth: 100%;\nfont-size: 0.93rem;\n}\nth,\ntd {\ntext-align: left;\nvertical-align: top;\npadding: 0.42rem 0.7rem 0.42rem 0;\nborder-bottom: 1px solid var(--line);\noverflow-wrap: normal;\n}\nthead th {\nfont-size: 0.85rem;\ncolor: var(--muted);\nfont-weight: 600;\nwhite-space: nowrap;\n}\ntbody th {\nfont-weight: 500;\nmin-width: 9rem;\noverflow-wrap: anywhere;\n}\n.figure {\ntext-align: right;\nfont-variant-numeric: tabular-nums;\nwhite-space: nowrap;\n}\n.figure + :not(.figure) {\npadding-left: 0.9rem;\n}\n.controls {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.6rem 1.2rem;\nalign-items: center;\n}\ninput,\nselect,\nbutton {\nfont: inherit;\ncolor: inherit;\nbackground: var(--paper);\nborder: 1px solid var(--line);\nborder-radius: 6px;\npadding: 0.35rem 0.6rem;\n}\ninput[type=\"search\"] {\nwidth: 15rem;\nmax-width: 60vw;\n}\nselect {\nmax-width: 15rem;\n}\nbutton {\ncursor: pointer;\n}\nthead button {\nborder: 0;\nbackground: none;\npadding: 0;\nfont-weight: 600;\ncolor: var(--muted);\n}\nth[aria-sort] button {\ncolor: var(--ink);\n}\nth[aria-sort=\"ascending\"] button::after {\ncontent: \" ▲\";\n}\nth[aria-sort=\"descending\"] button::after {\ncontent: \" ▼\";\n}\nbutton.open {\nborder: 0;\nbackground: none;\npadding: 0;\ntext-align: left;\ncolor: var(--accent);\nfont-family: ui-monospace, \"DejaVu Sans Mono\", Menlo, Consolas, monospace;\nfont-size: 0.86rem;\noverflow-wrap: anywhere;\n}\nbutton.open::before {\ncontent: \"▸ \";\ncolor: var(--muted);\n}\nbutton.open[aria-expanded=\"true\"]::before {\ncontent: \"▾ \";\n}\n.marks {\ndisplay: block;\npadding-left: 1.1rem;\n}\n.state {\ndisplay: block;\ncolor: var(--muted);\nfont-size: 0.86rem;\nfont-weight: 400;\n}\n.outcome {\nborder-radius: 999px;\npadding: 0 0.6rem;\nfont-size: 0.84rem;\nwhite-space: nowrap;\n}\n.move {\ndisplay: block;\nmargin-top: 0.3rem;\n}\n.move .track {\nstroke: var(--line);\n}\n.move .way {\nstroke: var(--plain);\nstroke-width: 3;\n}\n.move .from {\nfill: var(--paper);\nstroke: var(--muted);\nstroke-width: 1.5;\n}\n.move .to {\nfill: var(--plain);\n}\n.move.regressed .way {\nstroke: var(--bad);\n}\n.move.regressed .to {\nfill: var(--bad);\n}\n.move.improved .way {\nstroke: var(--good);\n}\n.move.improved .to {\nfill: var(--good);\n}\ntd.failed {\nmax-width: 22rem;\noverflow-wrap: anywhere;\n}\ntr.detail > td {\nbackground: var(--raised);\npadding: 0.8rem 1rem;\n}\ntr.detail dl {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));\ngap: 0.5rem 1.2rem;\nmargin: 0 0 0.4rem;\n}\n.sides {\ndisplay: grid;\ngrid-template-columns: 1fr 1fr;\ngap: 1rem;\n}\npre {\nwhite-space: pre-wrap;\noverflow-wrap: anywhere;\nmargin: 0;\npadding: 0.6rem 0.75rem;\nbackground: var(--paper);\nborder: 1px solid var(--line);\nborder-radius: 6px;\n}.sides img {\ndisplay: block;\nmax-width: 100%;\nmax-height: 24rem;\nmargin-top: 0.4rem;\nborder: 1px solid var(--line);\n}\nmark {\ncolor: inherit;\nborder-radius: 3px;\n}\n.before mark {\nbackground: var(--bad-wash);\ntext-decoration: line-through;\ntext-decoration-color: var(--bad);\n}\n.after mark {\nbackground: var(--good-wash);\ntext-decoration: underline;\ntext-decoration-color: var(--good);\n}\ndetails {\nmargin: 0.6rem 0;\n}\nsummary {\ncursor: pointer;\ncolor: var(--accent);\n}\nfooter {\nmargin-top: 3rem;\nborder-top: 1px solid var(--line);\npadding-top: 0.8rem;\n}\n@media (max-width: 640px) {\n.drawing.wide {\ndisplay: none;\n}\n.drawing.narrow {\ndisplay: block;\n}\n.sides {\ngrid-template-columns: 1fr;\n}\ndl.figures {\ngrid-template-columns: 1fr 1fr;\ngap: 0.5rem;\n}\ndl.figures dd {\nfont-size: 1rem;\n}\n.controls kbd {\ndisplay: none;\n}\n.controls label {\nwidth: 100%;\n}\ninput[type=\"search\"],\nselect {\nwidth: 100%;\nmax-width: none;\n}\ntable.cases td.failed {\nmin-width: 12rem;\n}\n}\n@media print {\n:root {\n--paper: #fff;\n--raised: #f4f4f4;\n--ink: #000;\n--muted: #444;\n--line: #bbb;\n--plain: #777;\n--good: #14622b;\n--bad: #a01b22;\n--unsure: #7a5200;\n--accent: #000;\n--good-wash: #e6f4e9;\n--bad-wash: #fbe6e5;\n--unsure-wash: #fbf3dc;\n}\nbody {\nmax-width: none;\npadding: 0;\nfont-size: 11pt;\n}\nnav,\n.controls,\n.more,\n.skip {\ndisplay: none;\n}\n.scroll {\noverflow: visible;\n}\nsection,\ntr,\nfigure {\nbreak-inside: avoid;\n}\nsection#cases {\nbreak-inside: auto;\n}\n}\n@media (prefers-reduced-motion: no-preference) {\nhtml {\nscroll-behavior: smooth;\n}\n}";
const STYLE_SHA256 = 'cFwgjAUCaOshhkHIY6AFhOZh5efOH1uBiJnB14F9bMs=';
const SCRIPT = "'use strict';(() => {const PAGE = 100;\nconst SVG = 'http://www.w3.org/2000/svg';\nconst WORDS                                   = {\nregressed: 'worse',\nimproved: 'better',\nunchanged: 'same',\nunscored: 'no score',\nnot_run: 'not run',\n};const data       = JSON.parse(document.getElementById('data')?.textContent ?? '{}');\nconst home = document.getElementById('case-table');\nif (home !== null && data.rows !== undefined) showTable(home, data.rows, data.hasBaseline ?? true);function make(name        , attributes                                  , ...children                  )              {\nconst element = document.createElement(name);\nfor (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);\nfor (const child of children) if (child !== null) element.append(child);\nreturn element;\n}function showTable(place             , rows                    , hasBaseline         )       {\nconst state = { search: '', status: '', tag: '', sort: 'rank', down: false, shown: PAGE };\nconst haystacks = new Map(rows.map((row) => [row, textOf(row)]));\nconst matching = ()            => {\nconst words = state.search.toLowerCase().split(/\\s+/).filter(Boolean);\nreturn rows\n.filter((row) => state.status === '' || row.status === state.status)\n.filter((row) => state.tag === '' || (row.tags ?? []).includes(state.tag))\n.filter((row) => words.every((word) => haystacks.get(row)?.includes(word)))\n.sort((a, b) => order(a, b, state.sort) * (state.down ? -1 : 1) || a.rank - b.rank || (a.id < b.id ? -1 : 1));\n};const body = make('tbody', {});\nconst count = make('p', { class: 'count', role: 'status' });\nconst more = make('button', { type: 'button', class: 'more' })                     ;\nconst heads = columns(hasBaseline).map(({ key, name, figure }) => {\nconst button = make('button', { type: 'button' }, name);\nconst head = make('th', { scope: 'col', ...(figure ? { class: 'figure' } : {}) }, button);\nbutton.addEventListener('click', () => {\nstate.down = state.sort === key ? !state.down : false;\nstate.sort = key;\nrender();\n});\nreturn { key, head };\n});const render = ()       => {\nconst found = matching();\nconst visible = found.slice(0, state.shown);\nbody.replaceChildren(...visible.flatMap((row) => rowOf(row, hasBaseline)));\ncount.textContent = `${found.length} of ${rows.length} cases`;\nmore.hidden = visible.length === found.length;\nmore.textContent = `Show ${Math.min(PAGE * 5, found.length - visible.length)} more`;\nfor (const { key, head } of heads) {\nif (key === state.sort) head.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');\nelse head.removeAttribute('aria-sort');\n}\n};\nmore.addEventListener('click', () => {\nconst last = body.querySelectorAll('tr').length;\nstate.shown += PAGE * 5;\nrender();\nbody.querySelectorAll('tr')[last]?.querySelector('button')?.focus();\n});const search = make('input', { type: 'search', id: 'search', placeholder: 'id, tag, check, incident', autocomplete: 'off' });\nsearch.addEventListener('input', () => {\nstate.search = (search                    ).value;\nstate.shown = PAGE;\nrender();\n});\nconst choose = (key                  , label        , options                                                     )              => {\nconst select = make('select', {}, ...[['', 'all']         , ...options].map(([value, text]) => make('option', { value }, text)));\nselect.addEventListener('change', () => {\nstate[key] = (select                     ).value;\nstate.shown = PAGE;\nrender();\n});\nreturn make('label', {}, `${label} `, select);\n};\nplace.replaceChildren(\nmake(\n'div',\n{ class: 'controls' },\nmake('label', {}, 'Search ', search, make('kbd', {}, '/')),\nchoose('status', 'Outcome', statusOptions(rows)),\ntagOptions(rows).length === 0 ? null : choose('tag', 'Tag', tagOptions(rows)),\n),\ncount,\nmake(\n'div',\n{ class: 'scroll', role: 'region', 'aria-label': 'Cases', tabindex: '0' },\nmake('table', { class: 'cases' }, make('thead', {}, make('tr', {}, ...heads.map(({ head }) => head))), body),\n),\nmore,\n);\nlisten(search, body);\nrender();\n}function listen(search             , body             )       {\ndocument.addEventListener('keydown', (event) => {\nif (event.ctrlKey || event.metaKey || event.altKey) return;\nconst at = document.activeElement;\nconst isTyping = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;\nif (event.key === '/' && !isTyping) {\nevent.preventDefault();\nsearch.focus();\nreturn;\n}\nconst buttons = [...body.querySelectorAll                   ('button.open')];\nconst index = buttons.indexOf(at                     );\nif (event.key === 'Escape' && index >= 0) {\nsearch.focus();\nreturn;\n}\nconst step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;\nif (step === 0 || (isTyping && !(at === search && event.key === 'ArrowDown')) || (index < 0 && at !== search)) return;\nevent.preventDefault();\nconst next = buttons[index + step];\nif (next !== undefined) next.focus();\nelse if (step < 0) search.focus();\n});\n}function columns(hasBaseline         )                    {\nconst sides                    = hasBaseline\n? [\n{ key: 'baseline', name: 'Baseline', figure: true },\n{ key: 'candidate', name: 'Candidate', figure: true },\n{ key: 'difference', name: 'Points', figure: true },\n]\n: [{ key: 'candidate', name: 'Score', figure: true }];\nreturn [{ key: 'id', name: 'Case' }, { key: 'rank', name: 'Outcome' }, ...sides, { key: 'failed', name: 'What fails now' }];\n}function order(a         , b         , key        )         {\nswitch (key) {\ncase 'id':\nreturn a.id < b.id ? -1 : a.id > b.id ? 1 : 0;\ncase 'baseline':\nreturn byNumber(a.values[0], b.values[0]);\ncase 'candidate':\nreturn byNumber(a.values[1], b.values[1]);\ncase 'difference':\nreturn byNumber(a.values[2], b.values[2]);\ncase 'failed':\nreturn (b.failed?.length ?? 0) - (a.failed?.length ?? 0);\ndefault:\nreturn a.rank - b.rank;\n}\n}function byNumber(a               , b               )         {\nreturn (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)\n? 0\n: (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);\n}function textOf({ id, tags = [], failed = [], origins = [], severity = '', place = '', mustPass }         )         {\nreturn [id, ...tags, ...failed, ...origins, severity, place, mustPass === true ? 'must pass' : ''].join('\\n').toLowerCase();\n}function statusOptions(rows                    )                                {\nreturn Object.entries(WORDS).flatMap(([status, word]) => {\nconst count = rows.filter((row) => row.status === status).length;\nreturn count === 0 ? [] : [[status, `${word} (${count})`]         ];\n});\n}function tagOptions(rows                    )                                {\nconst counts = new Map                ();\nfor (const tag of rows.flatMap(({ tags = [] }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);\nreturn [...counts]\n.sort(([a], [b]) => (a < b ? -1 : 1))\n.slice(0, 200)\n.map(([tag, count]) => [tag, `${tag} (${count})`]         );\n}function rowOf(row         , hasBaseline         )                {\nconst button = make('button', { type: 'button', class: 'open', 'aria-expanded': 'false' }, row.id);\nconst marks = [row.mustPass === true ? 'must pass' : '', row.severity ?? ''].filter((mark) => mark !== '').join(', ');\nconst figures = hasBaseline ? row.shown : [row.shown[1]];\nconst line = make(\n'tr',\n{ class: row.status },\nmake('th', { scope: 'row' }, button, marks === '' ? null : make('span', { class: 'marks' }, marks)),\nmake('td', {}, make('span', { class: `outcome ${row.status}` }, WORDS[row.status] ?? row.status), hasBaseline ? move(row) : null),\n...figures.map((figure) => make('td', { class: 'figure' }, figure)),\nmake('td', { class: 'failed' }, (row.failed ?? []).slice(0, 3).join(', ') + ((row.failed?.length ?? 0) > 3 ? ' …' : '')),\n);\nlet detail                     = null;\nbutton.addEventListener('click', () => {\nconst open = button.getAttribute('aria-expanded') === 'true';\nbutton.setAttribute('aria-expanded', String(!open));\nif (open) detail?.remove();\nelse {\ndetail = make('tr', { class: 'detail' }, make('td', { colspan: String(line.children.length) }, detailOf(row)));\nline.after(detail);\n}\n});\nreturn [line];\n}function move({ values: [baseline, candidate], status }         )              {\nif (baseline === null || candidate === null) return null;\nconst draw = (name        , attributes                                           )          => {\nconst element = document.createElementNS(SVG, name);\nfor (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));\nreturn element;\n};\nconst x = (value        )         => 6 + value * 68;\nconst plot = draw('svg', { width: 80, height: 12, viewBox: '0 0 80 12', class: `move ${status}`, 'aria-hidden': 'true' });\nplot.append(\ndraw('line', { x1: 6, x2: 74, y1: 6, y2: 6, class: 'track' }),\ndraw('line', { x1: x(baseline), x2: x(candidate), y1: 6, y2: 6, class: 'way' }),\ndraw('circle', { cx: x(baseline), cy: 6, r: 4, class: 'from' }),\ndraw('circle', { cx: x(candidate), cy: 6, r: 4, class: 'to' }),\n);\nreturn plot;\n}function detailOf(row         )              {\nconst facts                                = [\n['What fails now', (row.failed ?? []).join('; ')],\n['Where it comes from', (row.origins ?? []).join('; ')],\n['Tags', (row.tags ?? []).join(', ')],\n['Golden set', row.place ?? ''],\n['Trials', `${row.trials[0]} on the baseline, ${row.trials[1]} on the candidate`],\n];\nconst list = make(\n'dl',\n{},\n...facts.filter(([, text]) => text !== '').map(([name, text]) => make('div', {}, make('dt', {}, name), make('dd', {}, text))),\n);\nreturn make('div', {}, list, ...(row.texts === undefined ? [] : textsOf(row.texts)));\n}function textsOf({ input, diff, answers, images, reasons = [] }           )                {\nconst side = (title        , own        )              => {\nconst parts          =\ndiff === null\n? [answers?.[own === -1 ? 0 : 1] ?? '(no answer)']\n: diff.filter(([which]) => which === 0 || which === own).map(([which, text]) => (which === 0 ? text : make('mark', {}, text)));\nconst image = images?.[own === -1 ? 0 : 1];\nconst picture = image ? make('img', { src: image, alt: `The answer of the ${title.toLowerCase()}` }) : null;\nreturn make('div', { class: own === -1 ? 'before' : 'after' }, make('h4', {}, title), make('pre', {}, ...parts), picture);\n};\nreturn [\nmake('div', { class: 'input' }, make('h4', {}, 'Input'), make('pre', {}, input)),\nmake('div', { class: 'sides' }, side('Baseline', -1), side('Candidate', 1)),\n...reasons.map(([item, baseline, candidate]) =>\nmake(\n'div',\n{ class: 'sides reasons' },\n...[baseline, candidate].map((text) =>\nmake('div', {}, make('h4', {}, `Judge on ${item}`), make('p', {}, text ?? '(nothing kept)')),\n),\n),\n),\n];\n}})();";
const SCRIPT_SHA256 = 'cvNfvfpHH2zGakC4U+Xq+PymOSuJpWXLeW5lcnAJ6fo=';

// EXTERNAL MODULE: ./lib/reporters/page/script-data.js
var script_data = __webpack_require__(71946);
;// CONCATENATED MODULE: ./lib/reporters/page/frame.js




const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_SHA256}'`,
    `script-src 'sha256-${SCRIPT_SHA256}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/** Renders a whole page. The same page gives the same bytes. */
function renderPage({ title, body, data }) {
    const html = (0,dist/* renderToString */.F0)((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charSet: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "robots", content: "noindex" }), (0,jsxRuntime/* jsx */.Y)("title", { children: title }), (0,jsxRuntime/* jsx */.Y)("style", { dangerouslySetInnerHTML: { __html: STYLE } })] }), (0,jsxRuntime/* jsxs */.FD)("body", { children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#main", children: "To the report" }), body, (0,jsxRuntime/* jsx */.Y)("script", { type: "application/json", id: "data", dangerouslySetInnerHTML: { __html: (0,script_data/* toScriptData */.p)(data) } }), (0,jsxRuntime/* jsx */.Y)("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })] })] }));
    return `<!doctype html>\n${html}\n`;
}
/** A chart, drawn once for a desk and once for a phone. */
function Chart({ caption, draw }) {
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "chart", children: [['wide', 'narrow'].map((width) => ((0,jsxRuntime/* jsx */.Y)("div", { class: `drawing ${width}`, role: "img", "aria-label": caption, children: draw(width) }, width))), (0,jsxRuntime/* jsx */.Y)("figcaption", { children: caption })] }));
}
/** A part of the page under a heading of its own. */
function Section({ id, title, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: id, "aria-labelledby": `${id}-title`, children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: `${id}-title`, children: title }), children] }));
}
/** A table that scrolls by itself on a narrow screen; the first column names the row. */
function Table({ caption, heads, rows, figures = [], }) {
    const classOf = (column) => (figures.includes(column) ? 'figure' : undefined);
    return ((0,jsxRuntime/* jsx */.Y)("section", { class: "scroll", "aria-label": caption, tabIndex: 0, children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("caption", { class: "hidden", children: caption }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: heads.map((head, column) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: classOf(column), children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map((cells, row) => ((0,jsxRuntime/* jsx */.Y)("tr", { children: cells.map((cell, column) => column === 0 ? ((0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: cell }, column)) : ((0,jsxRuntime/* jsx */.Y)("td", { class: classOf(column), children: cell }, column))) }, row))) })] }) }));
}
/** A list of name and figure, side by side. */
function Figures({ entries }) {
    return ((0,jsxRuntime/* jsx */.Y)("dl", { class: "figures", children: entries.map(([name, value]) => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: name }), (0,jsxRuntime/* jsx */.Y)("dd", { children: value })] }, name))) }));
}


/***/ }),

/***/ 93398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ LevelAxis),
/* harmony export */   pd: () => (/* binding */ NameAxis),
/* harmony export */   zA: () => (/* binding */ UprightAxis)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38996);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77629);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95037);

/** The axes of the charts: ticks with their lines through the box, names, and what an axis is called. */



/** Px from the box to the middle of the words below it, and of the axis's title below those. */
const WORDS_BELOW = 15;
const TITLE_BELOW = 34;
const WORDS_BESIDE = 8;
/** Figures or times from left to right. */
function LevelAxis({ box, ticks, title }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("g", { children: [ticks.map(({ at }) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Upright */ ._Z, { at: at, box: box, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.line }, at))), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Below, { box: box, ticks: ticks }), title !== undefined && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Title, { box: box, title: title })] }));
}
/** Names from left to right, as many as there is room for. */
function NameAxis({ box, ticks, title }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("g", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Level */ .$t, { at: box.bottom, box: box, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.line }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Below, { box: box, ticks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_3__/* .apart */ .zZ)(ticks) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Title, { box: box, title: title })] }));
}
/** Figures from the bottom up. */
function UprightAxis({ box, ticks }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("g", { children: [ticks.map(({ at }) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Level */ .$t, { at: at, box: box, ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.line }, at))), ticks.map(({ at, text }) => ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Label */ .JU, { text: text, at: [box.left - WORDS_BESIDE, at], ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.muted, anchor: "end" }, at)))] }));
}
function Below({ box, ticks }) {
    return ticks.map(({ at, text }) => (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Label */ .JU, { text: text, at: [at, box.bottom + WORDS_BELOW], ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.muted, anchor: "middle" }, at));
}
function Title({ box, title }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .Label */ .JU, { text: title, at: [(box.left + box.right) / 2, box.bottom + TITLE_BELOW], ink: _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.muted, anchor: "middle" });
}


/***/ }),

/***/ 77629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ Level),
/* harmony export */   JU: () => (/* binding */ Label),
/* harmony export */   N1: () => (/* binding */ Line),
/* harmony export */   _Z: () => (/* binding */ Upright),
/* harmony export */   ae: () => (/* binding */ Course),
/* harmony export */   cL: () => (/* binding */ Dot),
/* harmony export */   yP: () => (/* binding */ Bar)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38996);

/** What the charts are made of. Places are px from the upper left corner. */

/** A straight line. */
function Line({ from, to, ink, thick }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("line", { x1: px(from[0]), y1: px(from[1]), x2: px(to[0]), y2: px(to[1]), stroke: ink, "stroke-width": thick });
}
/** Straight lines from point to point. */
function Course({ points, ink, thick }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("polyline", { points: points.map(([x, y]) => `${px(x)},${px(y)}`).join(' '), fill: "none", stroke: ink, "stroke-width": thick });
}
/** A fine line through the whole box, upright; dashed where it marks what is tolerated. */
function Upright({ at, box, ink, dashed = false }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Fine, { x1: sharp(at), x2: sharp(at), y1: box.top, y2: box.bottom, ink: ink, dashed: dashed });
}
/** A fine line through the whole box, level; dashed where it marks what is tolerated. */
function Level({ at, box, ink, dashed = false }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)(Fine, { x1: box.left, x2: box.right, y1: sharp(at), y2: sharp(at), ink: ink, dashed: dashed });
}
function Fine({ ink, dashed, ...ends }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("line", { ...ends, stroke: ink, ...(dashed ? { 'stroke-dasharray': '4 2' } : {}) });
}
/** A dot, with a rim where one is given. */
function Dot({ at, radius, ink, rim, }) {
    const around = rim === undefined ? {} : { stroke: rim, 'stroke-width': 2 };
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("circle", { cx: px(at[0]), cy: px(at[1]), r: px(radius), fill: ink, ...around });
}
/** A bar between two corners. */
function Bar({ from, to, ink }) {
    return (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("rect", { x: px(from[0]), y: px(from[1]), width: px(to[0] - from[0]), height: px(to[1] - from[1]), fill: ink });
}
/** One line of text that begins, ends or has its middle at a point, half its height above it. */
function Label({ text, at, ink = _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg.text, anchor = 'start', }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("text", { x: px(at[0]), y: px(at[1] + MIDDLE), "text-anchor": anchor, fill: ink, children: text }));
}
/** From the middle of a digit down to the line it stands on: not every viewer knows the attribute for it. */
const MIDDLE = _chart_js__WEBPACK_IMPORTED_MODULE_1__/* .LETTERS */ .mt * 0.36;
function px(value) {
    return Math.round(value * 10) / 10;
}
/** A line of one px is sharp in the middle of one. */
function sharp(value) {
    return Math.floor(value) + 0.5;
}


/***/ }),

/***/ 95037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ ticksOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   TF: () => (/* binding */ levelTicks),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38996);
/** Where an axis has ticks, and what they say. */

/** Room between two texts, in px. */
const GAP = 8;
/** Round ticks of a level axis: about `most` of them, fewer where their texts would touch. */
function levelTicks(scale, most, format) {
    for (let count = most; count > 1; count -= 1) {
        const ticks = ticksOf(scale, count, format);
        if (ticks.every((tick, index) => !touches(ticks[index - 1], tick)))
            return ticks;
    }
    return apart(ticksOf(scale, 1, format));
}
/** Round ticks of an upright axis: about `most` of them. */
function ticksOf(scale, most, format) {
    return scale.ticks(most).map((value) => ({ at: scale(Number(value)), text: format(Number(value)) }));
}
/** Those of the ticks that stand beside each other without touching, from the first one on. */
function apart(ticks) {
    const kept = [];
    for (const tick of ticks)
        if (!touches(kept.at(-1), tick))
            kept.push(tick);
    return kept;
}
function touches(before, tick) {
    return before !== undefined && tick.at - before.at < ((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .roomFor */ .N_)(before.text) + (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .roomFor */ .N_)(tick.text)) / 2 + GAP;
}
/** A number of points with its sign, to one decimal. */
function signed(value) {
    const text = String(Math.round(value * 10) / 10);
    return value > 0 ? `+${text}` : text;
}
/** A percentage, to one decimal. */
function percent(value) {
    return `${Math.round(value * 10) / 10} %`;
}
/** A moment (ms since the epoch) in UTC, as short as it can be told beside others: a day where it is midnight, a time where it is not. */
function moment(value) {
    const [day = '', time = ''] = new Date(value).toISOString().split('T');
    if (time === '00:00:00.000Z')
        return day;
    return time.slice(0, time.endsWith(':00.000Z') ? 5 : 8);
}


/***/ }),

/***/ 71946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ toScriptData)
/* harmony export */ });
/** JSON for a script element: no tag can begin or end in it, whatever the texts hold. */
function toScriptData(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
