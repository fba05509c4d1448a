/** Stands for rows left out of a chart; they are in its table. */
export interface Gap {
  readonly gap: number;
}

/**
 * At most `max` rows: the first and last ones and those round the marked ones, with a gap where rows are left out.
 * A kommun among 290 is seen with its neighbours and against both ends.
 */
export function condense<T>(rows: readonly T[], max: number, isMarked: (row: T) => boolean): (T | Gap)[] {
  if (rows.length <= max) {
    return [...rows];
  }
  const marked = rows.flatMap((row, index) => (isMarked(row) ? [index] : []));
  // Every run of kept rows can cost one gap row; there are at most two ends and one run for each marked row.
  const room = max - 1 - marked.length;
  const kept = new Set<number>();
  for (const index of closest(rows.length, marked)) {
    if (kept.size >= room) {
      break;
    }
    kept.add(index);
  }
  return withGaps(rows, kept);
}

/** Indexes by how near they are to an end or to a marked row, marked rows first. */
function closest(length: number, marked: readonly number[]): number[] {
  const distance = (index: number): number =>
    Math.min(index + 1, length - index, ...marked.map((mark) => Math.abs(mark - index)));
  return Array.from({ length }, (_, index) => index).sort((left, right) => distance(left) - distance(right) || left - right);
}

function withGaps<T>(rows: readonly T[], kept: ReadonlySet<number>): (T | Gap)[] {
  const result: (T | Gap)[] = [];
  let left = 0;
  rows.forEach((row, index) => {
    if (!kept.has(index)) {
      left++;
      return;
    }
    if (left > 0) {
      result.push({ gap: left });
      left = 0;
    }
    result.push(row);
  });
  if (left > 0) {
    result.push({ gap: left });
  }
  return result;
}
