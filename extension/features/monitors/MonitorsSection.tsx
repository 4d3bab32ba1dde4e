import type { ReactNode } from 'react';

import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { MonitorDetail } from './MonitorDetail.tsx';
import { MonitorForm } from './MonitorForm.tsx';
import { MonitorList } from './MonitorList.tsx';
import { StatusPageForm } from './StatusPageForm.tsx';
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
  const { text } = useWords();
  const backend = useMonitors();
  const [first, given = ''] = path;
  // A competitor's price is watched for the site in whose section it was added.
  const shown = backend.monitors.filter(
    ({ projectId, url }) => domain === undefined || isOf(domain, url) || backend.sites.get(projectId) === domain,
  );
  const watched = new Set(backend.monitors.map(({ projectId }) => projectId));
  const projects = [...backend.sites].filter(
    ([id, site]) => watched.has(id) && (domain === undefined || site === domain),
  );
  const open = backend.monitors.find(({ id }) => id === first);
  /** The list, or one monitor, where its address is listed: here, or among those of all sites. */
  const show = (url: string, ...rest: readonly string[]): void => {
    if (domain === undefined || isOf(domain, url)) onPath(rest);
    else globalThis.location.hash = writeRoute(undefined, 'monitors', rest);
  };
  if (backend.state === 'loading') return null;
  return (
    <section className={styles.monitors} aria-labelledby="monitors-title">
      <h3 id="monitors-title">{say('watch')}</h3>
      {backend.failure === null ? null : <p role="alert">{say('failed', { reason: backend.failure })}</p>}
      {backend.away === null ? null : (
        <p role="alert">
          {say('away', backend.away)} {backend.monitors.length > 0 ? say('awayBefore') : ''}
        </p>
      )}
      {backend.state === 'none' ? (
        <p>
          {say('needs')} <LinkButton onClick={() => openOptions('backend')}>{text('openOptions')}</LinkButton>
        </p>
      ) : null}
      {backend.state === 'read' && open ? (
        <MonitorDetail key={open.id} monitor={open} backend={backend} onBack={() => show(open.url)} />
      ) : null}
      {backend.state === 'read' && !open ? (
        <>
          <MonitorForm
            key={given}
            site={domain}
            url={first === 'new' ? given : domain === undefined ? '' : `https://${domain}/`}
            projectId={[...backend.sites].find(([, site]) => site === domain)?.[0]}
            hasKey={backend.monitors.some(({ kind }) => kind === 'vitals')}
            channels={backend.channels}
            isNear={backend.isNear}
            isDisabled={backend.away !== null}
            onAdd={async (monitor) => {
              const id = await backend.add(monitor, domain);
              if (id !== undefined) onPath([id]);
            }}
          />
          {shown.length === 0 && backend.away === null ? <p className="soft">{say('empty')}</p> : null}
          {shown.length === 0 ? null : <MonitorList monitors={shown} onOpen={(id) => onPath([id])} />}
          {projects.map(([projectId, site]) => (
            <StatusPageForm
              key={projectId}
              projectId={projectId}
              domain={site}
              isNamed={domain === undefined}
              monitors={backend.monitors.filter((monitor) => monitor.projectId === projectId)}
            />
          ))}
        </>
      ) : null}
    </section>
  );
}

function isOf(domain: string, url: string): boolean {
  return isWithinDomain(URL.parse(url)?.hostname ?? '', domain);
}
