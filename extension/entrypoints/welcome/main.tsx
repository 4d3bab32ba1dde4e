import { WelcomePage } from '#extension/features/welcome/WelcomePage.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';

await mountSurface(<WelcomePage />);
