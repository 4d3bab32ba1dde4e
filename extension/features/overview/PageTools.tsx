import type { ReactNode } from 'react';

import { pageToolsFor } from '#extension/report-view/page-tools.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import styles from './overview.module.css';

/** Services of others, each opened at this page; nothing for pages that they cannot reach. */
export function PageTools({ url }: { readonly url: string }): ReactNode {
  const { text } = useWords();
  const tools = pageToolsFor(url);
  if (tools.length === 0) return null;
  return (
    <section aria-labelledby="page-tools">
      <h2 id="page-tools">{text('pageTools')}</h2>
      <ul className={styles.tools}>
        {tools.map((tool) => (
          <li key={tool.id}>
            <a href={tool.url} target="_blank" rel="noreferrer">
              {text(`pageTool.${tool.id}`)} <Icon name="link" />
            </a>
          </li>
        ))}
      </ul>
      <p className="soft">{text('pageToolsNote')}</p>
    </section>
  );
}
