import type { ReactNode } from 'react';

import { maxExternals } from '#shared/api/endpoints/crawls.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';
import type { CrawlBackend } from '#extension/session/remote-crawls.ts';

import type { CrawlHome, TypedCrawl } from './crawl-plan.ts';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface HomeFieldProps extends Pick<TypedCrawl, 'asksOthers' | 'kind' | 'sendsCookies'> {
  /** The one that is chosen, or fits. */
  readonly home: CrawlHome;
  /** The host for which the browser was chosen in place of the backend. */
  readonly switchedFor: string | undefined;
  readonly backend: CrawlBackend | null;
  readonly onChange: (part: Partial<Pick<TypedCrawl, 'asksOthers' | 'home' | 'sendsCookies'>>) => void;
}

/** Who asks the site, and what that means. Without a backend it is the browser. */
export function HomeField({
  asksOthers,
  backend,
  home,
  kind,
  onChange,
  sendsCookies,
  switchedFor,
}: HomeFieldProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const quota = backend?.quota;
  return (
    <>
      {backend ? (
        <div className={styles.home}>
          <Segmented
            label={say('crawl.home')}
            options={[
              { id: 'backend', label: say('crawl.home.backend') },
              { id: 'browser', label: say('crawl.home.browser') },
            ]}
            selected={home}
            onSelect={(chosen) => onChange({ home: chosen })}
          />
          <output className={styles.switched}>
            {switchedFor === undefined
              ? null
              : say(backend.isNear ? 'crawl.home.switched.near' : 'crawl.home.switched', { host: switchedFor })}
          </output>
        </div>
      ) : null}
      {home === 'backend' ? (
        <>
          <p className="soft">{say('crawl.home.backend.about')}</p>
          {quota ? (
            <p className="soft">
              {say('crawl.quota', {
                left: number(Math.max(0, quota.pages - quota.usedPages - quota.heldPages)),
                pages: number(quota.pages),
                held: quota.heldPages,
              })}
            </p>
          ) : null}
        </>
      ) : (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={sendsCookies}
              onChange={({ target }) => onChange({ sendsCookies: target.checked })}
            />
            {say('crawl.cookies')}
          </label>
          <p className="soft">{say(sendsCookies ? 'crawl.cookies.on' : 'crawl.cookies.off')}</p>
          <p className="soft">{say('crawl.permission')}</p>
        </>
      )}
      {kind === 'site' ? (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={asksOthers}
              onChange={({ target }) => onChange({ asksOthers: target.checked })}
            />
            {say('crawl.others.ask')}
          </label>
          {asksOthers ? (
            <p className="soft">
              {say(home === 'backend' ? 'crawl.others.about.backend' : 'crawl.others.about', { most: maxExternals })}
            </p>
          ) : null}
        </>
      ) : null}
    </>
  );
}
