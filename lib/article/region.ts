/** Top-level domains of places whose money or wording differs from what the language suggests. */
const regions: Record<string, string> = {
  tw: 'TW',
  hk: 'HK',
  mo: 'MO',
  sg: 'SG',
  cn: 'CN',
  uk: 'GB',
  au: 'AU',
  ca: 'CA',
  nz: 'NZ',
  in: 'IN',
};

/** @returns The ISO 3166 code a page's address names, where it names one. */
export function regionOf(url: string): string | undefined {
  return regions[new URL(url).hostname.split('.').at(-1) ?? ''];
}
