/** Where a saved picture's figures are found: the page's address with the period that the chart shows, also when the page chose it. */
export function pictureAddress(page: string, period: string | undefined): string {
  const address = new URL(page);
  address.hash = '';
  if (period !== undefined && !address.searchParams.has('period')) {
    address.searchParams.set('period', period);
  }
  return address.href;
}

/** A file name of its own for each chart and choice: the address's words and the chart's own. */
export function pictureName(address: string, chart: string): string {
  const { pathname, searchParams } = new URL(address);
  const words = [...decodeURI(pathname).split('/'), ...searchParams.values(), chart];
  const name = words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')).filter((word) => word !== '');
  return `${name.join('-')}.png`;
}
