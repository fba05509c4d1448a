const swedish = {
  median: 'Median',
  middleHalf: 'Mellersta 50 %',
  moreRows: (count: number) => `… ${count} till`,
  missing: 'inget värde',
  missingSigns: { '-': 'bortfall', '.': 'ej tillämplig', '..': 'sekretess' } as Record<string, string>,
  sameInTable: 'Samma siffror finns i tabellen under diagrammet.',
  chartFailed: 'Diagrammet kunde inte visas. Siffrorna finns i tabellen.',
  newDefinition: 'ny definition',
  scrollsSideways: 'Tabellen är bredare än skärmen. Rulla i sidled för att se alla kolumner.',
  savePicture: 'Spara som bild (PNG)',
  sortedBy: (column: string, ascending: boolean) => `Sorterad efter ${column}, ${ascending ? 'stigande' : 'fallande'}`,
  filter: 'Filtrera tabellen',
  filterCount: (shown: number, all: number) => `Visar ${shown} av ${all} rader`,
  listCount: (shown: number, all: number) => `Visar ${shown} av ${all}`,
  copy: 'Kopiera tabellen',
  copied: 'Tabellen är kopierad. Klistra in den i ett kalkylark.',
  copyFailed: 'Det gick inte att kopiera. Markera tabellen och kopiera den för hand.',
  cancel: 'Avbryt',
  close: 'Stäng',
  confirmTitle: 'Är du säker?',
  changedFrom: (earlier: string) => (earlier === '' ? 'Ändrad, var tom' : `Ändrad, var ${earlier}`),
  changes: (count: number) => (count === 0 ? 'Inga ändringar' : count === 1 ? '1 ändring' : `${count} ändringar`),
  keysTitle: 'Tangenter',
  keys: { help: 'Visa den här hjälpen', filter: 'Gå till filter eller sökning', tab: 'Gå till nästa länk eller fält', escape: 'Stäng en ruta', review: [['N', 'Nästa rad att avgöra'], ['F', 'Föregående rad'], ['G', 'Godta'], ['A', 'Avvisa'], ['U', 'Ångra'], ['Ä', 'Ändra'], ['K', 'Koppla till ett nyckeltal eller område'], ['B', 'Behåll som egen'], ['P', 'Föreslå för alla'], ['1 2 3', 'Svara på en motsägelse']] as [string, string][] },
  keysOn: 'Använd tangenter som trycks ensamma',
};

const english: typeof swedish = {
  median: 'Median',
  middleHalf: 'Middle 50%',
  moreRows: (count) => `… ${count} more`,
  missing: 'no value',
  missingSigns: { '-': 'not delivered', '.': 'not applicable', '..': 'confidential' },
  sameInTable: 'The same figures are in the table below the chart.',
  chartFailed: 'The chart could not be shown. The figures are in the table.',
  newDefinition: 'new definition',
  scrollsSideways: 'The table is wider than the screen. Scroll sideways to see all columns.',
  savePicture: 'Save as picture (PNG)',
  sortedBy: (column, ascending) => `Sorted by ${column}, ${ascending ? 'ascending' : 'descending'}`,
  filter: 'Filter the table',
  filterCount: (shown, all) => `Showing ${shown} of ${all} rows`,
  listCount: (shown, all) => `Showing ${shown} of ${all}`,
  copy: 'Copy the table',
  copied: 'The table is copied. Paste it into a spreadsheet.',
  copyFailed: 'Copying failed. Select the table and copy it by hand.',
  cancel: 'Cancel',
  close: 'Close',
  confirmTitle: 'Are you sure?',
  changedFrom: (earlier) => (earlier === '' ? 'Changed, was empty' : `Changed, was ${earlier}`),
  changes: (count) => (count === 0 ? 'No changes' : count === 1 ? '1 change' : `${count} changes`),
  keysTitle: 'Keys',
  keys: { help: 'Show this help', filter: 'Go to filter or search', tab: 'Go to the next link or field', escape: 'Close a dialog', review: [['N', 'Next row to decide'], ['F', 'Row before'], ['G', 'Accept'], ['A', 'Reject'], ['U', 'Undo'], ['Ä', 'Change'], ['K', 'Map to an indicator or area'], ['B', 'Keep as our own'], ['P', 'Propose for all'], ['1 2 3', 'Answer a contradiction']] },
  keysOn: 'Use keys pressed alone',
};

export type Words = typeof swedish;

/** The page's language: `sv` unless the page says English. */
export function language(): string {
  return typeof document !== 'undefined' && document.documentElement.lang.startsWith('en') ? 'en' : 'sv';
}

export function words(lang: string = language()): Words {
  return lang === 'en' ? english : swedish;
}
