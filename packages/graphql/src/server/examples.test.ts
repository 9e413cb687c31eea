import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { readExamples } from './examples.ts';

describe('the example', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test.each(readExamples().map(({ name, query }) => [name, query]))(
    '%s says what it shows, and runs',
    async (_, query) => {
      expect(query).toMatch(/^# \S.+\.\n/);
      const { data, errors } = await gateway.ask(query);
      expect(errors).toBeUndefined();
      expect(data).toBeTruthy();
    },
  );
});
