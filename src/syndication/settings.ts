import type { Publication } from './story';

/** The settings as they stand in the configuration. */
export interface SyndicationSettings {
  readonly name: string;
  readonly baseUrl: string;
  readonly hubUrl: string;
}

/**
 * Who publishes, from settings that were checked: a feed with a broken address in it would be taken in
 * by partners before anybody here sees it.
 *
 * @throws naming the setting and the rule
 */
export function readPublication({ name, baseUrl, hubUrl }: SyndicationSettings): Publication {
  if (name.trim() === '') {
    throw new Error('PUBLICATION_NAME: اكتب اسم المطبوعة • write the name of the publication');
  }
  return {
    name: name.trim(),
    language: 'ar',
    baseUrl: webAddress('PUBLIC_URL', baseUrl).replace(/\/+$/, ''),
    hubUrl: hubUrl.trim() === '' ? null : webAddress('WEBSUB_HUB', hubUrl.trim()),
  };
}

function webAddress(setting: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hash !== '') {
    throw new Error(
      `${setting}="${value}": المطلوب عنوان كامل يبدأ بـ http أو https • expected a whole address that begins with http or https`,
    );
  }
  return value;
}
