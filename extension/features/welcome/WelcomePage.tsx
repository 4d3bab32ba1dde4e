import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { BackendStep } from './BackendStep.tsx';
import { EnginesStep } from './EnginesStep.tsx';
import type { StoredWelcome } from './load-stored-welcome.ts';
import { PinStep } from './PinStep.tsx';
import { SiteStep } from './SiteStep.tsx';
import styles from './WelcomePage.module.css';

/** After the installation: three jobs in three steps, each of which can be left out. */
export function WelcomePage({ initial }: { readonly initial: StoredWelcome }): ReactNode {
  const { text } = useWords();
  return (
    <main className={styles.welcome}>
      <header className={styles.head}>
        <h1>{text('welcome.title')}</h1>
        <p className="soft">{text('welcome.explained')}</p>
      </header>
      <ol className={styles.steps}>
        <PinStep initial={initial.isPinned} />
        <SiteStep initial={initial} />
        <EnginesStep initial={initial.engines} />
      </ol>
      <BackendStep initial={initial} />
      <section className={styles.keys} aria-labelledby="welcome-keys">
        <h2 id="welcome-keys">{text('welcome.keys')}</h2>
        <ul>
          <li>
            <kbd>Alt+Shift+A</kbd> {text('welcome.keyAudit')}
          </li>
          <li>
            <kbd>/</kbd> {text('welcome.keySearch')}
          </li>
          <li>
            <kbd>?</kbd> {text('welcome.keyHelp')}
          </li>
        </ul>
        <p>
          <a href="/help.html">{text('help')}</a>
        </p>
      </section>
    </main>
  );
}
