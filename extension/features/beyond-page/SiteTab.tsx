import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { Input } from '#shared/audit/facts/input.ts';
import type { SiteImageFact, SitemapFacts, TargetFact, VariantFact } from '#shared/audit/facts/context-facts.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { MiddleClipped } from '#extension/ui/MiddleClipped.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';

import { AnswerTag } from './AnswerTag.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** What the site around the page answers: sitemaps, canonical and language versions, icons, other forms of the address. */
export function SiteTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  const { sitemaps, targets, siteImages, variants } = audit.facts.context;
  return (
    <div className={layoutStyles.sections}>
      <Section title={text('sitemaps')} input={sitemaps}>
        {(found) => <Sitemaps sitemaps={found} />}
      </Section>
      <Section title={text('targets')} input={targets}>
        {(found) => <Targets targets={found} />}
      </Section>
      <Section title={text('siteImages')} input={siteImages}>
        {(found) => <SiteImages images={found} />}
      </Section>
      <Section title={text('variants')} input={variants}>
        {(found) => <Variants variants={found} />}
      </Section>
    </div>
  );
}

interface SectionProps<T> {
  readonly title: string;
  readonly input: Input<T>;
  readonly children: (value: T) => ReactNode;
}

function Section<T>({ title, input, children }: SectionProps<T>): ReactNode {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {input.state === 'missing' ? <MissingInput input={input} /> : children(input.value)}
    </section>
  );
}

function Sitemaps({ sitemaps: { files, entries, isComplete } }: { readonly sitemaps: SitemapFacts }): ReactNode {
  const { text, number } = useWords();
  const isAnyRead = files.some(({ kind, status }) => status === 200 && kind !== 'unknown');
  const own = entries.find(({ match }) => match === 'page') ?? entries[0];
  return (
    <>
      <p>
        {own
          ? text(own.match === 'page' ? 'sitemapHasPage' : 'sitemapHasOther', {
              loc: own.loc,
              lastmod: own.lastmod ?? text('none'),
            })
          : text(isComplete ? 'sitemapLacksPage' : isAnyRead ? 'sitemapUnsure' : 'sitemapUnread')}
      </p>
      <ul className={layoutStyles.plainList}>
        {files.map((file) => (
          <li key={file.url} className={layoutStyles.answer}>
            <span className={clsx(layoutStyles.answerUrl, 'clip')}>
              <MiddleClipped text={file.url} />
            </span>
            <AnswerTag answer={file} />
            {file.status === 200 ? (
              <span className="soft">
                {text(`sitemap.${file.kind}`, { count: file.urlCount })}
                {file.isTruncated || file.failure !== null
                  ? ` · ${text('readPartly', { kilobytes: number(Math.round(file.sizeBytes / 1_000)) })}`
                  : ''}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Targets({ targets }: { readonly targets: readonly TargetFact[] }): ReactNode {
  const { text } = useWords();
  if (targets.length === 0) return <p className="soft">{text('noTargets')}</p>;
  return (
    <ul className={layoutStyles.plainList}>
      {targets.map((target) => (
        <li key={`${target.role} ${target.code ?? ''} ${target.url}`} className={layoutStyles.answer}>
          <Tag>{target.code ?? text(`target.${target.role}`)}</Tag>
          <span className={clsx(layoutStyles.answerUrl, 'clip')}>
            <MiddleClipped text={target.url} />
          </span>
          <AnswerTag answer={target} />
          {target.isNoindex ? <Tag>noindex</Tag> : null}
          {target.isAllowed === false ? <Tag>robots.txt</Tag> : null}
          {target.canonical !== null && target.canonical !== target.url ? (
            <span className="soft">canonical: {target.canonical}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function SiteImages({ images }: { readonly images: readonly SiteImageFact[] }): ReactNode {
  const { text, number } = useWords();
  if (images.length === 0) return <p className="soft">{text('noSiteImages')}</p>;
  return (
    <ul className={layoutStyles.plainList}>
      {images.map((image) => (
        <li key={`${image.role} ${image.url}`} className={layoutStyles.answer}>
          <Tag>{text(`siteImage.${image.role}`)}</Tag>
          <span className={clsx(layoutStyles.answerUrl, 'clip')}>
            <MiddleClipped text={image.url} />
          </span>
          <AnswerTag answer={image} />
          {image.widthPx === null || image.heightPx === null ? null : (
            <Tag className="number">{`${number(image.widthPx)} × ${number(image.heightPx)}`}</Tag>
          )}
          {image.format === null ? null : <Tag>{image.format}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Variants({ variants }: { readonly variants: readonly VariantFact[] }): ReactNode {
  const { text } = useWords();
  return (
    <ul className={layoutStyles.plainList}>
      {variants.map((variant) => (
        <li key={variant.kind} className={layoutStyles.answer}>
          <Tag>{text(`variant.${variant.kind}`)}</Tag>
          <span className={clsx(layoutStyles.answerUrl, 'clip')}>
            <MiddleClipped text={variant.url} />
          </span>
          <AnswerTag answer={variant} />
          {variant.isRedirected ? <span className="soft">→ {variant.finalUrl}</span> : null}
        </li>
      ))}
    </ul>
  );
}
