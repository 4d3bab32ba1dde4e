import { Fragment, type ReactNode } from 'react';

import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import { AnswerCharts } from './AnswerCharts.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { RowsTable } from './RowsTable.tsx';

interface ToolAnswersProps {
  readonly answers: readonly ToolAnswer[];
  readonly threadId: string;
  /** Whether the backend has kept them. */
  readonly isKept: boolean;
}

/** What tools answered, in their order: rows with their charts, and what is proposed. */
export function ToolAnswers({ answers, isKept, threadId }: ToolAnswersProps): ReactNode {
  return answers.map((answer, at) =>
    answer.proposal ? (
      <ProposalCard key={answer.proposal.id} proposal={answer.proposal} threadId={threadId} isKept={isKept} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={at}>
        <AnswerCharts answer={answer} />
        <RowsTable answer={answer} />
      </Fragment>
    ),
  );
}
