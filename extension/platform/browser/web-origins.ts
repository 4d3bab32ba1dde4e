/** Every site: what the check beyond the page needs, since links lead anywhere. Asked for in the click that starts it. */
export const webOrigins: readonly string[] = ['https://*/*', 'http://*/*'];
