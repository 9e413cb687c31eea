import { errorsSaying } from '../error.ts';

/** What the error about retention says. */
export const privacyError = errorsSaying({
  RETENTION_RULE_MISSING: ({ kind, asOf }) => ({
    en: `No rule says how long records of the kind "${kind}" are kept as of ${asOf}. Add a rule that is in force on that day.`,
    zh: `截至 ${asOf}，没有规则规定“${kind}”类记录的保存期限。请添加届时已施行的规则。`,
  }),
});
