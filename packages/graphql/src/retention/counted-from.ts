/** From when the time of a kind of records counts, by the names of fields. */
interface CountedFrom {
  /** The latest of these days counts; none means that the record counts from the one that it belongs to. */
  readonly fields: readonly string[];
  /** The field that is empty as long as its time has not begun. */
  readonly end?: string;
}

/**
 * Where the time of a kind does not count from the instant or day that decides its period: what core's rules of retention
 * say in words (`begins`). Records hold no day on which a call or a case was closed, so that their last time is taken.
 */
export const countedFrom: Readonly<Record<string, CountedFrom>> = {
  careCase: { fields: ['closedAt'], end: 'closedAt' },
  visitCallBack: { fields: [] },
  serviceCompletion: { fields: [] },
  disputeDevelopment: { fields: ['noticedAt'] },
  mediationCallBack: { fields: ['calledAt'] },
  agreementPerformance: { fields: ['dueOn', 'performedOn'] },
  call: { fields: ['receivedAt', 'arrivedAt'] },
  incident: { fields: ['occurredAt', 'occurredUntil'] },
  shift: { fields: ['endsAt'] },
  absence: { fields: ['endsAt'] },
  callOut: { fields: ['endsAt'] },
  secondment: { fields: ['endedOn'], end: 'endedOn' },
  vehicleSignOut: { fields: ['returnedAt'], end: 'returnedAt' },
  trainingSession: { fields: ['endedAt'] },
  partnership: { fields: ['endsOn'], end: 'endsOn' },
};
