import { escapeMarkup } from './escape-markup';

/** Attributes by name, with their prefix; one that is null is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** An element that is being filled. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Elements, and what is markup already. */
  readonly children: (XmlElement | string)[];
}

/**
 * An XML 1.0 document in UTF-8. Ours, as the builders at hand leave `&lt;` in a text as it is: HTML
 * that was escaped with care would reach a feed reader as live markup.
 *
 * @param build fills the root element
 */
export function xmlDocument(
  name: string,
  attributes: XmlAttributes,
  build: (root: XmlElement) => void,
): string {
  const root: XmlElement = { name, attributes, children: [] };
  build(root);
  return `<?xml version="1.0" encoding="UTF-8"?>${serialise(root)}`;
}

/** A child with a text; none where the text is null. */
export function addText(
  parent: XmlElement,
  name: string,
  text: string | number | null,
  attributes: XmlAttributes = {},
): void {
  if (text === null) return;
  parent.children.push({ name, attributes, children: [escapeMarkup(String(text))] });
}

/** A child without a text; it is returned to be filled. */
export function addElement(
  parent: XmlElement,
  name: string,
  attributes: XmlAttributes = {},
): XmlElement {
  const child: XmlElement = { name, attributes, children: [] };
  parent.children.push(child);
  return child;
}

/** @param xml well-formed, by whoever made it */
export function addMarkup(parent: XmlElement, xml: string): void {
  parent.children.push(xml);
}

function serialise(part: XmlElement | string): string {
  if (typeof part === 'string') return part;
  const { name, children } = part;
  const attributes = Object.entries(part.attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${attributes}/>`;
  return `<${name}${attributes}>${children.map(serialise).join('')}</${name}>`;
}
