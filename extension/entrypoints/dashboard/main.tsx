import { DashboardPage } from '#extension/features/keywords/DashboardPage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { loadKeywords } from '#extension/session/use-keywords.ts';

// Stored data is read before the first paint.
await mountSurface(<DashboardPage initial={await loadKeywords()} />);
