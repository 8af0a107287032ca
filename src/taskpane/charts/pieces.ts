export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points between the gaps, each piece in its order. */
export function pieces(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const all: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) all.push([]);
    else all.at(-1)?.push(point);
  }
  return all.filter((piece) => piece.length > 0);
}
