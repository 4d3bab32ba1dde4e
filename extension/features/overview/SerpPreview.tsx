import { clsx } from 'clsx';
import { type ReactNode, useRef } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { cutWord, pixelBudget } from '#extension/report-view/pixel-budget.ts';
import { type SerpBox, serpBoxes } from '#extension/report-view/serp-boxes.ts';
import { fitText } from '#extension/report-view/serp-preview.ts';
import { usePreviewDevice } from '#extension/session/use-preview-device.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';
import { measureTextPx } from '#extension/ui/measure-text.ts';
import styles from './overview.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

/** The page as a Google result, cut where its pixels end. */
export function SerpPreview({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const [device, setDevice] = usePreviewDevice();
  const { title, description } = report.summary;
  const frame = useRef<HTMLDivElement>(null);
  const framePx = useContentWidthPx(frame);
  const boxes = serpBoxes[device];
  const resultPx = boxes.title.widthPx + 2;
  return (
    <section aria-labelledby="serp-preview">
      <div className={layoutStyles.sectionHead}>
        <h2 id="serp-preview">{text('serpPreview')}</h2>
        <Segmented
          label={text('device')}
          options={(['desktop', 'mobile'] as const).map((id) => ({ id, label: text(id) }))}
          selected={device}
          onSelect={setDevice}
        />
      </div>
      <div className={clsx(styles.serpFrame, device === 'mobile' && styles.serpMobile)} ref={frame}>
        <div className={styles.serpResult} style={{ width: resultPx, zoom: Math.min(1, framePx / resultPx) }}>
          <ResultAddress url={report.summary.canonical ?? report.url} />
          <p className={styles.serpTitle} style={{ font: boxes.title.font }}>
            {title === null ? <span className="soft">{text('noTitle')}</span> : fit(title, boxes.title)}
          </p>
          <p className={styles.serpDescription} style={{ font: boxes.description.font }}>
            {description === null ? (
              <span className="soft">{text('noDescription')}</span>
            ) : (
              fit(description, boxes.description)
            )}
          </p>
        </div>
      </div>
      <PixelBudget label={text('title')} value={title} box={boxes.title} />
      <PixelBudget label={text('description')} value={description} box={boxes.description} />
      <p className={clsx(styles.footnote, 'soft')}>{text('serpPreviewNote')}</p>
    </section>
  );
}

function ResultAddress({ url }: { readonly url: string }): ReactNode {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const crumbs = parsed?.pathname.split('/').filter((part) => part !== '') ?? [];
  return (
    <div className={styles.serpAddress}>
      <span className={styles.serpFavicon}>
        <Icon name="page" />
      </span>
      <span className={styles.serpSite}>
        <span className="clip">{parsed?.hostname.replace(/^www\./, '') ?? url}</span>
        <span className="clip soft">{[parsed?.origin ?? '', ...crumbs.map(decodeCrumb)].join(' › ')}</span>
      </span>
    </div>
  );
}

function PixelBudget({
  label,
  value,
  box,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly box: SerpBox;
}): ReactNode {
  const { text, number } = useWords();
  const budget = value === null ? null : pixelBudget(value, box);
  if (!budget) return null;
  const { budgetPx, isCut, px } = budget;
  const cut = cutWord(budget);
  return (
    <p className={styles.pixelBudget}>
      <span>{label}</span>
      {/* What is cut shows as less good: the browser colours a value above `high`. */}
      <meter
        min={0}
        max={Math.max(budgetPx + 1, px)}
        low={isCut ? 0 : budgetPx}
        high={isCut ? 0 : budgetPx}
        optimum={0}
        value={px}
        aria-label={label}
      />
      <span className="number">
        {cut === 'pixelsCutAtWords'
          ? text(cut, { count: box.lines })
          : [text('pixelsOf', { px: number(px), budget: number(budgetPx) }), ...(cut ? [text(cut)] : [])].join(' · ')}
      </span>
    </p>
  );
}

function fit(value: string, box: SerpBox): string {
  return fitText(value, box, (part) => measureTextPx(part, box.font) ?? 0).text;
}

function decodeCrumb(crumb: string): string {
  try {
    return decodeURIComponent(crumb);
  } catch {
    return crumb;
  }
}
