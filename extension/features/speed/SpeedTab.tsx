import type { ReactNode } from 'react';

import { readableAddress } from '#shared/kernel/readable-address.ts';
import type { LayoutFacts } from '#shared/audit/facts/layout-facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { VitalsFacts } from '#shared/audit/facts/context-facts.ts';
import { rateVital, type Vital, vitals as vitalNames } from '#shared/research/field-data/vital-rating.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { FieldDataSection } from './FieldDataSection.tsx';
import { LabDataSection } from './LabDataSection.tsx';
import { ResourceFiles } from './ResourceFiles.tsx';
import { vitalTones } from './vital-tones.ts';
import layoutStyles from '#extension/ui/layout.module.css';
import tagStyles from '#extension/ui/Tag.module.css';

/** Core Web Vitals and weight of this one view, and what its layout does. */
export function SpeedTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  const { vitals, layout } = audit.facts.context;
  return (
    <div className={layoutStyles.sections}>
      <section aria-labelledby="speed-vitals">
        <h2 id="speed-vitals">Core Web Vitals</h2>
        {vitals.state === 'missing' ? <MissingInput input={vitals} /> : <Vitals vitals={vitals.value} />}
      </section>
      <FieldDataSection key={audit.report.url} url={audit.report.url} />
      <LabDataSection key={`lab ${audit.report.url}`} url={audit.report.url} />
      <section aria-labelledby="speed-weight">
        <h2 id="speed-weight">{text('weight')}</h2>
        {vitals.state === 'missing' ? (
          <MissingInput input={vitals} />
        ) : (
          <Weight vitals={vitals.value} report={audit.report} />
        )}
      </section>
      <section aria-labelledby="speed-layout">
        <h2 id="speed-layout">{text('layout')}</h2>
        {layout.state === 'missing' ? <MissingInput input={layout} /> : <Layout layout={layout.value} />}
      </section>
    </div>
  );
}

function Vitals({ vitals }: { readonly vitals: VitalsFacts }): ReactNode {
  const { text } = useWords();
  const { highlight } = usePanelActions();
  const node = vitals.lcp?.node;
  return (
    <>
      <p className="soft">{text(vitals.wasHidden ? 'vitalsHidden' : 'vitalsExplained')}</p>
      <Facts>
        {vitalNames.map((name) => (
          <div key={name}>
            <dt title={text(`vital.${name}`)}>{name.toUpperCase()}</dt>
            <dd>
              <VitalValue name={name} value={valueOf(vitals, name)} />
              {name === 'lcp' && node !== undefined && node !== null ? (
                <>
                  {' '}
                  <button type="button" className={tagStyles.tag} onClick={() => highlight({ node })}>
                    {text('lcpElement', { tag: vitals.lcp?.tag ?? '' })}
                  </button>
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </Facts>
    </>
  );
}

function valueOf({ lcp, cls, inpMs, fcpMs, ttfbMs }: VitalsFacts, name: Vital): number | null {
  const values = { lcp: lcp?.timeMs ?? null, cls: cls?.score ?? null, inp: inpMs, fcp: fcpMs, ttfb: ttfbMs };
  return values[name];
}

function VitalValue({ name, value }: { readonly name: Vital; readonly value: number | null }): ReactNode {
  const { text, number } = useWords();
  if (value === null) return <span className="soft">– {text(name === 'inp' ? 'inpUnknown' : 'vitalUnknown')}</span>;
  const rating = rateVital(name, value);
  return (
    <span>
      <Mark tone={vitalTones[rating]} />{' '}
      {name === 'cls' ? number(Math.round(value * 1_000) / 1_000) : `${number(value)} ms`}{' '}
      <span className="soft">{text(`rating.${rating}`)}</span>
    </span>
  );
}

interface WeightProps {
  readonly vitals: VitalsFacts;
  readonly report: AuditReport;
}

function Weight({ report, vitals: { resources } }: WeightProps): ReactNode {
  const { text, number } = useWords();
  const kilobytes = (bytes: number): string => `${number(Math.round(bytes / 1_000))} kB`;
  return (
    <>
      <p>
        {text('weightSummary', { count: resources.count, size: kilobytes(resources.transferBytes) })}
        {resources.hiddenSizeCount > 0 ? ` ${text('weightHidden', { count: resources.hiddenSizeCount })}` : ''}
      </p>
      <ul className={layoutStyles.plainList}>
        {resources.hosts.slice(0, 12).map(({ host, count, bytes, hiddenCount }) => (
          <li key={host} className={layoutStyles.answer}>
            <span className="wrap-anywhere">{readableAddress(host)}</span>
            <Tag className="number">{text('fileCount', { count })}</Tag>
            <Tag className="number">{hiddenCount === count ? text('sizeHidden') : kilobytes(bytes)}</Tag>
          </li>
        ))}
      </ul>
      {resources.files ? <ResourceFiles report={report} files={resources.files} /> : null}
    </>
  );
}

function Layout({ layout }: { readonly layout: LayoutFacts }): ReactNode {
  const { text, number, percent } = useWords();
  const smallShare = layout.textLength === 0 ? 0 : Math.round((100 * layout.smallTextLength) / layout.textLength);
  const rows = [
    ['viewport', `${number(layout.viewportWidthPx)} × ${number(layout.viewportHeightPx)}`],
    ['contentWidth', `${number(layout.scrollWidthPx)} px`],
    ['smallTargets', text('countOf', { count: number(layout.smallTargets.length), total: number(layout.targetCount) })],
    ['smallText', percent(smallShare / 100)],
  ] as const;
  return (
    <Facts>
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{text(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Facts>
  );
}
