/** Copies the address of a copy link, with the version that was cited, and says so; without the clipboard, the link is followed. */
function copyLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-copy]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const { clipboard } = navigator;
  if (!('clipboard' in navigator) || clipboard === undefined) return;
  event.preventDefault();
  const address = new URL(link.href);
  const { version } = link.dataset;
  address.search = version === undefined ? '' : `v=${version}`;
  clipboard.writeText(address.href).then(
    () => say(link),
    () => location.assign(link.href),
  );
}

/** Tells those who listen in the live region, and those who look at the link itself. */
function say(link: HTMLAnchorElement): void {
  const region = document.querySelector('[role="status"].copy-status');
  if (region !== null) region.textContent = 'Link copied.';
  link.dataset.copied = '';
  setTimeout(() => {
    delete link.dataset.copied;
    if (region !== null) region.textContent = '';
  }, 4_000);
}

document.addEventListener('click', copyLink);

/** A snippet is chosen whole when it is touched, so that one gesture copies it. */
function chooseSnippet({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
}

document.addEventListener('focusin', chooseSnippet);
