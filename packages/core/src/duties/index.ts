export type {
  DangerSign,
  DutyCatalogue,
  DutyCategory,
  DutyItem,
  EvidenceTerm,
  ExampleCall,
} from './format/duty-catalogue.ts';
export * from './format/terms.ts';
export { type DutyCatalogueInput, dutyCatalogueJsonSchema, parseDutyCatalogue } from './parse.ts';
export { templateDutyCatalogue } from './template/template-duty-catalogue.ts';
export { type RaisedFlag, type TriageFlag, triageFlags } from './triage/flags.ts';
export type { DangerJudgement } from './triage/judge-danger.ts';
export { callReceivers } from './triage/sentence.ts';
export {
  type CallMatter,
  type CallReceiver,
  type Triage,
  type TriageDecision,
  type TriageEvidence,
  type TriageOptions,
  triage,
} from './triage/triage.ts';
