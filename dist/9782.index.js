export const id = 9782;
export const ids = [9782];
export const modules = {

/***/ 38996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   iM: () => (/* binding */ AXIS),
/* harmony export */   ll: () => (/* binding */ drawSvg)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7599);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36214);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57730);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87628);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3472);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91798);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70323);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9833);
/**
 * Charts as SVG that stands in a page: drawn by echarts without a browser, coloured by the page's own variables, so that one drawing
 * serves light, dark and paper. No style, class or script is left in it: the page's content policy would refuse them.
 */




(0,echarts_core__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_1__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_2__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_6__/* .install */ .a]);
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
/** Draws a chart. The same drawing gives the same bytes. */
function drawSvg({ height, option }, width) {
    const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_7__/* .init */ .Ts)(null, null, { renderer: 'svg', ssr: true, width: WIDTHS[width], height });
    try {
        chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', color: INK.text }, ...option });
        return inert(chart.renderToSVGString());
    }
    finally {
        chart.dispose();
    }
}
/** Axis, labels and grid lines in the page's colours. */
const AXIS = {
    axisLine: { lineStyle: { color: INK.line } },
    axisTick: { show: false },
    axisLabel: { color: INK.muted, fontSize: 12 },
    splitLine: { lineStyle: { color: INK.line } },
    nameTextStyle: { color: INK.muted, fontSize: 12 },
};
/** Text is escaped by the renderer, so none of these patterns can begin inside of it. Clip paths have names that count on from chart to chart. */
function inert(svg) {
    return svg
        .replace(/<(style|defs)\b.*?<\/\1>/gs, '')
        .replace(/ (?:class|clip-path|ecmeta_[a-z_]+)="[^"]*"/g, '')
        .replace(/ style="([^"]*)"/g, (_, style) => asAttributes(style))
        .replace(/ (?:xmlns:xlink|version|baseProfile|xml:space)="[^"]*"/g, '')
        .replace(/\n\s*/g, '');
}
function asAttributes(style) {
    return style
        .split(';')
        .map((part) => part.split(':'))
        .flatMap(([name, value]) => (name === undefined || value === undefined || value === 'inherit' ? [] : [` ${name}="${value}"`]))
        .join('');
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

// EXTERNAL MODULE: ./lib/reporters/page/chart.js
var chart = __webpack_require__(38996);
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
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "chart", children: [['wide', 'narrow'].map((width) => ((0,jsxRuntime/* jsx */.Y)("div", { class: `drawing ${width}`, role: "img", "aria-label": caption, dangerouslySetInnerHTML: { __html: (0,chart/* drawSvg */.ll)(draw(width), width) } }, width))), (0,jsxRuntime/* jsx */.Y)("figcaption", { children: caption })] }));
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

/***/ 77629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ dot),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   bQ: () => (/* binding */ rowGrid),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nq: () => (/* binding */ shapes),
/* harmony export */   nw: () => (/* binding */ ROW),
/* harmony export */   wY: () => (/* binding */ rowAxis),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(635);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38996);


/** Height of a row in px. */
const ROW = 30;
const NAME_WIDTH = { wide: 210, narrow: 112 };
const NAME_LENGTH = { wide: 32, narrow: 16 };
const FIGURES_WIDTH = { wide: 190, narrow: 62 };
/** A line that nobody can click on. */
const line = (from, to, stroke, lineWidth) => ({
    type: 'line',
    shape: { x1: from[0] ?? 0, y1: from[1] ?? 0, x2: to[0] ?? 0, y2: to[1] ?? 0 },
    style: { stroke, lineWidth },
    silent: true,
});
/** A dot, with a rim where a stroke is given. */
const dot = (at, fill, r, stroke) => ({
    type: 'circle',
    shape: { cx: at[0] ?? 0, cy: at[1] ?? 0, r },
    style: stroke === undefined ? { fill } : { fill, stroke, lineWidth: 2 },
    silent: true,
});
/** A text whose left middle stands at a point. */
const label = (text, x, y) => ({
    type: 'text',
    style: { text, x, y, fill: _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg.text, fontSize: 12, align: 'left', verticalAlign: 'middle' },
    silent: true,
});
/** Draws what a series holds in its own shapes: `draw` gets the row's index and the place of a point of the chart in px. */
function shapes(rows, draw) {
    return {
        type: 'custom',
        silent: true,
        clip: false,
        data: Array.from({ length: rows }, (_, index) => [0, index]),
        renderItem: ({ dataIndex }, api) => ({
            type: 'group',
            children: draw(dataIndex, (x, y) => api.coord([x, y])),
        }),
    };
}
/** One row a name, the first on top. */
function rowAxis(names, width) {
    return {
        type: 'category',
        inverse: true,
        data: names.map((name) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(name, NAME_LENGTH[width], 'middle')),
        ..._chart_js__WEBPACK_IMPORTED_MODULE_0__/* .AXIS */ .iM,
        axisLine: { show: false },
        axisLabel: { ..._chart_js__WEBPACK_IMPORTED_MODULE_0__/* .AXIS */ .iM.axisLabel, color: _chart_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg.text, margin: 12 },
    };
}
/** Room for names on the left and figures on the right. */
function rowGrid(rows, width) {
    return { left: NAME_WIDTH[width], right: FIGURES_WIDTH[width], top: 8, height: rows * ROW };
}
/** A number of points with its sign, to one decimal. */
function signed(value) {
    const text = String(Math.round(value * 10) / 10);
    return value > 0 ? `+${text}` : text;
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
