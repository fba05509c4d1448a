import shapes from './signs.json';
import type { Palette } from './palette';

export type SignName = keyof typeof shapes;

const cell = 24;

export function isSign(name: string): name is SignName {
  return name in shapes;
}

/** Draws the same sign as the style sheet's sprite shows, `size` pixels wide with its upper left corner at x, y. */
export function drawSign(context: CanvasRenderingContext2D, name: SignName, x: number, y: number, size: number, colour: string): void {
  context.save();
  context.translate(x, y);
  context.scale(size / cell, size / cell);
  context.fillStyle = colour;
  context.fill(new Path2D(shapes[name]), 'evenodd');
  context.restore();
}

/**
 * The mark of a band, and whether there is one to draw. Yellow alone is too faint on white and gets dark ink on
 * a yellow ground.
 */
export function drawBandMark(
  context: CanvasRenderingContext2D,
  band: string | undefined,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): boolean {
  const unit = size / cell;
  if (band === 'best' || band === 'middle' || band === 'worst') {
    context.fillStyle = band === 'middle' ? palette.yellowGround : palette.ground;
    context.fillRect(x + 2 * unit, y, 20 * unit, 24 * unit);
  }
  switch (band) {
    case 'best':
      drawSign(context, 'band-best', x, y, size, palette.green);
      return true;
    case 'middle':
      drawSign(context, 'band-middle', x, y, size, palette.yellowInk);
      return true;
    case 'worst':
      drawSign(context, 'band-worst', x, y, size, palette.red);
      return true;
    default:
      return false;
  }
}
