import type { Source } from "../dataset/figure";

/** A source as a program is told of it. */
export function toldSource({ id, producer, title, period, released, url, licence }: Source) {
  return { id, producer, title, period, ...(released && { released }), url, license: licence };
}
