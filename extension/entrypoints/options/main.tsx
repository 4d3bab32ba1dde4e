import { loadStoredOptions } from '#extension/features/options/load-stored-options.ts';
import { OptionsPage } from '#extension/features/options/OptionsPage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';

// Stored data is read before the first paint: nothing moves once it is there.
const initial = await loadStoredOptions();
await mountSurface(<OptionsPage initial={initial} />, ['audit', 'research']);
