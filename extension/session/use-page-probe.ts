import { useEffect, useRef, useState } from 'react';

import type { ContextFacts } from '#shared/audit/facts/context-facts.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { probePage, type ProbeProgress, probeStages } from '#shared/probe/probe-page.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { createProbeFetcher } from '#extension/platform/network/probe-fetcher.ts';
import { readHtml } from '#extension/platform/page/read-html.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { webOrigins } from '#extension/platform/browser/web-origins.ts';

import type { ShownAudit } from './load-tab-audit.ts';

export interface PageProbe {
  /** undefined while nothing runs. */
  readonly progress: ProbeProgress | undefined;
  readonly wasDenied: boolean;
  /** Must be called in the turn of a click, since it may have to ask for a permission. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Runs the check beyond the page for the audit shown, here in the panel: it ends when the panel closes. */
export function usePageProbe(audit: ShownAudit): PageProbe {
  const [progress, setProgress] = useState<ProbeProgress>();
  const [wasDenied, setDenied] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const { auditId, facts } = audit;
  const start = (): void => {
    if (!facts || running.current) return;
    void run(requestOrigins(webOrigins));
  };
  const run = async (permission: Promise<boolean>): Promise<void> => {
    const ending = new AbortController();
    running.current = ending;
    try {
      const isPermitted = await permission;
      setDenied(!isPermitted);
      if (!isPermitted || !facts) return await post(auditId, notPermitted());
      await probePage(facts, {
        fetcher: createProbeFetcher(ending.signal),
        readHtml,
        clock: systemClock,
        impossibleName: `no-such-page-${crypto.randomUUID()}`,
        signal: ending.signal,
        onProgress: setProgress,
        onPart: (part) => post(auditId, part),
      });
    } finally {
      running.current = undefined;
      setProgress(undefined);
    }
  };
  return { progress, wasDenied, start, stop: () => running.current?.abort() };
}

async function post(auditId: string, context: Partial<ContextFacts>): Promise<void> {
  await askBackground('inputsCollected', { auditId, inputs: { context } });
}

function notPermitted(): Partial<ContextFacts> {
  const missing = { state: 'missing', reason: 'not-permitted' } as const;
  return Object.fromEntries(probeStages.filter((stage) => stage !== 'sitemaps').map((stage) => [stage, missing]));
}
