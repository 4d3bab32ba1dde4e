import { type ReactNode, useEffect, useState } from 'react';

import { callEndpoint } from '#shared/api/call.ts';
import { readUptime } from '#shared/api/endpoints/monitors.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { translate } from '#shared/kernel/translation.ts';
import { sayUptime } from '#shared/monitors/say-uptime.ts';
import { statusPageTexts } from '#shared/monitors/status-page-texts.data.ts';
import { askConnected } from '#extension/session/ask-connected.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import styles from './monitors.module.css';

interface UptimeTableProps {
  readonly monitorId: string;
  /** Read again with each look. */
  readonly lastLookAt: string | null;
}

/** For which share of the time an address answered, with what the share stands on. */
export function UptimeTable({ lastLookAt, monitorId }: UptimeTableProps): ReactNode {
  const language = usePartLanguage('alerts');
  const [windows, setWindows] = useState<EndpointOutput<typeof readUptime>['windows']>();
  useEffect(() => {
    let isOver = false;
    void askConnected((access) => callEndpoint(readUptime, { params: { monitorId } }, access)).then((read) => {
      if (!isOver && read.ok) setWindows(read.value.windows);
    });
    return () => {
      isOver = true;
    };
  }, [monitorId, lastLookAt]);
  if (!windows) return null;
  const say = (id: keyof typeof statusPageTexts): string => translate(statusPageTexts, language, id);
  return (
    <>
      <h3>{say('uptime.title')}</h3>
      <table className={styles.seen}>
        <thead>
          <tr>
            <th scope="col">{say('uptime.span')}</th>
            <th scope="col">{say('uptime.share')}</th>
            <th scope="col">{say('uptime.base')}</th>
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => {
            const { base, share, span } = sayUptime(window, language);
            return (
              <tr key={window.days}>
                <th scope="row">{span}</th>
                <td>{share}</td>
                <td>{base}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="soft">{say('uptime.what')}</p>
    </>
  );
}
