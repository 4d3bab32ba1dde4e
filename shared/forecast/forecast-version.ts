/** Which forecasts may be compared: grows with every change that changes a number. */
export const forecastVersion = 'pool-2026-11.1';
