/** Whether an address of http or https hides nothing: no name before its host, no sign that an address may not have. */
export function isPlainAddress(address: string): boolean {
  // Signs that are read as a slash, end an address where it is written, or turn its words round.
  if (!/^https?:\/\/[^/?#]/iu.test(address) || /[\s\p{C}\\"<>^`{|}]/u.test(address)) return false;
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && !hasUserinfo(address);
}

/**
 * Whether a site can be published at an address: its path is of letters, digits and `-._~` alone, so that it is the
 * same in links, in folders, in the lines for servers, and as a server reads it; a doubled slash would lead away.
 */
export function isSiteAddress(address: string): boolean {
  const path = address.replace(/^https?:\/\/[^/?#]+/iu, '');
  return isPlainAddress(address) && /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/u.test(path);
}

/** An empty name before a host is dropped by whoever reads the address, and yet hides what the host is. */
function hasUserinfo(address: string): boolean {
  return /^https?:\/\/[^/?#]*@/iu.test(address);
}
