import { runOverlay } from '#extension/overlay/run-overlay.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const marker = Symbol.for('sightline.serp-script');

/** On results pages of the engines that the user switched on. A results page in a frame is none of ours. */
const serpScript: UnlistedScriptDefinition = defineUnlistedScript(() => {
  if (window !== window.top || marker in globalThis) return;
  Object.defineProperty(globalThis, marker, { value: true });
  const engine = bundledEngine(Reflect.get(globalThis, Symbol.for('sightline.engine')));
  if (engine) runOverlay(engine, Symbol.for('sightline.lines') in globalThis);
});

export default serpScript;

/** Safe: pages don't share our scripts' globals; the build's own script before this one sets it. */
function bundledEngine(value: unknown): EngineDescription | undefined {
  return value as EngineDescription | undefined;
}
