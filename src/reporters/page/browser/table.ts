/**
 * The script of a page, the only one that its policy lets run: the table of cases with search, filters, order and the answers side by
 * side. Everything that it shows becomes a text node; there is no way from the data to markup.
 */
import type { CaseRow, CaseTexts } from '../case-row.js';

type Data = { readonly rows?: readonly CaseRow[]; readonly hasBaseline?: boolean };
type Child = Node | string | null;

const PAGE = 100;
const SVG = 'http://www.w3.org/2000/svg';
const WORDS: Readonly<Record<string, string>> = {
  regressed: 'worse',
  improved: 'better',
  unchanged: 'same',
  unscored: 'no score',
  not_run: 'not run',
};

const data: Data = JSON.parse(document.getElementById('data')?.textContent ?? '{}');
const home = document.getElementById('case-table');
if (home !== null && data.rows !== undefined) showTable(home, data.rows, data.hasBaseline ?? true);

function make(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

function showTable(place: HTMLElement, rows: readonly CaseRow[], hasBaseline: boolean): void {
  const state = { search: '', status: '', tag: '', sort: 'rank', down: false, shown: PAGE };
  const haystacks = new Map(rows.map((row) => [row, textOf(row)]));
  const matching = (): CaseRow[] => {
    const words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
    return rows
      .filter((row) => state.status === '' || row.status === state.status)
      .filter((row) => state.tag === '' || (row.tags ?? []).includes(state.tag))
      .filter((row) => words.every((word) => haystacks.get(row)?.includes(word)))
      .sort((a, b) => order(a, b, state.sort) * (state.down ? -1 : 1) || a.rank - b.rank || (a.id < b.id ? -1 : 1));
  };

  const body = make('tbody', {});
  const count = make('p', { class: 'count', role: 'status' });
  const more = make('button', { type: 'button', class: 'more' }) as HTMLButtonElement;
  const heads = columns(hasBaseline).map(({ key, name, figure }) => {
    const button = make('button', { type: 'button' }, name);
    const head = make('th', { scope: 'col', ...(figure ? { class: 'figure' } : {}) }, button);
    button.addEventListener('click', () => {
      state.down = state.sort === key ? !state.down : false;
      state.sort = key;
      render();
    });
    return { key, head };
  });

  const render = (): void => {
    const found = matching();
    const visible = found.slice(0, state.shown);
    body.replaceChildren(...visible.flatMap((row) => rowOf(row, hasBaseline)));
    count.textContent = `${found.length} of ${rows.length} cases`;
    more.hidden = visible.length === found.length;
    more.textContent = `Show ${Math.min(PAGE * 5, found.length - visible.length)} more`;
    for (const { key, head } of heads) {
      if (key === state.sort) head.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  };
  more.addEventListener('click', () => {
    const last = body.querySelectorAll('tr').length;
    state.shown += PAGE * 5;
    render();
    body.querySelectorAll('tr')[last]?.querySelector('button')?.focus();
  });

  const search = make('input', { type: 'search', id: 'search', placeholder: 'id, tag, check, incident', autocomplete: 'off' });
  search.addEventListener('input', () => {
    state.search = (search as HTMLInputElement).value;
    state.shown = PAGE;
    render();
  });
  const choose = (key: 'status' | 'tag', label: string, options: readonly (readonly [value: string, text: string])[]): HTMLElement => {
    const select = make('select', {}, ...[['', 'all'] as const, ...options].map(([value, text]) => make('option', { value }, text)));
    select.addEventListener('change', () => {
      state[key] = (select as HTMLSelectElement).value;
      state.shown = PAGE;
      render();
    });
    return make('label', {}, `${label} `, select);
  };
  place.replaceChildren(
    make(
      'div',
      { class: 'controls' },
      make('label', {}, 'Search ', search, make('kbd', {}, '/')),
      choose('status', 'Outcome', statusOptions(rows)),
      tagOptions(rows).length === 0 ? null : choose('tag', 'Tag', tagOptions(rows)),
    ),
    count,
    make(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': 'Cases', tabindex: '0' },
      make('table', { class: 'cases' }, make('thead', {}, make('tr', {}, ...heads.map(({ head }) => head))), body),
    ),
    more,
  );
  listen(search, body);
  render();
}

/** `/` goes to the search, arrows and j, k go from case to case, Escape goes back. */
function listen(search: HTMLElement, body: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement;
    const isTyping = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      search.focus();
      return;
    }
    const buttons = [...body.querySelectorAll<HTMLButtonElement>('button.open')];
    const index = buttons.indexOf(at as HTMLButtonElement);
    if (event.key === 'Escape' && index >= 0) {
      search.focus();
      return;
    }
    const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
    if (step === 0 || (isTyping && !(at === search && event.key === 'ArrowDown')) || (index < 0 && at !== search)) return;
    event.preventDefault();
    const next = buttons[index + step];
    if (next !== undefined) next.focus();
    else if (step < 0) search.focus();
  });
}

type Column = { readonly key: string; readonly name: string; readonly figure?: true };

function columns(hasBaseline: boolean): readonly Column[] {
  const sides: readonly Column[] = hasBaseline
    ? [
        { key: 'baseline', name: 'Baseline', figure: true },
        { key: 'candidate', name: 'Candidate', figure: true },
        { key: 'difference', name: 'Points', figure: true },
      ]
    : [{ key: 'candidate', name: 'Score', figure: true }];
  return [{ key: 'id', name: 'Case' }, { key: 'rank', name: 'Outcome' }, ...sides, { key: 'failed', name: 'What fails now' }];
}

