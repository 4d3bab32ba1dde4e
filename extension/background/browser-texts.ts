/** Texts that the browser shows for us, in English; `ui.json` of a language translates them. Few, so that the worker starts fast. */
export const browserTexts = {
  auditThisPageMenu: 'Audit this page with Sightline',
} as const;
