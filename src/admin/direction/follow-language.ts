import { directionOf } from './text-direction';

/**
 * Keeps `dir` of the root element in step with its `lang`, which Strapi sets whenever somebody
 * chooses a language, at login, in the profile or by loading their account; Strapi sets no `dir`.
 *
 * @param root the `<html>` element
 */
export function followLanguage(root: HTMLElement): void {
  const apply = () => {
    root.dir = directionOf(root.lang);
  };
  apply();
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['lang'] });
}
