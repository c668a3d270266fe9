/**
 * Copies the address of a copy link, with its words and the version that was cited, and says so; touched once more, the
 * short one of the place alone. Without the clipboard, the link is followed.
 */
function copyLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-copy]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const clipboard = findClipboard();
  if (clipboard === null) return;
  event.preventDefault();
  const address = new URL(link.href);
  const { version } = link.dataset;
  const again = link.dataset['copied'] !== undefined;
  address.search = version === undefined || again ? '' : `v=${version}`;
  if (again) address.hash = address.hash.replace(/:~:.*$/u, '');
  clipboard.writeText(address.href).then(
    () => say(link, again ? 'Short link copied.' : 'Link copied. Once more for the short one.'),
    () => location.assign(link.href),
  );
}

/** The clipboard, where the page may write to it. */
function findClipboard(): Clipboard | null {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return clipboard ?? null;
}

/** Tells those who listen in the live region, and those who look at what was touched. */
function say(touched: HTMLElement, words: string): void {
  const region = document.querySelector('[role="status"].copy-status');
  if (region !== null) region.textContent = words;
  touched.dataset['copied'] = '';
  setTimeout(() => {
    delete touched.dataset['copied'];
    if (region !== null) region.textContent = '';
  }, 4_000);
}

document.addEventListener('click', copyLink);

/** Copies the text of a file; without script or clipboard it is a plain link to the file. */
function copyFile(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a.copy-file') : null;
  const clipboard = findClipboard();
  if (!(link instanceof HTMLAnchorElement) || clipboard === null) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  fetch(link.href)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error('No file.'))))
    .then((text) => clipboard.writeText(text))
    .then(
      () => say(link, link.dataset['says'] ?? ''),
      () => location.assign(link.href),
    );
}

document.addEventListener('click', copyFile);

/** Offers to copy the text that stands before a button; without script or clipboard there is none. */
function offerText(button: HTMLButtonElement, clipboard: Clipboard): void {
  const before = button.previousElementSibling;
  const text = before?.querySelector('textarea')?.value ?? before?.textContent?.trim() ?? '';
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard.writeText(text).then(
      () => say(button, button.dataset['says'] ?? ''),
      () => chooseText(before),
    );
  });
}

/** Where copying is refused, the text is chosen whole, ready to be copied by hand. */
function chooseText(element: Element | null): void {
  const area = element?.querySelector('textarea');
  if (area) area.select();
  else if (element !== null) getSelection()?.selectAllChildren(element);
}

/** Offers the browser’s own sheet for sharing a page, where it has one. */
function offerShare(button: HTMLButtonElement): void {
  if (typeof (navigator as { readonly share?: unknown }).share !== 'function') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Whoever closes the sheet has shared nothing, and that is no fault.
    navigator
      .share({ title: document.title, url: button.dataset['url'] ?? '' })
      .catch(() => undefined);
  });
}

document.querySelectorAll<HTMLButtonElement>('button.share').forEach(offerShare);

const clipboard = findClipboard();
if (clipboard !== null) {
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button.copy-text:not(.share)',
  )) {
    offerText(button, clipboard);
  }
}

/** A snippet is chosen whole when it is touched, so that one gesture copies it. */
function chooseSnippet({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
}

document.addEventListener('focusin', chooseSnippet);
