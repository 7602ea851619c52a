/** Gives the browser's tab our mark; Strapi's page has no icon of its own to replace. */
export function showMark(head: HTMLHeadElement, address: string): void {
  const link = document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = address;
  head.append(link);
}

/** Strapi's page never links the style sheet that a build makes of imported ones. */
export function addStyle(head: HTMLHeadElement, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  head.append(style);
}
