import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { drawStored, untilParsed } from '#extension/features/popup-shell/draw-stored.ts';

/** The popup's first script: what is stored is drawn before the others run (decision 0063). */
const popupFirst: UnlistedScriptDefinition = defineUnlistedScript(
  () => void drawStored().finally(() => void runOthers()),
);

export default popupFirst;

/** `wxt.config.ts` made a link of the popup's own script, so that it is read meanwhile and does not run. */
async function runOthers(): Promise<void> {
  await untilParsed();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-preloaded-after-drawing]'))
    link.rel = 'modulepreload';
  const { href } = document.querySelector<HTMLLinkElement>('link[data-runs-after-drawing]') ?? {};
  if (href === undefined) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = href;
  document.head.append(script);
}
