/** Colours of the light page, by their names in the stylesheet. */
export type Colours = ReadonlyMap<string, string>;

/** Reads the light colours of a stylesheet in which each is written once: `--name: light-dark(#light, #dark)`. */
export function lightColours(css: string): Colours {
  const first = css.slice(0, css.indexOf('@media'));
  const found = first.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** The styles of a picture that stands alone: no custom property, so that any program reads them. */
export function aloneStyles(colours: Colours): string {
  const of = (name: string) => colours.get(name) ?? '#000';
  const [ink, paper, soft] = [of('ink'), of('paper'), of('ink-soft')];
  const hues = [...colours.keys()].filter((name) => name.startsWith('hue-'));
  return [
    `text{font-family:'Libre Franklin','Helvetica Neue',Arial,sans-serif;fill:${ink};stroke:${paper};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`,
    `.paper{fill:${paper}}`,
    '.strong,.mark-letter{font-weight:600}',
    `.soft{fill:${soft}}`,
    '.box text,.mark-letter{stroke:none}',
    `.rule,.line,.circle{fill:none}`,
    `.rule{stroke:${of('rule')}}`,
    `.line{stroke:${ink};stroke-width:2}`,
    '.line[data-rests=inferred]{stroke-dasharray:9 5}',
    '.line[data-rests=documents]{stroke-dasharray:.5 5.5;stroke-linecap:round}',
    `.head,.mark-box,.circle .solid,[data-assessment=established] circle{fill:${ink}}`,
    `.circle{stroke:${ink};stroke-width:1.5}`,
    '[data-assessment=not-examined] circle{stroke-dasharray:1.8 1.73}',
    `.box rect{fill:${of('sheet')};stroke:${ink}}`,
    '.box[data-kind=group] rect{stroke-width:2}',
    `.mark-letter{fill:${paper}}`,
    ...hues.map((name) => `[data-speaker='${name.slice(4)}'] .mark-box{fill:${of(name)}}`),
    `[data-speaker=outlet] .mark-box,[data-speaker=unnamed] .mark-box{fill:${paper};stroke:${ink}}`,
    `[data-speaker=outlet] .mark-letter,[data-speaker=unnamed] .mark-letter{fill:${ink}}`,
  ].join('\n');
}
