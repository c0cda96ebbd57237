/** A real browser on a page that one of our reporters made. Tests that need it skip with a message where Chromium is missing. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { aFolder } from './folder.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const HAS_CHROMIUM = existsSync(CHROMIUM);
if (!HAS_CHROMIUM) process.stderr.write('skipped: the pages are driven in Chromium, which is not installed\n');

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

export type OpenPage = {
  readonly page: Page;
  /** Everything that a closed page must not do: requests beside itself, errors, messages, dialogs. */
  readonly noise: string[];
};

export async function openHtml(
  browser: Browser,
  html: string,
  { width = 1280, dark = false }: { readonly width?: number; readonly dark?: boolean } = {},
): Promise<OpenPage> {
  const path = join(aFolder(), 'page.html');
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) noise.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  return { page, noise };
}
