let region: HTMLElement | undefined;

/** Says something to a screen reader without moving focus. */
export function announce(text: string): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.className = 'hidden-text';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = text;
}
