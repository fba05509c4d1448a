/** A table that fits needs no stop for the Tab key; one that scrolls does. */
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
}
