import { CodedError, type LocalizedText } from '@beatwork/core';
import type { Gateway } from '@beatwork/graphql';

/** An error in an answer of the gateway. */
class AnswerError extends CodedError {
  constructor({ code, details = {}, messages }: { code: string; details?: object; messages: LocalizedText }) {
    super(code, details, messages);
  }
}

/** Sends a query to the gateway as a frontend would. */
export async function askGateway<Data>(gateway: Gateway, query: string, variables: object): Promise<Data> {
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data;
    errors?: { extensions: { code: string; details?: object; messages: LocalizedText } }[];
  };
  for (const { extensions } of errors ?? []) throw new AnswerError(extensions);
  return data!;
}
