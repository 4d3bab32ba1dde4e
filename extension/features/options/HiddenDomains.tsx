import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './options.module.css';

interface HiddenDomainsProps {
  readonly domains: readonly string[];
  readonly onShow: (domain: string) => void;
}

/** Domains whose results are folded on results pages, and the way back; nothing where there are none. */
export function HiddenDomains({ domains, onShow }: HiddenDomainsProps): ReactNode {
  const { text } = useWords();
  if (domains.length === 0) return null;
  return (
    <section aria-labelledby="hidden-domains">
      <h3 id="hidden-domains">{text('serp.hidden')}</h3>
      <ul className={styles.sites}>
        {domains.map((domain) => (
          <li key={domain}>
            <span className="clip">{readableDomain(domain)}</span>
            <Button aria-label={text('serp.showOf', { domain })} onClick={() => onShow(domain)}>
              {text('serp.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
