import { loadStoredOptions } from '#extension/features/options/load-stored-options.ts';
import { OptionsPage } from '#extension/features/options/OptionsPage.tsx';
import { mountStored } from '#extension/session/mount-stored.tsx';

// Stored data is read before the first paint: nothing moves once it is there.
await mountStored(loadStoredOptions, (initial) => <OptionsPage initial={initial} />, ['audit', 'assist', 'research']);
