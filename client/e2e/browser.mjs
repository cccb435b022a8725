// Finds a browser and opens pages in it: CHROME_PATH, else the system's Chromium or Chrome, else the npm package @sparticuz/chromium.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function executable() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, args: FLAGS };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: FLAGS };
  const { default: bundled } = await import('@sparticuz/chromium');
  // In one process the whole browser goes when one page's renderer does, as happens on a busy machine when a context is closed.
  const args = bundled.args.filter((flag) => flag !== '--single-process');
  return { executablePath: await bundled.executablePath(), args: [...args, ...FLAGS] };
}

/** Starts the browser. */
export async function launch() {
  return chromium.launch({ headless: true, ...(await executable()) });
}

/** The sizes pages are looked at: a desk and a phone. */
export const SIZES = {
  desk: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/**
 * A signed-in context in a size, a theme and a language. `cookies` are those of a session (see `signIn`); requests to other hosts are
 * counted, since there must be none.
 */
export async function openContext(browser, { base, cookies, size = 'desk', theme = 'light', locale = 'ko' }) {
  const context = await browser.newContext({
    ...SIZES[size],
    colorScheme: theme,
    locale: locale === 'ko' ? 'ko-KR' : 'en-US',
    reducedMotion: 'reduce',
  });
  if (cookies) await context.addCookies(cookies);
  // Documents without an origin (a blank page) have no storage.
  await context.addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('atlas::locale', chosen);
  }, locale);
  const host = new URL(base).host;
  const foreign = new Set();
  const faults = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) foreign.add(url.host);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  return { context, foreign, faults };
}

/** Opens a one-time link and keeps the session it gives. */
export async function signIn(browser, link) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  const cookies = await context.cookies();
  const where = page.url();
  await context.close();
  if (!cookies.some((cookie) => cookie.name === 'atlas_session'))
    throw new Error(`The link gave no session; it led to ${where}.`);
  return cookies;
}

/** Waits until a page has asked everything it wants to know and drawn it. */
export async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page
    .waitForFunction(() => !document.querySelector('main [role=status][aria-label], [aria-busy=true]'), null, { timeout: 20_000 })
    .catch(() => undefined);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Requests of a page that are under way; streams that stay open do not count. */
const underWay = new WeakMap();

function watched(page) {
  let state = underWay.get(page);
  if (!state) {
    state = { open: new Set() };
    underWay.set(page, state);
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql/stream')) state.open.add(request);
    });
    const closed = (request) => state.open.delete(request);
    page.on('requestfinished', closed);
    page.on('requestfailed', closed);
  }
  return state;
}

/**
 * The same as {@link settle} without half a second of idle network: a heading is there, nothing is under way, nothing says that it is
 * loading, three times in a row. Call {@link watch} before the page goes anywhere.
 */
export async function quiet(page, timeout = 20_000) {
  const { open } = watched(page);
  const until = Date.now() + timeout;
  await page.evaluate(() => document.fonts.ready);
  for (let calm = 0; calm < 3 && Date.now() < until;) {
    const busy = await page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              done(
                document.querySelector('h1') === null ||
                  document.querySelector('main [role=status][aria-label], [aria-busy=true]') !== null,
              ),
            ),
          );
        }),
    );
    calm = busy || open.size > 0 ? 0 : calm + 1;
    if (calm < 3) await page.waitForTimeout(40);
  }
}

/** Begins to count a page's requests, for {@link quiet}. */
export const watch = (page) => void watched(page);
