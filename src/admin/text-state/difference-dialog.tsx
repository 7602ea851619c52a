import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import {
  compareVersions,
  type Difference,
  mergeVersions,
  type Values,
} from '../../desk/version-difference';
import { isolated, useDeskText } from '../desk-text';
import { DifferenceRow } from './difference-row';
import { useTheirVersion } from './use-their-version';

interface DifferenceDialogProps {
  readonly documentId: string;
  readonly basis: Values;
  readonly mine: Values;
  /** The form goes on with these; nothing is saved by it. */
  readonly onMerged: (values: Values) => void;
  readonly onClose: () => void;
}

/** What somebody saved meanwhile beside what is typed here, field by field. */
export function DifferenceDialog(props: DifferenceDialogProps) {
  const { documentId, basis, mine, onMerged, onClose } = props;
  const { say } = useDeskText();
  const { formatDate } = useIntl();
  const { theirs, isFailing } = useTheirVersion(documentId, mine);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());

  const differences =
    theirs === null ? [] : compareVersions(basis, mine, theirs.values, theirs.relations);
  const isTheirs = ({ field, changedBy }: Difference) => chosen.get(field) ?? changedBy === 'them';
  const chooseAll = (takeTheirs: boolean) =>
    setChosen(new Map(differences.map(({ field }) => [field, takeTheirs])));
  const apply = () => {
    if (theirs === null) return;
    const fields = differences.filter(isTheirs).map(({ field }) => field);
    onMerged(mergeVersions(mine, theirs.values, new Set(fields)));
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('desk.versions.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {theirs !== null && (
              <Typography>
                {say('desk.versions.saved-by', {
                  name: theirs.savedBy || say('desk.versions.somebody'),
                  time: isolated(
                    formatDate(theirs.savedAt, { dateStyle: 'short', timeStyle: 'short' }),
                  ),
                })}{' '}
                {say(differences.length > 0 ? 'desk.versions.choose' : 'desk.versions.same')}
              </Typography>
            )}
            {isFailing && (
              <Typography role="alert" textColor="danger600">
                {say('desk.offline')}
              </Typography>
            )}
            {theirs !== null &&
              differences.map((difference) => (
                <DifferenceRow
                  key={difference.field}
                  difference={difference}
                  theirName={theirs.savedBy || say('desk.versions.somebody')}
                  isTheirs={isTheirs(difference)}
                  onChoose={(takeTheirs) =>
                    setChosen(new Map([...chosen, [difference.field, takeTheirs]]))
                  }
                />
              ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap">
            <Button type="button" variant="tertiary" onClick={onClose}>
              {say('desk.versions.later')}
            </Button>
            {differences.length > 1 && (
              <>
                <Button type="button" variant="secondary" onClick={() => chooseAll(false)}>
                  {say('desk.versions.all-mine')}
                </Button>
                <Button type="button" variant="secondary" onClick={() => chooseAll(true)}>
                  {say('desk.versions.all-theirs')}
                </Button>
              </>
            )}
          </Flex>
          <Button type="button" disabled={theirs === null} onClick={apply}>
            {say('desk.versions.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
