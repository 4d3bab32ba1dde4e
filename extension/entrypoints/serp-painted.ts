import { readPaintedText } from '#extension/platform/page/painted-text.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Before the script of results pages, on the engines that disguise the labels of their ads. */
const serpPainted: UnlistedScriptDefinition = defineUnlistedScript(() => {
  Object.defineProperty(globalThis, Symbol.for('sightline.painted'), { value: readPaintedText, configurable: true });
});

export default serpPainted;
