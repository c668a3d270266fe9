/** What makes two sentences share words; the method page prints these bounds. */
export const reuseBounds = {
  /** Words in a row that bring two sentences together, two of them with matter; a shorter stretch does not count. */
  run: 3,
  /** Words with matter that all the stretches which two sentences share have together, at least; */
  matter: 4,
  /** or one stretch of so many words has so many of them; */
  stretch: { words: 4, matter: 3 },
  /** or one that stands in quotation marks on both sides has so many of them. */
  quoted: { matter: 2 },
  /** A run that stands in more sentences than this is a stock phrase and does not count, */
  stock: 40,
  /** unless a run of twice its length around it stands in no more sentences than this. */
  passage: 200,
} as const;
