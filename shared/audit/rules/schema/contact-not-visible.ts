import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/contact-not-visible',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData', 'text'],
  texts: {
    title: 'Business details that readers can’t see',
    found: '{names} in the business markup {count, plural, one {is} other {are}} not in the text.',
    why: 'Markup must describe what readers see. Differing details make a business hard to match.',
    fix: 'Show name, address and phone on the page, as in the markup.',
  },
  source: {
    label: 'Google: local business structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/local-business',
    checked: '2026-11',
  },
  check({ structuredData, text }) {
    const [business] = readSchema(structuredData).items.filter(
      ({ properties, types }) => properties.has('telephone') && properties.has('address') && !types.includes('Person'),
    );
    if (!business || text.mainText.length >= 59_000) return notApplicable;
    const page = digitsAndLetters(text.mainText);
    const [phone] = business.properties.get('telephone') ?? [];
    const [address] = business.properties.get('address') ?? [];
    const street = typeof address === 'object' ? address.properties.get('streetAddress')?.[0] : undefined;
    const missing = [
      ...(typeof phone === 'string' && !hasPhone(text.mainText, phone) ? ['telephone'] : []),
      ...(typeof street === 'string' && !page.includes(digitsAndLetters(street)) ? ['streetAddress'] : []),
    ];
    return failWhereAny(
      missing.map((name) => ({ ...placeOf(business), value: name })),
      { names: missing.join(', ') },
    );
  },
});

function digitsAndLetters(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** By its last six digits, since country and area codes are written in many ways. */
function hasPhone(text: string, phone: string): boolean {
  return text.replace(/\D+/g, '').includes(phone.replace(/\D+/g, '').slice(-6));
}
