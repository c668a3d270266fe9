/** A link that closes a circle: the thing that has it, the link's index there, and all that lie on the circle. */
export interface Circle {
  readonly from: string;
  readonly link: number;
  readonly members: readonly string[];
}

/** Where a walk stands: a thing of the way so far, and which of its links is followed next. */
interface CircleStep {
  readonly id: string;
  link: number;
}

/** Finds every link that leads back on a walk along all links from each thing in turn; a thing without links leads nowhere. */
export function findCircles(
  ids: readonly string[],
  linksOf: (id: string) => readonly string[],
): Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  for (const first of ids) {
    const way: CircleStep[] = [{ id: first, link: 0 }];
    const places = new Map([[first, 0]]);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = done.has(step.id) ? undefined : linksOf(step.id)[step.link];
      if (next === undefined) {
        done.add(step.id);
        places.delete(step.id);
        way.pop();
        continue;
      }
      const place = places.get(next);
      if (place !== undefined) {
        const members = way.slice(place).map(({ id }) => id);
        circles.push({ from: step.id, link: step.link, members });
      } else if (!done.has(next)) {
        places.set(next, way.length);
        way.push({ id: next, link: 0 });
      }
      step.link += 1;
    }
  }
  return circles;
}
