import { type ReactNode, useState } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { type Network, type SocialCard, socialCards } from '#extension/report-view/social-cards.ts';
import { useWords } from '#extension/ui/Language.tsx';

const names: Readonly<Record<Network, string>> = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn' };

/** How a shared link to the page looks. Pictures load only on request: they come from the page's own servers. */
export function SocialCards({ facts }: { readonly facts: PageFacts }): ReactNode {
  const { text } = useWords();
  const [hasImages, setHasImages] = useState(false);
  const cards = socialCards(facts);
  const anyImage = cards.some(({ imageUrl }) => imageUrl !== undefined);
  return (
    <section aria-labelledby="social-cards">
      <div className="section-head">
        <h2 id="social-cards">{text('socialPreviews')}</h2>
        {anyImage && !hasImages ? (
          <button type="button" className="button" onClick={() => setHasImages(true)}>
            {text('loadImages')}
          </button>
        ) : null}
      </div>
      <div className="cards">
        {cards.map((card) => (
          <figure key={card.network} className="card-figure">
            <figcaption className="soft">{names[card.network]}</figcaption>
            <Card card={card} hasImage={hasImages} />
          </figure>
        ))}
      </div>
    </section>
  );
}

function Card({ card, hasImage }: { readonly card: SocialCard; readonly hasImage: boolean }): ReactNode {
  const { text } = useWords();
  return (
    <div className={card.isImageLarge ? 'card' : 'card card-small'}>
      <div className="card-image">
        {card.imageUrl === undefined ? (
          <span>{text('noImage')}</span>
        ) : hasImage ? (
          <img src={card.imageUrl} alt="" referrerPolicy="no-referrer" />
        ) : (
          <span className="clip" title={card.imageUrl}>
            {card.imageUrl.split('/').at(-1)}
          </span>
        )}
      </div>
      <div className="card-text">
        <span className="soft clip">{card.host}</span>
        <strong className="card-title">{card.title ?? text('noTitle')}</strong>
        {card.network === 'linkedin' ? null : <span className="soft card-description">{card.description ?? ''}</span>}
      </div>
    </div>
  );
}
