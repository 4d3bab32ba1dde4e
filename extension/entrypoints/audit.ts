import { runPageScript } from '#extension/platform/page/run-page-script.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const marker = Symbol.for('sightline.page-script');

/** Injected into the page on demand; a second injection finds the first and leaves it to its work. */
const auditScript: UnlistedScriptDefinition = defineUnlistedScript(() => {
  if (marker in globalThis) return;
  Object.defineProperty(globalThis, marker, { value: true });
  runPageScript();
});

export default auditScript;
