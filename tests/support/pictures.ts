/** The drawings of a picture that a page shows in several widths, as written in its HTML. */
export function picturesOf(html: string, name: string): string[] {
  const shown = new RegExp(`<div class="three-widths ${name}[ "][\\s\\S]*?</div>`, 'g');
  return (html.match(shown) ?? []).flatMap((each) => each.match(/<svg[\s\S]*?<\/svg>/g) ?? []);
}
