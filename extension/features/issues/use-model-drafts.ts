import { useEffect, useRef, useState } from 'react';

import type { JudgeContext } from '#shared/assist/judge-draft.ts';
import type { WrittenDrafts } from '#shared/assist/written/write-drafts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { FindingPlace, RuleId } from '#shared/audit/rule.ts';
import type { ModelFailure, TryCost } from '#extension/platform/messages/draft-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

/** What a model is to write for. */
export interface ModelTask {
  readonly facts: PageFacts;
  readonly context: JudgeContext;
  readonly rule: RuleId;
  readonly place: FindingPlace | undefined;
}

/** Drafts of a model with its name and what all its tries cost. */
export interface ModelWork extends WrittenDrafts, TryCost {
  readonly model: string;
}

export type ModelState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly work: ModelWork }
  | { readonly kind: 'failed'; readonly failure: ModelFailure };

interface ModelDraftsState {
  readonly state: ModelState;
  readonly write: (connectionId: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Has a model write for one place, and judges in this page what it wrote. A surface that goes cancels. */
export function useModelDrafts(task: ModelTask): ModelDraftsState {
  const [state, setState] = useState<ModelState>({ kind: 'idle' });
  const underWay = useRef<string>(undefined);
  const cancel = (): void => {
    const id = underWay.current;
    if (id !== undefined) void askBackground('cancelModel', { id });
  };
  useEffect(
    () => () => {
      const id = underWay.current;
      if (id !== undefined) void askBackground('cancelModel', { id });
    },
    [],
  );
  const write = async (connectionId: string): Promise<void> => {
    const id = crypto.randomUUID();
    underWay.current = id;
    setState({ kind: 'writing' });
    const ended = await writeFor(task, connectionId, id);
    underWay.current = undefined;
    setState(ended);
  };
  return { state, write, cancel };
}

async function writeFor(
  { context, facts, place, rule }: ModelTask,
  connectionId: string,
  id: string,
): Promise<ModelState> {
  const [{ judgePage }, { writeDrafts }] = await Promise.all([
    import('#shared/assist/judge-draft.ts'),
    import('#shared/assist/written/write-drafts.ts'),
  ]);
  let spent: TryCost = { costMicros: 0, tokens: 0 };
  let model = '';
  const written = await writeDrafts<ModelFailure>(judgePage(facts, context), { rule, place }, async (request) => {
    const answer = await askBackground('askModel', { id, connectionId, request });
    spent = sumOf(spent, answer.ok ? answer.value : answer.failure);
    if (!answer.ok) return answer;
    model = answer.value.model;
    return { ok: true, value: answer.value.texts };
  });
  if (!written) return { kind: 'idle' };
  if (!written.ok) return { kind: 'failed', failure: { ...written.failure, ...spent } };
  return { kind: 'written', work: { ...written.value, ...spent, model } };
}

/** A price that is unknown once is unknown in the sum. */
function sumOf(before: TryCost, { costMicros = 0, tokens = 0 }: Partial<TryCost>): TryCost {
  const isKnown = before.costMicros !== null && costMicros !== null;
  return { costMicros: isKnown ? before.costMicros + costMicros : null, tokens: before.tokens + tokens };
}
