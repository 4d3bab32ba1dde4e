import { useCallback, useEffect, useState } from 'react';

import { callEndpoint } from '#shared/api/call.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import {
  deleteStatusPage,
  readStatusPage,
  saveStatusPage,
  type StatusPage,
} from '#shared/api/endpoints/status-pages.ts';
import type { Result } from '#shared/kernel/result.ts';
import { askConnected } from '#extension/session/ask-connected.ts';

export interface StatusPageOfSite {
  /** Undefined until it is known. */
  readonly page: StatusPage | undefined;
  readonly failure: string | null;
  readonly save: (body: EndpointInput<typeof saveStatusPage>['body']) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The public page of a project; each change is read back from its answer. */
export function useStatusPage(projectId: string): StatusPageOfSite {
  const [page, setPage] = useState<StatusPage>();
  const [failure, setFailure] = useState<string | null>(null);
  const show = useCallback((answer: Result<StatusPage, string>) => {
    if (answer.ok) setPage(answer.value);
    setFailure(answer.ok ? null : answer.failure);
  }, []);
  const read = useCallback(
    () => askConnected((access) => callEndpoint(readStatusPage, { params: { projectId } }, access)),
    [projectId],
  );
  useEffect(() => {
    let isOver = false;
    void read().then((answer) => {
      if (!isOver) show(answer);
    });
    return () => {
      isOver = true;
    };
  }, [read, show]);
  return {
    page,
    failure,
    save: async (body) =>
      show(await askConnected((access) => callEndpoint(saveStatusPage, { params: { projectId }, body }, access))),
    end: async () => {
      const ended = await askConnected((access) => callEndpoint(deleteStatusPage, { params: { projectId } }, access));
      show(ended.ok ? await read() : ended);
    },
  };
}
