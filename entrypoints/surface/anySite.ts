/** Every page of the web; the same patterns as in the manifest. */
export const anySite = ['http://*/*', 'https://*/*'];
