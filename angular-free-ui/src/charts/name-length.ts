/** How many signs of a name a chart has room for beside its bars, and the figure's width from which it has. */
const steps = [
  { from: 1000, signs: 48 },
  { from: 520, signs: 34 },
] as const;

const fewest = 16;

/** The longest name that stands uncut beside the bars of a figure as wide as this. */
export function nameLength(width: number): number {
  return steps.find((step) => width >= step.from)?.signs ?? fewest;
}

/** The name, cut with an ellipsis where it is longer. */
export function cutName(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
