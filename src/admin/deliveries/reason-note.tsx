import { Typography } from '@strapi/design-system';

import { useDeskText } from '../desk-text';
import { readReason } from './reasons';

/** Why a delivery is where it is. What is not in our words is the engine's, from left to right. */
export function ReasonNote({ reason }: { reason: string }) {
  const { say } = useDeskText();
  const read = readReason(reason);
  return (
    <Typography tag="p" variant="pi" textColor="neutral700">
      {'technical' in read ? <code>{read.technical}</code> : say(read.id, read.values)}
    </Typography>
  );
}
