import type { ReactNode } from 'react';

import type { DraftTarget, FixDrafts } from '#shared/assist/draft-fixes.ts';
import type { JudgeContext } from '#shared/assist/judge-draft.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { DraftCard } from './DraftCard.tsx';
import { ModelDrafts } from './ModelDrafts.tsx';
import { NoModelLine } from './NoModelLine.tsx';
import { useAssistText } from '#extension/report-view/use-assist-text.ts';
import { useModels } from './use-models.ts';
import styles from './drafts.module.css';

interface DraftTargetsProps {
  readonly fixes: FixDrafts;
  readonly facts: PageFacts;
  readonly context: JudgeContext;
}

/** What stands at each place, and what could: places with a draft first. A connected model may write for each. */
export function DraftTargets({ context, facts, fixes }: DraftTargetsProps): ReactNode {
  const models = useModels();
  const isWritten = recipeFor(fixes.rule)?.written !== undefined;
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
            {isWritten && models && models.length > 0 ? (
              <ModelDrafts models={models} facts={facts} context={context} rule={fixes.rule} place={target.place} />
            ) : null}
          </li>
        ))}
      </ul>
      {isWritten && models?.length === 0 ? <NoModelLine /> : null}
      <p className="soft">
        {say(isWritten && models && models.length > 0 ? 'engineBeside' : 'engine')} {say('checkFirst')}
      </p>
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
