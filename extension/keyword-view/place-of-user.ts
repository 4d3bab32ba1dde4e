/** Country and language of the browser, for a check of a keyword that counts searches from anywhere. */
export function placeOfUser(): { readonly country: string; readonly language: string } {
  const { language, region } = new Intl.Locale(navigator.language).maximize();
  return { country: (region ?? 'us').toLowerCase(), language };
}
