import { type ReactNode, useState } from 'react';

import type { CallFailure } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import type { Proposal } from '#shared/chat/proposal.ts';
import { carryOut } from '#extension/platform/network/chat-access.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import { ProposalFields } from './ProposalFields.tsx';
import { RowLink } from './RowLink.tsx';
import { type Say, useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly threadId: string;
  /** False while the answer is under way: what it proposes is not kept yet. */
  readonly isKept: boolean;
}

/** A change that the assistant proposes: exactly what would be written, and the button without which nothing is. */
export function ProposalCard({ isKept, proposal: given, threadId }: ProposalCardProps): ReactNode {
  const say = useSay();
  const [proposal, setProposal] = useState(given);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>();
  const { domain, kind, outcome } = proposal;
  const press = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const done = await carryOut(threadId, proposal.id);
    setBusy(false);
    if (done.ok) setProposal(done.value);
    else setFailure(done.failure);
  };
  const title = say(`proposal.${kind}`, { domain });
  return (
    <section className={styles.proposal} aria-label={title} data-testid="proposal">
      <h4>{title}</h4>
      <ProposalFields proposal={proposal} />
      {outcome ? (
        <output className={styles.done}>
          ✓ {say(`proposal.done.${kind}`, { added: outcome.added, already: outcome.already })}{' '}
          <RowLink row={outcome}>{say('open')}</RowLink>
        </output>
      ) : (
        <>
          {kind === 'keywords' ? <p className={styles.note}>{say('proposal.costs.keywords')}</p> : null}
          <ButtonRow>
            <Button kind="primary" disabled={!isKept || isBusy} onClick={() => void press()}>
              {say(`proposal.do.${kind}`)}
            </Button>
          </ButtonRow>
          <p className={styles.note}>{say('proposal.nothing')}</p>
        </>
      )}
      {failure === undefined ? null : (
        <p role="alert" className={styles.end}>
          {say('proposal.refused', { reason: reasonOf(failure, say) })}
        </p>
      )}
    </section>
  );
}

/** `null`: no backend is connected. */
function reasonOf(failure: CallFailure | null, say: Say): string {
  if (failure === null) return say('noBackend');
  if (failure.kind === 'refused' && failure.code === 'not_found') return say('proposal.gone');
  return describeFailure(failure);
}
