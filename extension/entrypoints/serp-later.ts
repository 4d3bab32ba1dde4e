import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { createBulkMenu } from '#extension/overlay/bulk-menu.ts';
import { createFoldedResult, foldedLine } from '#extension/overlay/fold-result.ts';
import { offerFoldingParts } from '#extension/overlay/folding-parts.ts';
import { itemParts } from '#extension/overlay/item-parts.ts';
import { offerLaterParts } from '#extension/overlay/later-parts.ts';
import { readPageFacts } from '#extension/overlay/page-facts.ts';
import { choiceParts, rememberedButtons, rememberedParts } from '#extension/overlay/remembered-parts.ts';
import { resultParts } from '#extension/overlay/result-parts.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Joins the script of results pages once it has something to remember. */
const serpLater: UnlistedScriptDefinition = defineUnlistedScript(() => {
  offerFoldingParts({ createFoldedResult, foldedLine });
  offerLaterParts({
    choiceParts,
    createBulkMenu,
    itemParts,
    readableDomain,
    readPageFacts,
    rememberedButtons,
    rememberedParts,
    resultParts,
  });
});

export default serpLater;
