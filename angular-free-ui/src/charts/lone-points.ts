/** Which values stand alone, so that no line reaches them: those before and after are missing. */
export function lonePoints(values: readonly (number | undefined)[]): boolean[] {
  return values.map((value, index) => value !== undefined && values[index - 1] === undefined && values[index + 1] === undefined);
}
