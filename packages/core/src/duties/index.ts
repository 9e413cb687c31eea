export type {
  DangerSign,
  DutyCatalogue,
  DutyCategory,
  DutyItem,
  EvidenceTerm,
  ExampleCall,
} from './format/duty-catalogue.ts';
export {
  type Agency,
  agencies,
  type DutyClass,
  type DutyResponse,
  dutyClasses,
  dutyResponses,
  timeLimitEnds,
  type Urgency,
  urgencies,
} from './format/terms.ts';
export { dutyCatalogueJsonSchema, parseDutyCatalogue } from './parse.ts';
export { templateDutyCatalogue } from './template/template-duty-catalogue.ts';
export { type RaisedFlag, type TriageFlag, triageFlags } from './triage/flags.ts';
export type { CallMatter, DangerJudgement, TriageDecision, TriageEvidence } from './triage/result.ts';
export { type CallReceiver, callReceivers } from './triage/sentence.ts';
export {
  type Triage,
  type TriageOptions,
  triage,
} from './triage/triage.ts';
