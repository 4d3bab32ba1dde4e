import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';

import { helpPages } from '#shared/help/help-pages.ts';
import { decodePart } from '#shared/kernel/decode-part.ts';
import { helpIndex } from '#shared/retrieval/help-passages.ts';
import { searchPassages } from '#shared/retrieval/search-passages.ts';
import { useHash } from '#extension/session/use-hash.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { HelpHits } from './HelpHits.tsx';
import { HelpText } from './HelpText.tsx';
import styles from './HelpReader.module.css';

const mostHits = 12;

/** The documentation, a page at a time by the address `#page/section`; and a search over it and the rules. */
export function HelpReader(): ReactNode {
  const { text } = useWords();
  const [pageId = '', sectionId = ''] = useHash().slice(1).split('/').map(decodePart);
  const page = helpPages.find(({ id }) => id === pageId) ?? helpPages[0];
  const [words, setWords] = useState('');
  const hits = useMemo(() => searchPassages([helpIndex()], words, { limit: mostHits }), [words]);
  useLayoutEffect(() => {
    if (page) document.title = `${page.title} – Sightline`;
    const section = sectionId === '' ? null : document.getElementById(sectionId);
    if (section) section.scrollIntoView();
    else scrollTo(0, 0);
  }, [page, sectionId]);
  if (!page) return null;
  return (
    <div className={styles.reader}>
      <nav aria-label={text('help.pages')} className={styles.pages}>
        <SearchField label={text('help.search')} value={words} onChange={setWords} />
        {words.trim() === '' ? (
          <ul>
            {helpPages.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === page.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <HelpHits hits={hits} words={words} />
        )}
      </nav>
      <main className={styles.page} lang="en">
        <h1>{page.title}</h1>
        {page.sections.map(({ heading, id, text: markdown }) => (
          <section key={id} id={id === '' ? undefined : id} className={styles.section}>
            {heading === '' ? null : <h2>{heading}</h2>}
            <HelpText label={heading || page.title} markdown={markdown} page={page.id} />
          </section>
        ))}
      </main>
    </div>
  );
}
