import { expect, test } from "vitest";
import { shareOf } from "../../src/events/control.ts";

test("a side holds the whole of a place that it holds, besieged or not, and nothing of a place it besieges", () => {
  expect(shareOf({ status: "held", holder: "ice" }, "ice")).toBe("held");
  expect(shareOf({ status: "held", holder: "open" }, "ice")).toBe("none");
  expect(shareOf({ status: "besieged", holder: "ice", by: "open" }, "ice")).toBe("held");
  expect(shareOf({ status: "besieged", holder: "ice", by: "open" }, "open")).toBe("none");
});

test("a side holds a part of a place that is contested or divided, or in which it is only present", () => {
  expect(shareOf({ status: "contested", holders: ["ice", "open"] }, "open")).toBe("part");
  expect(shareOf({ status: "shared", holders: ["ice", "open"] }, "ice")).toBe("part");
  expect(shareOf({ status: "presence", holder: "ice" }, "ice")).toBe("part");
  expect(shareOf({ status: "presence", holder: "ice" }, "open")).toBe("none");
  expect(shareOf({ status: "unknown" }, "ice")).toBe("unknown");
});
