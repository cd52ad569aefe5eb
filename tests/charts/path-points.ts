/** The points of path data that has `m` and `z` for commands, told from the corner: `12,34`. */
export function pathPoints(path: string): string[] {
  let [x, y] = [0, 0];
  return path.split(/(?=[mz])/).flatMap((part) => {
    if (part === 'z') return [];
    const steps = Array.from(part.matchAll(/(-?\d+) ?(-?\d+)/g), ([, dx, dy]) =>
      [dx, dy].map(Number),
    );
    const start = { x: 0, y: 0 };
    const points = steps.map(([dx = 0, dy = 0], index) => {
      [x, y] = [x + dx, y + dy];
      if (index === 0) Object.assign(start, { x, y });
      return `${x},${y}`;
    });
    ({ x, y } = start);
    return points;
  });
}
