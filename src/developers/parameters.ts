import type { Parameter, Schema } from './document';

/** The most entries a page has; config/api.ts. Without a word it has 25. */
const LARGEST_PAGE = 100;

/** The parameters of lists and entries as Strapi reads them; its generator leaves half of it out. */
const TOLD: Readonly<Record<string, (given: Schema) => Omit<Parameter, 'name' | 'in'>>> = {
  fields: ({ items }) => ({
    description: 'الحقول المطلوبة وحدها • only these fields: `fields=headline,slug`',
    style: 'form',
    explode: false,
    schema: { type: 'array', items },
  }),
  filters: () => ({
    description:
      'شروط على الحقول والعلاقات • conditions on fields and relations: `filters[entities][key][$eq]=country:IQ`, also `$or`, `$and`, `$not`',
    style: 'deepObject',
    explode: true,
    schema: { type: 'object', additionalProperties: true },
  }),
  sort: () => ({
    description: 'الترتيب • `sort=firstPublishedAt:desc`, several with commas',
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9_.]+(:(asc|desc))?$' } },
  }),
  populate: () => ({
    description:
      'العلاقات المطلوبة في الجواب • relations to answer with: `populate=urgency,sources`, `populate=*`, or `populate[entities][fields][0]=key`',
    schema: { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: true }] },
  }),
  'pagination[pageSize]': ({ description }) => ({ schema: page(description) }),
  'pagination[limit]': ({ description }) => ({ schema: page(description) }),
};

export function amendParameter(parameter: Parameter): Parameter {
  const { name, in: place, required, schema } = parameter;
  const told = TOLD[name]?.(schema);
  return { name, in: place, ...(required && { required }), ...(told ?? { schema }) };
}

/** No default is told: whoever fills it into both parameters is refused. */
function page(description: unknown): Schema {
  return { description, type: 'integer', minimum: 1, maximum: LARGEST_PAGE };
}
