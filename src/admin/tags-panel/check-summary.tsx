import { Flex, Typography } from '@strapi/design-system';

import { useDeskText } from '../desk-text';
import { HeadlineCounter } from '../headline-counter/headline-counter';
import { SimilarStories } from '../similar-stories/similar-stories';
import type { ArticleCheck } from './use-article-check';

interface CheckSummaryProps {
  readonly check: ArticleCheck;
  readonly headline: string;
  /** When the story stops to be breaking; null before it is published. */
  readonly breakingUntil: unknown;
}

/** What the desk says about an article as a whole: its level, its headline, stories like it. */
export function CheckSummary({ check, headline, breakingUntil }: CheckSummaryProps) {
  const { say } = useDeskText();
  const { answer, isFailing } = check;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {isFailing && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {say('desk.check.failed')}
        </Typography>
      )}
      {answer?.level && (
        <HeadlineCounter headline={headline} level={answer.level} breakingUntil={breakingUntil} />
      )}
      <SimilarStories stories={answer?.similar ?? []} />
    </Flex>
  );
}
