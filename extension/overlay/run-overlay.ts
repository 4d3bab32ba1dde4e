import type { EngineDescription } from '#shared/serp/engine.ts';
import { findEngine } from '#shared/serp/find-engine.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import {
  loadSerpOverlayConfig,
  type SerpOverlayConfig,
  watchSerpOverlayConfig,
} from '#extension/platform/storage/serp-overlay-config.ts';

import { startVisit, type Visit } from './visit.ts';

/**
 * Follows the tab from results page to results page of one engine, for as long as the document lives. On every other
 * page nothing happens but a look at the address.
 */
export function runOverlay(engine: EngineDescription, withLines: boolean): void {
  let config: SerpOverlayConfig | undefined;
  let isAsked = false;
  let visit: Visit | undefined;
  let address = '';

  const isOn = (): boolean =>
    config === undefined ||
    (config.density !== 'off' && config.engines.some(({ bundled }) => bundled.id === engine.id));
  const follow = (): void => {
    const isWanted = isOn() && findEngine(location.href, [engine])?.hasOverlay === true;
    const pageOf = withoutFragment(location.href);
    if (visit && isWanted && pageOf === address) return;
    visit?.end();
    visit = isWanted
      ? startVisit({ id: crypto.randomUUID(), url: location.href, engine, withLines, config })
      : undefined;
    address = pageOf;
    if (isWanted && !isAsked) ask();
  };
  const ask = (): void => {
    isAsked = true;
    void loadSerpOverlayConfig().then(hear);
    watchSerpOverlayConfig(hear, new AbortController().signal);
  };
  const hear = (heard: SerpOverlayConfig | undefined): void => {
    if (!heard) return;
    const before = config;
    config = heard;
    if (!isOn() || !visit) follow();
    else visit.configure(heard, before !== undefined);
  };
  watchNavigation(follow);
  follow();
}

/** The Navigation API where there is one; the page's own signs elsewhere. */
function watchNavigation(onMove: () => void): void {
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', onMove);
  addEventListener('popstate', onMove);
  document.addEventListener('yt-navigate-finish', onMove);
}
