import { Typography } from '@strapi/design-system';

import { useDeskText } from '../desk-text';
import { EVENT_NAMES } from './event-names';

/** An event by its name, with the code that receivers know it by. */
export function EventName({ type }: { type: string }) {
  const { say } = useDeskText();
  const name = EVENT_NAMES[type];
  return (
    <>
      {name && (
        <Typography tag="p" textColor="neutral800">
          {say(name)}
        </Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        <code>{type}</code>
      </Typography>
    </>
  );
}
