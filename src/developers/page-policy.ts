/**
 * What the page of the API may load: its own files and nothing else, and no page may show it in a
 * frame. The explorer writes styles into its elements; scripts that are not files are never run.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
