import type { StrapiApp } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';
import type { ComponentType } from 'react';

/** The panel's half of the `global::lines` field; the server's half is in src/desk/strapi. */
export function registerLinesField(app: Pick<StrapiApp, 'customFields'>): void {
  app.customFields.register({
    name: 'lines',
    type: 'json',
    icon: BulletList,
    intlLabel: { id: 'desk.lines.label', defaultMessage: 'Lines' },
    intlDescription: {
      id: 'desk.lines.description',
      defaultMessage: 'A list of short texts, one a line',
    },
    components: { Input: loadInput },
  });
}

/** Strapi types an input as a component without props, and then gives it a field's. */
function loadInput(): Promise<{ default?: ComponentType }> {
  return import('./lines-input') as unknown as Promise<{ default: ComponentType }>;
}
