import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { LanguageFacts } from '../facts/head-facts.ts';

/** The language that the document declares for itself. */
export const language: Collector<'language'> = {
  group: 'language',
  start<Node extends object>({ view }: Walk<Node>): CollectorRun<Node, LanguageFacts> {
    let lang: string | null = null;
    let xmlLang: string | null = null;
    let contentLanguage: string | null = null;
    return {
      enter: {
        html(node) {
          lang = view.attribute(node, 'lang');
          xmlLang = view.attribute(node, 'xml:lang');
        },
        meta(node) {
          if (view.attribute(node, 'http-equiv')?.trim().toLowerCase() !== 'content-language') return;
          contentLanguage ??= view.attribute(node, 'content');
        },
      },
      finish: () => ({ lang, xmlLang, contentLanguage }),
    };
  },
};
