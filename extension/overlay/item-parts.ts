import type { ProductItem, VideoResultItem } from '#shared/serp/snapshot-item.ts';

import { make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** What a strip says of a product or a video: what people compare them by, as far as the page shows it. */
export function itemParts(item: ProductItem | VideoResultItem, language: OverlayLanguage): readonly HTMLElement[] {
  const { say } = language;
  if (item.type === 'video_result') {
    const length = Array.from(item.title).length;
    return [make('span', { class: 'soft', title: say('titleLength', length) }, say('title', length))];
  }
  return [...priceParts(item), ...ratingParts(item, language), idButton(item, language)];
}

function priceParts({ price_text: price, price_was: was }: ProductItem): HTMLElement[] {
  if (price === null) return [];
  return [make('span', was === null ? {} : { title: `${was} → ${price}` }, price)];
}

function ratingParts({ rating }: ProductItem, { number, say }: OverlayLanguage): HTMLElement[] {
  if (!rating || rating.value === null) return [];
  const reviews = rating.votes_count === null ? '' : ` (${number(rating.votes_count)})`;
  const title = rating.votes_count === null ? say('rating', number(rating.value)) : say('reviews', rating.votes_count);
  return [make('span', { title }, `★ ${number(rating.value)}${reviews}`)];
}

/** ASIN, item or listing number. */
function idButton({ id }: ProductItem, { say }: OverlayLanguage): HTMLElement {
  const button = makeButton(
    id,
    () =>
      void navigator.clipboard.writeText(id).then(
        () => (button.textContent = `${id} ✓`),
        (error: unknown) => (button.title = say('failed', String(error))),
      ),
    say('copyId', id),
  );
  return button;
}
