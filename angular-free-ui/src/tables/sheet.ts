import { spreadsheetNumber } from '../text/numbers';

export interface SheetCell {
  readonly value: number | string;
  readonly span: number;
}

/** Rows as text that a spreadsheet takes when pasted. Words that could be read as a formula are kept as words. */
export function toSheet(rows: readonly (readonly SheetCell[])[], lang: string): string {
  return rows
    .map((row) => row.flatMap((cell) => [asText(cell.value, lang), ...emptyCells(cell.span)]).join('\t'))
    .join('\r\n');
}

function emptyCells(span: number): string[] {
  return Array.from({ length: Math.max(0, span - 1) }, () => '');
}

function asText(value: number | string, lang: string): string {
  if (typeof value === 'number') {
    return spreadsheetNumber(value, lang);
  }
  const line = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@]/.test(line) || /^-[^\s\d]/.test(line) ? `'${line}` : line;
}
