import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { bareHost } from '#shared/kernel/typed-domain.ts';
import { resultAddresses } from '#shared/serp/result-addresses.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import type { BarActions } from './bar-actions.ts';
import { isHiddenDomain } from './is-hidden-domain.ts';
import { make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** More tabs than this are asked about first. */
const mostUnasked = 10;
const mostDomains = 20;

/** What can be done with all results of the page, and with the domains among them. */
export function createBulkMenu(
  snapshot: SerpSnapshot,
  memory: SerpMemory,
  hidden: readonly string[],
  language: OverlayLanguage,
  actions: BarActions,
): HTMLElement {
  const addresses = resultAddresses(snapshot.items);
  const menu = make('div', { class: 'help' });
  menu.append(
    make('div', { class: 'row' }, copyButton(addresses, language), ...openParts(addresses, language, actions)),
    ...domainsOf(snapshot, memory, hidden)
      .slice(0, mostDomains)
      .map((domain) => domainRow(domain, language, actions)),
  );
  return menu;
}

interface DomainOnPage {
  readonly domain: string;
  readonly isHidden: boolean;
  readonly isCompetitor: boolean;
}

function copyButton(addresses: readonly string[], { say }: OverlayLanguage): HTMLElement {
  const button = makeButton(say('copyAll', addresses.length), () => {
    void navigator.clipboard.writeText(addresses.join('\n')).then(
      () => (button.textContent = say('copied')),
      (error: unknown) => (button.textContent = say('failed', String(error))),
    );
  });
  return button;
}

function openParts(addresses: readonly string[], { say }: OverlayLanguage, { onOpenAll }: BarActions): HTMLElement[] {
  const place = make('span', {});
  const offer = makeButton(say('openAll', addresses.length), () => {
    if (addresses.length <= mostUnasked) return onOpenAll();
    const open = makeButton(say('openThem'), () => {
      onOpenAll();
      place.replaceChildren(offer);
    });
    place.replaceChildren(
      say('openAsked', addresses.length),
      ' ',
      open,
      makeButton(say('cancel'), () => place.replaceChildren(offer)),
    );
    open.focus();
  });
  place.append(offer);
  return [place];
}

function domainRow(
  { domain, isCompetitor, isHidden }: DomainOnPage,
  { say }: OverlayLanguage,
  { onHide, onMark }: BarActions,
): HTMLElement {
  const name = readableDomain(domain);
  const hide = makeButton(
    say(isHidden ? 'show' : 'hide'),
    () => onHide(domain, !isHidden),
    say(isHidden ? 'showOf' : 'hideOf', name),
  );
  const mark = makeButton(
    isCompetitor ? `◆ ${say('unmark')}` : `◇ ${say('competitor')}`,
    () => onMark(domain, !isCompetitor),
    say(isCompetitor ? 'unmarkOf' : 'markOf', name),
  );
  return make('div', { class: 'row' }, make('span', { class: 'domain' }, name), hide, mark);
}

/** Of results that are not the user's, in the page's order. */
function domainsOf({ items }: SerpSnapshot, { marks }: SerpMemory, hidden: readonly string[]): DomainOnPage[] {
  const found = new Map<string, DomainOnPage>();
  for (const item of items) {
    if (item.type !== 'organic' || item.domain === null || marks[item.url] === 'own') continue;
    const domain = bareHost(item.domain);
    const isHidden = isHiddenDomain(domain, hidden);
    if (!found.has(domain)) found.set(domain, { domain, isHidden, isCompetitor: marks[item.url] === 'competitor' });
  }
  return [...found.values()];
}
