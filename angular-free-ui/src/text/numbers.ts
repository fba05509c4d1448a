import { language } from './words';

/** Reads a machine-written number ("-1234.5"); undefined for anything else, so that missing never becomes zero. */
export function parseMachine(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim())) {
    return undefined;
  }
  return Number(text);
}

export function locale(lang: string): string {
  return lang === 'en' ? 'en-GB' : 'sv-SE';
}

export function formatNumber(value: number, decimals: number, lang: string = language()): string {
  return new Intl.NumberFormat(locale(lang), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    // Less than nothing that rounds to nothing is nothing: never "−0".
    .format(Math.abs(value) < 0.5 / 10 ** decimals ? 0 : value)
    .replace(/^-/, '\u2212');
}

/** What a spreadsheet set to the reader's language takes for a number: no grouping, ordinary minus. */
export function spreadsheetNumber(value: number, lang: string): string {
  const text = String(value);
  return lang === 'en' ? text : text.replace('.', ',');
}

/** The most decimals that any of the values is written with, at most two. */
export function decimalsOf(values: readonly number[]): number {
  return values.reduce((most, value) => {
    const decimals = (String(value).split('.')[1] ?? '').length;
    return Math.min(2, Math.max(most, decimals));
  }, 0);
}
