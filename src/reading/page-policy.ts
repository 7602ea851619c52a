/**
 * What a page of the reader's site may load: its own script and style, nothing inline, pictures from
 * anywhere over https. The block of JSON-LD is data and no script, so it needs no exception.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');
