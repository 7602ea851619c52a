import type { Feed } from './story';

/**
 * The `Link` header by which a subscriber finds the hub and the topic (WebSub, section 4:
 * https://www.w3.org/TR/websub/#discovery); without a hub only the topic.
 */
export function webSubLinks({ selfUrl, publication }: Feed): string {
  const self = `<${selfUrl}>; rel="self"`;
  return publication.hubUrl === null ? self : `<${publication.hubUrl}>; rel="hub", ${self}`;
}
