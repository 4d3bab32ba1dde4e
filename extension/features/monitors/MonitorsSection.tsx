import type { ReactNode } from 'react';

import { MonitorDetail } from './MonitorDetail.tsx';
import { MonitorForm } from './MonitorForm.tsx';
import { MonitorList } from './MonitorList.tsx';
import { useMonitors } from './use-monitors.ts';
import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorsSectionProps {
  /** undefined: those of all sites. */
  readonly domain: string | undefined;
  /** A monitor's id, or `new` and an address. */
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
}

/** What a backend looks at again and again: pages, servers, robots.txt and sitemaps. */
export function MonitorsSection({ domain, onPath, path }: MonitorsSectionProps): ReactNode {
  const say = useMonitorWords();
  const backend = useMonitors();
  const [first, given = ''] = path;
  const shown = backend.monitors.filter(({ url }) => domain === undefined || isOf(domain, url));
  const open = backend.monitors.find(({ id }) => id === first);
  if (backend.state === 'loading') return null;
  return (
    <section className={styles.monitors} aria-labelledby="monitors-title">
      <h3 id="monitors-title">{say('watch')}</h3>
      {backend.failure === null ? null : <p role="alert">{say('failed', { reason: backend.failure })}</p>}
      {backend.state === 'none' ? <p>{say('needs')}</p> : null}
      {backend.state === 'read' && open ? (
        <MonitorDetail key={open.id} monitor={open} backend={backend} onBack={() => onPath([])} />
      ) : null}
      {backend.state === 'read' && !open ? (
        <>
          <MonitorForm
            key={given}
            url={first === 'new' ? given : domain === undefined ? '' : `https://${domain}/`}
            channels={backend.channels}
            onAdd={async (monitor) => {
              const id = await backend.add(monitor);
              if (id !== undefined) onPath([id]);
            }}
          />
          {shown.length === 0 ? (
            <p className="soft">{say('empty')}</p>
          ) : (
            <MonitorList monitors={shown} onOpen={(id) => onPath([id])} />
          )}
        </>
      ) : null}
    </section>
  );
}

function isOf(domain: string, url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return host === domain || host.endsWith(`.${domain}`);
}
