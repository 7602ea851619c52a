import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { NamedEntity } from '../../desk/check-contract';
import type { EntityView, MergePlan } from '../../desk/entity-contract';
import { Confirm } from '../deliveries/confirm';
import { useServerWords, useTellFailure } from '../deliveries/use-server-words';
import { isolated, useDeskText } from '../desk-text';
import { JOBS_PATH } from '../jobs/add-jobs';
import { EntitySearchBox } from '../tags-panel/entity-search-box';
import { useStableCallback } from '../use-stable-callback';
import { useEntityClient } from './entity-client';

/** Makes one entity of this and another, after saying what that does. */
export function MergeButton({ entity }: { entity: EntityView }) {
  const { say, nameOf } = useDeskText();
  const client = useEntityClient();
  const navigate = useNavigate();
  const tellFailure = useTellFailure();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [into, setInto] = useState<NamedEntity | null>(null);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const [problem, setProblem] = useState('');
  const inWords = useServerWords();
  const sayWhy = useStableCallback((error: unknown) => setProblem(inWords(error)));

  useEffect(() => {
    setPlan(null);
    setProblem('');
    if (into === null) return undefined;
    const stop = new AbortController();
    client.mergePlan(entity.documentId, into.key, stop.signal).then(
      (answer) => !stop.signal.aborted && setPlan(answer),
      (error: unknown) => !stop.signal.aborted && sayWhy(error),
    );
    return () => stop.abort();
  }, [client, entity.documentId, into, sayWhy]);

  const merge = async () => {
    setBusy(true);
    try {
      await client.merge(entity.documentId, plan!.into.documentId);
      navigate(`/${JOBS_PATH}`);
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };

  return (
    <>
      <Button type="button" variant="tertiary" onClick={() => setOpen(true)}>
        {say('desk.merge.open')}
      </Button>
      <Confirm
        title={say('desk.merge.title', { name: isolated(nameOf(entity)) })}
        action={say('desk.merge.confirm')}
        isOpen={isOpen}
        isBusy={isBusy}
        isDisabled={plan === null}
        onClose={() => {
          setOpen(false);
          setInto(null);
        }}
        onConfirm={() => void merge()}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say('desk.merge.hint')}</Typography>
          <EntitySearchBox label={say('desk.merge.into')} onChoose={setInto} />
          <Flex direction="column" alignItems="stretch" gap={2} role="status">
            {problem !== '' && <Typography textColor="danger700">{problem}</Typography>}
            {plan !== null && (
              <>
                <Typography fontWeight="bold">
                  {say('desk.merge.stays', {
                    name: isolated(nameOf(plan.into)),
                    key: isolated(plan.into.key),
                  })}
                </Typography>
                <Typography>
                  {say('desk.merge.counts', { published: plan.published, drafts: plan.drafts })}
                </Typography>
                {plan.names.length > 0 && (
                  <Typography>
                    {say('desk.merge.names', { names: plan.names.map(isolated).join('، ') })}
                  </Typography>
                )}
              </>
            )}
          </Flex>
        </Flex>
      </Confirm>
    </>
  );
}
