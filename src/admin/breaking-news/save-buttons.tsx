import { Button, Flex } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';

import { useDeskText } from '../desk-text';
import { KeyHint } from '../key-hint';
import { GOES_ON } from './shortcut';
import type { BreakingDesk } from './use-breaking-story';

interface SaveButtonsProps {
  readonly desk: Pick<BreakingDesk, 'isBusy' | 'save'>;
  readonly mayPublish: boolean;
}

/** Publishing, for whom it is allowed; a draft for everybody. */
export function SaveButtons({ desk: { isBusy, save }, mayPublish }: SaveButtonsProps) {
  const { say } = useDeskText();
  return (
    <Flex gap={2} data-desk="save">
      <Button
        type="button"
        size="L"
        variant={mayPublish ? 'tertiary' : 'default'}
        loading={isBusy && !mayPublish}
        aria-keyshortcuts={mayPublish ? undefined : GOES_ON.aria}
        onClick={() => void save('draft')}
      >
        {say('desk.breaking.draft')}
        {!mayPublish && <KeyHint>{GOES_ON.shown}</KeyHint>}
      </Button>
      {mayPublish && (
        <Button
          type="button"
          size="L"
          startIcon={<PaperPlane />}
          loading={isBusy}
          aria-keyshortcuts={GOES_ON.aria}
          onClick={() => void save('published')}
        >
          {say('desk.breaking.publish')}
          <KeyHint>{GOES_ON.shown}</KeyHint>
        </Button>
      )}
    </Flex>
  );
}
