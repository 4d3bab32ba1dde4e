import { type ReactNode, useEffect, useState } from 'react';

import type { Monitor, MonitorChange } from '#shared/api/endpoints/monitors.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { ChangeView } from './ChangeView.tsx';
import { ChannelBoxes } from './ChannelBoxes.tsx';
import { IgnoredLines } from './IgnoredLines.tsx';
import { MonitorList } from './MonitorList.tsx';
import { MonitorName } from './MonitorName.tsx';
import { SeenTable } from './SeenTable.tsx';
import { QuietHours } from './QuietHours.tsx';
import { sinceWhen } from './since-when.ts';
import { type MonitorsOfBackend, shownChanges } from './use-monitors.ts';
import { UptimeTable } from './UptimeTable.tsx';
import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorDetailProps {
  readonly monitor: Monitor;
  readonly backend: MonitorsOfBackend;
  readonly onBack: () => void;
}

/** One monitor: how it stands, what it found, and what can be done with it. */
export function MonitorDetail({ backend, monitor, onBack }: MonitorDetailProps): ReactNode {
  const say = useMonitorWords();
  const { changesOf } = backend;
  const { channelIds, id, ignored, isPaused, lastLookAt, latency, unsteady, url } = monitor;
  const site = backend.sites.get(monitor.projectId);
  const [changes, setChanges] = useState<readonly MonitorChange[]>();
  // Its history goes too: asked once more.
  const [isDeleting, setDeleting] = useState(false);
  useEffect(() => {
    let isShown = true;
    void changesOf(id).then((read) => {
      if (isShown) setChanges(read);
    });
    return () => {
      isShown = false;
    };
  }, [changesOf, id, lastLookAt]);
  const remove = async (): Promise<void> => {
    if (await backend.remove(id)) onBack();
  };
  return (
    <>
      <LinkButton onClick={onBack}>{say('back')}</LinkButton>
      <MonitorList monitors={[monitor]} />
      {changes && lastLookAt !== null ? <Since {...sinceWhen(monitor, changes, shownChanges)} /> : null}
      {site === undefined ? null : <p className="soft">{say('ofSite', { site })}</p>}
      {latency && latency.looks >= 20 ? <p>{say('latency', latency)}</p> : null}
      {unsteady.length > 0 ? (
        <p>{say('unsteady', { fields: unsteady.map((field) => say(`field.${field}`)).join(', ') })}</p>
      ) : null}
      <div className={styles.actions}>
        {isPaused ? null : <Button onClick={() => void backend.look(id)}>{say('lookNow')}</Button>}
        <Button onClick={() => void backend.edit(id, { isPaused: !isPaused })}>
          {say(isPaused ? 'goOn' : 'pause')}
        </Button>
        <Button aria-expanded={isDeleting} onClick={() => setDeleting(!isDeleting)}>
          {say('delete')}
        </Button>
        {isDeleting ? (
          <Button kind="danger" className="wrap-anywhere" onClick={() => void remove()}>
            {say('deleteOf', { url })}
          </Button>
        ) : null}
      </div>
      <MonitorName key={monitor.name} monitor={monitor} onSave={(name) => void backend.edit(id, { name })} />
      {monitor.kind === 'uptime' ? <UptimeTable monitorId={id} lastLookAt={lastLookAt} /> : null}
      <ChannelBoxes
        channels={backend.channels}
        chosen={channelIds}
        site={backend.sites.get(monitor.projectId)}
        onChoose={(ids) => void backend.edit(id, { channelIds: [...ids] })}
      />
      <QuietHours hours={monitor.quietHours} onChange={(quietHours) => void backend.edit(id, { quietHours })} />
      <IgnoredLines ignored={ignored} onChange={(kept) => void backend.edit(id, { ignored: [...kept] })} />
      <SeenTable seen={monitor.seen} />
      <h3>{say('history')}</h3>
      {changes?.length === 0 ? <p className="soft">{say('noHistory')}</p> : null}
      {(changes ?? []).map((change) => (
        <ChangeView
          key={change.id}
          change={change}
          onIgnore={(line) => {
            const once = new Map([...ignored, line].map((each) => [JSON.stringify(each), each]));
            void backend.edit(id, { ignored: [...once.values()] });
          }}
        />
      ))}
    </>
  );
}

/** Since when it stands as the table above says. */
function Since({ at, isAtLeast }: ReturnType<typeof sinceWhen>): ReactNode {
  const say = useMonitorWords();
  const { time } = useWords();
  return <p>{say(isAtLeast ? 'sinceAtLeast' : 'since', { time: time(at) })}</p>;
}
