import { oneOf, onlyFields, optional, text as textCheck } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import {
  type PersonalDataKind,
  type PersonalDataSpan,
  personalDataIn,
  personalDataKinds,
} from '../personal-data/personal-data.ts';
import { replaceSpans } from '../personal-data/span.ts';
import type { Language } from '../text/localized-text.ts';

/** A text without the personal data that was found in it. */
export interface RedactedText {
  readonly text: string;
  /** The places of the original text that were replaced, in order. They do not overlap. */
  readonly spans: readonly PersonalDataSpan[];
  /** The kinds that were found, each once, in the order of {@link personalDataKinds}. */
  readonly kinds: readonly PersonalDataKind[];
}

const redactOptions = /* @__PURE__ */ onlyFields<{ readonly language?: Language }>({
  language: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['en', 'zh'])),
});

/**
 * Replaces the personal data that {@link personalDataIn} finds in a free text with the name of its kind. Days, amounts
 * of money and case numbers are kept.
 *
 * @example
 * ```ts
 * redactText('她的电话是１３８ ００１３ ８０００').text; // → '她的电话是[手机号码]'
 * redactText('silver car 鲁N·D12345, 3 May', { language: 'en' }).text; // → 'silver car [number plate], 3 May'
 * redactText('案件发生于2014-01-31，损失13800元').kinds; // → []
 * ```
 */
export function redactText(text: string, options: { readonly language?: Language } = {}): RedactedText {
  inputsOf('redactText').check({ text, options }, { text: textCheck, options: redactOptions });
  const { language = 'zh' } = options;
  const spans = personalDataIn(text);
  return {
    text: replaceSpans(
      text,
      spans.map(({ start, end }) => [start, end]),
      (index) => `[${personalDataKinds.labels[spans[index]!.kind][language]}]`,
    ),
    spans,
    kinds: personalDataKinds.values.filter((kind) => spans.some((span) => span.kind === kind)),
  };
}
