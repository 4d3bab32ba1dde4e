import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { dashboardTexts } from './dashboard-texts.data.ts';

/** The way to where a site is removed, with all that says what goes with it. */
export function RemoveSite(): ReactNode {
  const language = usePartLanguage('alerts');
  return (
    <p className="soft">
      {translate(dashboardTexts, language, 'dashboard.removeSite')}{' '}
      <LinkButton onClick={() => openOptions('sites')}>
        {translate(dashboardTexts, language, 'dashboard.toSites')}
      </LinkButton>
    </p>
  );
}
