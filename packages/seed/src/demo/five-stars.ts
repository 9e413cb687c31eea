import { CodedError, type LocalizedText } from '@beatwork/core';
import type { Gateway } from '@beatwork/graphql';

/** What the gateway answers about the stars of a month. */
export interface FiveStars {
  readonly selection: {
    readonly named: readonly {
      readonly award: { readonly code: string };
      readonly rank: number;
      readonly member: { readonly name: LocalizedText; readonly station: { readonly name: LocalizedText } };
      readonly figures: readonly {
        readonly metric: { readonly name: LocalizedText; readonly unit: LocalizedText | null };
        readonly value: number | null;
      }[];
    }[];
    readonly unfilled: readonly { readonly award: { readonly code: string }; readonly places: number }[];
  };
  readonly scoreSummary: {
    readonly goals: readonly {
      readonly kind: 'AWARD' | 'REQUIREMENT';
      readonly goal: { readonly code: string; readonly name: LocalizedText };
      readonly members: number;
      readonly met: number;
      readonly nearMisses: number;
      readonly notEvaluable: number;
      readonly unknown: readonly {
        readonly metric: { readonly name: LocalizedText };
        readonly members: number;
      }[];
    }[];
  };
}

const text = '{ en zh }';
const query = `query FiveStars($month: Month!) {
  selection(month: $month) {
    named {
      award { code } rank
      member { name ${text} station { name ${text} } }
      figures { metric { name ${text} unit ${text} } value }
    }
    unfilled { award { code } places }
  }
  scoreSummary(month: $month) {
    goals {
      kind goal { code name ${text} } members met nearMisses notEvaluable
      unknown { metric { name ${text} } members }
    }
  }
}`;

/** The gateway's own error, as its answer tells it. */
class AnswerError extends CodedError {
  constructor({ code, details = {}, messages }: { code: string; details?: object; messages: LocalizedText }) {
    super(code, details, messages);
  }
}

/** Asks the gateway for the stars of a month, the way a frontend would. */
export async function askFiveStars(gateway: Gateway, month: string): Promise<FiveStars> {
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { month } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: FiveStars;
    errors?: { extensions: { code: string; details?: object; messages: LocalizedText } }[];
  };
  for (const { extensions } of errors ?? []) throw new AnswerError(extensions);
  return data!;
}
