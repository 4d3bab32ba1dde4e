import { HelpReader } from '#extension/features/help/HelpReader.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';

await mountSurface(<HelpReader />);
