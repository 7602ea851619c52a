/** Strapi's own settings of the panel, as far as this file reads them. */
interface PanelSettings {
  readonly backendURL?: string;
}

/** The server, which need not be where the panel is served from; '' when it is. */
export function serverAddress(): string {
  const { backendURL = '' } = (window as { strapi?: PanelSettings }).strapi ?? {};
  return backendURL.replace(/\/$/, '');
}

/** Where readers read an article. */
export function readerAddress(shortId: string): string {
  return `${serverAddress()}/s/${encodeURIComponent(shortId)}`;
}
