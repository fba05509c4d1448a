const stored = 'benchmark-keys';

/** Whether keys pressed alone do anything. A reader who dictates can turn them off (WCAG 2.1.4). */
export function keysOn(): boolean {
  return localStorage.getItem(stored) !== 'off';
}

/** Turns them on or off, until the reader chooses again. */
export function setKeys(on: boolean): void {
  localStorage.setItem(stored, on ? 'on' : 'off');
}

/** Whether the reader writes in a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}
