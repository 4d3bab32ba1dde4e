import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { type Network, type SocialCard, socialCards } from '#extension/report-view/social-cards.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './overview.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

const names: Readonly<Record<Network, string>> = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn' };

/** How a shared link to the page looks. Pictures load only on request: they come from the page's own servers. */
export function SocialCards({ facts }: { readonly facts: PageFacts }): ReactNode {
  const { text } = useWords();
  const [hasImages, setHasImages] = useState(false);
  const cards = socialCards(facts);
  const anyImage = cards.some(({ imageUrl }) => imageUrl !== undefined);
  return (
    <section aria-labelledby="social-cards">
      <div className={layoutStyles.sectionHead}>
        <h2 id="social-cards">{text('socialPreviews')}</h2>
        {anyImage && !hasImages ? <Button onClick={() => setHasImages(true)}>{text('loadImages')}</Button> : null}
      </div>
      <div className={styles.cards}>
        {cards.map((card) => (
          <figure key={card.network} className={styles.cardFigure}>
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
    <div className={clsx(styles.card, !card.isImageLarge && styles.cardSmall)}>
      <div className={styles.cardImage}>
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
      <div className={styles.cardText}>
        <span className="soft clip">{card.host}</span>
        <strong className={styles.cardTitle}>{card.title ?? text('noTitle')}</strong>
        {card.network === 'linkedin' ? null : (
          <span className={clsx(styles.cardDescription, 'soft')}>{card.description ?? ''}</span>
        )}
      </div>
    </div>
  );
}
