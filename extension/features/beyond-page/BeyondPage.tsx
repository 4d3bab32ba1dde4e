import type { ReactNode } from 'react';

import type { ContextFacts } from '#shared/audit/facts/context-facts.ts';
import { linksToCheck } from '#shared/probe/links-to-check.ts';
import type { ProbeProgress } from '#shared/probe/probe-page.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePageProbe } from '#extension/session/use-page-probe.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './beyond-page.module.css';

interface BeyondPageProps {
  readonly audit: ShownAudit;
  /** Whether the offer and what came of it show; how far the check is shows always. */
  readonly isOffered: boolean;
}

/** Offers the check of what the page points at, shows how far it is, and sums it up. */
export function BeyondPage({ audit, isOffered }: BeyondPageProps): ReactNode {
  const { text } = useWords();
  const { progress, wasDenied, start, stop } = usePageProbe(audit);
  if (!audit.facts || audit.isOfAnotherPage || (!isOffered && !progress)) return null;
  const { context, document } = audit.facts;
  const isDone = context.linkStatus.state === 'present';
  const asked = linksToCheck(document.links ?? [], audit.facts.url);
  return (
    <section className={styles.beyond} aria-label={text('beyond')}>
      <output className={styles.beyondText}>
        {progress ? (
          <Progress progress={progress} />
        ) : isDone ? (
          <Summary context={context} />
        ) : wasDenied ? (
          text('beyondDenied')
        ) : (
          text('beyondOffer', { addresses: asked.addresses })
        )}
        {progress || asked.links === 0 ? null : <span className="soft"> {text('beyondOf', { ...asked })}</span>}
      </output>
      <Button onClick={progress ? stop : start}>
        {text(progress ? 'stop' : isDone ? 'beyondAgain' : 'beyondStart')}
      </Button>
    </section>
  );
}

function Progress({ progress: { stage, done, total } }: { readonly progress: ProbeProgress }): ReactNode {
  const { text, number } = useWords();
  const name = text(`beyond.${stage}`);
  if (total !== null) return text('beyondProgress', { name, done: number(done), total: number(total) });
  return done > 0 ? text('beyondProgressOpen', { name, done: number(done) }) : `${name}…`;
}

function Summary({ context: { linkStatus } }: { readonly context: ContextFacts }): ReactNode {
  const { text } = useWords();
  if (linkStatus.state === 'missing') return null;
  const { links, skipped } = linkStatus.value;
  const count = (verdict: string): number => links.filter((link) => link.verdict === verdict).length;
  return text('beyondSummary', {
    count: links.length,
    broken: count('broken'),
    redirects: count('redirect'),
    unclear: count('blocked') + count('unknown') + count('private'),
    skipped,
  });
}
