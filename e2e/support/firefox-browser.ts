import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { firefoxBuild } from './extension-build.ts';

type Surface = 'popup' | 'sidebar' | 'tab';

/** Firefox with the built extension. Its surfaces are read and pressed from the browser's own window. */
export interface FirefoxBrowser {
  open(url: string): Promise<void>;
  /** Presses the icon in the toolbar, which opens the popup. */
  pressIcon(): Promise<void>;
  /** Presses a tab, button or box by its whole text or name. */
  press(surface: Surface, name: string): Promise<void>;
  /** What a surface shows; empty where it is not open. */
  textOf(surface: Surface): Promise<string>;
  /** Answers the browser's question before it is asked, as a test cannot. */
  grant(permissions: readonly string[], origins: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const extensionId = 'sightline@sightline.invalid';
const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
/** Pages of extensions stand in the browser's own process, where its window reaches them. */
const preferences = {
  'extensions.webextensions.remote': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-US',
};

/** `FIREFOX_PATH`, else where systems put it; undefined where there is none, or no build for it. */
export function findFirefox(): string | undefined {
  if (!existsSync(join(firefoxBuild, 'manifest.json'))) return undefined;
  const { FIREFOX_PATH: named } = process.env;
  return [...(named === undefined ? [] : [named]), ...installed].find((path) => existsSync(path));
}

export async function launchFirefox(path: string): Promise<FirefoxBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'sightline-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = spawn(path, [...args, '--remote-allow-system-access', '--remote-allow-origins=*', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async (): Promise<void> => {
    const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(`${await listeningAt(child)}/session`);
    await send('session.new', { capabilities: {} });
    await send('webExtension.install', { extensionData: { type: 'path', path: firefoxBuild } });
    const tabs = tree.parse(await send('browsingContext.getTree', {}));
    const windows = tree.parse(await send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
    return driveFirefox(send, contextOf(tabs), contextOf(windows), close);
  } catch (error) {
    await close();
    throw error;
  }
}

function driveFirefox(send: Send, tab: string, window: string, close: () => Promise<void>): FirefoxBrowser {
  /** Runs in the browser's window; `documentOf` gives what a surface shows. */
  const run = async (code: string): Promise<string> => {
    const expression = `(async () => { ${helpers} ${code} })()`;
    const answer = await send('script.evaluate', { expression, target: { context: window }, awaitPromise: true });
    return evaluated.parse(answer).result.value ?? '';
  };
  return {
    open: async (url) => {
      await send('browsingContext.activate', { context: tab });
      await send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    pressIcon: async () => {
      await run(`const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
        await Management.global.browserActionFor(extension).triggerAction(globalThis);`);
    },
    press: async (surface, name) => {
      await run(`const found = [...documentOf(${JSON.stringify(surface)}).querySelectorAll('button, input')].find((each) =>
          [each.textContent.trim(), each.getAttribute('aria-label'), each.closest('label')?.textContent.trim()]
            .includes(${JSON.stringify(name)}));
        if (!found) throw new Error('Nothing to press is named so.');
        found.click();`);
    },
    textOf: (surface) => run(`return documentOf(${JSON.stringify(surface)})?.body.innerText ?? '';`),
    grant: async (permissions, origins) => {
      await run(`const { ExtensionPermissions } =
          ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(extension.id, ${JSON.stringify({ permissions, origins })}, extension);`);
    },
    close,
  };
}

const helpers = `
  const { extension } = WebExtensionPolicy.getByID('${extensionId}');
  const documentOf = (type) => [...extension.views].find((view) => view.viewType === type)?.xulBrowser?.contentDocument;`;

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const evaluated = z.object({ type: z.literal('success'), result: z.object({ value: z.string().optional() }) });
const answered = z.object({
  id: z.int(),
  type: z.string(),
  result: z.unknown().optional(),
  message: z.string().optional(),
});

type Send = (method: string, params: object) => Promise<unknown>;

function contextOf({ contexts: [first] }: z.infer<typeof tree>): string {
  if (!first) throw new Error('Firefox has no window.');
  return first.context;
}

function listeningAt(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    // Read on to the end: what nobody reads would hold Firefox up.
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)\s/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

/** Firefox listens before it answers: what is asked too early is never answered, and asked again. */
async function openSocket(url: string): Promise<WebSocket> {
  for (let attempt = 1; ; attempt++) {
    const socket = new WebSocket(url);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true), { once: true });
      socket.addEventListener('error', () => resolve(false), { once: true });
      setTimeout(() => resolve(false), 3_000);
    });
    if (isOpen) return socket;
    socket.close();
    if (attempt === 10) throw new Error(`Firefox does not answer at ${url}.`);
  }
}

/** https://www.w3.org/TR/webdriver-bidi/ */
async function connect(url: string): Promise<Send> {
  const socket = await openSocket(url);
  const waiting = new Map<number, (answer: z.infer<typeof answered>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = answered.safeParse(JSON.parse(String(data)));
    if (answer.success) waiting.get(answer.data.id)?.(answer.data);
  });
  let id = 0;
  return async (method, params) => {
    id += 1;
    const answer = await new Promise<z.infer<typeof answered>>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type !== 'success') throw new Error(`${method}: ${answer.message ?? answer.type}`);
    return answer.result;
  };
}
