import { readFileSync } from 'node:fs';
import path from 'node:path';
import { uiRoot } from './paths.mjs';

const cell = 24;
// Room around each cell, so that a scaled sprite never shows its neighbour.
const pitch = 32;

/** The signs of src/charts/signs.json as one sprite, and as custom properties saying where in it each one is. */
export function loadSigns() {
  const signs = Object.entries(JSON.parse(readFileSync(path.join(uiRoot, 'src/charts/signs.json'), 'utf8')));
  return { sprite: sprite(signs), css: positions(signs) };
}

function sprite(signs) {
  const shapes = signs.map(
    ([, d], i) => `<path fill-rule="evenodd" transform="translate(${i * pitch + (pitch - cell) / 2} 4)" d="${d}"/>`,
  );
  const width = signs.length * pitch;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${pitch}" viewBox="0 0 ${width} ${pitch}">${shapes.join('')}</svg>\n`;
}

function positions(signs) {
  const places = signs.map(([name], i) => `--sign-${name}:${round((i / (signs.length - 1)) * 100)}%`);
  return `:root{--sign-sprite-size:${signs.length * 100}% 100%;${places.join(';')}}\n`;
}

function round(value) {
  return Math.round(value * 10000) / 10000;
}
