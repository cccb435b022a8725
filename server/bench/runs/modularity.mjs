/** Newman's modularity of communities over ties without weights. */
export function modularityOf({ a, b }, community) {
  const inside = new Map();
  const degrees = new Map();
  const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
  a.forEach((one, tie) => {
    const [x, y] = [community[one], community[b[tie]]];
    add(degrees, x, 1);
    add(degrees, y, 1);
    if (x === y) add(inside, x, 1);
  });
  let sum = 0;
  for (const [key, degree] of degrees) sum += (inside.get(key) ?? 0) / a.length - (degree / (2 * a.length)) ** 2;
  return sum;
}
