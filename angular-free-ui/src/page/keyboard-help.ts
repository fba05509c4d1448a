import { words } from '../text/words';
import { openDialog } from './dialog';
import { isTyping, keysOn, setKeys } from './single-keys';

/** `?` shows the keys, `/` goes to the page's filter. A reader who dictates can turn single keys off (WCAG 2.1.4). */
export function installKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (event.key === '?' && document.querySelector('dialog[open]') === null) {
      event.preventDefault();
      showKeys();
    } else if (event.key === '/') {
      const field = document.querySelector<HTMLElement>('.filter-box input, input[type="search"]');
      if (field !== null) {
        event.preventDefault();
        field.focus();
      }
    }
  });
  for (const link of document.querySelectorAll<HTMLElement>('[data-show-keys]')) {
    link.hidden = false;
    link.addEventListener('click', showKeys);
  }
}

function showKeys(): void {
  const { keys, keysTitle } = words();
  const list = document.createElement('dl');
  list.className = 'keys';
  const review = document.querySelector('[data-document]') === null ? [] : keys.review;
  for (const [key, meaning] of [['?', keys.help], ['/', keys.filter], ['Tab', keys.tab], ['Esc', keys.escape], ...review] as const) {
    const term = document.createElement('dt');
    const cap = document.createElement('kbd');
    cap.textContent = key;
    term.append(cap);
    const text = document.createElement('dd');
    text.textContent = meaning;
    list.append(term, text);
  }
  openDialog(keysTitle, [list, onOff()]);
}

function onOff(): HTMLElement {
  const label = document.createElement('label');
  label.className = 'choice';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = keysOn();
  box.addEventListener('change', () => {
    setKeys(box.checked);
  });
  label.append(box, words().keysOn);
  return label;
}
