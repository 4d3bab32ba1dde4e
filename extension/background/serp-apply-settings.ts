import type { Locale } from '#shared/kernel/locale.ts';
import { blockTexts } from '#shared/serp/block-texts.data.ts';
import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import {
  type EngineUpdate,
  type EngineUpdates,
  loadEngineUpdateList,
} from '#extension/platform/storage/engine-updates.ts';
import { overlayWords } from '#extension/words/overlay-words.ts';
import { saveSerpOverlayConfig } from '#extension/platform/storage/serp-overlay-config.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { hasOrigins, registerSerpScripts } from '#extension/platform/browser/serp-scripts.ts';
import { changeSerpSettings, loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/**
 * Brings the registered scripts and the pages' configuration in line with the settings. An engine whose hosts the user
 * took back in the browser's own settings is switched off.
 */
export async function applySerpSettings(): Promise<void> {
  await navigator.locks.request('serp-apply', async () => {
    const settings = await loadSerpSettings();
    const wanted = engines.filter(({ id }) => settings.engines.includes(id));
    const permitted: typeof wanted = [];
    for (const engine of wanted) if (await hasOrigins(serpOrigins(engine))) permitted.push(engine);
    if (permitted.length < wanted.length) {
      const refused = new Set(wanted.filter((each) => !permitted.includes(each)).map(({ id }) => id));
      await changeSerpSettings((before) => ({ engines: before.engines.filter((id) => !refused.has(id)) }));
    }
    const updates = (await loadEngineUpdateList())?.updates;
    const locale = localeOf(await loadSettings());
    await saveSerpOverlayConfig({
      locale,
      words: {
        ...blockTexts,
        ...(await blockNames(locale)),
        ...overlayWords,
        ...(await loadTranslation(locale, 'overlay')).texts,
      },
      density: settings.density,
      hidden: settings.hiddenDomains,
      engines: permitted.map((bundled) => {
        const proven = updates?.[bundled.id]?.before ?? bundled;
        const update = usedUpdate(updates, bundled);
        return update
          ? { bundled: proven, update: update.description, isKept: update.state === 'kept' }
          : { bundled: proven };
      }),
    });
    // After the configuration, which the script reads once it is on a results page.
    await registerSerpScripts(
      permitted.map((engine) => ({ engine, hasUpdate: usedUpdate(updates, engine) !== undefined })),
      { withLines: settings.density === 'full', withFolding: settings.hiddenDomains.length > 0 },
    );
  });
}

/** In the reader's language, for the hover that lists what is on a page. */
async function blockNames(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const { texts } = await loadTranslation(locale, 'ui');
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('block.')));
}

function usedUpdate(
  updates: EngineUpdates['updates'] | undefined,
  { id }: EngineDescription,
): EngineUpdate | undefined {
  const update = updates?.[id];
  return update?.state === 'rolled-back' ? undefined : update;
}
