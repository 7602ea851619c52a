import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What a panel or an action is told about the form that it stands at. */
export interface FormProps {
  readonly model: string;
  /** Absent for an entry that is still to be created. */
  readonly documentId?: string;
}

/** A panel beside the form; it is drawn as a component, so that it may use hooks. */
export type SidePanel = (
  props: FormProps,
) => { readonly title: string; readonly content: ReactNode } | null;

/** A button of the form or the list: what it returns is drawn, null is not. */
export interface DocumentAction {
  (props: FormProps): object | null;
  readonly type?: string;
  readonly position?: unknown;
}

/** Of the content manager's plugin, where others add to it. */
export interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: readonly SidePanel[]) => readonly SidePanel[]): void;
  addDocumentAction(
    change: (actions: readonly DocumentAction[]) => readonly DocumentAction[],
  ): void;
}

export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  return app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
}
