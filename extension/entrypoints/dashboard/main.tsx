import { DashboardPage } from '#extension/features/keywords/DashboardPage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { loadKeywords, type WantedSites } from '#extension/session/use-keywords.ts';

const asked = decodeURIComponent(globalThis.location.hash.slice(1));
const wanted: WantedSites = asked === '' ? { kind: 'page', url: undefined } : { kind: 'site', domain: asked };
// Stored data is read before the first paint.
await mountSurface(<DashboardPage initial={await loadKeywords(wanted)} initialSite={wanted} />);
