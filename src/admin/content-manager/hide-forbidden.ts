import type { StrapiApp } from '@strapi/strapi/admin';

import { contentPermission, type Permission, useMay } from '../use-may';
import { contentManagerOf, type DocumentAction, type FormProps } from './content-manager';

/** What a role needs for each of Strapi's actions; those that are not named need nothing. */
const NEEDED: Readonly<Record<string, (props: FormProps) => Permission>> = {
  publish: ({ model }) => contentPermission('publish', model),
  unpublish: ({ model }) => contentPermission('publish', model),
  discard: ({ model }) => contentPermission('update', model),
  update: ({ model, documentId }) => contentPermission(documentId ? 'update' : 'create', model),
  clone: ({ model }) => contentPermission('create', model),
  delete: ({ model }) => contentPermission('delete', model),
  'configure-the-view': () => ({
    action: 'plugin::content-manager.collection-types.configure-view',
    subject: null,
  }),
  'edit-the-model': () => ({ action: 'plugin::content-type-builder.read', subject: null }),
};

/** Strapi shows what a role may not do as a grey button, or lets it lead to a page of refusal. */
export function hideForbiddenActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addDocumentAction((actions) => actions.map(hideWhereForbidden));
}

function hideWhereForbidden(action: DocumentAction): DocumentAction {
  const needs = action.type === undefined ? undefined : NEEDED[action.type];
  if (needs === undefined) return action;
  const useAction = action;
  const usePermitted = (props: FormProps) => {
    const isAllowed = useMay(needs(props));
    const description = useAction(props);
    return isAllowed ? description : null;
  };
  return Object.assign(usePermitted, { type: action.type, position: action.position });
}
