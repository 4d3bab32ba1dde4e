import { createFoldedResult, foldedLine } from '#extension/overlay/fold-result.ts';
import { offerFoldingParts } from '#extension/overlay/folding-parts.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Before the script of results pages, where the user hid domains: their results are folded as soon as they are read. */
const serpFold: UnlistedScriptDefinition = defineUnlistedScript(() =>
  offerFoldingParts({ createFoldedResult, foldedLine }),
);

export default serpFold;
