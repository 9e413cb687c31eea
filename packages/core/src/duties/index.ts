export * from './format/duty-catalogue.ts';
export * from './format/terms.ts';
export { type DutyCatalogueInput, dutyCatalogueJsonSchema, parseDutyCatalogue } from './parse.ts';
export { templateDutyCatalogue } from './template/template-duty-catalogue.ts';
export { type Flag, type TriageFlag, triageFlags } from './triage/flags.ts';
export { receivers } from './triage/sentence.ts';
export {
  type Decision,
  type Evidence,
  type Matter,
  type Receiver,
  type Triage,
  type TriageOptions,
  triage,
} from './triage/triage.ts';
