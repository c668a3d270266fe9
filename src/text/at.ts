/** The item of a list at an index from 0; throws where there is none, since only a fault of ours asks for it. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${list.length}.`);
  return item;
}
