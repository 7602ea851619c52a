import type { Kind } from './made-up-names';

/** A gazetteer that is measured. */
export interface Load {
  readonly size: number;
  readonly kind: Kind;
}

/** What to call it: «1,000», «100,000 dense». */
export function nameOf({ size, kind }: Load): string {
  return `${size.toLocaleString('en')}${kind === 'dense' ? ' dense' : ''}`;
}
