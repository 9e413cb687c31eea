import { countFromOne, oneOf, optional } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { defineTerms } from '../text/terms.ts';

/**
 * How strict a view is: counts of 1–4 are hidden normally, and 1–10 if the subject is sensitive (care cases, health).
 */
export const releaseViews = defineTerms({
  standard: ['standard view', '一般视图'],
  sensitive: ['sensitive view', '敏感视图'],
});
/** One of {@link releaseViews}. */
export type ReleaseView = (typeof releaseViews.values)[number];

/** Which counts are too small to be shown. */
export interface SmallCountOptions {
  /** Default `standard`. */
  readonly view?: ReleaseView;
  /** The largest count that is hidden; by default 4, or 10 in a sensitive view. */
  readonly largestHidden?: number;
}

/** Checks the fields of {@link SmallCountOptions}. */
export const smallCountFields = {
  view: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(releaseViews.values)),
  largestHidden: /* @__PURE__ */ optional(countFromOne),
};

/** The usual rules for the size of cells: counts below 5 are hidden (ONS), or counts below 11 (CMS). */
const largestByView: Readonly<Record<ReleaseView, number>> = { standard: 4, sensitive: 10 };

/** The largest count to be hidden, checked. */
export function largestHiddenOf(functionName: string, options: SmallCountOptions): number {
  const { view = 'standard' } = options;
  const inputs = inputsOf(functionName);
  inputs.require(releaseViews.values.includes(view), 'view', view, {
    en: `one of ${releaseViews.values.join(', ')}`,
    zh: `${releaseViews.values.join('、')} 之一`,
  });
  const largest = options.largestHidden ?? largestByView[view];
  inputs.countFromOne('largestHidden', largest);
  return largest;
}
