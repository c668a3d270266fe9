import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters as wide as on a screen of today, also where Chromium has no windows.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium, headless and with an empty profile; whoever starts it closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: pathOfBrowser(), args: [...args, ...more] });
}

/** Starts a Chromium that many test files share; whoever starts it closes it. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: pathOfBrowser(), args });
}

function pathOfBrowser(): string {
  const path = findBrowser();
  if (path === undefined)
    throw new Error('No Chromium on PATH. Name one: CHROMIUM=/path/to/chrome');
  return path;
}