function order(a: CaseRow, b: CaseRow, key: string): number {
  switch (key) {
    case 'id':
      return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    case 'baseline':
      return byNumber(a.values[0], b.values[0]);
    case 'candidate':
      return byNumber(a.values[1], b.values[1]);
    case 'difference':
      return byNumber(a.values[2], b.values[2]);
    case 'failed':
      return (b.failed?.length ?? 0) - (a.failed?.length ?? 0);
    default:
      return a.rank - b.rank;
  }
}

/** What has no figure stands last. */
function byNumber(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

function textOf({ id, tags = [], failed = [], origins = [], severity = '', place = '', mustPass }: CaseRow): string {
  return [id, ...tags, ...failed, ...origins, severity, place, mustPass === true ? 'must pass' : ''].join('\n').toLowerCase();
}

function statusOptions(rows: readonly CaseRow[]): (readonly [string, string])[] {
  return Object.entries(WORDS).flatMap(([status, word]) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [[status, `${word} (${count})`] as const];
  });
}

function tagOptions(rows: readonly CaseRow[]): (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap(({ tags = [] }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 200)
    .map(([tag, count]) => [tag, `${tag} (${count})`] as const);
}

function rowOf(row: CaseRow, hasBaseline: boolean): HTMLElement[] {
  const button = make('button', { type: 'button', class: 'open', 'aria-expanded': 'false' }, row.id);
  const marks = [row.mustPass === true ? 'must pass' : '', row.severity ?? ''].filter((mark) => mark !== '').join(', ');
  const figures = hasBaseline ? row.shown : [row.shown[1]];
  const line = make(
    'tr',
    { class: row.status },
    make('th', { scope: 'row' }, button, marks === '' ? null : make('span', { class: 'marks' }, marks)),
    make('td', {}, make('span', { class: `outcome ${row.status}` }, WORDS[row.status] ?? row.status), hasBaseline ? move(row) : null),
    ...figures.map((figure) => make('td', { class: 'figure' }, figure)),
    make('td', { class: 'failed' }, (row.failed ?? []).slice(0, 3).join(', ') + ((row.failed?.length ?? 0) > 3 ? ' …' : '')),
  );
  let detail: HTMLElement | null = null;
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    if (open) detail?.remove();
    else {
      detail = make('tr', { class: 'detail' }, make('td', { colspan: String(line.children.length) }, detailOf(row)));
      line.after(detail);
    }
  });
  return [line];
}

/** Both scores on one line from 0 to 1: hollow before, full after. */
function move({ values: [baseline, candidate], status }: CaseRow): Node | null {
  if (baseline === null || candidate === null) return null;
  const draw = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const x = (value: number): number => 6 + value * 68;
  const plot = draw('svg', { width: 80, height: 12, viewBox: '0 0 80 12', class: `move ${status}`, 'aria-hidden': 'true' });
  plot.append(
    draw('line', { x1: 6, x2: 74, y1: 6, y2: 6, class: 'track' }),
    draw('line', { x1: x(baseline), x2: x(candidate), y1: 6, y2: 6, class: 'way' }),
    draw('circle', { cx: x(baseline), cy: 6, r: 4, class: 'from' }),
    draw('circle', { cx: x(candidate), cy: 6, r: 4, class: 'to' }),
  );
  return plot;
}

function detailOf(row: CaseRow): HTMLElement {
  const facts: (readonly [string, string])[] = [
    ['What fails now', (row.failed ?? []).join('; ')],
    ['Where it comes from', (row.origins ?? []).join('; ')],
    ['Tags', (row.tags ?? []).join(', ')],
    ['Golden set', row.place ?? ''],
    ['Trials', `${row.trials[0]} on the baseline, ${row.trials[1]} on the candidate`],
  ];
  const list = make(
    'dl',
    {},
    ...facts.filter(([, text]) => text !== '').map(([name, text]) => make('div', {}, make('dt', {}, name), make('dd', {}, text))),
  );
  return make('div', {}, list, ...(row.texts === undefined ? [] : textsOf(row.texts)));
}

function textsOf({ input, diff, answers, images, reasons = [] }: CaseTexts): HTMLElement[] {
  const side = (title: string, own: -1 | 1): HTMLElement => {
    const parts: Child[] =
      diff === null
        ? [answers?.[own === -1 ? 0 : 1] ?? '(no answer)']
        : diff.filter(([which]) => which === 0 || which === own).map(([which, text]) => (which === 0 ? text : make('mark', {}, text)));
    const image = images?.[own === -1 ? 0 : 1];
    const picture = image ? make('img', { src: image, alt: `The answer of the ${title.toLowerCase()}` }) : null;
    return make('div', { class: own === -1 ? 'before' : 'after' }, make('h4', {}, title), make('pre', {}, ...parts), picture);
  };
  return [
    make('div', { class: 'input' }, make('h4', {}, 'Input'), make('pre', {}, input)),
    make('div', { class: 'sides' }, side('Baseline', -1), side('Candidate', 1)),
    ...reasons.map(([item, baseline, candidate]) =>
      make(
        'div',
        { class: 'sides reasons' },
        ...[baseline, candidate].map((text) =>
          make('div', {}, make('h4', {}, `Judge on ${item}`), make('p', {}, text ?? '(nothing kept)')),
        ),
      ),
    ),
  ];
}
