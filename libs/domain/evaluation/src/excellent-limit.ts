/**
 * How many participants may be EXCELLENT (Art. 23): `floor(rate × participants)`, exactly. The rate is a decimal
 * string between 0 and 1, from the policy; RangeError for another rate or a number that counts no participants.
 */
export function excellentLimit(participants: number, rate: string): number {
  const digits = /^(?:0(?:\.(\d+))?|1(?:\.(0+))?)$/.exec(rate);
  if (digits === null) throw new RangeError(`not a rate between 0 and 1: ${rate}`);
  if (!Number.isSafeInteger(participants) || participants < 0) {
    throw new RangeError(`not a number of participants: ${participants}`);
  }
  const places = (digits[1] ?? digits[2] ?? '').length;
  return Number((BigInt(participants) * BigInt(rate.replace('.', ''))) / 10n ** BigInt(places));
}
