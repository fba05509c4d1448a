/** The style sheet's colours, read when a chart is drawn, so that dark mode and print have one source. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly own: string;
  readonly other: string;
  readonly quartiles: string;
  readonly onSign: string;
  readonly yellowGround: string;
  readonly yellowInk: string;
  readonly green: string;
  readonly red: string;
  readonly status: Readonly<Record<string, string>>;
  readonly font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const forced = window.matchMedia('(forced-colors: active)').matches;
  const token = (name: string, system: string): string => (forced ? system : style.getPropertyValue(`--${name}`).trim());
  return {
    ground: token('ground', 'Canvas'),
    ink: token('ink', 'CanvasText'),
    inkSoft: token('ink-soft', 'CanvasText'),
    line: token('line', 'Canvas'),
    lineStrong: token('line-strong', 'CanvasText'),
    own: token('blue', 'Highlight'),
    other: token('other', 'CanvasText'),
    quartiles: token('quartiles', 'Canvas'),
    onSign: token('on-sign', 'Canvas'),
    yellowGround: token('yellow-ground', 'Canvas'),
    yellowInk: token('yellow-ink', 'CanvasText'),
    green: token('green', 'CanvasText'),
    red: token('red', 'CanvasText'),
    status: {
      completed: token('green', 'CanvasText'),
      started: token('started', 'CanvasText'),
      waiting: token('pause', 'CanvasText'),
      delayed: token('orange', 'CanvasText'),
      stopped: token('red', 'CanvasText'),
      'not-started': token('pause', 'CanvasText'),
    },
    font: getComputedStyle(document.body).fontFamily,
  };
}
