import type { ReactNode } from 'react';

import type { DraftTarget, FixDrafts } from '#shared/assist/draft-fixes.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { DraftCard } from './DraftCard.tsx';
import { useAssistText } from './use-assist-text.ts';
import styles from './drafts.module.css';

/** What stands at each place, and what could: places with a draft first. */
export function DraftTargets({ fixes }: { readonly fixes: FixDrafts }): ReactNode {
  const say = useAssistText();
  const { morePlaces, targets } = fixes;
  const drafted = targets.filter(({ drafts }) => drafts.length > 0);
  const others = targets.filter(({ drafts }) => drafts.length === 0);
  return (
    <>
      {targets.length > 1 ? <p>{say('placesDrafted', { drafted: drafted.length, total: targets.length })}</p> : null}
      <ul className={styles.targets}>
        {[...drafted, ...others.slice(0, drafted.length === 0 ? 3 : 0)].map((target, index) => (
          <li key={target.place?.node ?? index}>
            <Target target={target} />
          </li>
        ))}
      </ul>
      {morePlaces > 0 ? <p className="soft">{say('morePlaces', { count: morePlaces })}</p> : null}
    </>
  );
}

function Target({ target }: { readonly target: DraftTarget }): ReactNode {
  const say = useAssistText();
  const { text } = useWords();
  const { highlight } = usePanelActions();
  const { before, closest, drafts, place, reason } = target;
  const node = place?.in === 'raw' ? undefined : place?.node;
  return (
    <div className={styles.target}>
      <p className={styles.now}>
        <span className="soft">{say('before')}</span>
        <span className="wrap-anywhere">{before || <span className="soft">{say('nothingThere')}</span>}</span>
        {node === undefined ? null : <LinkButton onClick={() => highlight({ node })}>{text('highlight')}</LinkButton>}
      </p>
      {drafts.map((draft) => (
        <DraftCard key={draft.html} draft={draft} />
      ))}
      {reason === undefined ? null : <p>{say(`reason.${reason}`)}</p>}
      {closest ? (
        <>
          <p>{say('closest')}</p>
          <DraftCard draft={closest} />
        </>
      ) : null}
    </div>
  );
}
