import { announce } from '../page/announce';
import { keysOn, isTyping } from '../page/single-keys';

// U takes back the latest decision, wherever the focus has gone.
let lastDecided = '';

/**
 * The review of a document. N and F go to the next and earlier row, G accepts, A rejects, U undoes, Ä changes, K maps, B keeps as own, P proposes, 1–3 answer
 * a contradiction. Decisions are sent
 * without leaving the page; where a row stands is shown in the document beside it. Without script the same forms reload the page.
 */
export function reviewDocument(root: HTMLElement): void {
  root.addEventListener('focusin', (event) => {
    const row = rowOf(event.target);
    if (row !== null) {
      show(root, row);
    }
  });
  // Where one comes to the page: at the row that was just changed, or in the field that is open.
  const start = rowOf(document.activeElement) ?? rowOf(document.getElementById(location.hash.slice(1)));
  if (start !== null && root.contains(start)) {
    show(root, start);
  }
  root.addEventListener('submit', (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.matches('#avgor, .read-actions')) {
      event.preventDefault();
      void decide(root, form, event.submitter);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]') !== null) {
      return;
    }
    if (press(root, event.key.toLowerCase())) {
      event.preventDefault();
    }
  });
}

function press(root: HTMLElement, key: string): boolean {
  const current = root.querySelector<HTMLElement>('.read-row[data-current]');
  if (key === 'n' || key === 'f') {
    go(root, current, key === 'n' ? 1 : -1);
    return true;
  }
  if (key === 'u' && lastDecided !== '') {
    const last = document.getElementById(lastDecided);
    last?.focus();
    const undo = last?.querySelector<HTMLElement>('[data-key="u"]');
    undo?.click();
    return undo !== null && undo !== undefined;
  }
  if (current === null) {
    return false;
  }
  const button = current.querySelector<HTMLElement>(key === 'ä' ? '[data-change]' : `[data-key="${CSS.escape(key)}"]`);
  button?.click();
  return button !== null;
}

function go(root: HTMLElement, current: HTMLElement | null, step: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>('.read-row')];
  const start = current === null ? (step === 1 ? -1 : rows.length) : rows.indexOf(current);
  for (let i = start + step; i >= 0 && i < rows.length; i += step) {
    const row = rows[i];
    if (row !== undefined && row.offsetParent !== null && (step === -1 || row.dataset.verdict === 'none')) {
      row.focus();
      row.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

/** Marks the row and its line in the document. */
function show(root: HTMLElement, row: HTMLElement): void {
  for (const marked of root.querySelectorAll('[data-current]')) {
    marked.removeAttribute('data-current');
  }
  row.setAttribute('data-current', '');
  const line = document.getElementById(`rad-${row.dataset.line ?? ''}`);
  const frame = line?.closest<HTMLElement>('.document-lines');
  if (line !== null && frame !== null && frame !== undefined) {
    line.setAttribute('data-current', '');
    bring(line, frame);
    // Lines near it are laid out only now, and may be of another height than was thought.
    requestAnimationFrame(() => {
      bring(line, frame);
    });
  }
}

function bring(line: HTMLElement, frame: HTMLElement): void {
  frame.scrollTop += line.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3;
}

async function decide(root: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const row = rowOf(submitter);
  if (row === null || !(submitter instanceof HTMLButtonElement)) {
    form.submit();
    return;
  }
  const response = await fetch(submitter.formAction, { method: 'POST', body: new FormData(form, submitter) });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById(row.id);
  const error = page.querySelector('.error-summary li');
  if (fresh === null) {
    location.reload();
    return;
  }
  row.replaceWith(document.adoptNode(fresh));
  refresh(page);
  if (error !== null) {
    announce(error.textContent);
    fresh.focus();
    return;
  }
  if (fresh.dataset.verdict === 'none') {
    lastDecided = '';
    fresh.focus();
    return;
  }
  lastDecided = fresh.id;
  go(root, fresh, 1);
}

/** What counts the decisions is as it stands on the new page. */
function refresh(page: Document): void {
  const progress = document.querySelector('[data-progress]');
  if (progress !== null) {
    progress.textContent = page.querySelector('[data-progress]')?.textContent ?? '';
  }
  const fresh = page.querySelectorAll('[data-refresh]');
  document.querySelectorAll('[data-refresh]').forEach((part, index) => {
    const after = fresh[index];
    if (after !== undefined) {
      part.replaceWith(document.adoptNode(after));
    }
  });
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.read-row') : null;
}
