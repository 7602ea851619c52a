/**
 * The address that a reader counts under. One household or server has a whole /64 of IPv6 (RFC 6177),
 * so its single addresses say nothing.
 *
 * @param ip as the socket or the proxy names it
 */
export function readerAddress(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return plain.includes(':') ? `${networkOf(plain)}::/64` : plain;
}

/** The first four groups, written out. */
function networkOf(ip: string): string {
  const [head, tail = ''] = ip.toLowerCase().split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = ip.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
