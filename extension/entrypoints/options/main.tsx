import { OptionsPage } from '#extension/features/options/OptionsPage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';

await mountSurface(<OptionsPage />, ['audit', 'research']);
