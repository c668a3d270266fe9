/** The height that a frame needs at a width, both in CSS pixels. */
export type HeightAt = (width: number) => number;

/** The widths between which the height of a frame is a straight line, in CSS pixels; pairs part what a page draws anew. */
const knots = [280, 320, 360, 400, 520, 767, 768, 1000, 1151, 1152, 1247, 1248] as const;
const step = 8;

/** A height that is enough for a frame of any width, for where its styles are taken off. */
export function heightAnywhere(heightAt: HeightAt): number {
  return Math.max(...knots.map((width) => Math.ceil(heightAt(width))));
}

/**
 * The height of a frame as a length of CSS, worked out from the width of its container (`100cqi`). It is a sum of
 * straight lines, and between two widths never less than the steps in which words break into lines.
 */
export function writeHeight(heightAt: HeightAt): string {
  const heights = heightsAtKnots(heightAt);
  const slopes = knots.slice(1).flatMap((to, index) => {
    const from = knots[index] ?? to;
    const fall = (heights[index] ?? 0) - (heights[index + 1] ?? 0);
    if (fall === 0) return [];
    const slope = Math.round((Math.abs(fall) / (to - from)) * 1000) / 1000;
    const sign = fall > 0 ? '-' : '+';
    return [` ${sign} ${slope}*clamp(0px,100cqi - ${from}px,${to - from}px)`];
  });
  return `calc(${heights[0] ?? 0}px${slopes.join('')})`;
}

/** The heights at the knots, each raised as far as the lines beside it need to be. */
function heightsAtKnots(heightAt: HeightAt): number[] {
  const heights: number[] = knots.map((width) => heightAt(width));
  const lacks = knots.slice(1).map((to, index) => {
    const from = knots[index] ?? to;
    const [high = 0, low = 0] = [heights[index], heights[index + 1]];
    const between = Array.from(
      { length: Math.ceil((to - from) / step) },
      (_, n) => from + n * step,
    );
    const lack = between.map((width) => {
      const end = Math.min(width + step, to);
      return heightAt(width) - (high + ((low - high) * (end - from)) / (to - from));
    });
    return to - from === 1 ? 0 : Math.max(0, ...lack);
  });
  return heights.map((height, index) =>
    Math.ceil(height + Math.max(0, lacks[index - 1] ?? 0, lacks[index] ?? 0)),
  );
}
