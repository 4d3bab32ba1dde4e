import { type ReactNode, useEffect, useState } from 'react';

import { isAtLeast } from '#shared/api/role.ts';
import type { Connection } from '#extension/platform/storage/connection.ts';

import { callAccount } from '../account/call-account.ts';
import { useLoaded } from '../account/use-loaded.ts';
import { AddModelForm } from './AddModelForm.tsx';
import { ModelBudget } from './ModelBudget.tsx';
import { ModelLine } from './ModelLine.tsx';
import { callModels } from './call-models.ts';
import { useModelText } from './use-model-text.ts';
import styles from './language-models.module.css';

/** Language models of the workspace: which there are, what they may cost, and another one. */
export function LanguageModelsSection({ connection }: { readonly connection: Connection | undefined }): ReactNode {
  const say = useModelText();
  return (
    <section aria-labelledby="language-models">
      <h2 id="language-models">{say('models.title')}</h2>
      <p className="soft">{say('models.explained')}</p>
      {connection ? <Models key={connection.workspaceId} /> : <p>{say('models.needsBackend')}</p>}
    </section>
  );
}

function Models(): ReactNode {
  const say = useModelText();
  const { value: session } = useLoaded(readSession);
  const { failure, reload, value: models } = useLoaded(listModels);
  const budget = useLoaded(readBudget);
  const [outcome, setOutcome] = useState({ isBusy: false, text: '' });
  const [removed, setRemoved] = useState<string>();
  const { reload: reloadBudget } = budget;
  useEffect(() => {
    if (models) void reloadBudget();
  }, [models, reloadBudget]);
  const isAdmin = session !== undefined && isAtLeast(session.workspace.role, 'admin');
  return (
    <>
      {failure ? <output>{say('fault.backend', { reason: failure.reason })}</output> : null}
      <ul className={styles.models}>
        {models?.items.map((model) => (
          <ModelLine
            key={model.id}
            connection={model}
            isAdmin={isAdmin}
            onChanged={reload}
            onRemoved={() => {
              setRemoved(model.model);
              setOutcome({ isBusy: false, text: '' });
            }}
          />
        ))}
      </ul>
      <output>{removed === undefined ? '' : say('models.removed', { model: removed })}</output>
      {budget.value && models && models.items.length > 0 ? (
        <ModelBudget budget={budget.value} isAdmin={isAdmin} onChanged={reloadBudget} />
      ) : null}
      {isAdmin ? (
        <AddModelForm
          outcome={outcome}
          onOutcome={(next) => {
            setOutcome(next);
            setRemoved(undefined);
          }}
          onAdded={reload}
        />
      ) : null}
      {session !== undefined && !isAdmin ? <p className="soft">{say('models.notAdmin')}</p> : null}
    </>
  );
}

function readSession() {
  return callAccount('session.read', {});
}

function listModels() {
  return callModels('languageConnections.list', {});
}

function readBudget() {
  return callModels('aiBudget.read', {});
}
