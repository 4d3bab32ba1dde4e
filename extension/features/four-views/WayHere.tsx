import type { ReactNode } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import styles from './four-views.module.css';

/** The redirects that lead to the page, as far as a browser tells an extension. What it hides is said to be hidden. */
export function WayHere({ facts }: { readonly facts: PageFacts }): ReactNode {
  const { text } = useWords();
  const { response, navigation, url } = facts;
  return (
    <section aria-labelledby="way-here">
      <h2 id="way-here">{text('wayHere')}</h2>
      {response.state === 'missing' ? (
        <MissingInput input={response} />
      ) : (
        <ol className={styles.wayHere}>
          {response.value.redirects.map((hop) => (
            <Hop key={hop.url} url={hop.url} status={hop.status} />
          ))}
          {response.value.isRedirected && response.value.redirects.length === 0 ? (
            <>
              <Hop url={url} status={null} />
              <li className="soft">{text('hiddenHops')}</li>
            </>
          ) : null}
          <Hop url={response.value.finalUrl} status={response.value.status} />
          {response.value.isRedirected ? null : <li className="soft">{text('noRedirect')}</li>}
        </ol>
      )}
      {navigation ? <p className="soft">{text('tabRedirects', { count: navigation.sameOriginRedirects })}</p> : null}
    </section>
  );
}

function Hop({ url, status }: { readonly url: string; readonly status: number | null }): ReactNode {
  return (
    <li>
      <Tag className="number">{status ?? '–'}</Tag> <span className="wrap-anywhere">{url}</span>
    </li>
  );
}
