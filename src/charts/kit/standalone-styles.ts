/** The colours of the light page, by their names in tokens.css: a picture that stands alone has no stylesheet to ask. */
export const lightColours = {
  paper: '#f8f5ef',
  sheet: '#fffdf9',
  wash: '#efeae0',
  ink: '#1c1a17',
  'ink-soft': '#5a544b',
  rule: '#d8d1c4',
  'rule-strong': '#857d70',
  'hue-1': '#37308e',
  'hue-2': '#872900',
  'hue-3': '#02685d',
  'hue-4': '#846400',
  'hue-5': '#61003a',
  'hue-6': '#00006e',
} as const;

/** The styles of a picture that stands alone: no custom property, so that any program reads them. */
export function aloneStyles(): string {
  const { ink, paper, sheet, rule, 'ink-soft': soft } = lightColours;
  const hues = Object.entries(lightColours).filter(([name]) => name.startsWith('hue-'));
  return [
    `text{font-family:'Libre Franklin','Helvetica Neue',Arial,sans-serif;fill:${ink};stroke:${paper};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`,
    `.paper{fill:${paper}}`,
    '.strong,.mark-letter{font-weight:600}',
    `.soft{fill:${soft}}`,
    '.box text,.mark-letter{stroke:none}',
    `.rule,.line,.circle{fill:none}`,
    `.rule{stroke:${rule}}`,
    `stop{stop-color:${ink}}`,
    '.hollow{fill:none;stroke-width:1.5}',
    `.lane-line{stroke:${ink}}`,
    `.line{stroke:${ink};stroke-width:2}`,
    '.line[data-rests=inferred]{stroke-dasharray:9 5}',
    '.line[data-rests=documents]{stroke-dasharray:.5 5.5;stroke-linecap:round}',
    `.head,.mark-box,.circle .solid,[data-assessment=established] circle{fill:${ink}}`,
    `.circle{stroke:${ink};stroke-width:1.5}`,
    '[data-assessment=not-examined] circle{stroke-dasharray:1.8 1.73}',
    `.box rect{fill:${sheet};stroke:${ink}}`,
    '.box[data-kind=group] rect{stroke-width:2}',
    `.mark-letter{fill:${paper}}`,
    ...hues.map(([name, hue]) => `[data-speaker='${name.slice(4)}'] .mark-box{fill:${hue}}`),
    `[data-speaker=outlet] .mark-box,[data-speaker=unnamed] .mark-box{fill:${paper};stroke:${ink}}`,
    `[data-speaker=outlet] .mark-letter,[data-speaker=unnamed] .mark-letter{fill:${ink}}`,
  ].join('\n');
}
