/**
 * `npm run pictures`: the pictures of the README in docs/pictures, light and dark, from what the demo really prints: its comment as GitHub's own
 * parser renders it, and its report page. Needs Chromium and `cmark-gfm`, and a built dist/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/pictures');
const QUALITY = 82;

/** What the demo leaves: the folder of its run record. */
const printed = execFileSync(process.execPath, [join(root, 'dist/index.js'), 'demo'], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
const comment = /^The comment that the pull request would get: (.+)$/m.exec(printed)?.[1];
if (comment === undefined) throw new Error('the demo named no comment');

const themes = {
  light: {
    page: '#ffffff',
    box: '#ffffff',
    head: '#f6f8fa',
    line: '#d1d9e0',
    text: '#1f2328',
    soft: '#59636e',
    link: '#0969da',
    code: '#818b981f',
  },
  dark: {
    page: '#0d1117',
    box: '#0d1117',
    head: '#151b23',
    line: '#3d444d',
    text: '#f0f6fc',
    soft: '#9198a1',
    link: '#4493f8',
    code: '#656c7633',
  },
} as const;
type Theme = keyof typeof themes;

/** The comment in the looks of a pull request's page. */
function commentPage(markdown: string, theme: Theme): string {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);
  const html = execFileSync('cmark-gfm', ['--unsafe', '--hardbreaks', ...extensions], { input: markdown, encoding: 'utf8' });
  const { page, box, head, line, text, soft, link, code } = themes[theme];
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 12px; background: ${page}; color: ${text}; font: 14px/1.5 sans-serif; width: 836px }
    .comment { border: 1px solid ${line}; border-radius: 6px; background: ${box} }
    .head { padding: 7px 16px; background: ${head}; border-bottom: 1px solid ${line}; border-radius: 6px 6px 0 0; color: ${soft} }
    .head b { color: ${text} } .head i { font-style: normal; font-size: 12px; border: 1px solid ${line}; border-radius: 2em; padding: 0 7px; margin-left: 4px }
    .body { padding: 16px } h3 { font-size: 17.5px; margin: 0 0 12px; line-height: 1.3 } h4 { font-size: 14px; margin: 16px 0 8px }
    p, ul, table, details { margin: 0 0 12px } ul { padding-left: 2em } a { color: ${link}; text-decoration: none }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums } th, td { border: 1px solid ${line}; padding: 5px 12px } tr:nth-child(2n) { background: ${head} }
    code { background: ${code}; padding: .2em .4em; border-radius: 6px; font: 85% monospace } pre { background: ${head}; padding: 12px; border-radius: 6px } pre code { background: none; padding: 0 }
    sub { color: ${soft} }
  </style><div class="comment"><div class="head"><b>github-actions</b><i>bot</i> commented</div><div class="body">${html}</div></div>`;
}

/** The part of the page that is worth a look, as WebP. */
async function take(page: Page, name: string, clip: { readonly width: number; readonly height: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: 0, y: 0, ...clip, scale: 1 },
    captureBeyondViewport: true,
  });
  const path = join(folder, `${name}.webp`);
  writeFileSync(path, Buffer.from(data, 'base64'));
  process.stdout.write(`docs/pictures/${name}.webp  ${Math.round(statSync(path).size / 1024)} KiB\n`);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const theme of ['light', 'dark'] as const) {
    const open = async (width: number, address: string): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, deviceScaleFactor: 1.5 });
      await page.goto(address);
      return page;
    };
    const written = join(dirname(comment), `comment-${theme}.html`);
    writeFileSync(written, commentPage(readFileSync(comment, 'utf8'), theme));
    const shown = await open(860, pathToFileURL(written).href);
    await take(shown, `comment-${theme}`, { width: 860, height: 900 });
    await take(await open(1080, pathToFileURL(join(dirname(comment), 'report.html')).href), `report-${theme}`, {
      width: 1080,
      height: 1180,
    });
  }
} finally {
  await browser.close();
}
