import { Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { chosenUrgency } from '../../desk/chosen-urgency';
import { toggleDecision } from '../../desk/tag-decision';
import { blocksToText } from '../../intake/blocks';
import { type Decision, readDecisions } from '../../tagging/editor-decisions';
import { useDeskText } from '../desk-text';
import { useStableCallback } from '../use-stable-callback';
import { CheckSummary } from './check-summary';
import { TagBoard } from './tag-board';
import { useArticleCheck } from './use-article-check';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
}

/** The panel «الوسوم» beside the form of an article; nothing beside other forms. */
export function TagsPanel({ model, documentId }: PanelProps) {
  const { say } = useDeskText();
  if (model !== 'api::article.article') return null;
  return {
    title: say('desk.tags.title'),
    content: <TagsOfForm documentId={documentId} />,
  };
}

interface ArticleValues {
  readonly kicker?: unknown;
  readonly headline?: unknown;
  readonly lede?: unknown;
  readonly body?: unknown;
  readonly urgency?: unknown;
  readonly breakingUntil?: unknown;
  readonly taggingDecisions?: unknown;
}

/** Decisions are a field of the form like any other: saving keeps them, discarding drops them. */
function TagsOfForm({ documentId }: { documentId?: string }) {
  const values: ArticleValues = useForm('TagsOfForm', ({ values }) => values);
  const onChange = useForm('TagsOfForm', (form) => form.onChange);
  const isDisabled = useForm('TagsOfForm', ({ disabled }) => disabled);
  const decisions = readDecisions(values.taggingDecisions) ?? {};
  const urgency = chosenUrgency(values.urgency);
  const headline = textOf(values.headline);
  const check = useArticleCheck({
    text: {
      kicker: textOf(values.kicker),
      headline,
      lede: textOf(values.lede),
      body: blocksToText(values.body),
    },
    decisions,
    ...(urgency !== undefined && { urgency }),
    ...(documentId !== undefined && { documentId }),
  });
  const decide = useStableCallback((key: string, decision: Decision) =>
    onChange('taggingDecisions', toggleDecision(decisions, key, decision)),
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-desk="tags">
      <CheckSummary
        check={check}
        headline={headline}
        breakingUntil={urgency === undefined ? values.breakingUntil : null}
      />
      <TagBoard
        answer={check.answer}
        onDecide={decide}
        onCreated={check.askAgain}
        isDisabled={isDisabled}
      />
    </Flex>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
