/** What only the options say, in English; translated in the part `assist`, which they load anyway. */
export const optionsTexts = {
  'options.unknownPlace': 'The options have no part “{place}”. All of them are listed here.',
} as const;
