/** The page of a labelling session: one file, no address but its own, driven by the keyboard. */
import { hash } from 'node:crypto';

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

const digest = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** Nothing but the page's own style and script, and requests, pictures and recordings from where it came from. */
export const PAGE_POLICY = [
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
export const PAGE = `<!doctype html>
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
