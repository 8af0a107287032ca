/** Excel measures in points of 1/72 inch, the engine in pixels of 1/96 inch. */
export const pointsToPixels = (points: number) => (points * 4) / 3;

export const pixelsToPoints = (pixels: number) => (pixels * 3) / 4;
