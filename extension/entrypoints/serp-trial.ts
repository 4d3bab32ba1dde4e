import { tryUpdate } from '#extension/overlay/try-update.ts';
import { offerUpdateTrial } from '#extension/overlay/update-trial.ts';
import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Before the script of results pages, on the engines that have a newer description. */
const serpTrial: UnlistedScriptDefinition = defineUnlistedScript(() => offerUpdateTrial(tryUpdate));

export default serpTrial;
