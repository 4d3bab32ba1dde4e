import { PopupAudit } from '#extension/features/popup-audit/PopupAudit.tsx';
import { SerpSwitch } from '#extension/features/serp-switch/SerpSwitch.tsx';
import { findActiveTab } from '#extension/platform/tabs.ts';
import { loadTabAudit } from '#extension/session/load-tab-audit.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';

// Stored data is read before the first paint: the popup never opens empty where something is known.
const tab = await findActiveTab();
if (tab) mountSurface(<PopupAudit initial={await loadTabAudit(tab)} SerpSwitch={SerpSwitch} />);
