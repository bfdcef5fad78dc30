/** Traditional units a foreign reader does not know → metric. 15 亩 = 1 ha, 2 斤 = 1 kg (GB 3100). */
const metric: Readonly<Record<string, { unit: string; divisor: number }>> = {
  mu: { unit: 'ha', divisor: 15 },
  斤: { unit: 'kg', divisor: 2 },
};

interface Amount {
  value: number;
  high?: number;
  unit: string;
}

/** @returns The amount in metric units to four significant digits at least, or `null` where it is metric already or no measure. */
export function convertUnit({ value, high, unit }: Amount): Amount | null {
  const to = metric[unit];
  if (!to) return null;
  const convert = (amount: number) => {
    const converted = amount / to.divisor;
    return converted >= 1000 ? Math.round(converted) : Number(converted.toPrecision(4));
  };
  return {
    value: convert(value),
    ...(high !== undefined && { high: convert(high) }),
    unit: to.unit,
  };
}
