import type { Layers } from "./draw-around.ts";

/** All layers of the map on the page's ground, as a PNG. Call it in the task that drew them. */
export function takePicture({ ground, stage, names }: Layers): Promise<Blob> {
  const picture = document.createElement("canvas");
  picture.width = ground.width;
  picture.height = ground.height;
  const pen = picture.getContext("2d");
  if (pen !== null) {
    pen.fillStyle = getComputedStyle(document.body).backgroundColor;
    pen.fillRect(0, 0, picture.width, picture.height);
    for (const layer of [ground, ...stage.querySelectorAll("canvas"), names]) {
      if (layer.width > 0 && layer.height > 0) pen.drawImage(layer, 0, 0, picture.width, picture.height);
    }
  }
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) =>
      blob === null ? reject(new Error("the browser made no picture of the map")) : resolve(blob),
    ),
  );
}
