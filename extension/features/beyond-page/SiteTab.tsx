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

/** What the site around the page answers: sitemaps, canonical and language versions, icons, other forms of the address. */
export function SiteTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  const { sitemaps, targets, siteImages, variants } = audit.facts.context;
  return (
    <div className="sections">
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
  const own = entries.find(({ match }) => match === 'page') ?? entries[0];
  return (
    <>
      <p>
        {own
          ? text(own.match === 'page' ? 'sitemapHasPage' : 'sitemapHasOther', {
              loc: own.loc,
              lastmod: own.lastmod ?? text('none'),
            })
          : text(isComplete ? 'sitemapLacksPage' : 'sitemapUnsure')}
      </p>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.url} className="answer">
            <span className="answer-url clip">
              <MiddleClipped text={file.url} />
            </span>
            <AnswerTag answer={file} />
            {file.status === 200 ? (
              <span className="soft">
                {text(`sitemap.${file.kind}`, { count: file.urlCount })}
                {file.isTruncated
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
    <ul className="plain-list">
      {targets.map((target) => (
        <li key={`${target.role} ${target.code ?? ''} ${target.url}`} className="answer">
          <span className="tag">{target.code ?? text(`target.${target.role}`)}</span>
          <span className="answer-url clip">
            <MiddleClipped text={target.url} />
          </span>
          <AnswerTag answer={target} />
          {target.isNoindex ? <span className="tag">noindex</span> : null}
          {target.isAllowed === false ? <span className="tag">robots.txt</span> : null}
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
    <ul className="plain-list">
      {images.map((image) => (
        <li key={`${image.role} ${image.url}`} className="answer">
          <span className="tag">{text(`siteImage.${image.role}`)}</span>
          <span className="answer-url clip">
            <MiddleClipped text={image.url} />
          </span>
          <AnswerTag answer={image} />
          {image.widthPx === null || image.heightPx === null ? null : (
            <span className="tag number">{`${number(image.widthPx)} × ${number(image.heightPx)}`}</span>
          )}
          {image.format === null ? null : <span className="tag">{image.format}</span>}
        </li>
      ))}
    </ul>
  );
}

function Variants({ variants }: { readonly variants: readonly VariantFact[] }): ReactNode {
  const { text } = useWords();
  return (
    <ul className="plain-list">
      {variants.map((variant) => (
        <li key={variant.kind} className="answer">
          <span className="tag">{text(`variant.${variant.kind}`)}</span>
          <span className="answer-url clip">
            <MiddleClipped text={variant.url} />
          </span>
          <AnswerTag answer={variant} />
          {variant.isRedirected ? <span className="soft">→ {variant.finalUrl}</span> : null}
        </li>
      ))}
    </ul>
  );
}
