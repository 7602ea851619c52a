import { CHANGE_MODELS, type ChangedThing, type ChangeModel } from './change';

/** What one node tells the others. */
export interface ChangeMessage {
  /** Which node tells. */
  readonly node: string;
  /** Which of its transactions: the same change may be heard on two ways. */
  readonly batch: string;
  readonly thing: ChangedThing;
}

/** As text without spaces in its parts; PostgreSQL carries up to 8,000 bytes. */
export function writeMessage({ node, batch, thing }: ChangeMessage): string {
  return [node, batch, thing.model, thing.documentId ?? '*'].join(' ');
}

/** @returns null for what is no message of ours */
export function readMessage(text: string): ChangeMessage | null {
  const [node, batch, model, documentId, ...rest] = text.split(' ');
  if (!node || !batch || !documentId || rest.length > 0 || !isModel(model)) return null;
  return { node, batch, thing: { model, documentId: documentId === '*' ? null : documentId } };
}

function isModel(text: string | undefined): text is ChangeModel {
  return CHANGE_MODELS.some((model) => model === text);
}
