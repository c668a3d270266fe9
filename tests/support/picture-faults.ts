/** What is wrong with the pictures of a page as they are laid out; and where the first one stands. */
export interface Seen {
  readonly faults: readonly string[];
  readonly sideways: boolean;
  readonly first: { readonly top: number; readonly bottom: number } | null;
  readonly drawn: number;
}

/**
 * Looks at every picture that a page shows, from boxes as the browser lays them out; to be evaluated in the page. A
 * fault is a label outside its picture, on another label, on a line or on the edge of a box, and a picture in a margin.
 */
export function seePictures(): Seen {
  const faults: string[] = [];
  const pictures = [
    ...document.querySelectorAll<SVGSVGElement>('svg.drawing, svg.trail-drawing, svg.picture'),
  ].filter((each) => each.checkVisibility() && each.getClientRects().length > 0);
  const main = document.querySelector('main') ?? document.body;
  const strokes = [
    ...['path.line', 'path.rule', 'path.reach'],
    ...['path.trail-axis', 'path.trail-row', 'path.trail-leader'],
  ].join();
  for (const picture of pictures) {
    const frame = picture.getBoundingClientRect();
    const own = getComputedStyle(picture.closest('section') ?? main);
    const outer = (picture.closest('section') ?? main).getBoundingClientRect();
    const left = outer.left + Number.parseFloat(own.paddingLeft);
    const right = outer.right - Number.parseFloat(own.paddingRight);
    if (frame.left < left - 1 || frame.right > right + 1)
      faults.push('a picture leaves the margins');
    const labels = [...picture.querySelectorAll('text')].map((label) => ({
      words: label.textContent,
      box: label.getBoundingClientRect(),
      // A letter in a box that is filled covers the line on which the box stands.
      covers:
        label.previousElementSibling?.matches('.mark-box') === true &&
        getComputedStyle(label.previousElementSibling).fill !== 'none',
    }));
    for (const [at, { words, box }] of labels.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        faults.push(`${words} is outside`);
      for (const other of labels.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes of letters have room above and below; what is drawn of them is two thirds of it.
        if (across > 1 && down > box.height / 3) faults.push(`${words} / ${other.words}`);
      }
    }
    for (const rect of picture.querySelectorAll('.box rect, rect.mark-box')) {
      const edge = rect.getBoundingClientRect();
      for (const { words, box } of labels) {
        const beside =
          box.bottom - box.height / 3 > edge.top && box.top + box.height / 3 < edge.bottom;
        const cut = [edge.left, edge.right].some((x) => x > box.left + 1 && x < box.right - 1);
        if (beside && cut) faults.push(`${words} lies on the edge of a box`);
      }
    }
    for (const path of picture.querySelectorAll<SVGPathElement>(strokes)) {
      const matrix = path.getScreenCTM();
      const length = path.getTotalLength();
      if (matrix === null || length === 0) continue;
      const steps = Math.min(400, Math.ceil(length / 4));
      for (let step = 0; step <= steps; step += 1) {
        const { x, y } = path.getPointAtLength((length * step) / steps).matrixTransform(matrix);
        const struck = labels.find(
          ({ box, covers }) =>
            !covers &&
            x > box.left + 1 &&
            x < box.right - 1 &&
            y > box.top + box.height / 4 &&
            y < box.bottom - box.height / 4,
        );
        if (struck !== undefined) {
          faults.push(`${struck.words} is struck through`);
          break;
        }
      }
    }
  }
  const box = pictures[0]?.getBoundingClientRect();
  return {
    faults,
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    first: box === undefined ? null : { top: box.top, bottom: box.bottom },
    drawn: pictures.length,
  };
}
