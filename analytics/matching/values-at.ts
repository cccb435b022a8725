/** The values that stand at these places. `from` would walk an iterator, at many times the cost. */
export function valuesAt(values: Uint16Array | Float32Array | Float64Array, places: Int32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) found[at] = values[places[at]!]!;
  return found;
}
