import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/srcset-invalid',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'srcset with a mistake',
    found:
      '{count, plural, one {One srcset mixes descriptors or has one} other {# srcsets mix descriptors or have some}} that browsers don’t know.',
    why: 'Browsers drop the candidates that they can’t read, and may load too large an image or a blurred one.',
    fix: 'Use either widths (480w) or densities (2x) for all candidates.',
  },
  source: {
    label: 'HTML: srcset',
    url: 'https://html.spec.whatwg.org/multipage/images.html#srcset-attributes',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(({ srcset }) => srcset !== null && isInvalid(srcset));
    return failWhereAny(found.map(({ node, srcset }) => ({ node, value: (srcset ?? '').slice(0, 300) })));
  },
});

/** Judges the descriptors; a list that the facts cut is not judged at its end. */
function isInvalid(srcset: string): boolean {
  const descriptors = readDescriptors(srcset).slice(0, srcset.length >= 4_096 ? -1 : undefined);
  const hasWidth = descriptors.some((descriptor) => /^\d+w$/.test(descriptor));
  const hasDensity = descriptors.some((descriptor) => /^[\d.]+x$/.test(descriptor));
  const isUnknown = (descriptor: string) => descriptor !== '' && !/^(\d+w(\s+\d+h)?|[\d.]+x)$/.test(descriptor);
  return (hasWidth && hasDensity) || descriptors.some(isUnknown);
}

/** A candidate is an address without white space (commas inside belong to it), then a descriptor up to a comma. */
function readDescriptors(srcset: string): readonly string[] {
  const descriptors: string[] = [];
  for (const [, address = '', descriptor = ''] of srcset.matchAll(/[\s,]*([^\s,]\S*)([^,]*)/g)) {
    descriptors.push(address.endsWith(',') ? '' : descriptor.trim());
  }
  return descriptors;
}
