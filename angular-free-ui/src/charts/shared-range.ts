/** One range for both scales of a chart, so that equal values lie on its diagonal; a twentieth of air at each end. */
export function sharedRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high > low ? (high - low) / 20 : Math.max(1, Math.abs(high)) / 20;
  // Air below nothing would suggest values that can't be.
  return { min: low >= 0 ? Math.max(0, low - air) : low - air, max: high + air };
}
