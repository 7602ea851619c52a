import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { type KeyboardEvent, useState } from 'react';
import { useIntl } from 'react-intl';

import { type CandidateEntry, CREATABLE_KINDS, type NewEntity } from '../../desk/check-contract';
import { readRefusal, type Refusal } from '../../desk/refusal';
import { useDeskText } from '../desk-text';
import { useDeskClient } from '../server/desk-client';
import { contentPermission, useMay } from '../use-may';

interface CandidateRowProps {
  readonly candidate: CandidateEntry;
  readonly onCreated: () => void;
  readonly isDisabled: boolean;
}

/** A name that nobody knows yet: one step opens what is proposed for it, the next creates it. */
export function CandidateRow({ candidate, onCreated, isDisabled }: CandidateRowProps) {
  const { say } = useDeskText();
  const mayCreate = useMay(contentPermission('create', 'api::entity.entity'));
  const [isOpen, setOpen] = useState(false);
  return (
    <Box tag="li" paddingTop={2}>
      <Flex gap={2} justifyContent="space-between">
        <Typography variant="omega" textColor="neutral800">
          {candidate.surface}
        </Typography>
        {!isDisabled && mayCreate && (
          <TextButton
            type="button"
            aria-expanded={isOpen}
            aria-label={say('desk.candidate.create-one', { name: candidate.surface })}
            onClick={() => setOpen(!isOpen)}
          >
            {say('desk.candidate.create')}
          </TextButton>
        )}
      </Flex>
      {isOpen && <NewEntityForm candidate={candidate} onCreated={onCreated} />}
    </Box>
  );
}

const FIELDS = ['kind', 'nameAr', 'nameEn'] as const;

/** No form element: this stands inside the form of the article. */
function NewEntityForm({ candidate, onCreated }: Omit<CandidateRowProps, 'isDisabled'>) {
  const desk = useDeskClient();
  const { say, language } = useDeskText();
  const { formatMessage } = useIntl();
  const [entity, setEntity] = useState(() => proposalFor(candidate));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    try {
      await desk.createEntity(entity);
      onCreated();
    } catch (error) {
      setRefusal(readRefusal(error, language, FIELDS));
    } finally {
      setSaving(false);
    }
  };
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void save();
  };
  const nameField = (field: 'nameAr' | 'nameEn', isFirst: boolean) => (
    <Field.Root name={`desk-candidate-${field}`} error={refusal?.fields[field]}>
      <Field.Label>{say(`desk.candidate.${field}`)}</Field.Label>
      <Field.Input
        size="S"
        autoFocus={isFirst}
        value={entity[field]}
        onChange={({ target }) => setEntity({ ...entity, [field]: target.value })}
        onKeyDown={saveOnEnter}
      />
      <Field.Error />
    </Field.Root>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingBottom={2}>
      {nameField('nameAr', true)}
      {nameField('nameEn', false)}
      <Field.Root name="desk-candidate-kind" error={refusal?.fields.kind}>
        <Field.Label>{say('desk.candidate.kind')}</Field.Label>
        <SingleSelect
          size="S"
          value={entity.kind}
          onChange={(kind) => setEntity({ ...entity, kind: kind as NewEntity['kind'] })}
        >
          {CREATABLE_KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {formatMessage({ id: kind })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      {refusal && (refusal.isOffline || refusal.general !== '') && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {refusal.isOffline ? say('desk.offline') : refusal.general}
        </Typography>
      )}
      <Button type="button" size="S" loading={isSaving} onClick={save}>
        {say('desk.candidate.save')}
      </Button>
    </Flex>
  );
}

/** A country cannot be made here: what looks like one may be a place. */
function proposalFor({ surface, kind, nameEn }: CandidateEntry): NewEntity {
  return { kind: kind === 'country' ? 'place' : kind, nameAr: surface, nameEn };
}
