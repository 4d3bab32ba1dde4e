import { OptionsPage } from '#extension/features/options/OptionsPage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';

mountSurface(<OptionsPage />);
