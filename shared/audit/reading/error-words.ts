import type { DocumentFacts } from '#shared/audit/facts/facts.ts';

import { pageTitle } from './head-metas.ts';

const errorWords =
  /\b(404|page not found|not found|page (doesn.t|does not) exist|no longer available|page introuvable|n.existe (pas|plus)|seite nicht gefunden|nicht gefunden|página no encontrada|no encontrad[ao]|página não encontrada|pagina non trovata|pagina niet gevonden|sidan hittades inte|nie znaleziono)\b|ページが見つかりません|页面不存在|страница не найдена/iu;

/** More words than an error page has: an article about errors. */
const maxWords = 120;

/** The words of title or main heading by which a page with little text says that something was not found. */
export function findErrorWords({ head, headings, text }: DocumentFacts): string | undefined {
  if (!text || text.mainWordCount > maxWords) return undefined;
  const texts = [
    pageTitle(head) ?? '',
    ...(headings ?? []).filter(({ level, visible }) => level === 1 && visible).map(({ text: words }) => words),
  ];
  return texts.map((candidate) => errorWords.exec(candidate)?.[0]).find((match) => match !== undefined);
}
