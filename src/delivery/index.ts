export { type Attempt, deliver, type Delivery, type Ports, type PostRequest } from './deliver';
export {
  afterFailure,
  DEFAULT_HEALTH_RULES,
  type EndpointHealth,
  HEALTHY,
  type HealthRules,
  isDead,
  slotsFor,
} from './endpoint-health';
export {
  changesFeeds,
  contentTypeOf,
  FEEDS_CHANGED,
  isTakedown,
  type Lane,
  laneOf,
  NEWS_EVENTS,
  type NewsEvent,
  priorityOf,
  publicationEvent,
} from './event';
export {
  type EndpointFilters,
  factsOf,
  NO_FACTS,
  NO_FILTERS,
  passesFilters,
  readFilters,
  type StoryFacts,
} from './filters';
export { type Outcome, type PostResult, readOutcome } from './outcome';
export { type EntryReference, type EventContent, makePayload, type Payload } from './payload';
export { type Pending, type Plan, planDeliveries } from './plan';
export {
  DEFAULT_SCHEDULE,
  parseRetryAfter,
  type RetrySchedule,
  retryDelay,
} from './retry-schedule';
export { makeSecret, readSecret } from './secret';
export { signatureHeaders } from './signature';
