/** A comment as a reader of GitHub sees it: GitHub's parser, the list of what its sanitiser lets through, its measures, in a real browser. */
import type { Browser } from 'playwright-core';
import { type OpenPage, openHtml } from './browser.js';
import { toHtml } from './github-markdown.js';

/** What github-linguist's html-pipeline keeps of a comment; everything else is dropped, with its content where it is a script. */
const KEPT = {
  elements: [
    ...[
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
      'BR',
      'B',
      'I',
      'STRONG',
      'EM',
      'A',
      'PRE',
      'CODE',
      'IMG',
      'TT',
      'DIV',
      'INS',
      'DEL',
      'SUP',
      'SUB',
      'P',
    ],
    ...[
      'OL',
      'UL',
      'LI',
      'TABLE',
      'THEAD',
      'TBODY',
      'TFOOT',
      'TR',
      'TD',
      'TH',
      'BLOCKQUOTE',
      'DL',
      'DT',
      'DD',
      'KBD',
      'Q',
      'SAMP',
      'VAR',
      'HR',
    ],
    ...['S', 'SUMMARY', 'DETAILS', 'CAPTION', 'SPAN', 'INPUT'],
  ],
  attributes: ['href', 'src', 'alt', 'align', 'colspan', 'rowspan', 'open', 'title', 'start', 'checked', 'disabled', 'type'],
  schemes: ['http:', 'https:', 'mailto:'],
};

const STYLE = `
  body { margin: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff }
  #comment { width: 780px; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; box-sizing: border-box; overflow-wrap: break-word }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px } th { font-weight: 600 } tr:nth-child(2n) { background: #f6f8fa }
  code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; white-space: break-spaces }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0; white-space: pre }
  h3 { font-size: 1.25em; margin: 24px 0 16px } h4 { font-size: 1em; margin: 24px 0 16px } details { margin-bottom: 16px } p { margin: 0 0 16px }`;

/** Opens a comment. */
export async function openComment(browser: Browser, markdown: string, look: Parameters<typeof openHtml>[2] = {}): Promise<OpenPage> {
  const opened = await openHtml(browser, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="comment"></div>`, {
    width: 830,
    ...look,
  });
  await opened.page.evaluate(
    ({ html, elements, attributes, schemes }) => {
      // A document of its own runs and loads nothing.
      const inert = new DOMParser().parseFromString(html, 'text/html');
      for (const element of [...inert.body.querySelectorAll('*')]) {
        if (['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME'].includes(element.tagName)) element.remove();
        else if (!elements.includes(element.tagName)) element.replaceWith(...element.childNodes);
        for (const { name, value } of [...element.attributes]) {
          const isForeign =
            (name === 'href' || name === 'src') &&
            !schemes.some((scheme) => value.trim().toLowerCase().startsWith(scheme)) &&
            !value.startsWith('#');
          if (!attributes.includes(name) || isForeign) element.removeAttribute(name);
        }
      }
      document.querySelector('#comment')?.replaceChildren(...inert.body.childNodes);
    },
    { html: toHtml(markdown), ...KEPT },
  );
  return opened;
}
