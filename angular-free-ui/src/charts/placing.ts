/**
 * Moves label positions apart so that none is nearer its neighbour than `gap`, keeping their order and
 * staying within `low`…`high` as far as they fit.
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position);
  let least = low;
  for (const item of order) {
    item.position = Math.max(item.position, least);
    least = item.position + gap;
  }
  let most = high;
  for (const item of order.toReversed()) {
    item.position = Math.min(item.position, most);
    most = item.position - gap;
  }
  const result = [...positions];
  for (const { position, index } of order) {
    result[index] = position;
  }
  return result;
}

/** Heights for dots that share a place: values within the same `width` are stacked 0, 1, 2 … in order of size. */
export function stack(values: readonly number[], width: number): number[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const place = Math.round(value / width);
    const height = heights.get(place) ?? 0;
    heights.set(place, height + 1);
    return height;
  });
}

/** Where a scale with air on both sides begins: at nothing rather than below it, where no value is below. */
export function scaleStart(values: readonly number[], air: number): number | undefined {
  const least = Math.min(...values);
  return least >= 0 && least - (Math.max(...values) - least) * air < 0 ? 0 : undefined;
}
