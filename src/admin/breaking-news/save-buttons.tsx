import { Button, Flex } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';

import { useDeskText } from '../desk-text';
import type { BreakingDesk } from './use-breaking-story';

interface SaveButtonsProps {
  readonly desk: Pick<BreakingDesk, 'isBusy' | 'save'>;
  readonly mayPublish: boolean;
}

/** Publishing, for whom it is allowed; a draft for everybody. */
export function SaveButtons({ desk: { isBusy, save }, mayPublish }: SaveButtonsProps) {
  const { say } = useDeskText();
  return (
    <Flex gap={2}>
      <Button
        type="button"
        size="L"
        variant={mayPublish ? 'tertiary' : 'default'}
        loading={isBusy && !mayPublish}
        onClick={() => void save('draft')}
      >
        {say(mayPublish ? 'desk.breaking.draft' : 'desk.breaking.draft-key')}
      </Button>
      {mayPublish && (
        <Button
          type="button"
          size="L"
          startIcon={<PaperPlane />}
          loading={isBusy}
          onClick={() => void save('published')}
        >
          {say('desk.breaking.publish')}
        </Button>
      )}
    </Flex>
  );
}
