/** Sizes of the picture of the sums, in CSS pixels: it is never scaled. */
export const sumSizes = {
  /** Beside a label column, where the picture is wide enough for one. */
  labelColumn: 168,
  roomForLabels: 640,
  label: 13,
  /** The first line of a sum, with the speaker's sign; each further line. */
  firstLine: 18,
  leading: 15,
  gap: 6,
  pad: 10,
  band: 12,
  tick: 5,
  softTick: 10,
  /** What an open side takes up, and a side that is not exact. */
  open: 34,
  unsure: 9,
  besideBand: 8,
  afterMark: 5,
};
