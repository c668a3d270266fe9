import { colours } from '../../../styles/colours.ts';

/** The styles of a picture that stands alone, in the colours of the light page: no custom property, so that any program reads them. */
export function aloneStyles(): string {
  const ink = colours.ink.light;
  const paper = colours.paper.light;
  const speakers = Object.entries(colours).filter(([name]) => name.startsWith('hue-'));
  return [
    `text{font-family:'Libre Franklin','Helvetica Neue',Arial,sans-serif;fill:${ink};stroke:${paper};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`,
    `.paper{fill:${paper}}`,
    '.strong,.mark-letter{font-weight:600}',
    `.soft{fill:${colours['ink-soft'].light}}`,
    `.printed .strong{fill:${ink};font-weight:400}`,
    '.box text,.mark-letter{stroke:none}',
    `.rule,.line,.circle{fill:none}`,
    `.rule{stroke:${colours.rule.light}}`,
    `stop{stop-color:${ink}}`,
    '.hollow{fill:none;stroke-width:1.5}',
    `.lane-line{stroke:${ink}}`,
    `.line{stroke:${ink};stroke-width:1.25}`,
    '.line[data-rests=inferred]{stroke-dasharray:5 3.5}',
    '.line[data-rests=articles]{stroke-dasharray:6 3 1.5 3}',
    '.line[data-rests=documents]{stroke-dasharray:.5 5.5;stroke-linecap:round}',
    `.head,.mark-box,.circle .solid,[data-assessment=established] circle{fill:${ink}}`,
    `.circle{stroke:${ink};stroke-width:1.5}`,
    '[data-assessment=not-examined] circle{stroke-dasharray:1.8 1.73}',
    `.box rect{fill:${colours.sheet.light};stroke:${ink}}`,
    `.box[data-kind=bar] rect{fill:${ink}}`,
    `.box[data-kind=bar] text{fill:${paper}}`,
    `.box[data-kind=band] rect{fill:${colours.wash.light};stroke:none}`,
    `.thin{stroke:${colours['rule-strong'].light};stroke-width:1}`,
    `.dot{fill:${ink}}`,
    `.dot.hollow{fill:${paper};stroke:${ink};stroke-width:1.5}`,
    `.mark-letter{fill:${paper}}`,
    ...speakers.flatMap(([name, { light }]) => {
      const own = `[data-speaker='${name.slice(4)}']`;
      return [
        `${own} .mark-box{fill:${light}}`,
        `${own}[data-inferred] .mark-box{fill:${paper};stroke:${light};stroke-dasharray:3 2}`,
        `${own}[data-inferred] .mark-letter{fill:${light}}`,
      ];
    }),
    `[data-speaker=outlet] .mark-box,[data-speaker=unnamed] .mark-box{fill:${paper};stroke:${ink}}`,
    `[data-speaker=outlet] .mark-letter,[data-speaker=unnamed] .mark-letter{fill:${ink}}`,
    // Open: words of a document.
    ...speakers.flatMap(([name, { light }]) => [
      `[data-open] [data-speaker='${name.slice(4)}'] .mark-box{fill:${paper};stroke:${light}}`,
      `.said:not([data-open]) [data-speaker='${name.slice(4)}'] .mark-box{fill:${light}}`,
    ]),
    `[data-open] .mark-letter{fill:${ink}}`,
    `[data-open] [data-speaker=other] .mark-box{fill:${paper};stroke:${ink}}`,
    `.said:not([data-open]) [data-speaker=outlet] .mark-box,.said:not([data-open]) [data-speaker=unnamed] .mark-box{fill:${ink}}`,
    `.said:not([data-open]) [data-speaker] .mark-letter{fill:${paper}}`,
    `.trail-row,.trail-leader,.trail-doubt{fill:none;stroke:${colours.rule.light}}`,
    '.trail-doubt{stroke-dasharray:3 3}',
    `.trail-axis,.trail-day{fill:none;stroke:${ink}}`,
  ].join('\n');
}
