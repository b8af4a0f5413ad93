import { expect, test } from "vitest";
import { readAudit } from "../../../src/node/commands/vulnerabilities.ts";

const counts = { low: 1, moderate: 0, high: 2, critical: 0 };

test("readAudit(output) reads the counts of the registry's answer", () => {
  const said = {
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { vulnerabilities: { info: 0, ...counts, total: 3 } },
  };
  expect(readAudit(JSON.stringify(said))).toEqual(counts);
});

test.each([
  "",
  "not found",
  "null",
  '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":"","detail":""}}',
  '{"metadata":{"vulnerabilities":{"high":"none"}}}',
])("no answer, such as %j, is none", (said) => {
  expect(readAudit(said)).toBeUndefined();
});
