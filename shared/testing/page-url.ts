/** Address of the healthy page. */
export const pageUrl = 'https://www.example.com/guides/tea';
