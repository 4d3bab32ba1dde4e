import { loadStoredWelcome } from '#extension/features/welcome/load-stored-welcome.ts';
import { WelcomePage } from '#extension/features/welcome/WelcomePage.tsx';
import { mountStored } from '#extension/session/mount-stored.tsx';

// Stored data is read before the first paint: nothing moves once it is there.
await mountStored(loadStoredWelcome, (initial) => <WelcomePage initial={initial} />);
