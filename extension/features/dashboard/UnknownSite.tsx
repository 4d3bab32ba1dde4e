import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

interface UnknownSiteProps {
  /** As the address of the page names it. */
  readonly site: string;
  readonly onBack: () => void;
}

/** Says that a site which the address names is none of this browser's, and offers to add it or to go to those that are. */
export function UnknownSite({ onBack, site }: UnknownSiteProps): ReactNode {
  const { text } = useWords();
  const domain = typedDomain(site);
  return (
    <output className="wrap-anywhere">
      {text('kw.unknownSite', { site: readableDomain(site) })}{' '}
      {domain === undefined ? null : (
        <Button onClick={() => void askBackground('addSite', { domain })}>{text('sites.add')}</Button>
      )}{' '}
      <LinkButton onClick={onBack}>{text('kw.unknownSiteBack')}</LinkButton>
    </output>
  );
}
