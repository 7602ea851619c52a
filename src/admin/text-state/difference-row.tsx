import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';

import { fieldText } from '../../desk/field-labels';
import { type Difference, markChange } from '../../desk/version-difference';
import { useDeskText } from '../desk-text';
import { ARTICLE } from '../use-may';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly theirName: string;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

/** One field: my text and theirs beside each other, and which of them goes on. */
export function DifferenceRow({ difference, theirName, isTheirs, onChoose }: DifferenceRowProps) {
  const { say, language } = useDeskText();
  const { field, mine, theirs, changedBy } = difference;
  const label = fieldText(ARTICLE, field)?.[language] ?? field;
  const side = (isOfTheirs: boolean, text: string, other: string) => (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Flex
        direction="column"
        alignItems="stretch"
        gap={2}
        padding={3}
        hasRadius
        height="100%"
        background={isTheirs === isOfTheirs ? 'primary100' : 'neutral100'}
        borderColor={isTheirs === isOfTheirs ? 'primary600' : 'neutral200'}
      >
        <Typography variant="sigma" textColor="neutral600">
          {isOfTheirs
            ? say('desk.versions.theirs', { name: theirName })
            : say('desk.versions.mine')}
        </Typography>
        <Text text={text} other={other} />
        <Flex gap={2} wrap="wrap" marginTop="auto">
          <Button
            type="button"
            size="S"
            variant={isTheirs === isOfTheirs ? 'default' : 'tertiary'}
            aria-pressed={isTheirs === isOfTheirs}
            onClick={() => onChoose(isOfTheirs)}
          >
            {say(isOfTheirs ? 'desk.versions.take-theirs' : 'desk.versions.take-mine')}
          </Button>
          <Button
            type="button"
            size="S"
            variant="ghost"
            onClick={() => void navigator.clipboard.writeText(text)}
          >
            {say('desk.versions.copy')}
          </Button>
        </Flex>
      </Flex>
    </Grid.Item>
  );
  return (
    <Box tag="section" aria-label={label} data-field={field}>
      <Flex gap={2} paddingBottom={2} wrap="wrap">
        <Typography tag="h3" variant="delta">
          {label}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say(`desk.versions.changed-by-${changedBy}`)}
        </Typography>
      </Flex>
      <Grid.Root gap={3}>
        {side(false, mine, theirs)}
        {side(true, theirs, mine)}
      </Grid.Root>
    </Box>
  );
}

function Text({ text, other }: { text: string; other: string }) {
  const { say } = useDeskText();
  if (text === '')
    return <Typography textColor="neutral500">{say('desk.versions.empty')}</Typography>;
  const { before, changed, after } = markChange(text, other);
  return (
    <Box maxHeight="22rem" overflow="auto">
      <Typography tag="p" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {before}
        {changed !== '' && <mark>{changed}</mark>}
        {after}
      </Typography>
    </Box>
  );
}
