import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { stages } from "../../scripts/testing/stages.mjs";
import { listProjectFiles, listSources, readSource, root } from "./sources";

const LONGEST = 400;

describe("files", () => {
  it("are named after what they hold", () => {
    const vague = listProjectFiles().filter((file) => /(^|[\W_])(utils?|helpers?|common|managers?|misc)\b/i.test(file));
    expect(vague).toEqual([]);
  });

  it(`of src/ have at most ${LONGEST} lines`, () => {
    const long = listSources()
      .map((file) => ({ file, lines: readSource(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it("name no place on the machine they were written on", () => {
    // Put together from parts, or this file would name such places itself.
    const places = ["work", "tmp", "home", "Users", "root"].map((name) => `(?<![\\w.~*-])/${name}/[\\w.-]`);
    const local = new RegExp([...places, "\\b[A-Z]:\\\\\\\\?Users"].join("|"));
    const found = listProjectFiles()
      .filter((file) => !/\.(png|ico|woff2?|xlsx|pdf|zip)$/.test(file) && file !== "package-lock.json")
      .flatMap((file) =>
        readFileSync(path.join(root, file), "utf8")
          .split("\n")
          .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
          .filter(({ line }) => local.test(line))
          .map(({ line, at }) => `${at} ${line.trim().slice(0, 120)}`),
      );
    expect(found).toEqual([]);
  });

  it("that hold tests are each run by exactly one stage of npm test", () => {
    const runs = stages.flatMap(({ projects = [], shard = "1/1" }) => projects.map((project) => ({ project, shard })));
    const projects = [...new Set(runs.map(({ project }) => project))];
    // A stage has all files of a project, or as many stages share them as their shards say.
    for (const one of projects) {
      const shards = runs.filter(({ project }) => project === one).map(({ shard }) => shard);
      expect(shards.sort(), one).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`));
    }
    const lost = listProjectFiles()
      .filter((file) => /^test\/.*\.test\.tsx?$/.test(file))
      .map((file) => (file.startsWith("test/workbench/page/") ? "browser" : file.split("/")[1]!))
      .filter((project) => !projects.includes(project));
    expect([...new Set(lost)]).toEqual([]);
  });

  it("of src/ leave nothing marked as unfinished", () => {
    const marks = new RegExp(
      ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].map((word) => `\\b${word}\\b`).join("|"),
    );
    const unfinished = listSources().filter((file) => marks.test(readSource(file)));
    expect(unfinished).toEqual([]);
  });
});
