/** Counts how often something happens: `false` once it has happened more than `most` times within `milliseconds`. */
export function createLimit(most: number, milliseconds: number, now = () => performance.now()): () => boolean {
  let moments: number[] = [];
  return () => {
    const at = now();
    moments = [...moments.filter((moment) => at - moment < milliseconds), at];
    return moments.length <= most;
  };
}
