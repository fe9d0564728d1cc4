import { expect, test } from "vitest";
import { isSoftware } from "./find-webgl.ts";

test("a renderer in software is told from a graphics card by its name", () => {
  const inSoftware = [
    "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
    "llvmpipe (LLVM 15.0.7, 256 bits)",
    "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)",
    "Apple Software Renderer",
  ];
  const onCards = [
    "ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)",
    "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)",
    "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
    "WebKit WebGL",
  ];
  expect(inSoftware.map(isSoftware)).toEqual(inSoftware.map(() => true));
  expect(onCards.map(isSoftware)).toEqual(onCards.map(() => false));
});
