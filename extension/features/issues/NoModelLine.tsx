import type { ReactNode } from 'react';

import { openOptions } from '#extension/platform/browser/open-options.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useAssistText } from '#extension/report-view/use-assist-text.ts';

/** Says once, quietly, that a model could write too. */
export function NoModelLine(): ReactNode {
  const say = useAssistText();
  return (
    <p className="soft">
      {say('model.connectFirst')}{' '}
      <LinkButton onClick={() => openOptions('language-models')}>{say('model.connect')}</LinkButton>
    </p>
  );
}
