import { chatTexts } from '#shared/chat/chat-texts.data.ts';
import { crawlTexts } from '#shared/crawl/crawl-texts.data.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import type { Section } from '#shared/kernel/dashboard-address.ts';
import { translate } from '#shared/kernel/translation.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import { marketTexts } from '#shared/research/marketplace/market-texts.data.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

const names: Readonly<
  Record<Exclude<Section, 'assistant' | 'crawls' | 'marketplaces' | 'monitors' | 'research' | 'timeline'>, MessageKey>
> = {
  keywords: 'kw.title',
  competitors: 'section.competitors',
  audits: 'section.audits',
  topics: 'section.topics',
  searches: 'section.searches',
  forecast: 'section.forecast',
  alerts: 'alerts.title',
  checks: 'section.checks',
  annotations: 'kw.annotations',
  settings: 'kw.siteSettings',
};

/** What the sections of the dashboard are called. */
export function useSectionNames(): (id: Section) => string {
  const { text } = useWords();
  const research = usePartLanguage('research');
  const crawl = usePartLanguage('crawl');
  const alerts = usePartLanguage('alerts');
  const chat = usePartLanguage('chat');
  return (id) => {
    if (id === 'assistant') return translate(chatTexts, chat, 'title');
    if (id === 'timeline') return translate(eventTexts, alerts, 'timeline.title');
    if (id === 'monitors') return translate(monitorTexts, alerts, 'monitor.watch');
    if (id === 'crawls') return translate(crawlTexts, crawl, 'crawl.title');
    if (id === 'marketplaces') return translate(marketTexts, research, 'market.title');
    return id === 'research' ? translate(ideaTexts, research, 'ideas.title') : text(names[id]);
  };
}
