/**
 * The host a reader means by what they typed or pasted: `news.example.com`, with or without scheme,
 * path or port.
 *
 * @returns `null` where it is no web address.
 */
export function hostOf(written: string): string | null {
  const address = written.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (address === '' || !URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  if (!/^https?:$/.test(protocol)) return null;
  return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
}
