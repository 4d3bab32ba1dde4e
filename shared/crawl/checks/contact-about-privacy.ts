import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/contact-about-privacy',
  severity: 'notice',
  basis: 'practice',
  needs: ['start'],
  texts: {
    title: 'No page that says who is behind the site',
    found: 'The start page links to no page for: {group}.',
    why: 'Readers, and those who rate results for Google, look for who is responsible.',
    fix: 'Link such a page from the start page.',
  },
  source: {
    label: 'Google: rater guidelines',
    url: 'https://services.google.com/fh/files/misc/hsw-sqrg.pdf',
    checked: '2026-11',
  },
  find,
});

const wanted: Readonly<Record<string, RegExp>> = {
  contact: /contact|kontakt|contacto|contatti|contato|联系|聯絡|お問い合わせ|문의|контакт/i,
  about:
    /about|über uns|ueber-uns|impressum|à propos|a-propos|quem somos|chi siamo|quiénes somos|sobre|who we are|关于|關於|について|소개|о нас|о компании/i,
  privacy:
    /privacy|datenschutz|confidentialit|privacidad|privacidade|隐私|隱私|プライバシー|개인정보|конфиденциальност/i,
};

function find(site: Site): readonly SiteFinding[] {
  const start = site.start && site.pages.get(site.finalOf(site.start.id));
  if (!start) return [];
  const [first, end] = site.graph.linksOf(start.id);
  const { texts } = site.source.linkDetails(start.id);
  const words: string[] = [];
  for (let link = first; link < end; link += 1) {
    const target = site.graph.targets[link] ?? -1;
    const page = site.pages.get(site.finalOf(target));
    words.push(
      texts[link - first] ?? '',
      page?.title ?? '',
      new URL(site.source.urls[target]?.url ?? start.url).pathname,
    );
  }
  const text = words.join('\n');
  const missing = Object.entries(wanted).flatMap(([name, pattern]) => (pattern.test(text) ? [] : [name]));
  return missing.length > 0 ? [pagesFinding(missing.join(', '), [{ url: start.url }])] : [];
}
