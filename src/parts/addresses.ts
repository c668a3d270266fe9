/** An address within the site, under the base path: the one function through which every link goes. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${address}`;
}

/** The whole address of a page, for canonical links and citations. */
export function wholeAddress(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}
