/** What a host that knows `_headers` sends with an address: every rule whose path fits, two of one name joined by a comma. */
export type SentHeaders = (pathname: string) => Readonly<Record<string, string>>;

/** Reads a `_headers` file as Netlify and Cloudflare Pages do. */
export function readHeaders(text: string): SentHeaders {
  const rules = text
    .split(/\n(?=\S)/)
    .filter((rule) => rule.trim() !== '')
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const headers = lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const;
      });
      return { path, headers };
    });
  return (pathname) => {
    const sent: Record<string, string> = {};
    for (const { path, headers } of rules) {
      if (!fits(path, pathname)) continue;
      for (const [name, value] of headers) {
        sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
    return sent;
  };
}

function fits(path: string, pathname: string): boolean {
  const [start = '', end] = path.split('*');
  return end === undefined
    ? path === pathname
    : pathname.startsWith(start) && pathname.slice(start.length).endsWith(end);
}
