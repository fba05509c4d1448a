import { words } from '../text/words';
import { readPalette } from './palette';
import { pictureAddress, pictureName } from './picture-place';

const margin = 24;
const heading = 22;
const text = 15;
const lineHeight = 1.4;

/** A button under a chart that saves it as PNG with its heading, what it shows and whose figures they are. */
export function offerPicture(figure: HTMLElement, canvas: HTMLCanvasElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-small screen-only';
  button.textContent = words().savePicture;
  button.addEventListener('click', () => {
    picture(figure, canvas).toBlob((blob) => {
      if (blob !== null) {
        save(blob, pictureName(addressOf(figure), figure.dataset['name'] ?? figure.dataset['chart'] ?? ''));
      }
    }, 'image/png');
  });
  figure.append(button);
}

/** The chart with the words that must follow it, on the page's own ground. */
function picture(figure: HTMLElement, canvas: HTMLCanvasElement): HTMLCanvasElement {
  const palette = readPalette();
  const scale = canvas.width / canvas.clientWidth;
  const width = canvas.clientWidth;
  const sheet = document.createElement('canvas');
  const ink = context(sheet);
  const above = [
    ...wrap(ink, textOf(figure, 'figcaption :is(h2, h3)'), `600 ${heading}px ${palette.font}`, width),
    ...wrap(ink, textOf(figure, 'figcaption p'), `400 ${text}px ${palette.font}`, width),
  ];
  const below = wrap(ink, `${textOf(figure, '.source')} ${addressOf(figure)}`, `400 ${text}px ${palette.font}`, width);
  const top = above.reduce((sum, { size }) => sum + size * lineHeight, margin);
  const foot = below.reduce((sum, { size }) => sum + size * lineHeight, margin / 2);
  sheet.width = (width + 2 * margin) * scale;
  sheet.height = (top + canvas.clientHeight + foot + margin) * scale;
  ink.scale(scale, scale);
  ink.fillStyle = palette.ground;
  ink.fillRect(0, 0, sheet.width, sheet.height);
  ink.fillStyle = palette.ink;
  write(ink, above, margin);
  ink.drawImage(canvas, margin, top, width, canvas.clientHeight);
  write(ink, below, top + canvas.clientHeight + margin / 2);
  return sheet;
}

interface Line {
  readonly words: string;
  readonly font: string;
  readonly size: number;
}

function wrap(ink: CanvasRenderingContext2D, sentence: string, font: string, width: number): Line[] {
  ink.font = font;
  const size = Number.parseInt(/(\d+)px/.exec(font)?.[1] ?? '15', 10);
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter((part) => part !== '')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && ink.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => ({ words: line, font, size }));
}

function write(ink: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  let y = from;
  ink.textBaseline = 'top';
  for (const { words: line, font, size } of lines) {
    ink.font = font;
    ink.fillText(line, margin, y);
    y += size * lineHeight;
  }
}

function textOf(figure: HTMLElement, selector: string): string {
  return figure.querySelector(selector)?.textContent.trim() ?? '';
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const found = canvas.getContext('2d');
  if (found === null) {
    throw new Error('the browser draws no canvas');
  }
  return found;
}

function addressOf(figure: HTMLElement): string {
  return pictureAddress(location.href, figure.dataset['period']);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
