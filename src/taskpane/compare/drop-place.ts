export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/**
 * Before which of the boxes, which stand in rows, something dropped at a point would come to stand: the index of one of
 * them, or their number for the end.
 */
export function dropPlace(boxes: readonly Box[], x: number, y: number): number {
  const passed = ({ left, right, top, bottom }: Box) => y > bottom || (y >= top && x > (left + right) / 2);
  return boxes.filter(passed).length;
}

/** The index that what stood at `from` has once it is dropped before `before`. */
export function placeAfter(from: number, before: number): number {
  return before > from ? before - 1 : before;
}
