import { words } from '../text/words';

/** A table that fits needs no stop for the Tab key; one that scrolls does, and says that there is more to the side. */
export function watchScrollRegions(root: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const region = target.closest<HTMLElement>('.table-scroll');
      if (region !== null) {
        update(region);
      }
    }
  });
  for (const region of root.querySelectorAll<HTMLElement>('.table-scroll')) {
    observer.observe(region);
    region.addEventListener('scroll', () => {
      markEdge(region);
    }, { passive: true });
    for (const child of region.children) {
      observer.observe(child);
    }
  }
}

function update(region: HTMLElement): void {
  const style = getComputedStyle(region);
  const scrolls =
    style.overflowX !== 'visible' &&
    (region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1);
  if (scrolls) {
    region.tabIndex = 0;
  } else {
    region.removeAttribute('tabindex');
  }
  hint(region, scrolls && region.scrollWidth > region.clientWidth + 1);
  markEdge(region);
}

/** The edge that hides something is shaded (tables.css). */
function markEdge(region: HTMLElement): void {
  region.toggleAttribute('data-more', getComputedStyle(region).overflowX !== 'visible' && hiddenAfter(region) > 1);
}

function hiddenAfter({ scrollWidth, clientWidth, scrollLeft }: HTMLElement): number {
  return scrollWidth - clientWidth - Math.abs(scrollLeft);
}

/** Said once a page; the other tables have their shaded edge. */
function hint(region: HTMLElement, needed: boolean): void {
  const before = region.previousElementSibling;
  const shown = before instanceof HTMLElement && before.classList.contains('scroll-hint') ? before : undefined;
  if (needed && document.querySelector('.scroll-hint') === null) {
    const line = document.createElement('p');
    line.className = 'hint scroll-hint screen-only';
    line.textContent = words().scrollsSideways;
    region.before(line);
  } else if (!needed && shown !== undefined) {
    shown.remove();
  }
}
