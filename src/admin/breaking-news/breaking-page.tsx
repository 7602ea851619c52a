import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type KeyboardEvent, useRef, useState } from 'react';

import { previewStory } from '../../desk/preview-story';
import { useDeskText } from '../desk-text';
import { KeptNotice } from '../kept-text/kept-notice';
import { CheckSummary } from '../tags-panel/check-summary';
import { TagBoard } from '../tags-panel/tag-board';
import { useArticleCheck } from '../tags-panel/use-article-check';
import { ARTICLE, contentPermission, useMay } from '../use-may';
import { MAY_WRITE } from './breaking-path';
import { PasteBox } from './paste-box';
import { ReaderPreview } from './reader-preview';
import { goesOn } from './shortcut';
import { SaveButtons } from './save-buttons';
import { SavedNote } from './saved-note';
import { StoryFields } from './story-fields';
import { useBreakingStory } from './use-breaking-story';

/** «خبر عاجل»: paste, look, publish. */
export default function BreakingPage() {
  return (
    <Page.Protect permissions={[MAY_WRITE]}>
      <BreakingDesk />
    </Page.Protect>
  );
}

function BreakingDesk() {
  const { say } = useDeskText();
  const desk = useBreakingStory();
  const headline = useRef<HTMLTextAreaElement>(null);
  // The times of the preview move on with the page, not with every letter.
  const [openedMs] = useState(() => Date.now());
  const mayPublish = useMay(contentPermission('publish', ARTICLE));
  const { story, decisions, choices, refusal, saved } = desk;
  const { kicker, lede, body, urgency } = story;
  const check = useArticleCheck({
    text: { kicker, headline: story.headline, lede, body },
    decisions,
    ...(urgency !== '' && { urgency }),
  });

  const split = async (text: string) => {
    const isFilled = await desk.split(text);
    if (isFilled) headline.current?.focus();
    return isFilled;
  };
  const restore = () => {
    desk.restoreKept();
    // The button that had it is gone; the shortcut belongs to whoever writes.
    headline.current?.focus();
  };
  const saveOnKey = (event: KeyboardEvent) => {
    if (!goesOn(event.nativeEvent)) return;
    event.preventDefault();
    void desk.save(mayPublish ? 'published' : 'draft');
  };
  const general = refusal?.isOffline ? say('desk.offline') : refusal?.general;

  return (
    <Page.Main onKeyDown={saveOnKey}>
      <Page.Title>{say('desk.breaking.title')}</Page.Title>
      <Layouts.Header
        title={say('desk.breaking.title')}
        subtitle={say(mayPublish ? 'desk.breaking.subtitle' : 'desk.breaking.subtitle-draft')}
        primaryAction={!saved && <SaveButtons desk={desk} mayPublish={mayPublish} />}
      />
      <Layouts.Content>
        {saved ? (
          <SavedNote saved={saved} headline={story.headline} onAnother={desk.startAgain} />
        ) : (
          <Grid.Root gap={6}>
            <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
              <Flex direction="column" alignItems="stretch" gap={4}>
                {general && (
                  <Typography role="alert" textColor="danger600">
                    {general}
                  </Typography>
                )}
                {desk.kept && (
                  <KeptNotice
                    keptAt={desk.kept.keptAt}
                    headline={desk.kept.text.story.headline || desk.kept.text.typed.slice(0, 80)}
                    onRestore={restore}
                    onDrop={desk.dropKept}
                  />
                )}
                <PasteBox
                  typed={desk.typed}
                  onTyped={desk.setTyped}
                  onText={split}
                  furniture={desk.furniture}
                  isBusy={desk.isBusy}
                />
                <StoryFields desk={desk} headlineRef={headline} />
              </Flex>
            </Grid.Item>
            <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
              <CheckSummary check={check} headline={story.headline} breakingUntil={null} />
              {choices && (
                <ReaderPreview
                  story={previewStory(story, choices, check.answer?.tags ?? [], openedMs)}
                />
              )}
              <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
                <TagBoard
                  answer={check.answer}
                  onDecide={desk.decide}
                  onCreated={check.askAgain}
                  isDisabled={false}
                />
              </Box>
            </Grid.Item>
          </Grid.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
