import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const flags = [
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
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium on PATH. Name one: CHROMIUM=/path/to/chrome');
  }
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}
