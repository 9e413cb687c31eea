import type { LocalizedText } from '@beatwork/core';
import type { Gateway } from '@beatwork/graphql';
import { askGateway } from './ask-gateway.ts';

/** The gateway's answer about the stars of a month. */
export interface FiveStars {
  readonly selection: {
    readonly named: readonly {
      readonly award: { readonly code: string };
      readonly rank: number;
      readonly member: {
        readonly name: LocalizedText;
        readonly station: { readonly name: LocalizedText };
        readonly scorecard: {
          readonly values: readonly {
            readonly metric: { readonly id: string };
            readonly value: number | null;
          }[];
        };
      };
      readonly figures: readonly {
        readonly metric: {
          readonly id: string;
          readonly name: LocalizedText;
          readonly unit: LocalizedText | null;
        };
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
      member { name ${text} station { name ${text} } scorecard(month: $month) { values { metric { id } value } } }
      figures { metric { id name ${text} unit ${text} } value }
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

/** Queries the gateway for the stars of a month. */
export async function askFiveStars(gateway: Gateway, month: string): Promise<FiveStars> {
  return askGateway<FiveStars>(gateway, query, { month });
}
