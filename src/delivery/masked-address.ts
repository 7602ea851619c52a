/** Stands for what is not shown. */
const HIDDEN = '…';
/** A longer part of a path is taken for a key, whatever it looks like. */
const LONGEST_WORD = 20;
/** Shorter values occur in every text by chance. */
const SHORTEST_VALUE = 4;

/**
 * An endpoint's address for people who may not manage it: scheme, host, port, and of the path what is
 * plainly words. Values of the query, a user and a password are left out, as any of them may be a key.
 *
 * @returns `?` for what is no URL
 */
export function maskAddress(url: string): string {
  const address = readUrl(url);
  if (address === null) return '?';
  return `${address.protocol}//${address.host}${maskPath(address)}${maskQuery(address)}`;
}

/**
 * A text that may repeat the address, without what `maskAddress` hides of it: many servers answer
 * “Cannot POST /hooks/KEY”.
 */
export function maskAddressIn(text: string, url: string): string {
  const address = readUrl(url);
  if (address === null) return text;
  const { pathname, search } = address;
  // Longest first: a key may begin with another one.
  const keys = keysOf(address).sort((a, b) => b.length - a.length);
  const masked = text.replaceAll(pathname + search, maskPath(address) + maskQuery(address));
  return keys.reduce((shown, key) => shown.replaceAll(key, HIDDEN), masked);
}

function readUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function maskPath({ pathname }: URL): string {
  return pathname.split('/').map(maskWord).join('/');
}

function maskQuery({ search }: URL): string {
  if (search === '') return '';
  const pairs = search.slice(1).split('&');
  const masked = pairs.map((pair) => {
    const [name, ...values] = pair.split('=');
    // A name without a value may be the key itself.
    return values.length === 0 ? HIDDEN : `${maskWord(name)}=${HIDDEN}`;
  });
  return `?${masked.join('&')}`;
}

function maskWord(text: string): string {
  return isWords(text) ? text : HIDDEN;
}

/** Small words and versions: `hooks`, `v2`, `breaking-news`, `index.php`. */
function isWords(text: string): boolean {
  return text.length <= LONGEST_WORD && text.split(/[-_.]/).every(isWord);
}

/** Nobody's word has both cases within, four consonants more than it should, or a long number. */
function isWord(part: string): boolean {
  return /^(?:[A-Z]?[a-z]*\d{0,2}|[A-Z]+|\d{1,4})$/.test(part) && !/[^aeiouy\d]{5}/i.test(part);
}

/** What is hidden, as it is written in the address and as servers write it after decoding. */
function keysOf({ username, password, pathname, search }: URL): string[] {
  const pairs = search.slice(1).split('&');
  const inQuery = pairs.flatMap((pair) => {
    const [name, ...values] = pair.split('=');
    if (values.length === 0) return [name];
    return isWords(name) ? [values.join('=')] : [name, values.join('=')];
  });
  const inPath = pathname.split('/').filter((part) => !isWords(part));
  const written = [username, password, ...inPath, ...inQuery];
  const all = new Set([...written, ...written.map(decode)]);
  return [...all].filter((key) => key.length >= SHORTEST_VALUE);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that encodes nothing.
  }
}
