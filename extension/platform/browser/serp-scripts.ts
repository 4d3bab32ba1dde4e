import type { EngineDescription } from '#shared/serp/engine.ts';
import { askPermission } from './ask-permission.ts';
import { browser } from './browser.ts';

import { serpMatches, serpOrigins } from './serp-origins.ts';

/** An engine that is switched on, and whether a newer description of it is tried or kept. */
export interface SerpScripted {
  readonly engine: EngineDescription;
  readonly hasUpdate: boolean;
}

/** What all engines get: lines, and the means to fold results of hidden domains. */
export interface SharedScripts {
  readonly withLines: boolean;
  readonly withFolding: boolean;
}

/** Asks the user for the hosts. Must be called in the turn of the click; true at once where they are granted already. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return askPermission({ origins: [...origins] });
}

export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

export async function removeOrigins(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/**
 * Registers the script for exactly these engines; open pages of newly registered ones get it at once. What it must know
 * before the first result is painted comes as scripts too, since a page's script can't wait for the storage then:
 * the engine's results, and whether they get lines.
 */
export async function registerSerpScripts(engines: readonly SerpScripted[], shared: SharedScripts): Promise<void> {
  const registered = new Map(
    (await browser.scripting.getRegisteredContentScripts())
      .filter(({ id }) => id.startsWith(prefix))
      .map((script) => [script.id, JSON.stringify(script.js)] as const),
  );
  const wanted = engines.map((scripted) => ({
    id: prefix + scripted.engine.id,
    js: scriptsFor(scripted, shared),
    matches: serpMatches(scripted.engine),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  const gone = [...registered.keys()].filter((id) => wanted.every((script) => script.id !== id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = wanted.filter(({ id }) => !registered.has(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  // Never taken away and put back: a page that loads in between would have none.
  const changed = wanted.filter(({ id, js }) => registered.has(id) && !sameFiles(registered.get(id), js));
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  for (const scripted of engines.filter(({ engine }) => !registered.has(prefix + engine.id))) {
    await injectIntoOpenPages(scripted, shared);
  }
}

/** Browsers give the paths back without their leading slash. */
function sameFiles(registered: string | undefined, wanted: readonly string[]): boolean {
  return registered?.replaceAll('"/', '"') === JSON.stringify(wanted).replaceAll('"/', '"');
}

async function injectIntoOpenPages(scripted: SerpScripted, shared: SharedScripts): Promise<void> {
  const tabs = await browser.tabs.query({ url: serpOrigins(scripted.engine) });
  for (const { id } of tabs) {
    // A tab that is going away or shows an error page refuses; the next page there has the script anyway.
    if (id !== undefined)
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: scriptsFor(scripted, shared) })
        .catch(() => undefined);
  }
}

function scriptsFor({ engine, hasUpdate }: SerpScripted, { withFolding, withLines }: SharedScripts): string[] {
  const needsPaint = JSON.stringify(engine).includes('"painted":true');
  return [
    `/serp-engines/${engine.id}.js`,
    ...(withLines ? ['/serp-lines.js'] : []),
    ...(withFolding ? ['/serp-fold.js'] : []),
    ...(hasUpdate ? ['/serp-trial.js'] : []),
    ...(needsPaint ? ['/serp-painted.js'] : []),
    '/serp.js',
  ];
}

const prefix = 'serp-';
